package org.alfresco.repo.site;

import org.alfresco.error.AlfrescoRuntimeException;

/** A site operation failed. */
public class SiteServiceException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    public SiteServiceException(String msgId) {
        super(msgId);
    }

    public SiteServiceException(String msgId, Object[] msgParams) {
        super(msgId, msgParams);
    }

    public SiteServiceException(String msgId, Throwable cause) {
        super(msgId, cause);
    }

    public SiteServiceException(String msgId, Object[] msgParams, Throwable cause) {
        super(msgId, msgParams, cause);
    }
}
