package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.history.HistoricIdentityLink;
import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.history.HistoricTaskInstance;
import org.activiti.engine.history.HistoricVariableInstance;
import org.activiti.engine.task.IdentityLink;
import org.activiti.engine.task.IdentityLinkType;
import org.activiti.engine.task.Task;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;

/** Who may see and change processes and tasks by REST, which is stricter than the Java API. */
final class ProcessAccess {
    private final ProcessEngine engine;
    private final AuthorityService authorities;

    ProcessAccess(ProcessEngine engine, AuthorityService authorities) {
        this.engine = engine;
        this.authorities = authorities;
    }

    boolean isAdmin() {
        return authorities.isAdminAuthority(user());
    }

    static String user() {
        return AuthenticationUtil.getRunAsUser();
    }

    /** The process, for its initiator and administrators. */
    HistoricProcessInstance requireProcess(String id) {
        HistoricProcessInstance process =
                engine.getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .processInstanceId(id)
                        .singleResult();
        if (process == null) {
            throw ApiException.notFound(id);
        }
        if (!isAdmin() && !user().equals(process.getStartUserId())) {
            throw ApiException.of(
                    403, "user is not allowed to access information about process " + id);
        }
        return process;
    }

    /** The task, open or ended, for those concerned. */
    HistoricTaskInstance requireTask(String id) {
        HistoricTaskInstance task =
                engine.getHistoryService()
                        .createHistoricTaskInstanceQuery()
                        .taskId(id)
                        .singleResult();
        if (task == null) {
            throw ApiException.notFound(id);
        }
        Task open = open(id);
        boolean concerned =
                isAdmin()
                        || user().equals(task.getAssignee())
                        || user().equals(task.getOwner())
                        || isInitiator(id)
                        || open != null && open.getAssignee() == null && isCandidate(id);
        if (!concerned) {
            throw ApiException.denied();
        }
        return task;
    }

    /**
     * The open task, for those who may change it.
     *
     * @param claiming whether it is to be claimed, which members may even try when it is taken
     */
    Task requireOpenTask(String id, boolean claiming) {
        Task task = open(id);
        if (task == null) {
            if (engine.getHistoryService().createHistoricTaskInstanceQuery().taskId(id).count()
                    > 0) {
                throw ApiException.of(
                        405, "Task with id: " + id + " cannot be updated, it's completed");
            }
            throw ApiException.notFound(id);
        }
        boolean allowed =
                isAdmin()
                        || user().equals(task.getOwner())
                        || user().equals(task.getAssignee())
                        || isInitiator(id)
                        || (task.getAssignee() == null || claiming) && isCandidate(id);
        if (!allowed) {
            throw ApiException.denied();
        }
        return task;
    }

    /** Whether the user may give the task to somebody: not as a mere member of its pool. */
    boolean mayAssign(Task task) {
        return isAdmin()
                || user().equals(task.getOwner())
                || user().equals(task.getAssignee())
                || isInitiator(task.getId());
    }

    Task open(String id) {
        return engine.getTaskService().createTaskQuery().taskId(id).singleResult();
    }

    /** The groups that the user is in, at whatever depth. */
    List<String> groups(String userName) {
        return List.copyOf(
                authorities.getContainingAuthorities(AuthorityType.GROUP, userName, false));
    }

    /** The variables that are the task's own, of an open or an ended one. */
    Map<String, Object> local(String taskId) {
        return values(
                engine.getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .taskId(taskId)
                        .list());
    }

    /** The variables of the process. */
    Map<String, Object> global(String processId) {
        return values(
                engine.getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .processInstanceId(processId)
                        .excludeTaskVariables()
                        .list());
    }

    private static Map<String, Object> values(List<HistoricVariableInstance> variables) {
        Map<String, Object> values = new LinkedHashMap<>();
        variables.forEach(one -> values.put(one.getVariableName(), one.getValue()));
        return values;
    }

    private boolean isInitiator(String taskId) {
        for (HistoricIdentityLink link :
                engine.getHistoryService().getHistoricIdentityLinksForTask(taskId)) {
            if (IdentityLinkType.STARTER.equals(link.getType())
                    && user().equals(link.getUserId())) {
                return true;
            }
        }
        return false;
    }

    private boolean isCandidate(String taskId) {
        for (IdentityLink link : engine.getTaskService().getIdentityLinksForTask(taskId)) {
            if (IdentityLinkType.CANDIDATE.equals(link.getType())
                    && (user().equals(link.getUserId())
                            || link.getGroupId() != null
                                    && authorities
                                            .getAuthoritiesForUser(user())
                                            .contains(link.getGroupId()))) {
                return true;
            }
        }
        return false;
    }
}
