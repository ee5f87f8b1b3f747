package org.alfresco.service.cmr.rule;

import org.alfresco.error.AlfrescoRuntimeException;

/** A rule that could not be kept or run. */
public class RuleServiceException extends AlfrescoRuntimeException {

    private static final long serialVersionUID = 1L;

    public RuleServiceException(String message) {
        super(message);
    }

    public RuleServiceException(String message, Throwable source) {
        super(message, source);
    }
}
