package org.alfresco.service.cmr.repository;

/** Something is wrong with a store. */
public abstract class AbstractStoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final StoreRef storeRef;

    public AbstractStoreException(StoreRef storeRef) {
        this(null, storeRef, null);
    }

    public AbstractStoreException(String msg, StoreRef storeRef) {
        this(msg, storeRef, null);
    }

    public AbstractStoreException(StoreRef storeRef, Throwable cause) {
        this(null, storeRef, cause);
    }

    public AbstractStoreException(String msg, StoreRef storeRef, Throwable cause) {
        super(msg, cause);
        this.storeRef = storeRef;
    }

    public StoreRef getStoreRef() {
        return storeRef;
    }
}
