package org.alfresco.service.cmr.security;

import org.alfresco.service.cmr.repository.NodeRef;

/** Owners of nodes: cm:owner, else the creator. */
public interface OwnableService {
    String NO_OWNER = "";

    String getOwner(NodeRef nodeRef);

    void setOwner(NodeRef nodeRef, String userName);

    void takeOwnership(NodeRef nodeRef);

    boolean hasOwner(NodeRef nodeRef);
}
