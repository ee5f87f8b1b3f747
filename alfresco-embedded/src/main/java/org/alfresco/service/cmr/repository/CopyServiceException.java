package org.alfresco.service.cmr.repository;

/** Why a node cannot be copied. */
public class CopyServiceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CopyServiceException() {}

    public CopyServiceException(String message) {
        super(message);
    }
}
