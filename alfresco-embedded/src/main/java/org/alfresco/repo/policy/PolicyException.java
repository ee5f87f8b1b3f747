package org.alfresco.repo.policy;

/** A behaviour does not fit its policy. */
public class PolicyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PolicyException(String msg) {
        super(msg);
    }

    public PolicyException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
