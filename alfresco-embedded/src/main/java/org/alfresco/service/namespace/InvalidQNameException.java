package org.alfresco.service.namespace;

/** A text that is not a qualified name. */
public class InvalidQNameException extends NamespaceException {
    private static final long serialVersionUID = 1L;

    public InvalidQNameException(String msgId) {
        super(msgId);
    }

    public InvalidQNameException(String msgId, Throwable cause) {
        super(msgId, cause);
    }
}
