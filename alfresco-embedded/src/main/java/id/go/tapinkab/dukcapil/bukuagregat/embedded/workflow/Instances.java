package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.impl.context.Context;
import org.activiti.engine.runtime.Execution;
import org.activiti.engine.runtime.ProcessInstance;
import org.alfresco.repo.workflow.WorkflowConstants;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.WorkflowQNameConverter;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowNode;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.namespace.QName;

/** Instances and paths: described, ended and deleted. */
final class Instances {
    private final Engine engine;
    private final Definitions definitions;
    private final Nodes nodes;
    private final WorkflowQNameConverter names;

    Instances(Engine engine, Definitions definitions, Nodes nodes, WorkflowQNameConverter names) {
        this.engine = engine;
        this.definitions = definitions;
        this.nodes = nodes;
        this.names = names;
    }

    WorkflowInstance byId(String workflowId) {
        return describe(engine.instance(WorkflowIds.local(workflowId)));
    }

    WorkflowInstance describe(HistoricProcessInstance instance) {
        if (instance == null) {
            return null;
        }
        Map<String, Object> variables = engine.instanceVariables(instance.getId());
        Date end = instance.getEndTime();
        WorkflowInstance described =
                new WorkflowInstance(
                        WorkflowIds.global(instance.getId()),
                        definitions.describe(
                                definitions.byLocalId(instance.getProcessDefinitionId())),
                        (String) value(variables, WorkflowModel.PROP_WORKFLOW_DESCRIPTION),
                        node(variables.get(WorkflowConstants.PROP_INITIATOR)),
                        node(value(variables, WorkflowModel.ASSOC_PACKAGE)),
                        node(value(variables, WorkflowModel.PROP_CONTEXT)),
                        end == null,
                        instance.getStartTime(),
                        end);
        described.priority = (Integer) value(variables, WorkflowModel.PROP_WORKFLOW_PRIORITY);
        described.dueDate = (Date) value(variables, WorkflowModel.PROP_WORKFLOW_DUE_DATE);
        return described;
    }

    private Object value(Map<String, Object> variables, QName property) {
        return variables.get(names.mapQNameToName(property));
    }

    private static NodeRef node(Object variable) {
        return (NodeRef) NodeVariables.unwrap(variable);
    }

    WorkflowPath path(Execution execution) {
        HistoricProcessInstance instance = engine.instance(execution.getProcessInstanceId());
        List<String> active = engine.runtime().getActiveActivityIds(execution.getId());
        WorkflowNode node =
                active.isEmpty()
                        ? null
                        : nodes.node(instance.getProcessDefinitionId(), active.get(0));
        return new WorkflowPath(
                WorkflowIds.global(execution.getId()),
                describe(instance),
                node,
                !execution.isEnded());
    }

    /** A path that has ended, whether or not its instance has; null after a cancellation. */
    WorkflowPath endedPath(String executionId, String instanceId) {
        WorkflowInstance instance = describe(engine.instance(instanceId));
        return instance == null
                ? null
                : new WorkflowPath(WorkflowIds.global(executionId), instance, null, false);
    }

    WorkflowPath path(String executionId, String instanceId) {
        Execution execution = engine.execution(executionId);
        return execution == null ? endedPath(executionId, instanceId) : path(execution);
    }

    List<WorkflowPath> paths(String workflowId) {
        List<WorkflowPath> paths = new ArrayList<>();
        engine.runtime()
                .createExecutionQuery()
                .processInstanceId(WorkflowIds.local(workflowId))
                .list()
                .forEach(execution -> paths.add(path(execution)));
        return paths;
    }

    Map<QName, Serializable> variables(String pathId) {
        Map<QName, Serializable> properties = new HashMap<>();
        engine.runtime()
                .getVariables(WorkflowIds.local(pathId))
                .forEach(
                        (name, value) ->
                                properties.put(
                                        names.mapNameToQName(name), NodeVariables.unwrap(value)));
        return properties;
    }

    WorkflowPath start(String definitionId, Map<String, Object> variables) {
        // Inside a delegate, the engine would take the new instance for part of the running one.
        boolean nested = Context.getCommandContext() != null;
        if (nested) {
            Context.setCommandContext(null);
        }
        try {
            ProcessInstance instance =
                    engine.runtime().startProcessInstanceById(definitionId, variables);
            return instance.isEnded()
                    ? endedPath(instance.getId(), instance.getId())
                    : path(instance);
        } finally {
            if (nested) {
                Context.removeCommandContext();
            }
        }
    }

    WorkflowInstance cancel(String workflowId) {
        String id = WorkflowIds.local(workflowId);
        if (engine.running(id) == null) {
            // The braces are ACS's.
            throw new WorkflowException("Failed to cancel unexisting workflow instance {0}.");
        }
        engine.runtime().deleteProcessInstance(id, ActivitiConstants.DELETE_REASON_CANCELLED);
        return forget(id);
    }

    WorkflowInstance delete(String workflowId) {
        String id = WorkflowIds.local(workflowId);
        if (engine.running(id) != null) {
            engine.runtime().deleteProcessInstance(id, ActivitiConstants.DELETE_REASON_DELETED);
        }
        if (engine.instance(id) == null) {
            throw new WorkflowException(
                    "Failed to delete unexisting workflow instance " + id + ".");
        }
        return forget(id);
    }

    private WorkflowInstance forget(String id) {
        WorkflowInstance last = describe(engine.instance(id));
        engine.history().deleteHistoricProcessInstance(id);
        return last;
    }

    WorkflowPath signal(String pathId) {
        String id = WorkflowIds.local(pathId);
        String instanceId = engine.execution(id).getProcessInstanceId();
        engine.runtime().signal(id);
        return path(id, instanceId);
    }
}
