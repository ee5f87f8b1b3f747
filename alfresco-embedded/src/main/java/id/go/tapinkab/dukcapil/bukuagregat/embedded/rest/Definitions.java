package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.form.StartFormData;
import org.activiti.engine.repository.ProcessDefinition;
import org.activiti.engine.repository.ProcessDefinitionQuery;
import org.alfresco.service.cmr.i18n.MessageLookup;

/** Process definitions. */
final class Definitions implements Routes.Resource {
    private final ProcessEngine engine;
    private final MessageLookup messages;

    Definitions(ProcessEngine engine, MessageLookup messages) {
        this.engine = engine;
        this.messages = messages;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add("GET", "workflow:process-definitions", this::list);
        routes.add("GET", "workflow:process-definitions/{id}", this::get);
    }

    private Reply list(Call call) {
        Where where = Where.parse(call.query("where"), Set.of("key", "name", "version"));
        ProcessDefinitionQuery query = engine.getRepositoryService().createProcessDefinitionQuery();
        if (where.get("key") != null) {
            query.processDefinitionKey(where.get("key"));
        }
        if (where.get("name") != null) {
            query.processDefinitionName(where.get("name"));
        }
        if (where.get("version") != null) {
            query.processDefinitionVersion(Integer.valueOf(where.get("version")));
        }
        List<ProcessDefinition> found = query.orderByProcessDefinitionKey().asc().list();
        return Reply.page(call, found, this::show);
    }

    private Reply get(Call call) {
        ProcessDefinition definition =
                engine.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionId(call.path("id"))
                        .singleResult();
        if (definition == null) {
            throw ApiException.notFound(call.path("id"));
        }
        return Reply.entry(call, show(definition));
    }

    private ObjectNode show(ProcessDefinition definition) {
        StartFormData form = engine.getFormService().getStartFormData(definition.getId());
        String labels = definition.getKey() + ".workflow.";
        return new Json()
                .put("id", definition.getId())
                .put("key", definition.getKey())
                .put("version", definition.getVersion())
                .put("name", definition.getName())
                .put("title", messages.getMessage(labels + "title"))
                .put("description", messages.getMessage(labels + "description"))
                .put("category", definition.getCategory())
                .put("deploymentId", definition.getDeploymentId())
                .put("startFormResourceKey", form == null ? null : form.getFormKey())
                .put("graphicNotationDefined", definition.hasGraphicalNotation())
                .object();
    }
}
