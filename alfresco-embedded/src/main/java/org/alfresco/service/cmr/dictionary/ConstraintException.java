package org.alfresco.service.cmr.dictionary;

import org.alfresco.error.AlfrescoRuntimeException;

/** A value that breaks a constraint. */
public class ConstraintException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    public ConstraintException(String msgId, Object... msgParams) {
        super(msgId, msgParams);
    }
}
