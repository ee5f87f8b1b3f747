package org.alfresco.repo.security.permissions;

import org.alfresco.service.cmr.repository.NodeRef;

/** Something that stands for a node whose permissions count. */
public interface PermissionCheckValue {
    NodeRef getNodeRef();
}
