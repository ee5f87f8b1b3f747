package org.alfresco.service.cmr.coci;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Editing in a working copy, while the original is locked. */
public interface CheckOutCheckInService {
    /** Makes the working copy of a node in a place of the caller's choice, and locks the node. */
    NodeRef checkout(
            NodeRef nodeRef,
            NodeRef destinationParentNodeRef,
            QName destinationAssocTypeQName,
            QName destinationAssocQName);

    /** Makes the working copy beside the node. */
    NodeRef checkout(NodeRef nodeRef);

    /**
     * Writes the working copy onto its original.
     *
     * @param versionProperties of the version that is then made, if the original is versionable;
     *     null makes none
     * @param contentUrl of content to take instead of the working copy's; null for the latter
     * @param keepCheckedOut whether the working copy stays, and the lock with it
     * @return the original
     */
    NodeRef checkin(
            NodeRef workingCopyNodeRef,
            Map<String, Serializable> versionProperties,
            String contentUrl,
            boolean keepCheckedOut);

    NodeRef checkin(
            NodeRef workingCopyNodeRef,
            Map<String, Serializable> versionProperties,
            String contentUrl);

    NodeRef checkin(NodeRef workingCopyNodeRef, Map<String, Serializable> versionProperties);

    /** Throws the working copy away; gives the original. */
    NodeRef cancelCheckout(NodeRef workingCopyNodeRef);

    /** Null when the node is not checked out. */
    NodeRef getWorkingCopy(NodeRef nodeRef);

    /** The original; null when the node is no working copy. */
    NodeRef getCheckedOut(NodeRef nodeRef);

    boolean isWorkingCopy(NodeRef nodeRef);

    boolean isCheckedOut(NodeRef nodeRef);
}
