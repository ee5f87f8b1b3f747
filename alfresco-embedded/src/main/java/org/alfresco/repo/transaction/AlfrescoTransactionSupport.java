package org.alfresco.repo.transaction;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.util.transaction.TransactionSupportUtil;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The transaction of this thread: its state, resources and listeners. */
public abstract class AlfrescoTransactionSupport extends TransactionSupportUtil {
    public AlfrescoTransactionSupport() {}

    /** What the transaction may do. */
    public static enum TxnReadState {
        TXN_NONE,
        TXN_READ_ONLY,
        TXN_READ_WRITE
    }

    public static TxnReadState getTransactionReadState() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return TxnReadState.TXN_NONE;
        }
        return TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                ? TxnReadState.TXN_READ_ONLY
                : TxnReadState.TXN_READ_WRITE;
    }

    public static void checkTransactionReadState(boolean requireReadWrite) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException(
                    "The current operation requires an active "
                            + (requireReadWrite ? "read-write" : "")
                            + "transaction.");
        }
        if (requireReadWrite && TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new AlfrescoRuntimeException(
                    "The current operation requires an active read-write transaction.");
        }
    }

    public static void bindListener(TransactionListener listener) {
        bindListener(listener, 0);
    }

    public static void bindListener(org.alfresco.util.transaction.TransactionListener listener) {
        bindListener(listener, 0);
    }
}
