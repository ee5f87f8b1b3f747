package net.sf.acegisecurity;

/** Base of the security framework's exceptions. */
public abstract class AcegiSecurityException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    protected AcegiSecurityException(String msg) {
        super(msg);
    }
}
