package org.alfresco.service.cmr.lock;

import org.alfresco.service.cmr.repository.NodeRef;

/** The lock is not this user's to release. */
public class UnableToReleaseLockException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum CAUSE {
        INSUFFICIENT,
        CHECKED_OUT
    }

    public UnableToReleaseLockException(NodeRef nodeRef) {
        this(nodeRef, CAUSE.INSUFFICIENT);
    }

    public UnableToReleaseLockException(NodeRef nodeRef, CAUSE cause) {
        super(
                cause == CAUSE.CHECKED_OUT
                        ? "The node (id: "
                                + nodeRef.getId()
                                + ") could not be unlocked since it is checked out."
                        : "You have insufficient privileges to release the lock on the node (id: "
                                + nodeRef.getId()
                                + ").  The node is locked by another user.");
    }
}
