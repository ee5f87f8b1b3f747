package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.history.HistoricTaskInstance;
import org.activiti.engine.impl.persistence.entity.TaskEntity;
import org.activiti.engine.task.IdentityLink;
import org.activiti.engine.task.Task;
import org.activiti.engine.task.TaskInfo;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.WorkflowQNameConverter;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/**
 * Properties of tasks: their own variables, those process variables that their type names, and
 * their fields under the names that the bpm model gives them.
 */
final class TaskProperties {
    private final Engine engine;
    private final TaskTypes types;
    private final WorkflowQNameConverter names;
    private final Candidates candidates;

    TaskProperties(
            Engine engine, TaskTypes types, WorkflowQNameConverter names, Candidates candidates) {
        this.engine = engine;
        this.types = types;
        this.names = names;
        this.candidates = candidates;
    }

    /** Of an open task. */
    Map<QName, Serializable> of(Task task) {
        String formKey = Engine.formKey(engine.forms().getTaskFormData(task.getId()));
        Map<String, Object> all = engine.tasks().getVariables(task.getId());
        Map<String, Object> own = engine.tasks().getVariablesLocal(task.getId());
        Map<QName, Serializable> properties = select(all, own, types.full(formKey, false));
        putFields(properties, task, task.getCreateTime(), null);
        putIfPresent(properties, WorkflowModel.PROP_OUTCOME, all);
        return withActors(properties, engine.tasks().getIdentityLinksForTask(task.getId()));
    }

    /** Of an ended task. */
    Map<QName, Serializable> of(HistoricTaskInstance task) {
        Map<String, Object> own = engine.taskVariables(task.getId());
        Map<String, Object> all = engine.instanceVariables(task.getProcessInstanceId());
        all.putAll(own);
        TaskType type = types.full(formKey(own), false);
        Map<QName, Serializable> properties = select(all, own, type);
        putFields(properties, task, task.getStartTime(), task.getEndTime());
        putIfPresent(properties, WorkflowModel.PROP_OUTCOME, own);
        properties.put(WorkflowModel.ASSOC_POOLED_ACTORS, pooledActors(own));
        return withoutInternals(properties);
    }

    /**
     * Of a task as a listener sees it.
     *
     * @param ownOnly whether the process variables are left out
     */
    Map<QName, Serializable> of(DelegateTask task, TaskType type, boolean ownOnly) {
        Map<String, Object> own = task.getVariablesLocal();
        Map<String, Object> all = new HashMap<>();
        if (!ownOnly) {
            all.putAll(task.getExecution().getVariables());
        }
        all.putAll(own);
        Map<QName, Serializable> properties = select(all, own, type);
        putFields(properties, (TaskEntity) task, task.getCreateTime(), null);
        // ACS leaves the description out here, so that it counts as missing until it is set.
        properties.remove(WorkflowModel.PROP_DESCRIPTION);
        return withActors(properties, ((TaskEntity) task).getIdentityLinks());
    }

    /** The variables that are the task's own or named by its type. */
    Map<QName, Serializable> select(
            Map<String, Object> all, Map<String, Object> own, TaskType type) {
        Map<QName, Serializable> properties = new HashMap<>();
        all.forEach(
                (name, value) -> {
                    QName property = names.mapNameToQName(name);
                    if (own.containsKey(name) || type.names(property)) {
                        properties.put(property, NodeVariables.unwrap(value));
                    }
                });
        return properties;
    }

    static String formKey(Map<String, Object> ownVariables) {
        return (String) ownVariables.get(ActivitiConstants.PROP_TASK_FORM_KEY);
    }

    private static void putFields(
            Map<QName, Serializable> properties, TaskInfo task, Date created, Date ended) {
        properties.put(WorkflowModel.PROP_TASK_ID, task.getId());
        properties.put(WorkflowModel.PROP_DESCRIPTION, task.getDescription());
        properties.put(WorkflowModel.PROP_START_DATE, created);
        properties.put(WorkflowModel.PROP_DUE_DATE, task.getDueDate());
        properties.put(WorkflowModel.PROP_COMPLETION_DATE, ended);
        properties.put(WorkflowModel.PROP_PRIORITY, task.getPriority());
        properties.put(ContentModel.PROP_CREATED, created);
        properties.put(ContentModel.PROP_OWNER, task.getAssignee());
    }

    private void putIfPresent(
            Map<QName, Serializable> properties, QName property, Map<String, Object> variables) {
        Object value = variables.get(names.mapQNameToName(property));
        if (value != null) {
            properties.put(property, (Serializable) value);
        }
    }

    private Map<QName, Serializable> withActors(
            Map<QName, Serializable> properties, Collection<? extends IdentityLink> links) {
        properties.put(WorkflowModel.ASSOC_POOLED_ACTORS, candidates.nodes(links));
        return withoutInternals(properties);
    }

    private static ArrayList<NodeRef> pooledActors(Map<String, Object> ownVariables) {
        ArrayList<NodeRef> actors = new ArrayList<>();
        if (ownVariables.get(ActivitiConstants.PROP_POOLED_ACTORS_HISTORY)
                instanceof Collection<?> kept) {
            kept.forEach(actor -> actors.add(new NodeRef((String) actor)));
        }
        return actors;
    }

    private static Map<QName, Serializable> withoutInternals(Map<QName, Serializable> properties) {
        properties.remove(QName.createQName("", ActivitiConstants.PROP_POOLED_ACTORS_HISTORY));
        properties.remove(QName.createQName("", ActivitiConstants.PROP_TASK_FORM_KEY));
        return properties;
    }
}
