package org.alfresco.service.cmr.repository;

import org.alfresco.service.namespace.QName;

/** A peer association. */
public class AssociationRef implements EntityRef {
    private static final long serialVersionUID = 1L;

    private final Long id;
    private final NodeRef sourceRef;
    private final QName typeQName;
    private final NodeRef targetRef;

    public AssociationRef(NodeRef sourceRef, QName assocTypeQName, NodeRef targetRef) {
        this(null, sourceRef, assocTypeQName, targetRef);
    }

    public AssociationRef(Long id, NodeRef sourceRef, QName assocTypeQName, NodeRef targetRef) {
        if (sourceRef == null || assocTypeQName == null || targetRef == null) {
            throw new IllegalArgumentException(
                    "Source, type and target of an association may not be null");
        }
        this.id = id;
        this.sourceRef = sourceRef;
        this.typeQName = assocTypeQName;
        this.targetRef = targetRef;
    }

    @Override
    public String toString() {
        return id + "|" + sourceRef + "|" + targetRef + "|" + typeQName;
    }

    /** The id plays no part. */
    @Override
    public boolean equals(Object o) {
        return o instanceof AssociationRef other
                && typeQName.equals(other.typeQName)
                && sourceRef.equals(other.sourceRef)
                && targetRef.equals(other.targetRef);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * typeQName.hashCode() + sourceRef.hashCode()) + targetRef.hashCode();
    }

    public Long getId() {
        return id;
    }

    public QName getTypeQName() {
        return typeQName;
    }

    public NodeRef getTargetRef() {
        return targetRef;
    }

    public NodeRef getSourceRef() {
        return sourceRef;
    }
}
