package org.alfresco.service.cmr.version;

import org.alfresco.error.AlfrescoRuntimeException;

/** Versioning failed. */
public class VersionServiceException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    public VersionServiceException(String msgId, Throwable cause) {
        super(msgId, cause);
    }

    public VersionServiceException(String msgId, Object[] msgParams) {
        super(msgId, msgParams);
    }

    public VersionServiceException(String msgId) {
        super(msgId);
    }
}
