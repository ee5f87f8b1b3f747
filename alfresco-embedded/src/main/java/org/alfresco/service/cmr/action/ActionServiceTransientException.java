package org.alfresco.service.cmr.action;

/** An action that could not be run now: it counts as failed, and nothing else comes of it. */
public class ActionServiceTransientException extends ActionServiceException {

    private static final long serialVersionUID = 1L;

    public ActionServiceTransientException(String msgId) {
        super(msgId);
    }

    public ActionServiceTransientException(String msgId, Object[] msgParams) {
        super(msgId, msgParams);
    }

    public ActionServiceTransientException(String msgId, Object[] msgParams, Throwable cause) {
        super(msgId, msgParams, cause);
    }

    public ActionServiceTransientException(String msgId, Throwable cause) {
        super(msgId, cause);
    }
}
