package org.alfresco.service.cmr.repository;

/** No such store. */
public class InvalidStoreRefException extends AbstractStoreException {
    private static final long serialVersionUID = 1L;

    public InvalidStoreRefException(StoreRef storeRef) {
        super(storeRef);
    }

    public InvalidStoreRefException(String msgId, StoreRef storeRef) {
        super(msgId, storeRef);
    }
}
