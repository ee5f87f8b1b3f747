package org.alfresco.repo.lock;

import org.alfresco.error.AlfrescoRuntimeException;

/** A job lock could not be had or kept. */
public class LockAcquisitionException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    public LockAcquisitionException(String msgId, Object... msgParams) {
        super(msgId, msgParams);
    }
}
