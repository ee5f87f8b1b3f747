package id.go.tapinkab.dukcapil.bukuagregat.embedded.security;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

/** Where persons and groups are kept: /sys:system/sys:people and /sys:system/sys:authorities. */
public final class SystemFolders {

    private final NodeService nodes;
    private final Map<String, NodeRef> found = new ConcurrentHashMap<>();

    public SystemFolders(NodeService nodes) {
        this.nodes = nodes;
    }

    StoreRef store() {
        return StoreRef.STORE_REF_WORKSPACE_SPACESSTORE;
    }

    NodeRef people() {
        return below("people");
    }

    NodeRef authorities() {
        return below("authorities");
    }

    private NodeRef below(String localName) {
        return found.computeIfAbsent(
                localName,
                name -> child(child(nodes.getRootNode(store()), system("system")), system(name)));
    }

    /** The person of that name, in any case; null when there is none. */
    NodeRef person(String userName) {
        List<ChildAssociationRef> found =
                nodes.getChildAssocs(people(), RegexQNamePattern.MATCH_ALL, personName(userName));
        return found.isEmpty() ? null : found.get(0).getChildRef();
    }

    /** The user name as it was created; null when there is no such person. */
    String userName(String anyCase) {
        NodeRef person = person(anyCase);
        return person == null
                ? null
                : (String) nodes.getProperty(person, ContentModel.PROP_USERNAME);
    }

    static QName personName(String userName) {
        return QName.createQName(
                NamespaceService.CONTENT_MODEL_1_0_URI, userName.toLowerCase(Locale.ROOT));
    }

    private static QName system(String localName) {
        return QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, localName);
    }

    private NodeRef child(NodeRef parent, QName name) {
        List<ChildAssociationRef> children =
                nodes.getChildAssocs(parent, RegexQNamePattern.MATCH_ALL, name);
        if (children.isEmpty()) {
            throw new IllegalStateException("The repository lacks " + name);
        }
        return children.get(0).getChildRef();
    }
}
