package net.sf.acegisecurity;

/** There is no good login. */
public abstract class AuthenticationException extends AcegiSecurityException {
    private static final long serialVersionUID = 1L;

    protected AuthenticationException(String msg) {
        super(msg);
    }
}
