package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

import static org.alfresco.service.cmr.repository.StoreRef.STORE_REF_WORKSPACE_SPACESSTORE;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.version.Version2Model;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.NamespaceException;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Finds nodes by id and path, and shows them. */
final class Nodes {
    private static final Set<String> DETAILS = Set.of("properties", "aspectNames");
    private static final Set<QName> SHOWN_ELSEWHERE =
            Set.of(
                    ContentModel.PROP_NAME,
                    ContentModel.PROP_CREATED,
                    ContentModel.PROP_CREATOR,
                    ContentModel.PROP_MODIFIED,
                    ContentModel.PROP_MODIFIER,
                    ContentModel.PROP_INITIAL_VERSION,
                    ContentModel.PROP_AUTO_VERSION,
                    ContentModel.PROP_AUTO_VERSION_PROPS);

    private final NodeService nodes;
    private final DictionaryService dictionary;
    private final NamespaceService namespaces;
    private final MimetypeService mimetypes;
    private final People people;
    private final PersonService persons;
    private final Repository repository;
    private final PermissionService permissions;

    /**
     * @param nodes checks permissions
     */
    Nodes(
            NodeService nodes,
            DictionaryService dictionary,
            NamespaceService namespaces,
            MimetypeService mimetypes,
            People people,
            PersonService persons,
            Repository repository,
            PermissionService permissions) {
        this.nodes = nodes;
        this.dictionary = dictionary;
        this.namespaces = namespaces;
        this.mimetypes = mimetypes;
        this.people = people;
        this.persons = persons;
        this.repository = repository;
        this.permissions = permissions;
    }

    /** The node of that id or alias. */
    NodeRef require(String id) {
        NodeRef node =
                switch (id) {
                    case "-root-" -> repository.getCompanyHome();
                    case "-shared-" -> repository.getSharedHome();
                    case "-my-" ->
                            (NodeRef)
                                    nodes.getProperty(
                                            persons.getPerson(AuthenticationUtil.getRunAsUser()),
                                            ContentModel.PROP_HOMEFOLDER);
                    default -> new NodeRef(STORE_REF_WORKSPACE_SPACESSTORE, id);
                };
        if (node == null || !nodes.exists(node)) {
            throw ApiException.notFound(id);
        }
        return node;
    }

    /** The node below it that the relative path leads to; itself without one. */
    NodeRef require(String id, String relativePath) {
        NodeRef node = require(id);
        if (relativePath == null) {
            return node;
        }
        for (String name : relativePath.split("/", -1)) {
            node = nodes.getChildByName(node, ContentModel.ASSOC_CONTAINS, name);
            if (node == null) {
                throw ApiException.of(
                        404, "The entity with relativePath: " + relativePath + " was not found.");
            }
        }
        return node;
    }

    QName name(String prefixed) {
        try {
            return QName.createQName(prefixed, namespaces);
        } catch (NamespaceException e) {
            throw ApiException.badRequest(
                    "%s isn't a valid QName. Namespace prefix %s is not mapped to a namespace URI"
                            .formatted(prefixed, prefixed.replaceFirst(":.*", "")));
        }
    }

    String prefixed(QName name) {
        return name.toPrefixString(namespaces);
    }

    boolean isA(NodeRef node, QName type) {
        return dictionary.isSubClass(nodes.getType(node), type);
    }

    /**
     * With aspects and properties, and with the path if the request includes it.
     *
     * @throws ApiException 501 when it includes what isn't done here
     */
    ObjectNode show(Call call, NodeRef node) {
        ObjectNode shown = show(node, true);
        for (String include : call.list("include")) {
            if (include.equals("path")) {
                shown.set("path", path(node));
            } else if (!DETAILS.contains(include)) {
                throw ApiException.of(501, "include=" + include + " isn't done here");
            }
        }
        return shown;
    }

    /**
     * @param whole whether with aspects and properties
     */
    ObjectNode show(NodeRef node, boolean whole) {
        Map<QName, Serializable> properties = nodes.getProperties(node);
        Json json =
                new Json()
                        .put("id", node.getId())
                        .put("name", properties.get(ContentModel.PROP_NAME))
                        .put("parentId", parentId(node))
                        .put("createdAt", properties.get(ContentModel.PROP_CREATED))
                        .put("createdByUser", actor(properties.get(ContentModel.PROP_CREATOR)));
        describe(json, nodes.getType(node), properties);
        if (whole) {
            detail(json, nodes.getAspects(node), properties);
        }
        return json.object();
    }

    /** What nodes and versions have in common. */
    void describe(Json json, QName type, Map<QName, Serializable> properties) {
        json.put("nodeType", prefixed(type))
                .put("isFolder", dictionary.isSubClass(type, ContentModel.TYPE_FOLDER))
                .put("isFile", dictionary.isSubClass(type, ContentModel.TYPE_CONTENT))
                .put("modifiedAt", properties.get(ContentModel.PROP_MODIFIED))
                .put("modifiedByUser", actor(properties.get(ContentModel.PROP_MODIFIER)));
        if (properties.get(ContentModel.PROP_CONTENT) instanceof ContentData content) {
            String mimetype = content.getMimetype();
            json.put(
                    "content",
                    new Json()
                            .put("mimeType", mimetype)
                            .put("mimeTypeName", mimetypes.getDisplaysByMimetype().get(mimetype))
                            .put("sizeInBytes", content.getSize())
                            .put("encoding", content.getEncoding())
                            .object());
        }
    }

    void detail(Json json, Set<QName> aspects, Map<QName, Serializable> properties) {
        json.put("aspectNames", aspectNames(aspects));
        properties(json, properties);
    }

    void properties(Json json, Map<QName, Serializable> properties) {
        Map<String, Object> shown = new TreeMap<>();
        properties.forEach(
                (name, value) -> {
                    if (value != null
                            && !(value instanceof ContentData)
                            && !isSystem(name)
                            && !SHOWN_ELSEWHERE.contains(name)) {
                        shown.put(prefixed(name), plain(value));
                    }
                });
        if (!shown.isEmpty()) {
            json.put("properties", shown);
        }
    }

    private Object plain(Object value) {
        if (value instanceof Collection<?> values) {
            return values.stream().map(this::plain).toList();
        }
        if (value instanceof QName name) {
            return prefixed(name);
        }
        return value instanceof Number || value instanceof Boolean
                ? value
                : Json.value(value instanceof NodeRef ? value.toString() : value);
    }

    /** The folders above a node, from the top; those that the user may not read are left out. */
    ObjectNode path(NodeRef node) {
        ArrayDeque<ObjectNode> elements = new ArrayDeque<>();
        StringBuilder names = new StringBuilder();
        boolean complete = true;
        NodeRef root = nodes.getRootNode(node.getStoreRef());
        for (NodeRef above = parent(node); !root.equals(above); above = parent(above)) {
            if (above == null || permissions.hasReadPermission(above) != AccessStatus.ALLOWED) {
                complete = false;
                break;
            }
            String name = (String) nodes.getProperty(above, ContentModel.PROP_NAME);
            names.insert(0, "/" + name);
            elements.addFirst(
                    new Json()
                            .put("id", above.getId())
                            .put("name", name)
                            .put("nodeType", prefixed(nodes.getType(above)))
                            .put("aspectNames", aspectNames(nodes.getAspects(above)))
                            .object());
        }
        return new Json()
                .put("name", names.toString())
                .put("isComplete", complete)
                .put("elements", elements)
                .object();
    }

    private NodeRef parent(NodeRef node) {
        return nodes.getPrimaryParent(node).getParentRef();
    }

    private List<String> aspectNames(Set<QName> aspects) {
        return aspects.stream().filter(aspect -> !isSystem(aspect)).map(this::prefixed).toList();
    }

    private String parentId(NodeRef node) {
        NodeRef parent = parent(node);
        return parent == null ? null : parent.getId();
    }

    private ObjectNode actor(Serializable userName) {
        return userName == null ? null : people.actor((String) userName);
    }

    private static boolean isSystem(QName name) {
        return List.of(
                        NamespaceService.SYSTEM_MODEL_1_0_URI,
                        NamespaceService.RENDITION_MODEL_1_0_URI,
                        Version2Model.NAMESPACE_URI)
                .contains(name.getNamespaceURI());
    }
}
