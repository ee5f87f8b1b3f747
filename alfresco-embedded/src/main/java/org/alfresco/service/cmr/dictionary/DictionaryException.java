package org.alfresco.service.cmr.dictionary;

import org.alfresco.error.AlfrescoRuntimeException;

/** The dictionary, or a value held against it, is wrong. */
public class DictionaryException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    public DictionaryException(String msgId) {
        super(msgId);
    }

    public DictionaryException(String msgId, Throwable cause) {
        super(msgId, cause);
    }

    public DictionaryException(String msgId, Object... args) {
        super(msgId, args);
    }

    public DictionaryException(String msgId, Throwable cause, Object... args) {
        super(msgId, args, cause);
    }
}
