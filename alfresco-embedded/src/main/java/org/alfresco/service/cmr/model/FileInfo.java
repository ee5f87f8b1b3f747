package org.alfresco.service.cmr.model;

import java.io.Serializable;
import java.util.Date;
import java.util.Map;
import org.alfresco.repo.security.permissions.PermissionCheckValue;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** A file or folder as the file folder service shows it. */
public interface FileInfo extends PermissionCheckValue, Serializable {
    NodeRef getNodeRef();

    boolean isFolder();

    boolean isLink();

    boolean isHidden();

    NodeRef getLinkNodeRef();

    String getName();

    Date getCreatedDate();

    Date getModifiedDate();

    ContentData getContentData();

    Map<QName, Serializable> getProperties();

    QName getType();
}
