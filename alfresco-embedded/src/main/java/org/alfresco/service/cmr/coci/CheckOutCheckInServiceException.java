package org.alfresco.service.cmr.coci;

import org.alfresco.error.AlfrescoRuntimeException;

/** Why a node cannot be checked out, checked in or cancelled. */
public class CheckOutCheckInServiceException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    public CheckOutCheckInServiceException(String msgId) {
        super(msgId);
    }

    public CheckOutCheckInServiceException(String msgId, Throwable cause) {
        super(msgId, cause);
    }

    public CheckOutCheckInServiceException(Throwable cause, String msgId, Object... params) {
        super(msgId, params, cause);
    }
}
