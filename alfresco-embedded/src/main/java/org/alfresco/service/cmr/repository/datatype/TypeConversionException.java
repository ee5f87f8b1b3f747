package org.alfresco.service.cmr.repository.datatype;

/** A value that cannot be turned into the type asked for. */
public class TypeConversionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TypeConversionException(String msgId) {
        super(msgId);
    }

    public TypeConversionException(String msgId, Throwable cause) {
        super(msgId, cause);
    }
}
