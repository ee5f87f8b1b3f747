package org.alfresco.service.cmr.repository;

/** No such node, or no longer. */
public class InvalidNodeRefException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final NodeRef nodeRef;

    public InvalidNodeRefException(NodeRef nodeRef) {
        this(null, nodeRef);
    }

    public InvalidNodeRefException(String msg, NodeRef nodeRef) {
        this(msg, nodeRef, null);
    }

    public InvalidNodeRefException(String msg, NodeRef nodeRef, Throwable e) {
        super(msg, e);
        this.nodeRef = nodeRef;
    }

    public NodeRef getNodeRef() {
        return nodeRef;
    }
}
