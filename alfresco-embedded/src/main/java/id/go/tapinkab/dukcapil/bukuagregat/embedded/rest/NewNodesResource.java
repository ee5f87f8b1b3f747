package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Making nodes: of a JSON body, or of an uploaded file. */
final class NewNodesResource implements Routes.Resource {
    private final Nodes view;
    private final NodeService nodes;
    private final MimetypeService mimetypes;
    private final PropertyReader properties;
    private final NodesResource contents;
    private final NewVersions versions;

    NewNodesResource(
            Nodes view,
            NodeService nodes,
            MimetypeService mimetypes,
            PropertyReader properties,
            NodesResource contents,
            NewVersions versions) {
        this.view = view;
        this.nodes = nodes;
        this.mimetypes = mimetypes;
        this.properties = properties;
        this.contents = contents;
        this.versions = versions;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add("POST", "alfresco:nodes/{id}/children", this::create);
    }

    private Reply create(Call call) {
        String contentType = call.form().get("Content-Type");
        return contentType != null && contentType.startsWith("multipart/form-data")
                ? upload(call)
                : createOfJson(call);
    }

    private Reply createOfJson(Call call) {
        NodeRef parent = view.require(call.path("id"));
        JsonNode body = call.json();
        NodeFields.requireKnown(body);
        String name = Call.text(body, "name");
        if (name == null) {
            throw ApiException.badRequest("Node name is expected: " + call.path("id"));
        }
        String type = Call.text(body, "nodeType");
        if (type == null) {
            throw ApiException.badRequest("Node type is expected: " + call.path("id"));
        }
        Map<QName, Serializable> given = properties.of(body.get("properties"));
        QName typeName = view.name(type);
        parent = folders(parent, Call.text(body, "relativePath"));
        boolean autoRename = Boolean.parseBoolean(call.query("autoRename"));
        NodeRef node = make(parent, autoRename ? freeName(parent, name) : name, typeName, given);
        if (body.has("aspectNames")) {
            body.get("aspectNames")
                    .forEach(aspect -> nodes.addAspect(node, view.name(aspect.asText()), null));
        }
        if (view.isA(node, ContentModel.TYPE_CONTENT)) {
            nodes.setProperty(
                    node,
                    ContentModel.PROP_CONTENT,
                    new ContentData(null, mimetypes.guessMimetype(name), 0, "UTF-8"));
        }
        return Reply.entry(call, 201, view.show(call, node));
    }

    private Reply upload(Call call) {
        NodeRef parent = view.require(call.path("id"));
        Map<String, String> form = call.form();
        if (call.body() == null) {
            throw ApiException.badRequest("Required parameters are missing");
        }
        String name = form.getOrDefault("name", call.fileName());
        Map<QName, Serializable> given = new HashMap<>();
        form.forEach(
                (field, value) -> {
                    if (field.indexOf(':') > 0) {
                        QName property = view.name(field);
                        given.put(property, properties.text(property, value));
                    }
                });
        QName type = view.name(form.getOrDefault("nodeType", "cm:content"));
        try {
            parent = folders(parent, form.get("relativePath"));
            NodeRef present = nodes.getChildByName(parent, ContentModel.ASSOC_CONTAINS, name);
            boolean autoRename = Boolean.parseBoolean(form.get("autoRename"));
            if (present != null && Boolean.parseBoolean(form.get("overwrite"))) {
                contents.writeFile(call, present);
                versions.create(present, form.get("majorVersion"), form.get("comment"), false);
                return Reply.entry(call, 201, view.show(call, present));
            } else if (present != null && !autoRename) {
                throw ApiException.conflict(name + " already exists.");
            }
            NodeRef node =
                    make(parent, present == null ? name : freeName(parent, name), type, given);
            contents.writeFile(call, node);
            if (!"false".equals(form.get("versioningEnabled"))) {
                versions.create(node, form.get("majorVersion"), form.get("comment"), true);
            }
            return Reply.entry(call, 201, view.show(call, node));
        } catch (AccessDeniedException e) {
            throw ApiException.of(403, e.getMessage());
        }
    }

    /** The folder that the path leads to, made where it is missing. */
    private NodeRef folders(NodeRef parent, String relativePath) {
        NodeRef folder = parent;
        if (relativePath != null) {
            for (String name : relativePath.split("/", -1)) {
                NodeRef present = nodes.getChildByName(folder, ContentModel.ASSOC_CONTAINS, name);
                folder =
                        present == null
                                ? make(folder, name, ContentModel.TYPE_FOLDER, Map.of())
                                : present;
            }
        }
        return folder;
    }

    private NodeRef make(NodeRef parent, String name, QName type, Map<QName, Serializable> given) {
        Map<QName, Serializable> all = new HashMap<>(given);
        all.put(ContentModel.PROP_NAME, name);
        QName association =
                QName.createQName(
                        NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(name));
        try {
            return nodes.createNode(parent, ContentModel.ASSOC_CONTAINS, association, type, all)
                    .getChildRef();
        } catch (DuplicateChildNodeNameException e) {
            throw ApiException.conflict("Duplicate child name not allowed: " + name);
        }
    }

    /** {@code a.txt}, or {@code a-1.txt} if that is taken, and so on. */
    private String freeName(NodeRef parent, String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String extension = dot < 0 ? "" : name.substring(dot);
        String free = name;
        for (int i = 1;
                nodes.getChildByName(parent, ContentModel.ASSOC_CONTAINS, free) != null;
                i++) {
            free = stem + "-" + i + extension;
        }
        return free;
    }
}
