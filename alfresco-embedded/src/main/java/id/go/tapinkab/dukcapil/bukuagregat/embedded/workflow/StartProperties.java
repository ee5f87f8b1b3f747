package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.activiti.engine.history.HistoricActivityInstance;
import org.activiti.engine.history.HistoricDetail;
import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.history.HistoricVariableUpdate;
import org.activiti.engine.repository.ProcessDefinition;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowConstants;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.WorkflowQNameConverter;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNode;
import org.alfresco.service.namespace.QName;

/** The start task, which is no task of the engine: its properties are the process variables. */
final class StartProperties {
    private final Engine engine;
    private final TaskTypes types;
    private final TaskProperties properties;
    private final VariableWriter writer;
    private final Labels labels;
    private final WorkflowQNameConverter names;

    StartProperties(
            Engine engine,
            TaskTypes types,
            TaskProperties properties,
            VariableWriter writer,
            Labels labels,
            WorkflowQNameConverter names) {
        this.engine = engine;
        this.types = types;
        this.properties = properties;
        this.writer = writer;
        this.labels = labels;
        this.names = names;
    }

    /** The variables that a process starts with: the type's defaults and what was given. */
    Map<String, Object> variables(ProcessDefinition definition, Map<QName, Serializable> given) {
        TaskType type = types.full(engine.startFormKey(definition.getId()), true);
        Map<QName, Serializable> values = new HashMap<>();
        type.properties()
                .forEach(
                        (name, property) -> {
                            if (property.getDefaultValue() != null) {
                                values.put(name, property.getDefaultValue());
                            }
                        });
        if (given != null) {
            values.putAll(given);
        }
        if (values.get(WorkflowModel.PROP_DESCRIPTION) == null) {
            String startEvent = engine.deployed(definition.getId()).getInitial().getId();
            values.put(
                    WorkflowModel.PROP_DESCRIPTION,
                    labels.taskDescription(
                            definition.getKey(),
                            startEvent,
                            (String) values.get(WorkflowModel.PROP_WORKFLOW_DESCRIPTION)));
        }
        // Expressions on the due date must find the variable, even if it is null.
        if (type.properties().containsKey(WorkflowModel.PROP_WORKFLOW_DUE_DATE)) {
            values.putIfAbsent(WorkflowModel.PROP_WORKFLOW_DUE_DATE, null);
        }
        return writer.variables(values, type, null);
    }

    Map<QName, Serializable> of(
            HistoricProcessInstance instance, String formKey, boolean completed) {
        Map<String, Object> variables = initialVariables(instance);
        Map<QName, Serializable> values =
                properties.select(variables, variables, types.full(formKey, true));
        Date started = instance.getStartTime();
        values.put(WorkflowModel.PROP_TASK_ID, WorkflowIds.startTask(instance.getId()));
        values.put(WorkflowModel.PROP_START_DATE, started);
        values.put(WorkflowModel.PROP_COMPLETION_DATE, started);
        values.put(ContentModel.PROP_CREATED, started);
        values.put(
                WorkflowModel.PROP_DUE_DATE,
                first(
                        variables,
                        WorkflowModel.PROP_WORKFLOW_DUE_DATE,
                        WorkflowModel.PROP_DUE_DATE));
        values.put(
                WorkflowModel.PROP_PRIORITY,
                first(
                        variables,
                        WorkflowModel.PROP_PRIORITY,
                        WorkflowModel.PROP_WORKFLOW_PRIORITY));
        if (variables.get(WorkflowConstants.PROP_INITIATOR) instanceof ActivitiScriptNode person
                && person.exists()) {
            values.put(
                    ContentModel.PROP_OWNER, (Serializable) person.getProperties().get("userName"));
        }
        if (completed) {
            values.put(WorkflowModel.PROP_STATUS, WorkflowConstants.TASK_STATUS_COMPLETED);
            values.put(WorkflowModel.PROP_OUTCOME, ActivitiConstants.DEFAULT_TRANSITION_NAME);
        }
        return values;
    }

    private Serializable first(Map<String, Object> variables, QName preferred, QName otherwise) {
        Object value = variables.get(names.mapQNameToName(preferred));
        return (Serializable)
                (value != null ? value : variables.get(names.mapQNameToName(otherwise)));
    }

    /** The variables as the process was started with, whatever became of them. */
    private Map<String, Object> initialVariables(HistoricProcessInstance instance) {
        Map<String, Object> variables = new HashMap<>();
        HistoricActivityInstance start =
                engine.history()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .activityId(instance.getStartActivityId())
                        .singleResult();
        if (start == null) {
            return variables;
        }
        for (HistoricDetail detail :
                engine.history()
                        .createHistoricDetailQuery()
                        .activityInstanceId(start.getId())
                        .variableUpdates()
                        .list()) {
            HistoricVariableUpdate update = (HistoricVariableUpdate) detail;
            variables.put(update.getVariableName(), update.getValue());
        }
        return variables;
    }
}
