package org.alfresco.util.transaction;

import java.util.Set;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Resources and listeners of the transaction of this thread. */
public abstract class TransactionSupportUtil {
    public TransactionSupportUtil() {}

    /** Milliseconds since 1970, -1 outside a transaction. */
    public static long getTransactionStartTime() {
        TransactionRecord record = TransactionRecord.current();
        return record == null ? -1 : record.startTime();
    }

    /** Null outside a transaction. */
    public static String getTransactionId() {
        TransactionRecord record = TransactionRecord.current();
        return record == null ? null : record.id();
    }

    public static boolean isActualTransactionActive() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }

    /** Null when nothing is bound. Outside a transaction resources belong to the thread. */
    @SuppressWarnings("unchecked") // declared so by the API
    public static <R extends Object> R getResource(Object key) {
        return (R) TransactionRecord.resources().get(key);
    }

    public static void bindResource(Object key, Object resource) {
        TransactionRecord.resources().put(key, resource);
    }

    public static void unbindResource(Object key) {
        TransactionRecord.resources().remove(key);
    }

    /**
     * Binds a listener; listeners of a lower order are called first.
     *
     * @return false when an equal listener was bound already
     */
    public static boolean bindListener(TransactionListener listener, int customOrder) {
        return TransactionRecord.required().bind(listener, customOrder);
    }

    public static Set<TransactionListener> getListeners() {
        return TransactionRecord.required().listeners();
    }
}
