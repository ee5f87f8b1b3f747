package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.form.StartFormData;
import org.activiti.engine.history.HistoricTaskInstance;
import org.activiti.engine.history.HistoricTaskInstanceQuery;
import org.activiti.engine.task.DelegationState;
import org.activiti.engine.task.IdentityLink;
import org.activiti.engine.task.Task;
import org.activiti.engine.task.TaskInfo;
import org.activiti.engine.task.TaskQuery;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;

/** Listing and reading tasks and their variables. */
final class TasksResource implements Routes.Resource {
    private final ProcessEngine engine;
    private final Variables variables;
    private final ProcessAccess access;
    private final TaskUpdates updates;

    TasksResource(
            ProcessEngine engine, Variables variables, ProcessAccess access, TaskUpdates updates) {
        this.engine = engine;
        this.variables = variables;
        this.access = access;
        this.updates = updates;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add("GET", "workflow:tasks", this::list);
        routes.add(
                "GET",
                "workflow:tasks/{id}",
                call -> Reply.entry(call, show(access.requireTask(call.path("id")), null)));
        routes.add("PUT", "workflow:tasks/{id}", this::update);
        routes.add("GET", "workflow:tasks/{id}/candidates", this::candidates);
        routes.add("GET", "workflow:tasks/{id}/variables", this::variables);
        routes.add("PUT", "workflow:tasks/{id}/variables/{name}", this::setVariable);
        routes.add("GET", "workflow:processes/{id}/tasks", this::ofProcess);
    }

    private Reply list(Call call) {
        Where where =
                Where.parse(
                        call.query("where"),
                        Set.of(
                                "assignee",
                                "owner",
                                "candidateUser",
                                "candidateGroup",
                                "processId",
                                "status",
                                "name",
                                "includeTaskVariables",
                                "includeProcessVariables"));
        List<TaskInfo> found = new ArrayList<>();
        String status = where.get("status");
        if (!"completed".equals(status)) {
            found.addAll(open(where));
        }
        if ("completed".equals(status) || "any".equals(status)) {
            found.addAll(ended(where));
        }
        boolean withVariables = Boolean.parseBoolean(where.get("includeTaskVariables"));
        return Reply.page(call, found, task -> show(task, withVariables));
    }

    private List<Task> open(Where where) {
        TaskQuery query = engine.getTaskService().createTaskQuery();
        if (where.get("assignee") != null) {
            query.taskAssignee(where.get("assignee"));
        }
        if (where.get("owner") != null) {
            query.taskOwner(where.get("owner"));
        }
        if (where.get("name") != null) {
            query.taskName(where.get("name"));
        }
        if (where.get("processId") != null) {
            query.processInstanceId(where.get("processId"));
        }
        String candidate = where.get("candidateUser");
        if (candidate != null) {
            List<String> groups = access.groups(candidate);
            if (groups.isEmpty()) {
                query.taskCandidateUser(candidate);
            } else {
                query.taskCandidateGroupIn(groups);
            }
        }
        if (where.get("candidateGroup") != null) {
            query.taskCandidateGroup(where.get("candidateGroup"));
        }
        if (onlyInvolved(where)) {
            query.taskInvolvedUser(ProcessAccess.user());
        }
        return query.orderByTaskCreateTime().desc().list();
    }

    private List<HistoricTaskInstance> ended(Where where) {
        HistoricTaskInstanceQuery query =
                engine.getHistoryService().createHistoricTaskInstanceQuery().finished();
        if (where.get("assignee") != null) {
            query.taskAssignee(where.get("assignee"));
        }
        if (where.get("processId") != null) {
            query.processInstanceId(where.get("processId"));
        }
        if (onlyInvolved(where)) {
            query.taskInvolvedUser(ProcessAccess.user());
        }
        return query.orderByTaskCreateTime().desc().list();
    }

    private boolean onlyInvolved(Where where) {
        return !access.isAdmin()
                && where.get("processId") == null
                && where.get("candidateUser") == null
                && where.get("candidateGroup") == null;
    }

    private Reply ofProcess(Call call) {
        String id = access.requireProcess(call.path("id")).getId();
        HistoricTaskInstanceQuery query =
                engine.getHistoryService().createHistoricTaskInstanceQuery().processInstanceId(id);
        String status = call.query("status");
        if ("completed".equals(status)) {
            query.finished();
        } else if (!"any".equals(status)) {
            query.unfinished();
        }
        List<HistoricTaskInstance> found = query.orderByTaskCreateTime().asc().list();
        return Reply.page(call, found, task -> show(task, false));
    }

    private Reply update(Call call) {
        String id = call.path("id");
        updates.update(id, call.list("select"), call.json());
        HistoricTaskInstance task =
                engine.getHistoryService()
                        .createHistoricTaskInstanceQuery()
                        .taskId(id)
                        .singleResult();
        return Reply.entry(call, show(task, access.open(id)));
    }

    /**
     * @param open the same task while it is open, when its delegation is to be shown
     */
    private ObjectNode show(TaskInfo task, Task open) {
        ObjectNode shown = show(task, false);
        if (open != null && open.getDelegationState() != null) {
            shown.put(
                    "state",
                    open.getDelegationState() == DelegationState.PENDING
                            ? "delegated"
                            : "resolved");
        }
        return shown;
    }

    private ObjectNode show(TaskInfo task, boolean withVariables) {
        HistoricTaskInstance ended = task instanceof HistoricTaskInstance found ? found : null;
        boolean completed = ended != null && ended.getEndTime() != null;
        String formKey = formKey(task.getId());
        Json json =
                new Json()
                        .put("id", task.getId())
                        .put("processId", task.getProcessInstanceId())
                        .put("processDefinitionId", task.getProcessDefinitionId())
                        .put("activityDefinitionId", task.getTaskDefinitionKey())
                        .put("name", task.getName())
                        .put("description", task.getDescription())
                        .put("formResourceKey", formKey)
                        .put("priority", task.getPriority())
                        .put("dueAt", task.getDueDate())
                        .put("startedAt", task.getCreateTime())
                        .put("endedAt", completed ? ended.getEndTime() : null)
                        .put("durationInMs", completed ? ended.getDurationInMillis() : null)
                        .put("owner", task.getOwner())
                        .put("assignee", task.getAssignee())
                        .put("state", state(task, completed));
        if (withVariables) {
            json.put(
                    "variables",
                    access.local(task.getId()).entrySet().stream()
                            .map(
                                    one ->
                                            variables.showInTask(
                                                    formKey, one.getKey(), one.getValue(), "local"))
                            .toList());
        }
        return json.object();
    }

    private static String state(TaskInfo task, boolean completed) {
        if (completed) {
            return "completed";
        }
        return task.getAssignee() == null ? "unclaimed" : "claimed";
    }

    private String formKey(String taskId) {
        return (String) access.local(taskId).get(ActivitiConstants.PROP_TASK_FORM_KEY);
    }

    private Reply candidates(Call call) {
        String id = access.requireTask(call.path("id")).getId();
        List<IdentityLink> links =
                access.open(id) == null
                        ? List.of()
                        : engine.getTaskService().getIdentityLinksForTask(id).stream()
                                .filter(link -> "candidate".equals(link.getType()))
                                .toList();
        return Reply.page(
                call,
                links,
                link ->
                        new Json()
                                .put("candidateType", link.getGroupId() == null ? "user" : "group")
                                .put(
                                        "candidateId",
                                        link.getGroupId() == null
                                                ? link.getUserId()
                                                : link.getGroupId())
                                .object());
    }

    private Reply variables(Call call) {
        HistoricTaskInstance task = access.requireTask(call.path("id"));
        String scope = Where.parse(call.query("where"), Set.of("scope")).get("scope");
        String formKey = formKey(task.getId());
        List<ObjectNode> all = new ArrayList<>();
        if (!"global".equals(scope)) {
            add(all, formKey, access.local(task.getId()), "local");
        }
        if (!"local".equals(scope)) {
            add(
                    all,
                    startFormKey(task.getProcessDefinitionId()),
                    access.global(task.getProcessInstanceId()),
                    "global");
        }
        return Reply.all(call, all, one -> one);
    }

    private String startFormKey(String definition) {
        StartFormData form = engine.getFormService().getStartFormData(definition);
        return form == null ? null : form.getFormKey();
    }

    private void add(
            List<ObjectNode> all, String formKey, Map<String, Object> values, String scope) {
        values.forEach((name, value) -> all.add(variables.show(formKey, name, value, scope)));
    }

    private Reply setVariable(Call call) {
        String id = access.requireOpenTask(call.path("id"), false).getId();
        String name = call.path("name");
        boolean global = "global".equals(Call.text(call.json(), "scope"));
        Object value = variables.read(formKey(id), name, call.json());
        if (global) {
            engine.getTaskService().setVariable(id, name, value);
        } else {
            engine.getTaskService().setVariableLocal(id, name, value);
        }
        return Reply.entry(
                call, variables.show(formKey(id), name, value, global ? "global" : "local"));
    }
}
