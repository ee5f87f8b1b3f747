package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;

/** The workflow service without permission checks; this half deals with tasks. */
final class EmbeddedWorkflowService extends EmbeddedWorkflows {
    private static final List<String> STATUSES =
            List.of("Not Yet Started", "In Progress", "On Hold", "Cancelled", "Completed");

    private final Tasks tasks;
    private final TaskQueries queries;
    private final TaskRights rights;
    private final Packages packages;
    private final AuthorityService authorities;

    EmbeddedWorkflowService(
            Definitions definitions,
            Instances instances,
            InstanceQueries instanceQueries,
            StartWorkflow starter,
            Timers timers,
            Packages packages,
            Tasks tasks,
            TaskQueries queries,
            TaskRights rights,
            AuthorityService authorities) {
        super(definitions, instances, instanceQueries, starter, timers, packages);
        this.tasks = tasks;
        this.queries = queries;
        this.rights = rights;
        this.packages = packages;
        this.authorities = authorities;
    }

    @Override
    public List<WorkflowTask> getTasksForWorkflowPath(String pathId) {
        return tasks.onPath(pathId);
    }

    @Override
    public WorkflowTask getStartTask(String workflowInstanceId) {
        return tasks.startTask(WorkflowIds.local(workflowInstanceId));
    }

    @Override
    public List<WorkflowTask> getStartTasks(List<String> workflowInstanceIds, boolean sameSession) {
        return workflowInstanceIds.stream()
                .map(this::getStartTask)
                .filter(task -> task != null)
                .toList();
    }

    @Override
    public WorkflowTask getTaskById(String taskId) {
        return tasks.byId(taskId);
    }

    @Override
    public List<WorkflowTask> getAssignedTasks(
            String authority, WorkflowTaskState state, boolean lazyInitialization) {
        return tasks.assigned(authority, state == WorkflowTaskState.IN_PROGRESS);
    }

    @Override
    public List<WorkflowTask> getAssignedTasks(String authority, WorkflowTaskState state) {
        return getAssignedTasks(authority, state, false);
    }

    @Override
    public List<WorkflowTask> getPooledTasks(String authority) {
        return getPooledTasks(authority, false);
    }

    @Override
    public List<WorkflowTask> getPooledTasks(String authority, boolean lazyinitialization) {
        return tasks.pooled(
                authority,
                authorities.getContainingAuthorities(AuthorityType.GROUP, authority, false));
    }

    @Override
    public List<WorkflowTask> queryTasks(WorkflowTaskQuery query) {
        return queries.find(query);
    }

    @Override
    public List<WorkflowTask> queryTasks(WorkflowTaskQuery query, boolean sameSession) {
        return queries.find(query);
    }

    @Override
    public long countTasks(WorkflowTaskQuery query) {
        return queries.count(query);
    }

    @Override
    public WorkflowTask updateTask(
            String taskId,
            Map<QName, Serializable> properties,
            Map<QName, List<NodeRef>> add,
            Map<QName, List<NodeRef>> remove) {
        if (properties.containsKey(WorkflowModel.PROP_STATUS)
                && !STATUSES.contains(String.valueOf(properties.get(WorkflowModel.PROP_STATUS)))) {
            throw new WorkflowException("Invalid Value is Passed for Task Status.");
        }
        WorkflowTask task = tasks.update(taskId, properties, add, remove);
        if (add != null && add.containsKey(WorkflowModel.ASSOC_PACKAGE)) {
            packages.link(task.getPath().getInstance());
        }
        return task;
    }

    @Override
    public WorkflowTask endTask(String taskId, String transition) {
        return tasks.end(taskId, transition);
    }

    @Override
    public boolean isTaskEditable(WorkflowTask task, String username) {
        return isTaskEditable(task, username, true);
    }

    @Override
    public boolean isTaskEditable(WorkflowTask task, String username, boolean refreshTask) {
        return rights.isEditable(refresh(task, refreshTask), username);
    }

    @Override
    public boolean isTaskReassignable(WorkflowTask task, String username) {
        return isTaskReassignable(task, username, true);
    }

    @Override
    public boolean isTaskReassignable(WorkflowTask task, String username, boolean refreshTask) {
        return rights.isReassignable(refresh(task, refreshTask), username);
    }

    @Override
    public boolean isTaskClaimable(WorkflowTask task, String username) {
        return isTaskClaimable(task, username, true);
    }

    @Override
    public boolean isTaskClaimable(WorkflowTask task, String username, boolean refreshTask) {
        return rights.isClaimable(refresh(task, refreshTask), username);
    }

    @Override
    public boolean isTaskReleasable(WorkflowTask task, String username) {
        return isTaskReleasable(task, username, true);
    }

    @Override
    public boolean isTaskReleasable(WorkflowTask task, String username, boolean refreshTask) {
        return rights.isReleasable(refresh(task, refreshTask), username);
    }

    private WorkflowTask refresh(WorkflowTask task, boolean refreshTask) {
        return refreshTask ? tasks.byId(task.getId()) : task;
    }

    @Override
    public List<NodeRef> getPackageContents(String taskId) {
        WorkflowTask task = tasks.byId(taskId);
        return task != null
                        && task.getProperties().get(WorkflowModel.ASSOC_PACKAGE)
                                instanceof NodeRef node
                ? packages.contents(node)
                : List.of();
    }
}
