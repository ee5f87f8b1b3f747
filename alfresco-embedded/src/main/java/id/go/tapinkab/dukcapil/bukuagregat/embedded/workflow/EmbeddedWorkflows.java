package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowDeployment;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowInstanceQuery;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTaskDefinition;
import org.alfresco.service.cmr.workflow.WorkflowTimer;
import org.alfresco.service.namespace.QName;

/** The half of the workflow service that deals with definitions, instances and packages. */
abstract class EmbeddedWorkflows implements WorkflowService {
    private final Definitions definitions;
    private final Instances instances;
    private final InstanceQueries queries;
    private final StartWorkflow starter;
    private final Timers timers;
    private final Packages packages;

    EmbeddedWorkflows(
            Definitions definitions,
            Instances instances,
            InstanceQueries queries,
            StartWorkflow starter,
            Timers timers,
            Packages packages) {
        this.definitions = definitions;
        this.instances = instances;
        this.queries = queries;
        this.starter = starter;
        this.timers = timers;
        this.packages = packages;
    }

    static UnsupportedOperationException unsupported(String method) {
        return new UnsupportedOperationException("WorkflowService." + method);
    }

    @Override
    public WorkflowDeployment deployDefinition(
            String engineId, InputStream workflowDefinition, String mimetype) {
        return deployDefinition(engineId, workflowDefinition, mimetype, null);
    }

    @Override
    public WorkflowDeployment deployDefinition(
            String engineId, InputStream workflowDefinition, String mimetype, String name) {
        return deployDefinition(engineId, workflowDefinition, mimetype, name, false);
    }

    @Override
    public WorkflowDeployment deployDefinition(
            String engineId,
            InputStream workflowDefinition,
            String mimetype,
            String name,
            boolean fullAccess) {
        WorkflowIds.requireEngine(engineId);
        return definitions.deploy(workflowDefinition, name, fullAccess);
    }

    /** Not done: definitions aren't kept as nodes here. */
    @Override
    public WorkflowDeployment deployDefinition(NodeRef workflowDefinition) {
        throw unsupported("deployDefinition(NodeRef)");
    }

    /** Not done: definitions aren't kept as nodes here. */
    @Override
    public boolean isDefinitionDeployed(NodeRef workflowDefinition) {
        throw unsupported("isDefinitionDeployed(NodeRef)");
    }

    @Override
    public boolean isDefinitionDeployed(
            String engineId, InputStream workflowDefinition, String mimetype) {
        WorkflowIds.requireEngine(engineId);
        return definitions.isDeployed(workflowDefinition);
    }

    @Override
    public void checkDeploymentCategory(String engineId, InputStream workflowDefinition) {
        WorkflowIds.requireEngine(engineId);
        definitions.grantFullAccess(workflowDefinition);
    }

    @Override
    public void undeployDefinition(String workflowDefinitionId) {
        definitions.undeploy(workflowDefinitionId);
    }

    @Override
    public List<WorkflowDefinition> getDefinitions() {
        return definitions.latest();
    }

    @Override
    public List<WorkflowDefinition> getAllDefinitions() {
        return definitions.all();
    }

    @Override
    public WorkflowDefinition getDefinitionById(String workflowDefinitionId) {
        return definitions.byId(workflowDefinitionId);
    }

    @Override
    public WorkflowDefinition getDefinitionByName(String workflowName) {
        return definitions.byName(workflowName);
    }

    @Override
    public List<WorkflowDefinition> getAllDefinitionsByName(String workflowName) {
        return definitions.allByName(workflowName);
    }

    /** Not done: there are no diagrams here. */
    @Override
    public byte[] getDefinitionImage(String workflowDefinitionId) {
        throw unsupported("getDefinitionImage");
    }

    @Override
    public List<WorkflowTaskDefinition> getTaskDefinitions(String workflowDefinitionId) {
        return definitions.tasks(workflowDefinitionId);
    }

    @Override
    public WorkflowPath startWorkflow(
            String workflowDefinitionId, Map<QName, Serializable> parameters) {
        WorkflowPath path = starter.start(workflowDefinitionId, parameters);
        if (parameters != null && parameters.containsKey(WorkflowModel.ASSOC_PACKAGE)) {
            packages.link(path.getInstance());
        }
        return path;
    }

    /** Not done, in ACS neither. */
    @Override
    public WorkflowPath startWorkflowFromTemplate(NodeRef templateDefinition) {
        throw unsupported("startWorkflowFromTemplate");
    }

    @Override
    public List<WorkflowInstance> getActiveWorkflows(String workflowDefinitionId) {
        return getWorkflows(new WorkflowInstanceQuery(workflowDefinitionId, true));
    }

    @Override
    public List<WorkflowInstance> getCompletedWorkflows(String workflowDefinitionId) {
        return getWorkflows(new WorkflowInstanceQuery(workflowDefinitionId, false));
    }

    @Override
    public List<WorkflowInstance> getWorkflows(String workflowDefinitionId) {
        return getWorkflows(new WorkflowInstanceQuery(workflowDefinitionId));
    }

    @Override
    public List<WorkflowInstance> getWorkflows(WorkflowInstanceQuery workflowInstanceQuery) {
        return getWorkflows(workflowInstanceQuery, 0, 0);
    }

    @Override
    public List<WorkflowInstance> getWorkflows(
            WorkflowInstanceQuery workflowInstanceQuery, int maxItems, int skipCount) {
        return queries.find(workflowInstanceQuery, maxItems, skipCount);
    }

    @Override
    public long countWorkflows(WorkflowInstanceQuery workflowInstanceQuery) {
        return queries.count(workflowInstanceQuery);
    }

    @Override
    public List<WorkflowInstance> getActiveWorkflows() {
        return getWorkflows(new WorkflowInstanceQuery(true));
    }

    @Override
    public List<WorkflowInstance> getCompletedWorkflows() {
        return getWorkflows(new WorkflowInstanceQuery(false));
    }

    @Override
    public List<WorkflowInstance> getWorkflows() {
        return getWorkflows(new WorkflowInstanceQuery());
    }

    @Override
    public WorkflowInstance getWorkflowById(String workflowId) {
        return instances.byId(workflowId);
    }

    @Override
    public List<WorkflowPath> getWorkflowPaths(String workflowId) {
        return instances.paths(workflowId);
    }

    @Override
    public Map<QName, Serializable> getPathProperties(String pathId) {
        return instances.variables(pathId);
    }

    @Override
    public WorkflowInstance cancelWorkflow(String workflowId) {
        WorkflowInstance cancelled = instances.cancel(workflowId);
        packages.delete(cancelled.getWorkflowPackage());
        return cancelled;
    }

    @Override
    public List<WorkflowInstance> cancelWorkflows(List<String> workflowIds) {
        List<WorkflowInstance> cancelled = new ArrayList<>();
        if (workflowIds != null) {
            workflowIds.forEach(id -> cancelled.add(cancelWorkflow(id)));
        }
        return cancelled;
    }

    @Override
    public WorkflowInstance deleteWorkflow(String workflowId) {
        WorkflowInstance deleted = instances.delete(workflowId);
        packages.delete(deleted.getWorkflowPackage());
        return deleted;
    }

    @Override
    public WorkflowPath signal(String pathId, String transitionId) {
        return instances.signal(pathId);
    }

    /** Not done, in ACS on Activiti neither. */
    @Override
    public WorkflowPath fireEvent(String pathId, String event) {
        throw unsupported("fireEvent");
    }

    /** Not done: there are no diagrams here. */
    @Override
    public boolean hasWorkflowImage(String workflowInstanceId) {
        throw unsupported("hasWorkflowImage");
    }

    /** Not done: there are no diagrams here. */
    @Override
    public InputStream getWorkflowImage(String workflowInstanceId) {
        throw unsupported("getWorkflowImage");
    }

    @Override
    public List<WorkflowTimer> getTimers(String workflowId) {
        return timers.of(workflowId);
    }

    @Override
    public NodeRef createPackage(NodeRef container) {
        return packages.create(container);
    }

    @Override
    public List<WorkflowInstance> getWorkflowsForContent(NodeRef packageItem, boolean active) {
        return packages.workflowsOf(packageItem).stream()
                .map(instances::byId)
                .filter(instance -> instance != null && instance.isActive() == active)
                .toList();
    }

    @Override
    public List<NodeRef> getPackageContents(NodeRef packageRef) {
        return packages.contents(packageRef);
    }

    @Override
    public boolean isMultiTenantWorkflowDeploymentEnabled() {
        return false;
    }
}
