package org.alfresco.repo.security.permissions;

import org.alfresco.error.AlfrescoRuntimeException;

/** The run-as user lacks a permission. */
public class AccessDeniedException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    public AccessDeniedException(String msgId) {
        super(msgId);
    }

    public AccessDeniedException(String msgId, Throwable cause) {
        super(msgId, cause);
    }
}
