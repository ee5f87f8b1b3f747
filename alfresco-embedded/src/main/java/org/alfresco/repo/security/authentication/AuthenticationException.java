package org.alfresco.repo.security.authentication;

import org.alfresco.error.AlfrescoRuntimeException;

/** A login failed, or there is none. */
public class AuthenticationException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    public AuthenticationException(String msgId) {
        super(msgId);
    }

    public AuthenticationException(String msgId, Object[] msgParams) {
        super(msgId, msgParams);
    }

    public AuthenticationException(String msgId, Throwable cause) {
        super(msgId, cause);
    }

    public AuthenticationException(String msgId, Object[] msgParams, Throwable cause) {
        super(msgId, msgParams, cause);
    }
}
