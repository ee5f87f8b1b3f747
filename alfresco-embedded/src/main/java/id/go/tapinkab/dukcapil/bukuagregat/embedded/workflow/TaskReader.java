package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import java.io.Serializable;
import java.util.Map;
import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.history.HistoricTaskInstance;
import org.activiti.engine.task.Task;
import org.activiti.engine.task.TaskInfo;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.cmr.workflow.WorkflowNode;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskDefinition;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;

/** Makes {@link WorkflowTask}s of what the engine has. */
final class TaskReader {
    private final Engine engine;
    private final Instances instances;
    private final Nodes nodes;
    private final TaskProperties properties;
    private final StartProperties startProperties;
    private final Labels labels;

    TaskReader(
            Engine engine,
            Instances instances,
            Nodes nodes,
            TaskProperties properties,
            StartProperties startProperties,
            Labels labels) {
        this.engine = engine;
        this.instances = instances;
        this.nodes = nodes;
        this.properties = properties;
        this.startProperties = startProperties;
        this.labels = labels;
    }

    WorkflowTask read(Task task) {
        String formKey = Engine.formKey(engine.forms().getTaskFormData(task.getId()));
        return read(
                task,
                formKey,
                WorkflowTaskState.IN_PROGRESS,
                instances.path(task.getExecutionId(), task.getProcessInstanceId()),
                properties.of(task));
    }

    /** Null when there is no such task or its instance was cancelled. */
    WorkflowTask read(HistoricTaskInstance task) {
        if (task == null) {
            return null;
        }
        WorkflowPath path = instances.path(task.getExecutionId(), task.getProcessInstanceId());
        if (path == null) {
            return null;
        }
        String formKey = TaskProperties.formKey(engine.taskVariables(task.getId()));
        return read(task, formKey, WorkflowTaskState.COMPLETED, path, properties.of(task));
    }

    private WorkflowTask read(
            TaskInfo task,
            String formKey,
            WorkflowTaskState state,
            WorkflowPath path,
            Map<QName, Serializable> values) {
        WorkflowNode node = nodes.node(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        return task(
                task.getId(),
                nodes.taskDefinition(formKey, node, false),
                task.getName(),
                task.getDescription(),
                state,
                path,
                values);
    }

    WorkflowTask readStart(HistoricProcessInstance instance) {
        String id = instance.getId();
        boolean ended = instance.getEndTime() != null;
        boolean open = !ended && isStartTaskOpen(id);
        WorkflowTaskDefinition definition =
                nodes.startTaskDefinition(instance.getProcessDefinitionId());
        return task(
                WorkflowIds.startTask(id),
                definition,
                null,
                null,
                open ? WorkflowTaskState.IN_PROGRESS : WorkflowTaskState.COMPLETED,
                instances.path(id, id),
                startProperties.of(
                        instance, engine.startFormKey(instance.getProcessDefinitionId()), !open));
    }

    boolean isStartTaskOpen(String instanceId) {
        return engine.runtime().getVariable(instanceId, ActivitiConstants.PROP_START_TASK_END_DATE)
                == null;
    }

    private WorkflowTask task(
            String id,
            WorkflowTaskDefinition definition,
            String name,
            String description,
            WorkflowTaskState state,
            WorkflowPath path,
            Map<QName, Serializable> values) {
        String key = WorkflowIds.processKey(path.getInstance().getDefinition().getName());
        TypeDefinition type = definition.getMetadata();
        String title = labels.taskTitle(key, definition.getId(), type, name);
        return new WorkflowTask(
                WorkflowIds.global(id),
                definition,
                definition.getId(),
                title,
                labels.taskDescription(
                        key,
                        definition.getId(),
                        description == null || description.isBlank() ? null : description,
                        type.getDescription(labels.messages()),
                        title),
                state,
                path,
                values);
    }
}
