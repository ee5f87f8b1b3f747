package org.alfresco.service.cmr.lock;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.repository.NodeRef;

/** A lock forbids the operation. */
public class NodeLockedException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    public NodeLockedException() {
        super("Cannot perform operation since the node is locked.");
    }

    public NodeLockedException(NodeRef nodeRef) {
        super("Cannot perform operation since the node (id:" + nodeRef.getId() + ") is locked.");
    }

    public NodeLockedException(NodeRef nodeRef, String operation) {
        super(
                "Cannot perform operation "
                        + operation
                        + " since the node (id:"
                        + nodeRef.getId()
                        + ") is locked.");
    }
}
