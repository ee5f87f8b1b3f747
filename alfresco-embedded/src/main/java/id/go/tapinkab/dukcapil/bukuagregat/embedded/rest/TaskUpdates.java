package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.activiti.engine.ActivitiTaskAlreadyClaimedException;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.TaskService;
import org.activiti.engine.task.Task;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.WorkflowQNameConverter;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/**
 * Changing tasks. Unlike the Java API, ending one by REST doesn't give it to the one who ends it;
 * and only what {@code select} names is changed.
 */
final class TaskUpdates {
    private final TaskService tasks;
    private final Variables variables;
    private final ProcessAccess access;
    private final WorkflowQNameConverter names;

    TaskUpdates(
            ProcessEngine engine,
            Variables variables,
            ProcessAccess access,
            NamespaceService namespaces) {
        this.tasks = engine.getTaskService();
        this.variables = variables;
        this.access = access;
        this.names = new WorkflowQNameConverter(namespaces);
    }

    void update(String id, List<String> selected, JsonNode body) {
        String state = selected.contains("state") ? Call.text(body, "state") : null;
        Task task = access.requireOpenTask(id, "claimed".equals(state));
        if (state == null) {
            updateFields(task, selected, body);
            return;
        }
        switch (state) {
            case "claimed" -> claim(id);
            case "unclaimed" -> tasks.setAssignee(id, null);
            case "delegated" -> delegate(task, selected, body);
            case "completed" -> {
                Map<String, Object> global = setVariables(id, selected, body);
                tasks.complete(id, global);
            }
            case "resolved" -> {
                Map<String, Object> global = setVariables(id, selected, body);
                tasks.resolveTask(id, global);
            }
            default ->
                    throw ApiException.badRequest(
                            "The task state property has an invalid value: " + state);
        }
    }

    private void updateFields(Task task, List<String> selected, JsonNode body) {
        boolean changed = false;
        for (String field : selected) {
            String value = Call.text(body, field);
            switch (field) {
                case "name" -> task.setName(value);
                case "description" -> task.setDescription(value);
                case "priority" -> task.setPriority(Integer.parseInt(value));
                case "dueAt" -> task.setDueDate(value == null ? null : Json.date(value));
                case "owner" -> task.setOwner(value);
                case "assignee" -> {
                    if (!access.mayAssign(task)) {
                        throw ApiException.denied();
                    }
                    task.setAssignee(value);
                }
                default ->
                        throw ApiException.badRequest(
                                "The property " + field + " of a task can't be updated");
            }
            changed = true;
        }
        if (changed) {
            tasks.saveTask(task);
        }
    }

    private void claim(String id) {
        try {
            tasks.claim(id, ProcessAccess.user());
        } catch (ActivitiTaskAlreadyClaimedException e) {
            throw ApiException.conflict("The task is already claimed by another user.");
        }
    }

    private void delegate(Task task, List<String> selected, JsonNode body) {
        String assignee = selected.contains("assignee") ? Call.text(body, "assignee") : null;
        if (assignee == null) {
            throw ApiException.badRequest(
                    "When delegating a task, assignee should be selected and provided in the"
                            + " request.");
        }
        if (!ProcessAccess.user().equals(task.getAssignee())) {
            tasks.setAssignee(task.getId(), ProcessAccess.user());
        }
        tasks.delegateTask(task.getId(), assignee);
    }

    /** Sets the local variables and the outcome; returns the variables for the process. */
    private Map<String, Object> setVariables(String id, List<String> selected, JsonNode body) {
        Map<String, Object> global = new HashMap<>();
        Map<String, Object> local = new HashMap<>();
        if (selected.contains("variables") && body.has("variables")) {
            String formKey = (String) access.local(id).get(ActivitiConstants.PROP_TASK_FORM_KEY);
            for (JsonNode variable : body.get("variables")) {
                String name = Call.required(variable, "name");
                Object value = variables.read(formKey, name, variable);
                ("global".equals(Call.text(variable, "scope")) ? global : local).put(name, value);
            }
        }
        if (!local.isEmpty()) {
            tasks.setVariablesLocal(id, local);
        }
        tasks.setVariableLocal(id, names.mapQNameToName(WorkflowModel.PROP_OUTCOME), outcome(id));
        return global;
    }

    private Object outcome(String id) {
        Object property =
                tasks.getVariableLocal(
                        id, names.mapQNameToName(WorkflowModel.PROP_OUTCOME_PROPERTY_NAME));
        Object outcome =
                property instanceof QName name
                        ? tasks.getVariableLocal(id, names.mapQNameToName(name))
                        : null;
        return outcome == null ? ActivitiConstants.DEFAULT_TRANSITION_NAME : outcome;
    }
}
