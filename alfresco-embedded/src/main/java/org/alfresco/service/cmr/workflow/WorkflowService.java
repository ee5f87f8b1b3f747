package org.alfresco.service.cmr.workflow;

import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/**
 * Processes and their tasks. Every id is global: the engine's id, {@code $}, the id inside the
 * engine ({@code activiti$4711}); another form is a {@link WorkflowException}.
 *
 * <p>The bean {@code WorkflowService} lets only the initiator, the owner, the pooled actors and
 * administrators read and change a task; {@code workflowServiceImpl} lets everyone. Neither guards
 * {@link #cancelWorkflow}, {@link #getWorkflowById} and {@link #getPathProperties}.
 */
public interface WorkflowService {

    /** Deploys BPMN; a new version even for the same bytes. */
    WorkflowDeployment deployDefinition(
            String engineId, InputStream workflowDefinition, String mimetype);

    WorkflowDeployment deployDefinition(
            String engineId, InputStream workflowDefinition, String mimetype, String name);

    WorkflowDeployment deployDefinition(
            String engineId,
            InputStream workflowDefinition,
            String mimetype,
            String name,
            boolean fullAccess);

    WorkflowDeployment deployDefinition(NodeRef workflowDefinition);

    boolean isDefinitionDeployed(NodeRef workflowDefinition);

    /** Whether any version with the same process key is deployed; the rest is not compared. */
    boolean isDefinitionDeployed(String engineId, InputStream workflowDefinition, String mimetype);

    void checkDeploymentCategory(String engineId, InputStream workflowDefinition);

    void undeployDefinition(String workflowDefinitionId);

    /** The newest version of every definition. */
    List<WorkflowDefinition> getDefinitions();

    List<WorkflowDefinition> getAllDefinitions();

    WorkflowDefinition getDefinitionById(String workflowDefinitionId);

    /** The newest version; null when there is none. */
    WorkflowDefinition getDefinitionByName(String workflowName);

    List<WorkflowDefinition> getAllDefinitionsByName(String workflowName);

    byte[] getDefinitionImage(String workflowDefinitionId);

    /** The start task first, then the user tasks in the order of the flow. */
    List<WorkflowTaskDefinition> getTaskDefinitions(String workflowDefinitionId);

    /**
     * Starts an instance as the fully authenticated user and runs it to its first wait state.
     *
     * @param parameters properties of the start task, which become process variables; may be null
     */
    WorkflowPath startWorkflow(String workflowDefinitionId, Map<QName, Serializable> parameters);

    WorkflowPath startWorkflowFromTemplate(NodeRef templateDefinition);

    List<WorkflowInstance> getActiveWorkflows(String workflowDefinitionId);

    List<WorkflowInstance> getCompletedWorkflows(String workflowDefinitionId);

    List<WorkflowInstance> getWorkflows(String workflowDefinitionId);

    List<WorkflowInstance> getWorkflows(WorkflowInstanceQuery workflowInstanceQuery);

    List<WorkflowInstance> getWorkflows(
            WorkflowInstanceQuery workflowInstanceQuery, int maxItems, int skipCount);

    long countWorkflows(WorkflowInstanceQuery workflowInstanceQuery);

    List<WorkflowInstance> getActiveWorkflows();

    List<WorkflowInstance> getCompletedWorkflows();

    List<WorkflowInstance> getWorkflows();

    /** Null when there is none or when it was cancelled. */
    WorkflowInstance getWorkflowById(String workflowId);

    List<WorkflowPath> getWorkflowPaths(String workflowId);

    /** The process variables as the path sees them. */
    Map<QName, Serializable> getPathProperties(String pathId);

    /** Ends an instance and deletes it with its package; the package's items stay. */
    WorkflowInstance cancelWorkflow(String workflowId);

    List<WorkflowInstance> cancelWorkflows(List<String> workflowIds);

    /** As {@link #cancelWorkflow}, but for ended instances too. */
    WorkflowInstance deleteWorkflow(String workflowId);

    WorkflowPath signal(String pathId, String transitionId);

    WorkflowPath fireEvent(String pathId, String event);

    /** Only the tasks of this very path: those of child paths are not among them. */
    List<WorkflowTask> getTasksForWorkflowPath(String pathId);

    WorkflowTask getStartTask(String workflowInstanceId);

    List<WorkflowTask> getStartTasks(List<String> workflowInstanceIds, boolean sameSession);

    boolean hasWorkflowImage(String workflowInstanceId);

    InputStream getWorkflowImage(String workflowInstanceId);

    List<WorkflowTimer> getTimers(String workflowId);

    /** Null when there is none. */
    WorkflowTask getTaskById(String taskId);

    List<WorkflowTask> getAssignedTasks(
            String authority, WorkflowTaskState state, boolean lazyInitialization);

    List<WorkflowTask> getAssignedTasks(String authority, WorkflowTaskState state);

    /** The unowned tasks that the authority or a group around it may claim. */
    List<WorkflowTask> getPooledTasks(String authority);

    List<WorkflowTask> getPooledTasks(String authority, boolean lazyinitialization);

    List<WorkflowTask> queryTasks(WorkflowTaskQuery query);

    List<WorkflowTask> queryTasks(WorkflowTaskQuery query, boolean sameSession);

    long countTasks(WorkflowTaskQuery query);

    /**
     * Sets properties of a task, which stay the task's own. A {@code cm:owner} claims the task,
     * null releases it.
     *
     * @param properties the new values; not null
     * @param add associations to add to; may be null
     * @param remove associations to take from; may be null
     */
    WorkflowTask updateTask(
            String taskId,
            Map<QName, Serializable> properties,
            Map<QName, List<NodeRef>> add,
            Map<QName, List<NodeRef>> remove);

    /**
     * Gives the task to the fully authenticated user and ends it.
     *
     * @param transition value for the outcome property; null or "Next" leaves it as it is
     */
    WorkflowTask endTask(String taskId, String transition);

    boolean isTaskEditable(WorkflowTask task, String username);

    boolean isTaskEditable(WorkflowTask task, String username, boolean refreshTask);

    boolean isTaskReassignable(WorkflowTask task, String username);

    boolean isTaskReassignable(WorkflowTask task, String username, boolean refreshTask);

    boolean isTaskClaimable(WorkflowTask task, String username);

    boolean isTaskClaimable(WorkflowTask task, String username, boolean refreshTask);

    boolean isTaskReleasable(WorkflowTask task, String username);

    boolean isTaskReleasable(WorkflowTask task, String username, boolean refreshTask);

    /** Makes a package, or makes the given node one; everybody may do everything with it. */
    NodeRef createPackage(NodeRef container);

    /** The instances in whose package the node lies. */
    List<WorkflowInstance> getWorkflowsForContent(NodeRef packageItem, boolean active);

    List<NodeRef> getPackageContents(String taskId);

    List<NodeRef> getPackageContents(NodeRef packageRef);

    boolean isMultiTenantWorkflowDeploymentEnabled();
}
