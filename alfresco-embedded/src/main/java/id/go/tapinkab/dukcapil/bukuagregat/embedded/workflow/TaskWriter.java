package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import static java.util.stream.Collectors.joining;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.impl.persistence.entity.TaskEntity;
import org.activiti.engine.task.Task;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.WorkflowQNameConverter;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintException;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Sets properties of tasks: their defaults when they are made, and updates. */
final class TaskWriter {
    private final Engine engine;
    private final TaskTypes types;
    private final TaskProperties properties;
    private final VariableWriter writer;
    private final Candidates candidates;
    private final Labels labels;
    private final WorkflowQNameConverter names;

    TaskWriter(
            Engine engine,
            TaskTypes types,
            TaskProperties properties,
            VariableWriter writer,
            Candidates candidates,
            Labels labels,
            WorkflowQNameConverter names) {
        this.engine = engine;
        this.types = types;
        this.properties = properties;
        this.writer = writer;
        this.candidates = candidates;
        this.labels = labels;
        this.names = names;
    }

    /** Gives a new task the defaults of its type for whatever isn't the task's own yet. */
    void setDefaults(DelegateTask task) {
        TaskType type = types.full(task);
        Map<QName, Serializable> present = properties.of(task, type, true);
        Map<QName, Serializable> defaults = new HashMap<>();
        type.properties()
                .forEach(
                        (name, property) -> {
                            if (property.getDefaultValue() != null && present.get(name) == null) {
                                defaults.put(name, property.getDefaultValue());
                            }
                        });
        PropertyDefinition priority = type.properties().get(WorkflowModel.PROP_PRIORITY);
        // The engine's own default, 50, is no priority in the repository.
        if (priority != null && !isAllowed(priority, task.getPriority())) {
            defaults.put(WorkflowModel.PROP_PRIORITY, priority.getDefaultValue());
        }
        defaults.put(WorkflowModel.PROP_DESCRIPTION, description(task));
        task.setVariablesLocal(
                writer.variables(defaults, type, new NewTaskFields(candidates, task)));
    }

    /** From the message bundles, else the workflow's description, else the task's name. */
    private String description(DelegateTask task) {
        String processKey = engine.deployed(((TaskEntity) task).getProcessDefinitionId()).getKey();
        String labelled = labels.taskDescription(processKey, task.getTaskDefinitionKey());
        if (labelled != null && !labelled.isEmpty()) {
            return labelled;
        }
        String ofWorkflow =
                (String)
                        task.getExecution()
                                .getVariable(
                                        names.mapQNameToName(
                                                WorkflowModel.PROP_WORKFLOW_DESCRIPTION));
        return ofWorkflow == null || ofWorkflow.isEmpty() ? task.getName() : ofWorkflow;
    }

    private static boolean isAllowed(PropertyDefinition property, Object value) {
        try {
            for (ConstraintDefinition constraint : property.getConstraints()) {
                constraint.getConstraint().evaluate(value);
            }
            return true;
        } catch (ConstraintException outOfRange) {
            return false;
        }
    }

    /**
     * Refuses to end a task that lacks a mandatory property or association; whether the model
     * enforces it makes no difference, and an empty text counts as missing.
     */
    void requireMandatory(DelegateTask task) {
        TaskType type = types.full(task);
        Map<QName, Serializable> present = properties.of(task, type, false);
        List<QName> missing = new ArrayList<>();
        type.properties()
                .forEach(
                        (name, property) -> {
                            if (property.isMandatory() && isMissing(name, present)) {
                                missing.add(name);
                            }
                        });
        type.associations()
                .forEach(
                        (name, association) -> {
                            if (association.isTargetMandatory() && isMissing(name, present)) {
                                missing.add(name);
                            }
                        });
        if (!missing.isEmpty()) {
            throw new WorkflowException(
                    "Mandatory task properties have not been provided! "
                            + missing.stream()
                                    .map(QName::toString)
                                    .sorted()
                                    .collect(joining(", ")));
        }
    }

    private static boolean isMissing(QName name, Map<QName, Serializable> present) {
        String uri = name.getNamespaceURI();
        if (uri.equals(NamespaceService.CONTENT_MODEL_1_0_URI)
                || uri.equals(NamespaceService.SYSTEM_MODEL_1_0_URI)) {
            return false;
        }
        Serializable value = present.get(name);
        return value == null || "".equals(value);
    }

    void update(
            Task task,
            Map<QName, Serializable> given,
            Map<QName, List<NodeRef>> add,
            Map<QName, List<NodeRef>> remove) {
        Map<QName, Serializable> values = new HashMap<>(given);
        Map<QName, Serializable> present =
                add == null && remove == null ? Map.of() : properties.of(task);
        if (add != null) {
            add.forEach((name, nodes) -> values.put(name, added(name, nodes, values, present)));
        }
        if (remove != null) {
            remove.forEach((name, nodes) -> removeFrom(values, name, nodes, present));
        }
        if (values.isEmpty()) {
            return;
        }
        String formKey = Engine.formKey(engine.forms().getTaskFormData(task.getId()));
        OpenTaskFields fields = new OpenTaskFields(engine, candidates, task);
        Map<String, Object> variables =
                writer.variables(values, types.full(formKey, false), fields);
        engine.tasks().saveTask(task);
        engine.tasks().setVariablesLocal(task.getId(), variables);
        fields.assign();
    }

    private static Serializable added(
            QName name,
            List<NodeRef> nodes,
            Map<QName, Serializable> values,
            Map<QName, Serializable> present) {
        Serializable old = values.get(name) != null ? values.get(name) : present.get(name);
        if (old == null) {
            return new ArrayList<>(nodes);
        }
        if (!(old instanceof List<?> list)) {
            return nodes.isEmpty() ? old : nodes.get(0);
        }
        ArrayList<Object> all = new ArrayList<>(list);
        nodes.stream().filter(node -> !all.contains(node)).forEach(all::add);
        return all;
    }

    private static void removeFrom(
            Map<QName, Serializable> values,
            QName name,
            List<NodeRef> nodes,
            Map<QName, Serializable> present) {
        Serializable old = values.get(name) != null ? values.get(name) : present.get(name);
        if (old instanceof List<?> list) {
            ArrayList<Object> left = new ArrayList<>(list);
            left.removeAll(nodes);
            values.put(name, left);
        } else if (old != null && values.get(name) == null) {
            // A single value that was given anew replaces the removed one.
            values.put(name, null);
        }
    }
}
