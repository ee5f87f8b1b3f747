package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.history.HistoricTaskInstance;
import org.activiti.engine.runtime.Execution;
import org.activiti.engine.task.Task;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.datatype.DefaultTypeConverter;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.namespace.QName;

/** Open, ended and start tasks: found, updated and ended. */
final class Tasks {
    private final Engine engine;
    private final TaskReader reader;
    private final TaskProperties properties;
    private final TaskWriter writer;

    Tasks(Engine engine, TaskReader reader, TaskProperties properties, TaskWriter writer) {
        this.engine = engine;
        this.reader = reader;
        this.properties = properties;
        this.writer = writer;
    }

    /** Null when there is none. */
    WorkflowTask byId(String taskId) {
        String id = WorkflowIds.local(taskId);
        if (WorkflowIds.isStartTask(id)) {
            return startTask(WorkflowIds.instanceOfStartTask(id));
        }
        Task open = open(id);
        return open != null ? reader.read(open) : reader.read(ended(id));
    }

    /** Null when there is no such instance. */
    WorkflowTask startTask(String instanceId) {
        HistoricProcessInstance instance = engine.instance(instanceId);
        return instance == null ? null : reader.readStart(instance);
    }

    List<WorkflowTask> onPath(String pathId) {
        String id = WorkflowIds.local(pathId);
        Execution execution = engine.execution(id);
        if (execution == null) {
            throw new WorkflowException("Workflow path " + pathId + " does not exist.");
        }
        String instanceId = execution.getProcessInstanceId();
        if (reader.isStartTaskOpen(instanceId)) {
            return List.of(startTask(instanceId));
        }
        return engine.tasks().createTaskQuery().executionId(id).list().stream()
                .map(reader::read)
                .toList();
    }

    List<WorkflowTask> assigned(String userName, boolean open) {
        if (open) {
            return engine.tasks().createTaskQuery().taskAssignee(userName).list().stream()
                    .map(reader::read)
                    .toList();
        }
        return engine
                .history()
                .createHistoricTaskInstanceQuery()
                .taskAssignee(userName)
                .finished()
                .list()
                .stream()
                .map(reader::read)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The unowned tasks for which the user or one of the groups is a candidate. */
    List<WorkflowTask> pooled(String authority, Collection<String> groups) {
        Map<String, Task> found = new LinkedHashMap<>();
        List<String> candidateGroups = new ArrayList<>(groups);
        if (Candidates.isUser(authority)) {
            engine.tasks()
                    .createTaskQuery()
                    .taskCandidateUser(authority)
                    .list()
                    .forEach(task -> found.put(task.getId(), task));
        } else {
            candidateGroups.add(authority);
        }
        if (!candidateGroups.isEmpty()) {
            engine.tasks()
                    .createTaskQuery()
                    .taskCandidateGroupIn(candidateGroups)
                    .list()
                    .forEach(task -> found.put(task.getId(), task));
        }
        return found.values().stream()
                .filter(task -> task.getAssignee() == null)
                .map(reader::read)
                .toList();
    }

    WorkflowTask update(
            String taskId,
            Map<QName, Serializable> given,
            Map<QName, List<NodeRef>> add,
            Map<QName, List<NodeRef>> remove) {
        String id = WorkflowIds.local(taskId);
        Task task = WorkflowIds.isStartTask(id) ? null : open(id);
        if (task == null) {
            throw new WorkflowException(
                    "Failed to update workflow task " + taskId + ", the task doesn't exist.");
        }
        writer.update(task, given, add, remove);
        return reader.read(open(id));
    }

    WorkflowTask end(String taskId, String transition) {
        String id = WorkflowIds.local(taskId);
        if (WorkflowIds.isStartTask(id)) {
            return endStartTask(WorkflowIds.instanceOfStartTask(id));
        }
        Task task = open(id);
        if (task == null) {
            throw new WorkflowException(
                    "Failed to signal transition on task " + taskId + ", the task doesn't exist.");
        }
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        if (!user.equals(task.getAssignee())) {
            engine.tasks().setAssignee(id, user);
            task = open(id);
        }
        writer.update(task, outcome(task, transition), null, null);
        engine.tasks().complete(id);
        return reader.read(ended(id));
    }

    /** The outcome under bpm:outcome and, if a transition was named, in the outcome property. */
    private Map<QName, Serializable> outcome(Task task, String transition) {
        Map<QName, Serializable> updates = new HashMap<>();
        boolean named =
                transition != null && !ActivitiConstants.DEFAULT_TRANSITION_NAME.equals(transition);
        Map<QName, Serializable> present = properties.of(task);
        QName outcomeProperty = (QName) present.get(WorkflowModel.PROP_OUTCOME_PROPERTY_NAME);
        String outcome = ActivitiConstants.DEFAULT_TRANSITION_NAME;
        if (named && outcomeProperty == null) {
            throw new WorkflowException(
                    "Transition %s is invalid for Workflow task %s, only transition %s is allowed."
                            .formatted(transition, WorkflowIds.global(task.getId()), outcome));
        } else if (named) {
            outcome = transition;
            updates.put(outcomeProperty, transition);
        } else if (outcomeProperty != null && present.get(outcomeProperty) != null) {
            outcome =
                    DefaultTypeConverter.INSTANCE.convert(
                            String.class, present.get(outcomeProperty));
        }
        updates.put(WorkflowModel.PROP_OUTCOME, outcome);
        return updates;
    }

    /** Ending a start task is a note on the process; the process went on when it started. */
    WorkflowTask endStartTask(String instanceId) {
        if (engine.running(instanceId) != null && reader.isStartTaskOpen(instanceId)) {
            engine.runtime()
                    .setVariable(
                            instanceId, ActivitiConstants.PROP_START_TASK_END_DATE, new Date());
        }
        return startTask(instanceId);
    }

    private Task open(String id) {
        return engine.tasks().createTaskQuery().taskId(id).singleResult();
    }

    private HistoricTaskInstance ended(String id) {
        return engine.history().createHistoricTaskInstanceQuery().taskId(id).singleResult();
    }
}
