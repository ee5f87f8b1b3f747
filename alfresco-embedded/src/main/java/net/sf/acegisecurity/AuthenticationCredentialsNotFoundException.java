package net.sf.acegisecurity;

/** A public service was called by nobody. */
public class AuthenticationCredentialsNotFoundException extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    public AuthenticationCredentialsNotFoundException(String msg) {
        super(msg);
    }
}
