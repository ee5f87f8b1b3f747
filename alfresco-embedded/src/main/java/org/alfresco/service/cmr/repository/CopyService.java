package org.alfresco.service.cmr.repository;

import org.alfresco.service.namespace.QName;

/** Copies nodes. */
public interface CopyService {
    /**
     * Copies a node; cm:name becomes the new id unless the name is free to keep (use {@link
     * #copyAndRename}).
     */
    NodeRef copy(
            NodeRef sourceNodeRef,
            NodeRef targetParentNodeRef,
            QName assocTypeQName,
            QName assocQName,
            boolean copyChildren);

    /** Copies a node and finds it a free name. */
    NodeRef copyAndRename(
            NodeRef sourceNodeRef,
            NodeRef targetParentNodeRef,
            QName assocTypeQName,
            QName assocQName,
            boolean copyChildren);

    /**
     * Copies a node; cm:name becomes the new id unless the name is free to keep (use {@link
     * #copyAndRename}).
     */
    NodeRef copy(
            NodeRef sourceNodeRef,
            NodeRef targetParentNodeRef,
            QName assocTypeQName,
            QName assocQName);

    /**
     * Copies a node; cm:name becomes the new id unless the name is free to keep (use {@link
     * #copyAndRename}).
     */
    void copy(NodeRef sourceNodeRef, NodeRef destinationNodeRef);

    NodeRef getOriginal(NodeRef copiedNodeRef);
}
