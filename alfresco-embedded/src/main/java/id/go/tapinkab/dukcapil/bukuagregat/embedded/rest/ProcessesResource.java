package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.form.StartFormData;
import org.activiti.engine.history.HistoricActivityInstance;
import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.history.HistoricProcessInstanceQuery;
import org.activiti.engine.history.HistoricVariableInstance;
import org.activiti.engine.repository.ProcessDefinition;
import org.activiti.engine.repository.ProcessDefinitionQuery;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.QName;

/** Starting, listing, reading and deleting processes. */
final class ProcessesResource implements Routes.Resource {
    private final ProcessEngine engine;
    private final WorkflowService workflows;
    private final NodeService nodes;
    private final Variables variables;
    private final ProcessAccess access;

    ProcessesResource(
            ProcessEngine engine,
            WorkflowService workflows,
            NodeService nodes,
            Variables variables,
            ProcessAccess access) {
        this.engine = engine;
        this.workflows = workflows;
        this.nodes = nodes;
        this.variables = variables;
        this.access = access;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add("POST", "workflow:processes", this::start);
        routes.add("GET", "workflow:processes", this::list);
        routes.add(
                "GET",
                "workflow:processes/{id}",
                call -> Reply.entry(call, show(access.requireProcess(call.path("id")))));
        routes.add("DELETE", "workflow:processes/{id}", this::delete);
        routes.add("GET", "workflow:processes/{id}/variables", this::variables);
        routes.add("PUT", "workflow:processes/{id}/variables/{name}", this::setVariable);
        routes.add("DELETE", "workflow:processes/{id}/variables/{name}", this::deleteVariable);
    }

    private Reply start(Call call) {
        JsonNode body = call.json();
        ProcessDefinition definition = definition(body);
        StartFormData form = engine.getFormService().getStartFormData(definition.getId());
        Map<QName, Serializable> parameters =
                variables.startParameters(
                        form == null ? null : form.getFormKey(), body.get("variables"));
        NodeRef bundle = workflows.createPackage(null);
        parameters.put(WorkflowModel.ASSOC_PACKAGE, bundle);
        if (body.has("items")) {
            body.get("items").forEach(item -> addItem(bundle, item.asText()));
        }
        String id =
                workflows
                        .startWorkflow(
                                ActivitiConstants.ENGINE_ID + "$" + definition.getId(), parameters)
                        .getInstance()
                        .getId();
        workflows.endTask(id.replace("$", "$" + ActivitiConstants.START_TASK_PREFIX), null);
        return Reply.entry(
                call, 201, show(access.requireProcess(id.substring(id.indexOf('$') + 1))));
    }

    private ProcessDefinition definition(JsonNode body) {
        ProcessDefinitionQuery query = engine.getRepositoryService().createProcessDefinitionQuery();
        String id = Call.text(body, "processDefinitionId");
        String key = Call.text(body, "processDefinitionKey");
        if (id == null && key == null) {
            throw ApiException.badRequest(
                    "Either processDefinitionId or processDefinitionKey is required");
        }
        ProcessDefinition found =
                id != null
                        ? query.processDefinitionId(id).singleResult()
                        : query.processDefinitionKey(key).latestVersion().singleResult();
        if (found == null) {
            throw ApiException.badRequest(
                    "No workflow definition could be found with "
                            + (id != null ? "id '" + id : "key '" + key)
                            + "'.");
        }
        return found;
    }

    private void addItem(NodeRef bundle, String item) {
        NodeRef node = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, item);
        try {
            nodes.addChild(
                    bundle,
                    node,
                    WorkflowModel.ASSOC_PACKAGE_CONTAINS,
                    nodes.getPrimaryParent(node).getQName());
        } catch (InvalidNodeRefException e) {
            throw ApiException.of(500, "Error while adding items to package: " + e.getMessage());
        }
    }

    private Reply list(Call call) {
        Where where =
                Where.parse(
                        call.query("where"),
                        Set.of(
                                "processDefinitionKey",
                                "processDefinitionId",
                                "startUserId",
                                "status",
                                "variables/"));
        HistoricProcessInstanceQuery query =
                engine.getHistoryService().createHistoricProcessInstanceQuery();
        if (where.get("processDefinitionKey") != null) {
            query.processDefinitionKey(where.get("processDefinitionKey"));
        }
        if (where.get("processDefinitionId") != null) {
            query.processDefinitionId(where.get("processDefinitionId"));
        }
        if (where.get("startUserId") != null) {
            query.startedBy(where.get("startUserId"));
        }
        where.values()
                .forEach(
                        (name, value) -> {
                            if (name.startsWith("variables/")) {
                                query.variableValueEquals(
                                        name.substring("variables/".length()), typed(value));
                            }
                        });
        String status = where.get("status");
        if ("completed".equals(status)) {
            query.finished();
        } else if (!"any".equals(status)) {
            query.unfinished();
        }
        List<HistoricProcessInstance> found = query.orderByProcessInstanceStartTime().desc().list();
        return Reply.page(call, found, this::show);
    }

    /** A value with its type before it, such as {@code d:text abc}. */
    private static Object typed(String value) {
        int blank = value.indexOf(' ');
        String rest = value.substring(blank + 1);
        return switch (blank < 0 ? "" : value.substring(0, blank)) {
            case "d:int" -> Integer.valueOf(rest);
            case "d:long" -> Long.valueOf(rest);
            case "d:boolean" -> Boolean.valueOf(rest);
            case "d:date", "d:datetime" -> Json.date(rest);
            case "d:text" -> rest;
            default -> value;
        };
    }

    private ObjectNode show(HistoricProcessInstance process) {
        ProcessDefinition definition =
                engine.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionId(process.getProcessDefinitionId())
                        .singleResult();
        return new Json()
                .put("id", process.getId())
                .put("processDefinitionId", process.getProcessDefinitionId())
                .put("processDefinitionKey", definition.getKey())
                .put("startUserId", process.getStartUserId())
                .put("startActivityId", process.getStartActivityId())
                .put("startedAt", process.getStartTime())
                .put("endedAt", process.getEndTime())
                .put("durationInMs", process.getDurationInMillis())
                .put("deleteReason", process.getDeleteReason())
                .put("endActivityId", endActivity(process.getId()))
                .put("completed", process.getEndTime() != null)
                .object();
    }

    private String endActivity(String processId) {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(processId)
                .activityType("endEvent")
                .list()
                .stream()
                .findFirst()
                .map(HistoricActivityInstance::getActivityId)
                .orElse(null);
    }

    private Reply delete(Call call) {
        String id = access.requireProcess(call.path("id")).getId();
        if (engine.getRuntimeService().createProcessInstanceQuery().processInstanceId(id).count()
                == 0) {
            throw ApiException.notFound(id);
        }
        engine.getRuntimeService().deleteProcessInstance(id, "deleted through REST API call");
        return new Reply.Nothing();
    }

    private String startFormKey(HistoricProcessInstance process) {
        StartFormData form =
                engine.getFormService().getStartFormData(process.getProcessDefinitionId());
        return form == null ? null : form.getFormKey();
    }

    /** The process' variables and, over those of the same name, its tasks': as ACS lists them. */
    private Reply variables(Call call) {
        HistoricProcessInstance process = access.requireProcess(call.path("id"));
        String formKey = startFormKey(process);
        Map<String, HistoricVariableInstance> byName = new LinkedHashMap<>();
        engine
                .getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(process.getId())
                .list()
                .stream()
                .sorted(Comparator.comparingLong(one -> Long.parseLong(one.getId())))
                .forEach(one -> byName.put(one.getVariableName(), one));
        return Reply.all(
                call,
                List.copyOf(byName.values()),
                one -> variables.show(formKey, one.getVariableName(), one.getValue(), null));
    }

    private Reply deleteVariable(Call call) {
        HistoricProcessInstance process = access.requireProcess(call.path("id"));
        engine.getRuntimeService().removeVariable(process.getId(), call.path("name"));
        return new Reply.Nothing();
    }

    private Reply setVariable(Call call) {
        HistoricProcessInstance process = access.requireProcess(call.path("id"));
        String formKey = startFormKey(process);
        String name = call.path("name");
        Object value = variables.read(formKey, name, call.json());
        engine.getRuntimeService().setVariable(process.getId(), name, value);
        return Reply.entry(call, variables.show(formKey, name, value, null));
    }
}
