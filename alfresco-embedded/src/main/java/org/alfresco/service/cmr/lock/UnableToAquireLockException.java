package org.alfresco.service.cmr.lock;

import org.alfresco.service.cmr.repository.NodeRef;

/** Somebody else holds the lock. */
public class UnableToAquireLockException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnableToAquireLockException(NodeRef nodeRef) {
        super(
                "The node (id: "
                        + nodeRef.getId()
                        + ") could not be locked since it is already locked by another user.");
    }
}
