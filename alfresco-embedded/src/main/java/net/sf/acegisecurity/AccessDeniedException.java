package net.sf.acegisecurity;

/** An operation is not for this user; the repository wraps it. */
public class AccessDeniedException extends AcegiSecurityException {
    private static final long serialVersionUID = 1L;

    public AccessDeniedException(String msg) {
        super(msg);
    }
}
