package org.alfresco.service.cmr.repository;

/** The store is there already. */
public class StoreExistsException extends AbstractStoreException {
    private static final long serialVersionUID = 1L;

    public StoreExistsException(StoreRef storeRef, Throwable cause) {
        super(storeRef, cause);
    }
}
