package id.go.tapinkab.dukcapil.bukuagregat.embedded.site;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.site.SiteModel;
import org.alfresco.repo.site.SiteServiceException;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.site.SiteInfo;
import org.alfresco.service.cmr.site.SiteVisibility;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

/** Sites and their containers as nodes. */
final class SiteNodes {

    private static final QName SITES = QName.createQName(SiteModel.SITE_MODEL_URL, "sites");
    private static final QName TAG_SCOPE = content("tagscope");

    private final NodeService nodes;
    private final Repository repository;

    SiteNodes(NodeService nodes, Repository repository) {
        this.nodes = nodes;
        this.repository = repository;
    }

    private static QName content(String name) {
        return QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, name);
    }

    NodeRef root() {
        List<ChildAssociationRef> roots =
                nodes.getChildAssocs(
                        repository.getCompanyHome(), RegexQNamePattern.MATCH_ALL, SITES);
        if (roots.isEmpty()) {
            throw new SiteServiceException("No root sites folder exists");
        }
        return roots.get(0).getChildRef();
    }

    /** Null when there is none. */
    NodeRef find(String shortName) {
        return nodes.getChildByName(root(), ContentModel.ASSOC_CONTAINS, shortName);
    }

    SiteInfo info(NodeRef site) {
        return new NodeSiteInfo(site, nodes.getProperties(site));
    }

    List<SiteInfo> all() {
        List<SiteInfo> sites = new ArrayList<>();
        nodes.getChildAssocs(root()).forEach(child -> sites.add(info(child.getChildRef())));
        return sites;
    }

    /** The site that a node is in; null when it is in none. */
    SiteInfo around(NodeRef node) {
        NodeRef root = root();
        NodeRef at = node;
        while (at != null) {
            NodeRef parent = nodes.getPrimaryParent(at).getParentRef();
            if (root.equals(parent)) {
                return info(at);
            }
            at = parent;
        }
        return null;
    }

    NodeRef create(
            QName type,
            String shortName,
            String preset,
            SiteVisibility visibility,
            String title,
            String description) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_NAME, shortName);
        properties.put(SiteModel.PROP_SITE_PRESET, preset);
        properties.put(SiteModel.PROP_SITE_VISIBILITY, visibility.name());
        properties.put(ContentModel.PROP_TITLE, title);
        properties.put(ContentModel.PROP_DESCRIPTION, description);
        return create(root(), shortName, type, properties);
    }

    private NodeRef create(
            NodeRef parent, String name, QName type, Map<QName, Serializable> properties) {
        return nodes.createNode(
                        parent, ContentModel.ASSOC_CONTAINS, content(name), type, properties)
                .getChildRef();
    }

    void describe(NodeRef site, String title, String description) {
        Map<QName, Serializable> changed = new HashMap<>();
        changed.put(ContentModel.PROP_TITLE, title);
        changed.put(ContentModel.PROP_DESCRIPTION, description);
        nodes.addProperties(site, changed);
    }

    void delete(NodeRef site) {
        nodes.deleteNode(site);
    }

    /** Null when there is none. */
    NodeRef container(NodeRef site, String componentId) {
        return nodes.getChildByName(site, ContentModel.ASSOC_CONTAINS, componentId);
    }

    /**
     * @param type null for a folder
     * @param given null for none
     */
    NodeRef createContainer(
            NodeRef site, String componentId, QName type, Map<QName, Serializable> given) {
        Map<QName, Serializable> properties =
                given == null ? new HashMap<>() : new HashMap<>(given);
        properties.put(ContentModel.PROP_NAME, componentId);
        properties.put(SiteModel.PROP_COMPONENT_ID, componentId);
        NodeRef container =
                create(
                        site,
                        componentId,
                        type == null ? ContentModel.TYPE_FOLDER : type,
                        properties);
        nodes.addAspect(container, TAG_SCOPE, null);
        return container;
    }
}
