package org.alfresco.repo.domain.node;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.util.Pair;

/** A node of that id is there already. */
public class NodeExistsException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Pair<Long, NodeRef> nodePair;

    public NodeExistsException(Pair<Long, NodeRef> nodePair, Throwable e) {
        super("Node already exists: " + nodePair, e);
        this.nodePair = nodePair;
    }

    public Pair<Long, NodeRef> getNodePair() {
        return nodePair;
    }
}
