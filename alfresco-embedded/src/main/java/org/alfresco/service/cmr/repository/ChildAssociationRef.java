package org.alfresco.service.cmr.repository;

import java.util.Comparator;
import java.util.Objects;
import org.alfresco.service.namespace.QName;

/** A child under a parent. Only a root node has a null parent and type. */
public class ChildAssociationRef implements EntityRef, Comparable<ChildAssociationRef> {
    private static final long serialVersionUID = 1L;
    private static final Comparator<ChildAssociationRef> ORDER =
            Comparator.comparingInt(ChildAssociationRef::getNthSibling)
                    .thenComparing(ref -> String.valueOf(ref.getQName()));

    private final QName typeQName;
    private final NodeRef parentRef;
    private final QName qname;
    private final NodeRef childRef;
    private final boolean primary;
    private int nthSibling;

    public ChildAssociationRef(
            QName assocTypeQName,
            NodeRef parentRef,
            QName childQName,
            NodeRef childRef,
            boolean isPrimary,
            int nthSibling) {
        if (childRef == null) {
            throw new IllegalArgumentException("Child node reference may not be null");
        }
        this.typeQName = assocTypeQName;
        this.parentRef = parentRef;
        this.qname = childQName;
        this.childRef = childRef;
        this.primary = isPrimary;
        this.nthSibling = nthSibling;
    }

    public ChildAssociationRef(
            QName assocTypeQName, NodeRef parentRef, QName childQName, NodeRef childRef) {
        this(assocTypeQName, parentRef, childQName, childRef, false, -1);
    }

    @Override
    public String toString() {
        return parentRef
                + "|"
                + childRef
                + "|"
                + typeQName
                + "|"
                + qname
                + "|"
                + primary
                + "|"
                + nthSibling;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ChildAssociationRef other
                && Objects.equals(typeQName, other.typeQName)
                && Objects.equals(qname, other.qname)
                && childRef.equals(other.childRef)
                && Objects.equals(parentRef, other.parentRef);
    }

    @Override
    public int hashCode() {
        return Objects.hash(typeQName, parentRef, qname, childRef);
    }

    @Override
    public int compareTo(ChildAssociationRef another) {
        return ORDER.compare(this, another);
    }

    public QName getTypeQName() {
        return typeQName;
    }

    public QName getQName() {
        return qname;
    }

    public NodeRef getChildRef() {
        return childRef;
    }

    public NodeRef getParentRef() {
        return parentRef;
    }

    public boolean isPrimary() {
        return primary;
    }

    public int getNthSibling() {
        return nthSibling;
    }

    public void setNthSibling(int nthSibling) {
        this.nthSibling = nthSibling;
    }
}
