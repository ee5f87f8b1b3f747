package org.alfresco.service.cmr.lock;

import org.alfresco.service.cmr.repository.NodeRef;

/** The lock is not this user's to release. */
public class UnableToReleaseLockException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnableToReleaseLockException(NodeRef nodeRef) {
        super(
                "You do not have the permission to release the lock of the node (id: "
                        + nodeRef.getId()
                        + ").");
    }
}
