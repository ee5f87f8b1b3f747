package org.alfresco.service.transaction;

import org.alfresco.error.AlfrescoRuntimeException;

/** A write where only reading is possible: outside a transaction, or in a read-only one. */
public class ReadOnlyServerException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    public ReadOnlyServerException() {
        super("Access Denied.  The system is currently in read-only mode.");
    }
}
