package org.alfresco.service.cmr.repository;

import org.alfresco.service.namespace.QName;

/** A node lacks an aspect that the operation needs. */
public class AspectMissingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final QName missingAspect;
    private final NodeRef nodeRef;

    public AspectMissingException(QName missingAspect, NodeRef nodeRef) {
        super("The aspect " + missingAspect + " is missing from the node " + nodeRef);
        this.missingAspect = missingAspect;
        this.nodeRef = nodeRef;
    }

    public QName getMissingAspect() {
        return missingAspect;
    }

    public NodeRef getNodeRef() {
        return nodeRef;
    }
}
