package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionDoesNotExistException;
import org.alfresco.service.cmr.version.VersionHistory;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.namespace.QName;

/** The versions of a node, the newest first. */
final class VersionsResource implements Routes.Resource {
    private final Nodes view;
    private final NodeService nodes;
    private final ContentService contents;
    private final VersionService versions;
    private final NewVersions newVersions;

    VersionsResource(
            Nodes view,
            NodeService nodes,
            ContentService contents,
            VersionService versions,
            NewVersions newVersions) {
        this.view = view;
        this.nodes = nodes;
        this.contents = contents;
        this.versions = versions;
        this.newVersions = newVersions;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add("GET", "alfresco:nodes/{id}/versions", this::list);
        routes.add("GET", "alfresco:nodes/{id}/versions/{label}", this::get);
        routes.add("GET", "alfresco:nodes/{id}/versions/{label}/content", this::download);
        routes.add("DELETE", "alfresco:nodes/{id}/versions/{label}", this::delete);
        routes.add("POST", "alfresco:nodes/{id}/versions/{label}/revert", this::revert);
    }

    private VersionHistory history(Call call) {
        NodeRef node = view.require(call.path("id"));
        return versions.getVersionHistory(node);
    }

    private Reply list(Call call) {
        VersionHistory history = history(call);
        List<Version> all = history == null ? List.of() : List.copyOf(history.getAllVersions());
        boolean withProperties = call.includes("properties");
        return Reply.page(
                call,
                all,
                version -> {
                    Json json = show(version);
                    if (withProperties) {
                        view.properties(json, frozen(version));
                    }
                    return json.object();
                });
    }

    private Version require(Call call) {
        VersionHistory history = history(call);
        String label = call.path("label");
        try {
            if (history != null) {
                return history.getVersion(label);
            }
        } catch (VersionDoesNotExistException e) {
            throw ApiException.noVersion(label);
        }
        throw ApiException.noVersion(label);
    }

    private Reply get(Call call) {
        return Reply.entry(call, whole(require(call)));
    }

    private ObjectNode whole(Version version) {
        Json json = show(version);
        view.detail(json, nodes.getAspects(version.getFrozenStateNodeRef()), frozen(version));
        return json.object();
    }

    private Map<QName, Serializable> frozen(Version version) {
        return nodes.getProperties(version.getFrozenStateNodeRef());
    }

    private Json show(Version version) {
        Map<QName, Serializable> properties = frozen(version);
        Json json =
                new Json()
                        .put("id", version.getVersionLabel())
                        .put("name", properties.get(ContentModel.PROP_NAME))
                        .put("versionComment", version.getDescription());
        view.describe(json, nodes.getType(version.getFrozenStateNodeRef()), properties);
        return json;
    }

    private Reply download(Call call) {
        Version version = require(call);
        return new Reply.Download(
                (String) frozen(version).get(ContentModel.PROP_NAME),
                contents.getReader(version.getFrozenStateNodeRef(), ContentModel.PROP_CONTENT),
                (ContentData) frozen(version).get(ContentModel.PROP_CONTENT));
    }

    private Reply delete(Call call) {
        versions.deleteVersion(view.require(call.path("id")), require(call));
        return new Reply.Nothing();
    }

    private Reply revert(Call call) {
        try {
            Version version = require(call);
            NodeRef node = view.require(call.path("id"));
            JsonNode body = call.json();
            versions.revert(node, version);
            newVersions.create(
                    node, Call.text(body, "majorVersion"), Call.text(body, "comment"), false);
            return Reply.entry(call, whole(versions.getCurrentVersion(node)));
        } catch (AccessDeniedException e) {
            throw ApiException.accessDenied();
        }
    }
}
