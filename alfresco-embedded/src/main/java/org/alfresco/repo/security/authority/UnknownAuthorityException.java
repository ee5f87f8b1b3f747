package org.alfresco.repo.security.authority;

/** No such group or user. */
public class UnknownAuthorityException extends AuthorityException {
    private static final long serialVersionUID = 1L;

    public UnknownAuthorityException(String msgId) {
        super(msgId);
    }

    public UnknownAuthorityException(String msgId, Object[] msgParams) {
        super(msgId, msgParams);
    }

    public UnknownAuthorityException(String msgId, Throwable cause) {
        super(msgId, cause);
    }

    public UnknownAuthorityException(String msgId, Object[] msgParams, Throwable cause) {
        super(msgId, msgParams, cause);
    }
}
