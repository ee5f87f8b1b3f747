package org.alfresco.service.cmr.repository;

import org.alfresco.repo.transaction.DoNotRetryException;
import org.alfresco.service.namespace.QName;

/** The parent has a child of that name already, upper and lower case alike. */
public class DuplicateChildNodeNameException extends RuntimeException
        implements DoNotRetryException {
    private static final long serialVersionUID = 1L;

    private final NodeRef parentNodeRef;
    private final QName assocTypeQName;
    private final String name;

    public DuplicateChildNodeNameException(
            NodeRef parentNodeRef, QName assocTypeQName, String name, Throwable cause) {
        super("Duplicate child name not allowed: " + name, cause);
        this.parentNodeRef = parentNodeRef;
        this.assocTypeQName = assocTypeQName;
        this.name = name;
    }

    public NodeRef getParentNodeRef() {
        return parentNodeRef;
    }

    public QName getAssocTypeQName() {
        return assocTypeQName;
    }

    public String getName() {
        return name;
    }
}
