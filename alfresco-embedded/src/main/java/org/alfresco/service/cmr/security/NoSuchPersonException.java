package org.alfresco.service.cmr.security;

import org.alfresco.error.AlfrescoRuntimeException;

/** No such user. */
public class NoSuchPersonException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    private final String userName;

    public NoSuchPersonException(String userName) {
        super("User does not exist and could not be created: " + userName);
        this.userName = userName;
    }

    public String getUserName() {
        return userName;
    }
}
