package org.alfresco.repo.security.authority;

import org.alfresco.error.AlfrescoRuntimeException;

/** A group or user is wrong. */
public class AuthorityException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    public AuthorityException(String msgId) {
        super(msgId);
    }

    public AuthorityException(String msgId, Object[] msgParams) {
        super(msgId, msgParams);
    }

    public AuthorityException(String msgId, Throwable cause) {
        super(msgId, cause);
    }

    public AuthorityException(String msgId, Object[] msgParams, Throwable cause) {
        super(msgId, msgParams, cause);
    }
}
