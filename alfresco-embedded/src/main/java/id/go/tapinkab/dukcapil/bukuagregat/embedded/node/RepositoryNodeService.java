package id.go.tapinkab.dukcapil.bukuagregat.embedded.node;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.InvalidStoreRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.Path;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.QNamePattern;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.alfresco.util.ParameterCheck;

/** The internal node service: no permissions, and no transaction of its own. */
final class RepositoryNodeService implements NodeService {
    private final NodeWrites writes;
    private final NodeSessions sessions;
    private final NodeCreation creation;
    private final NodeUpdates updates;
    private final NodeRemoval removal;
    private final NodePlaces places;
    private final PeerAssociations peers;
    private final NodeFamily family;
    private final Stores stores;

    RepositoryNodeService(NodeWrites writes, Stores stores) {
        this.writes = writes;
        this.sessions = writes.sessions();
        this.creation = new NodeCreation(writes);
        this.removal = new NodeRemoval(writes);
        this.peers = new PeerAssociations(writes);
        this.updates = new NodeUpdates(writes, peers, removal);
        this.places = new NodePlaces(writes, removal, updates);
        this.family = new NodeFamily(sessions);
        this.stores = stores;
    }

    @Override
    public List<StoreRef> getStores() {
        return sessions.tables().stores();
    }

    @Override
    public StoreRef createStore(String protocol, String identifier) {
        return stores.create(new StoreRef(protocol, identifier));
    }

    @Override
    public boolean exists(StoreRef storeRef) {
        return sessions.tables().rootId(storeRef) != null;
    }

    @Override
    public boolean exists(NodeRef nodeRef) {
        ParameterCheck.mandatory("nodeRef", nodeRef);
        return sessions.forReading().find(nodeRef).filter(row -> !row.deleted()).isPresent();
    }

    @Override
    public NodeRef.Status getNodeStatus(NodeRef nodeRef) {
        return sessions.forReading().find(nodeRef).map(NodeRow::status).orElse(null);
    }

    @Override
    public NodeRef getNodeRef(Long nodeId) {
        return sessions.forReading()
                .find(nodeId)
                .filter(row -> !row.deleted())
                .map(NodeRow::ref)
                .orElse(null);
    }

    @Override
    public NodeRef getRootNode(StoreRef storeRef) {
        Long id = sessions.tables().rootId(storeRef);
        if (id == null) {
            throw new InvalidStoreRefException("Store does not exist: " + storeRef, storeRef);
        }
        return getNodeRef(id);
    }

    @Override
    public ChildAssociationRef createNode(
            NodeRef parentRef, QName assocTypeQName, QName assocQName, QName nodeTypeQName) {
        return createNode(parentRef, assocTypeQName, assocQName, nodeTypeQName, null);
    }

    @Override
    public ChildAssociationRef createNode(
            NodeRef parentRef,
            QName assocTypeQName,
            QName assocQName,
            QName nodeTypeQName,
            Map<QName, Serializable> properties) {
        return creation.create(
                parentRef,
                assocTypeQName,
                assocQName,
                nodeTypeQName,
                properties == null ? Map.of() : properties);
    }

    @Override
    public ChildAssociationRef moveNode(
            NodeRef nodeToMoveRef, NodeRef newParentRef, QName assocTypeQName, QName assocQName) {
        return places.move(nodeToMoveRef, newParentRef, assocTypeQName, assocQName);
    }

    @Override
    public void setChildAssociationIndex(ChildAssociationRef childAssocRef, int index) {
        throw new UnsupportedOperationException("NodeService.setChildAssociationIndex");
    }

    @Override
    public QName getType(NodeRef nodeRef) {
        return sessions.require(nodeRef).type();
    }

    @Override
    public void setType(NodeRef nodeRef, QName typeQName) {
        updates.setType(nodeRef, typeQName);
    }

    @Override
    public void addAspect(
            NodeRef nodeRef, QName aspectTypeQName, Map<QName, Serializable> aspectProperties) {
        updates.addAspect(nodeRef, aspectTypeQName, aspectProperties);
    }

    @Override
    public void removeAspect(NodeRef nodeRef, QName aspectTypeQName) {
        updates.removeAspect(nodeRef, aspectTypeQName);
    }

    /** True for a child aspect of the one asked for, too. */
    @Override
    public boolean hasAspect(NodeRef nodeRef, QName aspectTypeQName) {
        return sessions.require(nodeRef).aspects().stream()
                .anyMatch(
                        aspect ->
                                aspect.equals(aspectTypeQName)
                                        || writes.dictionary().isSubClass(aspect, aspectTypeQName));
    }

    @Override
    public Set<QName> getAspects(NodeRef nodeRef) {
        return new HashSet<>(sessions.require(nodeRef).aspects());
    }

    @Override
    public void deleteNode(NodeRef nodeRef) {
        removal.delete(nodeRef);
    }

    @Override
    public ChildAssociationRef addChild(
            NodeRef parentRef, NodeRef childRef, QName assocTypeQName, QName qname) {
        return addChild(List.of(parentRef), childRef, assocTypeQName, qname).get(0);
    }

    @Override
    public List<ChildAssociationRef> addChild(
            Collection<NodeRef> parentRefs, NodeRef childRef, QName assocTypeQName, QName qname) {
        return places.add(parentRefs, childRef, assocTypeQName, qname);
    }

    @Override
    public void removeChild(NodeRef parentRef, NodeRef childRef) {
        places.remove(parentRef, childRef);
    }

    @Override
    public boolean removeChildAssociation(ChildAssociationRef childAssocRef) {
        return places.remove(childAssocRef, true);
    }

    @Override
    public boolean removeSecondaryChildAssociation(ChildAssociationRef childAssocRef) {
        return places.remove(childAssocRef, false);
    }

    @Override
    public Map<QName, Serializable> getProperties(NodeRef nodeRef) {
        Map<QName, Serializable> all = PropertyValues.all(sessions.require(nodeRef));
        Map<QName, Serializable> given = new HashMap<>();
        all.forEach((name, value) -> given.put(name, PropertyValues.forCaller(value)));
        return given;
    }

    /** In the transaction that made the node a default comes as the model writes it, as text. */
    @Override
    public Serializable getProperty(NodeRef nodeRef, QName qname) {
        ParameterCheck.mandatory("qname", qname);
        NodeRow row = sessions.require(nodeRef);
        NodeSession session = sessions.forReading();
        if (session.isMadeHere(row) && session.textDefaults(nodeRef).containsKey(qname)) {
            return session.textDefaults(nodeRef).get(qname);
        }
        boolean stored =
                !PropertyValues.OF_THE_ROW.contains(qname)
                        && !PropertyValues.OF_THE_AUDIT.contains(qname);
        return PropertyValues.forCaller(
                stored ? row.props().get(qname) : PropertyValues.all(row).get(qname));
    }

    @Override
    public void setProperties(NodeRef nodeRef, Map<QName, Serializable> properties) {
        updates.replace(nodeRef, properties);
    }

    @Override
    public void addProperties(NodeRef nodeRef, Map<QName, Serializable> properties) {
        updates.merge(nodeRef, properties);
    }

    @Override
    public void setProperty(NodeRef nodeRef, QName qname, Serializable value) {
        updates.set(nodeRef, qname, value);
    }

    @Override
    public void removeProperty(NodeRef nodeRef, QName qname) {
        updates.remove(nodeRef, qname);
    }

    @Override
    public List<ChildAssociationRef> getParentAssocs(NodeRef nodeRef) {
        return getParentAssocs(nodeRef, RegexQNamePattern.MATCH_ALL, RegexQNamePattern.MATCH_ALL);
    }

    @Override
    public List<ChildAssociationRef> getParentAssocs(
            NodeRef nodeRef, QNamePattern typeQNamePattern, QNamePattern qnamePattern) {
        return family.parents(nodeRef, typeQNamePattern, qnamePattern);
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(NodeRef nodeRef) {
        return getChildAssocs(nodeRef, RegexQNamePattern.MATCH_ALL, RegexQNamePattern.MATCH_ALL);
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(
            NodeRef nodeRef, QNamePattern typeQNamePattern, QNamePattern qnamePattern) {
        return family.children(nodeRef, typeQNamePattern, qnamePattern);
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(
            NodeRef nodeRef,
            QNamePattern typeQNamePattern,
            QNamePattern qnamePattern,
            int maxResults,
            boolean preload) {
        return getChildAssocs(nodeRef, typeQNamePattern, qnamePattern).stream()
                .limit(maxResults)
                .toList();
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(
            NodeRef nodeRef,
            QNamePattern typeQNamePattern,
            QNamePattern qnamePattern,
            boolean preload) {
        return getChildAssocs(nodeRef, typeQNamePattern, qnamePattern);
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(
            NodeRef nodeRef, Set<QName> childNodeTypeQNames) {
        return family.childrenOfTypes(nodeRef, childNodeTypeQNames);
    }

    @Override
    public List<ChildAssociationRef> getChildAssocsByPropertyValue(
            NodeRef nodeRef, QName propertyQName, Serializable value) {
        boolean system =
                PropertyValues.OF_THE_ROW.contains(propertyQName)
                        || PropertyValues.OF_THE_AUDIT.contains(propertyQName)
                        || propertyQName.equals(ContentModel.PROP_NAME);
        if (system) {
            throw new IllegalArgumentException(
                    "getChildAssocsByPropertyValue does not allow search of system maintained properties: "
                            + propertyQName);
        }
        return getChildAssocs(nodeRef).stream()
                .filter(
                        child ->
                                Objects.equals(
                                        getProperty(child.getChildRef(), propertyQName), value))
                .toList();
    }

    @Override
    public NodeRef getChildByName(NodeRef nodeRef, QName assocTypeQName, String childName) {
        return family.childByName(nodeRef, assocTypeQName, childName);
    }

    @Override
    public List<ChildAssociationRef> getChildrenByName(
            NodeRef nodeRef, QName assocTypeQName, Collection<String> childNames) {
        return family.childrenByName(nodeRef, assocTypeQName, childNames);
    }

    @Override
    public ChildAssociationRef getPrimaryParent(NodeRef nodeRef) {
        return family.primaryParent(nodeRef);
    }

    @Override
    public AssociationRef createAssociation(
            NodeRef sourceRef, NodeRef targetRef, QName assocTypeQName) {
        return peers.create(sourceRef, targetRef, assocTypeQName);
    }

    @Override
    public void removeAssociation(NodeRef sourceRef, NodeRef targetRef, QName assocTypeQName) {
        peers.remove(sourceRef, targetRef, assocTypeQName);
    }

    @Override
    public void setAssociations(NodeRef sourceRef, QName assocTypeQName, List<NodeRef> targetRefs) {
        peers.set(sourceRef, assocTypeQName, targetRefs);
    }

    @Override
    public List<AssociationRef> getTargetAssocs(NodeRef sourceRef, QNamePattern qnamePattern) {
        return peers.targets(sourceRef, qnamePattern);
    }

    @Override
    public List<AssociationRef> getSourceAssocs(NodeRef targetRef, QNamePattern qnamePattern) {
        return peers.sources(targetRef, qnamePattern);
    }

    @Override
    public Path getPath(NodeRef nodeRef) {
        return family.path(nodeRef);
    }

    @Override
    public List<Path> getPaths(NodeRef nodeRef, boolean primaryOnly) {
        if (!primaryOnly) {
            throw new UnsupportedOperationException("NodeService.getPaths(…, primaryOnly=false)");
        }
        return List.of(getPath(nodeRef));
    }

    @Override
    public NodeRef getStoreArchiveNode(StoreRef storeRef) {
        return storeRef.equals(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE)
                ? getRootNode(StoreRef.STORE_REF_ARCHIVE_SPACESSTORE)
                : null;
    }

    @Override
    public NodeRef restoreNode(
            NodeRef archivedNodeRef,
            NodeRef destinationParentNodeRef,
            QName assocTypeQName,
            QName assocQName) {
        return removal.restore(
                archivedNodeRef, destinationParentNodeRef, assocTypeQName, assocQName);
    }

    @Override
    public int countChildAssocs(NodeRef nodeRef, boolean isPrimary) {
        return family.count(nodeRef, isPrimary);
    }
}
