package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.dictionary.InvalidAspectException;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.QNamePattern;

/**
 * Nodes: their types, aspects, properties, associations and place. The bean {@code NodeService}
 * checks permissions and joins or opens a transaction; {@code nodeService} does neither.
 */
public interface NodeService {
    List<StoreRef> getStores();

    /** Creates a store with its root node. */
    StoreRef createStore(String protocol, String identifier) throws StoreExistsException;

    /** Whether the store or node is there; a deleted node is not. */
    boolean exists(StoreRef storeRef);

    /** Whether the store or node is there; a deleted node is not. */
    boolean exists(NodeRef nodeRef);

    /** Null when there never was such a node; {@code isDeleted()} when it was deleted. */
    NodeRef.Status getNodeStatus(NodeRef nodeRef);

    NodeRef getNodeRef(Long nodeId);

    /** The root of a store. */
    NodeRef getRootNode(StoreRef storeRef) throws InvalidStoreRefException;

    /**
     * Creates a node under a parent. Defaults and mandatory aspects are added; constraints are
     * checked at commit.
     *
     * @throws DuplicateChildNodeNameException at once when the name is taken under that parent
     */
    ChildAssociationRef createNode(
            NodeRef parentRef, QName assocTypeQName, QName assocQName, QName nodeTypeQName)
            throws InvalidNodeRefException, InvalidTypeException;

    /**
     * Creates a node under a parent. Defaults and mandatory aspects are added; constraints are
     * checked at commit.
     *
     * @throws DuplicateChildNodeNameException at once when the name is taken under that parent
     */
    ChildAssociationRef createNode(
            NodeRef parentRef,
            QName assocTypeQName,
            QName assocQName,
            QName nodeTypeQName,
            Map<QName, Serializable> properties)
            throws InvalidNodeRefException, InvalidTypeException;

    /** Moves a node under another primary parent, keeping its reference. */
    ChildAssociationRef moveNode(
            NodeRef nodeToMoveRef, NodeRef newParentRef, QName assocTypeQName, QName assocQName)
            throws InvalidNodeRefException;

    void setChildAssociationIndex(ChildAssociationRef childAssocRef, int index)
            throws InvalidChildAssociationRefException;

    QName getType(NodeRef nodeRef) throws InvalidNodeRefException;

    void setType(NodeRef nodeRef, QName typeQName) throws InvalidNodeRefException;

    /** Adds an aspect with its defaults and mandatory aspects; the properties are merged. */
    void addAspect(
            NodeRef nodeRef, QName aspectTypeQName, Map<QName, Serializable> aspectProperties)
            throws InvalidNodeRefException, InvalidAspectException;

    /** Takes away an aspect with its properties and associations. */
    void removeAspect(NodeRef nodeRef, QName aspectTypeQName)
            throws InvalidNodeRefException, InvalidAspectException;

    boolean hasAspect(NodeRef nodeRef, QName aspectTypeQName)
            throws InvalidNodeRefException, InvalidAspectException;

    Set<QName> getAspects(NodeRef nodeRef) throws InvalidNodeRefException;

    /**
     * Deletes a node and its primary children; nodes of the workspace store go to the archive
     * store.
     */
    void deleteNode(NodeRef nodeRef) throws InvalidNodeRefException;

    ChildAssociationRef addChild(
            NodeRef parentRef, NodeRef childRef, QName assocTypeQName, QName qname)
            throws InvalidNodeRefException;

    List<ChildAssociationRef> addChild(
            Collection<NodeRef> parentRefs, NodeRef childRef, QName assocTypeQName, QName qname)
            throws InvalidNodeRefException;

    /** Takes a child away from a parent; from its primary parent the child is deleted. */
    void removeChild(NodeRef parentRef, NodeRef childRef) throws InvalidNodeRefException;

    boolean removeChildAssociation(ChildAssociationRef childAssocRef);

    boolean removeSecondaryChildAssociation(ChildAssociationRef childAssocRef);

    /** A copy of all properties. */
    Map<QName, Serializable> getProperties(NodeRef nodeRef) throws InvalidNodeRefException;

    /** The value, converted as the dictionary says; null when it is not set. */
    Serializable getProperty(NodeRef nodeRef, QName qname) throws InvalidNodeRefException;

    /** Replaces all properties; system and audit properties stay. */
    void setProperties(NodeRef nodeRef, Map<QName, Serializable> properties)
            throws InvalidNodeRefException;

    /** Merges into the properties; a null is stored. */
    void addProperties(NodeRef nodeRef, Map<QName, Serializable> properties)
            throws InvalidNodeRefException;

    /** Sets one property; sets nothing when the value is the same. */
    void setProperty(NodeRef nodeRef, QName qname, Serializable value)
            throws InvalidNodeRefException;

    void removeProperty(NodeRef nodeRef, QName qname) throws InvalidNodeRefException;

    List<ChildAssociationRef> getParentAssocs(NodeRef nodeRef) throws InvalidNodeRefException;

    List<ChildAssociationRef> getParentAssocs(
            NodeRef nodeRef, QNamePattern typeQNamePattern, QNamePattern qnamePattern)
            throws InvalidNodeRefException;

    /**
     * Children in the order in which they were added. A set of types is taken literally, subtypes
     * are not in it.
     */
    List<ChildAssociationRef> getChildAssocs(NodeRef nodeRef) throws InvalidNodeRefException;

    /**
     * Children in the order in which they were added. A set of types is taken literally, subtypes
     * are not in it.
     */
    List<ChildAssociationRef> getChildAssocs(
            NodeRef nodeRef, QNamePattern typeQNamePattern, QNamePattern qnamePattern)
            throws InvalidNodeRefException;

    /**
     * Children in the order in which they were added. A set of types is taken literally, subtypes
     * are not in it.
     */
    List<ChildAssociationRef> getChildAssocs(
            NodeRef nodeRef,
            QNamePattern typeQNamePattern,
            QNamePattern qnamePattern,
            int maxResults,
            boolean preload)
            throws InvalidNodeRefException;

    /**
     * Children in the order in which they were added. A set of types is taken literally, subtypes
     * are not in it.
     */
    List<ChildAssociationRef> getChildAssocs(
            NodeRef nodeRef,
            QNamePattern typeQNamePattern,
            QNamePattern qnamePattern,
            boolean preload)
            throws InvalidNodeRefException;

    /**
     * Children in the order in which they were added. A set of types is taken literally, subtypes
     * are not in it.
     */
    List<ChildAssociationRef> getChildAssocs(NodeRef nodeRef, Set<QName> childNodeTypeQNames);

    List<ChildAssociationRef> getChildAssocsByPropertyValue(
            NodeRef nodeRef, QName propertyQName, Serializable value);

    /** The child of that name, upper and lower case alike; null when there is none. */
    NodeRef getChildByName(NodeRef nodeRef, QName assocTypeQName, String childName);

    List<ChildAssociationRef> getChildrenByName(
            NodeRef nodeRef, QName assocTypeQName, Collection<String> childNames);

    /** The primary parent; of a root node an association with null parent. */
    ChildAssociationRef getPrimaryParent(NodeRef nodeRef) throws InvalidNodeRefException;

    AssociationRef createAssociation(NodeRef sourceRef, NodeRef targetRef, QName assocTypeQName)
            throws InvalidNodeRefException, AssociationExistsException;

    void removeAssociation(NodeRef sourceRef, NodeRef targetRef, QName assocTypeQName)
            throws InvalidNodeRefException;

    /** Makes the targets of that type exactly these, in this order. */
    void setAssociations(NodeRef sourceRef, QName assocTypeQName, List<NodeRef> targetRefs);

    List<AssociationRef> getTargetAssocs(NodeRef sourceRef, QNamePattern qnamePattern)
            throws InvalidNodeRefException;

    List<AssociationRef> getSourceAssocs(NodeRef targetRef, QNamePattern qnamePattern)
            throws InvalidNodeRefException;

    /** The path through primary parents. */
    Path getPath(NodeRef nodeRef) throws InvalidNodeRefException;

    List<Path> getPaths(NodeRef nodeRef, boolean primaryOnly) throws InvalidNodeRefException;

    NodeRef getStoreArchiveNode(StoreRef storeRef);

    NodeRef restoreNode(
            NodeRef archivedNodeRef,
            NodeRef destinationParentNodeRef,
            QName assocTypeQName,
            QName assocQName);

    /** The number of children. */
    int countChildAssocs(NodeRef nodeRef, boolean isPrimary) throws InvalidNodeRefException;
}
