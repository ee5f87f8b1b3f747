package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.namespace.QName;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;

/**
 * Who may read and change tasks by the bean {@code WorkflowService}: the initiator, the owner, the
 * pooled actors even after somebody else claimed the task, those named by the assignee aspects, and
 * administrators. It asks for the user that is run as.
 */
final class WorkflowGuard implements MethodInterceptor {
    private final WorkflowService workflows;
    private final PersonService people;
    private final AuthorityService authorities;

    /**
     * @param workflows the unguarded service
     */
    WorkflowGuard(WorkflowService workflows, PersonService people, AuthorityService authorities) {
        this.workflows = workflows;
        this.people = people;
        this.authorities = authorities;
    }

    @Override
    public Object invoke(MethodInvocation invocation) throws Throwable {
        String user = AuthenticationUtil.getRunAsUser();
        if (user != null
                && (authorities.isAdminAuthority(user)
                        || AuthenticationUtil.isRunAsUserTheSystemUser())) {
            return invocation.proceed();
        }
        return switch (invocation.getMethod().getName()) {
            case "updateTask", "endTask" -> {
                String id = (String) invocation.getArguments()[0];
                require(isConcerned(workflows.getTaskById(id), user), id, user);
                yield invocation.proceed();
            }
            case "getTaskById" -> {
                WorkflowTask task = (WorkflowTask) invocation.proceed();
                require(mayRead(task, user), (String) invocation.getArguments()[0], user);
                yield task;
            }
            case "getStartTask" -> {
                WorkflowTask task = (WorkflowTask) invocation.proceed();
                require(
                        isConcerned(task, user) || isInvolved(task, user),
                        (String) invocation.getArguments()[0],
                        user);
                yield task;
            }
            case "getAssignedTasks",
                    "getPooledTasks",
                    "getTasksForWorkflowPath",
                    "getStartTasks",
                    "queryTasks" ->
                    ((List<?>) invocation.proceed())
                            .stream().filter(task -> mayRead((WorkflowTask) task, user)).toList();
            default -> invocation.proceed();
        };
    }

    private static void require(boolean allowed, String taskId, String user) {
        if (!allowed) {
            throw new AccessDeniedException(
                    "Accessing task with id='"
                            + taskId
                            + "' is not allowed for user '"
                            + user
                            + "'");
        }
    }

    private boolean mayRead(WorkflowTask task, String user) {
        if (isConcerned(task, user)) {
            return true;
        }
        String definition = task.getPath().getInstance().getDefinition().getName();
        // ACS lets those who review in parallel see each other's tasks, going by the name.
        return (definition.toLowerCase(Locale.ROOT).contains("parallel")
                        || WorkflowIds.isStartTask(WorkflowIds.local(task.getId())))
                && isInvolved(task, user);
    }

    /** Whether the user is concerned with any task of the instance. */
    private boolean isInvolved(WorkflowTask task, String user) {
        WorkflowTaskQuery query = new WorkflowTaskQuery();
        query.setTaskState(null);
        query.setActive(null);
        query.setProcessId(task.getPath().getInstance().getId());
        return workflows.queryTasks(query).stream().anyMatch(other -> isConcerned(other, user));
    }

    private boolean isConcerned(WorkflowTask task, String user) {
        if (task == null) {
            return true;
        }
        Map<QName, Serializable> properties = task.getProperties();
        if (properties.get(ContentModel.PROP_OWNER) instanceof String owner
                && owner.equalsIgnoreCase(user)) {
            return true;
        }
        Set<Object> concerned = new HashSet<>();
        concerned.add(task.getPath().getInstance().getInitiator());
        for (QName property :
                List.of(
                        WorkflowModel.ASSOC_ASSIGNEE,
                        WorkflowModel.ASSOC_ASSIGNEES,
                        WorkflowModel.ASSOC_GROUP_ASSIGNEE,
                        WorkflowModel.ASSOC_GROUP_ASSIGNEES,
                        WorkflowModel.ASSOC_POOLED_ACTORS)) {
            Serializable value = properties.get(property);
            if (value instanceof Collection<?> several) {
                concerned.addAll(several);
            } else {
                concerned.add(value);
            }
        }
        return concerned.contains(people.getPerson(user))
                || authorities.getAuthoritiesForUser(user).stream()
                        .anyMatch(group -> isAmong(concerned, group));
    }

    private boolean isAmong(Set<Object> concerned, String group) {
        NodeRef node = authorities.getAuthorityNodeRef(group);
        return node != null && concerned.contains(node);
    }
}
