package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

/** Reading, changing and deleting nodes, and their content. */
final class NodesResource implements Routes.Resource {
    private final Nodes view;
    private final NodeService nodes;
    private final ContentService contents;
    private final NewVersions versions;
    private final PropertyReader properties;
    private final People people;
    private final OwnableService owners;

    NodesResource(
            Nodes view,
            NodeService nodes,
            ContentService contents,
            NewVersions versions,
            PropertyReader properties,
            People people,
            OwnableService owners) {
        this.view = view;
        this.nodes = nodes;
        this.contents = contents;
        this.versions = versions;
        this.properties = properties;
        this.people = people;
        this.owners = owners;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add("GET", "alfresco:nodes/{id}", this::get);
        routes.add("PUT", "alfresco:nodes/{id}", this::update);
        routes.add("DELETE", "alfresco:nodes/{id}", this::delete);
        routes.add("GET", "alfresco:nodes/{id}/children", this::children);
        routes.add("GET", "alfresco:nodes/{id}/content", this::download);
        routes.add("PUT", "alfresco:nodes/{id}/content", this::replaceContent);
    }

    private Reply get(Call call) {
        NodeRef node = view.require(call.path("id"), call.query("relativePath"));
        return Reply.entry(call, view.show(call, node));
    }

    private Reply children(Call call) {
        NodeRef parent = view.require(call.path("id"), call.query("relativePath"));
        Where where = Where.parse(call.query("where"), Set.of("isFile", "isFolder", "nodeType"));
        List<NodeRef> children = new ArrayList<>();
        for (ChildAssociationRef child :
                nodes.getChildAssocs(
                        parent, ContentModel.ASSOC_CONTAINS, RegexQNamePattern.MATCH_ALL)) {
            if (matches(child.getChildRef(), where)) {
                children.add(child.getChildRef());
            }
        }
        children.sort(order(call.query("orderBy")));
        boolean whole = call.includes("properties") || call.includes("aspectNames");
        return Reply.page(call, children, child -> view.show(child, whole));
    }

    private boolean matches(NodeRef node, Where where) {
        String type = where.get("nodeType");
        return is(node, ContentModel.TYPE_CONTENT, where.get("isFile"))
                && is(node, ContentModel.TYPE_FOLDER, where.get("isFolder"))
                && (type == null
                        || (type.endsWith(" INCLUDESUBTYPES")
                                ? view.isA(node, view.name(type.replace(" INCLUDESUBTYPES", "")))
                                : nodes.getType(node).equals(view.name(type))));
    }

    private boolean is(NodeRef node, QName type, String wanted) {
        return wanted == null || view.isA(node, type) == Boolean.parseBoolean(wanted);
    }

    /** By name, folders first unless an order is given. */
    private Comparator<NodeRef> order(String orderBy) {
        Collator collator = Collator.getInstance(Locale.ENGLISH);
        Comparator<NodeRef> byName =
                Comparator.comparing(
                        node -> (String) nodes.getProperty(node, ContentModel.PROP_NAME), collator);
        if (orderBy != null && orderBy.startsWith("name")) {
            return orderBy.toUpperCase(Locale.ROOT).endsWith(" DESC") ? byName.reversed() : byName;
        }
        return Comparator.comparing((NodeRef node) -> !view.isA(node, ContentModel.TYPE_FOLDER))
                .thenComparing(byName);
    }

    private Reply update(Call call) {
        NodeRef node = view.require(call.path("id"));
        JsonNode body = call.json();
        NodeFields.requireKnown(body);
        Map<QName, Serializable> changed = properties.of(body.get("properties"));
        String name = Call.text(body, "name");
        if (name != null) {
            changed.put(ContentModel.PROP_NAME, name);
        }
        // Before anything else, so that a reader is told so whatever he asks for.
        nodes.addProperties(node, new HashMap<>());
        if (body.has("aspectNames")) {
            replaceAspects(node, body.get("aspectNames"));
        }
        try {
            nodes.addProperties(node, changed);
        } catch (DuplicateChildNodeNameException e) {
            throw ApiException.conflict("Name already exists in target parent: " + name);
        }
        return Reply.entry(call, view.show(call, node));
    }

    private void replaceAspects(NodeRef node, JsonNode wantedNames) {
        Set<QName> wanted = new HashSet<>();
        wantedNames.forEach(name -> wanted.add(view.name(name.asText())));
        for (QName present : nodes.getAspects(node)) {
            if (!wanted.remove(present) && !view.prefixed(present).startsWith("sys:")) {
                nodes.removeAspect(node, present);
            }
        }
        wanted.forEach(aspect -> nodes.addAspect(node, aspect, null));
    }

    private Reply delete(Call call) {
        NodeRef node = view.require(call.path("id"));
        if (Boolean.parseBoolean(call.query("permanent"))) {
            if (!people.isAdmin()
                    && !AuthenticationUtil.getRunAsUser().equals(owners.getOwner(node))) {
                throw ApiException.of(
                        403, "Non-owner/non-admin cannot permanently delete: " + node.getId());
            }
            nodes.addAspect(node, ContentModel.ASPECT_TEMPORARY, null);
        }
        nodes.deleteNode(node);
        return new Reply.Nothing();
    }

    private NodeRef requireContent(Call call) {
        NodeRef node = view.require(call.path("id"));
        if (!view.isA(node, ContentModel.TYPE_CONTENT)) {
            throw ApiException.badRequest("NodeId of content is expected: " + call.path("id"));
        }
        return node;
    }

    private Reply download(Call call) {
        NodeRef node = requireContent(call);
        return new Reply.Download(
                (String) nodes.getProperty(node, ContentModel.PROP_NAME),
                contents.getReader(node, ContentModel.PROP_CONTENT),
                (ContentData) nodes.getProperty(node, ContentModel.PROP_CONTENT));
    }

    private Reply replaceContent(Call call) {
        NodeRef node = requireContent(call);
        String name = call.query("name");
        if (name != null) {
            nodes.setProperty(node, ContentModel.PROP_NAME, name);
        }
        write(call, node, "UTF-8");
        // The automatic version, made when the transaction commits, would come after the answer.
        if (nodes.hasAspect(node, ContentModel.ASPECT_VERSIONABLE)
                || call.query("majorVersion") != null
                || call.query("comment") != null) {
            versions.create(node, call.query("majorVersion"), call.query("comment"), false);
        }
        return Reply.entry(call, view.show(call, node));
    }

    /** Writes an uploaded file, and says in which encoding it seems to be. */
    void writeFile(Call call, NodeRef node) {
        try {
            write(call, node, TextEncoding.guess(call.body()));
        } catch (IOException e) {
            throw new IllegalStateException("The request's body is gone", e);
        }
    }

    private void write(Call call, NodeRef node, String encodingOfText) {
        ContentWriter writer = contents.getWriter(node, ContentModel.PROP_CONTENT, true);
        writer.guessMimetype((String) nodes.getProperty(node, ContentModel.PROP_NAME));
        writer.setEncoding(writer.getMimetype().startsWith("text/") ? encodingOfText : "UTF-8");
        try (InputStream content = Files.newInputStream(call.body())) {
            writer.putContent(content);
        } catch (IOException e) {
            throw new IllegalStateException("The request's body is gone", e);
        }
    }
}
