package org.alfresco.repo.transaction;

import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.transaction.TransactionService;
import org.apache.ibatis.exceptions.PersistenceException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.JdbcUpdateAffectedIncorrectNumberOfRowsException;
import org.springframework.jdbc.UncategorizedSQLException;

/**
 * Does work in a transaction, and again when another transaction got in its way. Only the call that
 * opened the transaction tries again; the work must bear being done more than once.
 */
public class RetryingTransactionHelper {
    @SuppressWarnings("rawtypes") // declared so by the API
    public static final Class[] RETRY_EXCEPTIONS = {
        ConcurrencyFailureException.class,
        JdbcUpdateAffectedIncorrectNumberOfRowsException.class,
        UncategorizedSQLException.class,
        SQLException.class,
        BatchUpdateException.class,
        DataIntegrityViolationException.class,
        PersistenceException.class
    };

    private static final Logger LOG = LoggerFactory.getLogger(RetryingTransactionHelper.class);
    private static final Object ACTIVE = new Object();

    private TransactionService transactionService;
    private int maxRetries = 40;
    private int minRetryWaitMs = 100;
    private int maxRetryWaitMs = 2000;
    private int retryWaitIncrementMs = 100;
    private List<Class<?>> extraExceptions = List.of();

    public RetryingTransactionHelper() {}

    /** Work to be done in a transaction. */
    public interface RetryingTransactionCallback<Result> {
        Result execute() throws Throwable;
    }

    public void setTransactionService(TransactionService service) {
        this.transactionService = service;
    }

    /** How often the work is done at most, the first time counted. */
    public void setMaxRetries(int maxRetries) {
        this.maxRetries = maxRetries;
    }

    public void setMinRetryWaitMs(int minRetryWaitMs) {
        this.minRetryWaitMs = minRetryWaitMs;
    }

    public void setMaxRetryWaitMs(int maxRetryWaitMs) {
        this.maxRetryWaitMs = maxRetryWaitMs;
    }

    public void setRetryWaitIncrementMs(int retryWaitIncrementMs) {
        this.retryWaitIncrementMs = retryWaitIncrementMs;
    }

    public void setExtraExceptions(List<Class<?>> extraExceptions) {
        this.extraExceptions = List.copyOf(extraExceptions);
    }

    public <R> R doInTransaction(RetryingTransactionCallback<R> cb) {
        return doInTransaction(cb, false, false);
    }

    public <R> R doInTransaction(RetryingTransactionCallback<R> cb, boolean readOnly) {
        return doInTransaction(cb, readOnly, false);
    }

    /**
     * Joins the transaction of the thread, or with {@code requiresNew} opens one of its own.
     *
     * @return what the work returned, also when the transaction was marked for rollback and so came
     *     to nothing
     * @throws AlfrescoRuntimeException around checked exceptions and errors of the work; others
     *     pass as they are
     */
    public <R> R doInTransaction(
            RetryingTransactionCallback<R> cb, boolean readOnly, boolean requiresNew) {
        AlfrescoTransactionSupport.TxnReadState state =
                AlfrescoTransactionSupport.getTransactionReadState();
        if (requiresNew || state == AlfrescoTransactionSupport.TxnReadState.TXN_NONE) {
            return retry(cb, readOnly);
        }
        if (state == AlfrescoTransactionSupport.TxnReadState.TXN_READ_ONLY && !readOnly) {
            throw new AlfrescoRuntimeException(
                    "Read-Write transaction started within read-only transaction");
        }
        try {
            return cb.execute();
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new AlfrescoRuntimeException("Exception from transactional callback: " + cb, e);
        }
    }

    private <R> R retry(RetryingTransactionCallback<R> cb, boolean readOnly) {
        for (int done = 1; ; done++) {
            UserTransaction transaction =
                    transactionService.getNonPropagatingUserTransaction(readOnly);
            try {
                return once(cb, transaction);
            } catch (Throwable e) {
                rollback(transaction);
                Throwable cause = retryCause(e);
                if (cause == null || done >= maxRetries) {
                    throw unchecked(e);
                }
                LOG.info(
                        "Retrying after {}: try {} of {}",
                        cause.getClass().getName(),
                        done,
                        maxRetries);
                pause(done - 1, e);
            }
        }
    }

    private static <R> R once(RetryingTransactionCallback<R> cb, UserTransaction transaction)
            throws Throwable {
        transaction.begin();
        AlfrescoTransactionSupport.bindResource(ACTIVE, transaction);
        R result = cb.execute();
        if (transaction.getStatus() == Status.STATUS_MARKED_ROLLBACK) {
            transaction.rollback();
        } else {
            transaction.commit();
        }
        return result;
    }

    private static void rollback(UserTransaction transaction) {
        try {
            int status = transaction.getStatus();
            if (status != Status.STATUS_NO_TRANSACTION && status != Status.STATUS_ROLLEDBACK) {
                transaction.rollback();
            }
        } catch (SystemException | RuntimeException e) {
            LOG.error("Rollback failed; the exception that led to it follows its usual way", e);
        }
    }

    private static RuntimeException unchecked(Throwable e) {
        Throwable thrown =
                e instanceof RollbackException && e.getCause() != null ? e.getCause() : e;
        return thrown instanceof RuntimeException unchecked
                ? unchecked
                : new AlfrescoRuntimeException("Exception in Transaction.", thrown);
    }

    private Throwable retryCause(Throwable e) {
        Throwable cause = extractRetryCause(e);
        if (cause == null
                && !extraExceptions.isEmpty()
                && find(e, List.of(DoNotRetryException.class)) == null) {
            cause = find(e, extraExceptions);
        }
        return cause;
    }

    private void pause(int before, Throwable e) {
        int random =
                before > 0 && retryWaitIncrementMs > 0
                        ? ThreadLocalRandom.current().nextInt(before * retryWaitIncrementMs)
                        : minRetryWaitMs;
        try {
            Thread.sleep(Math.max(Math.min(maxRetryWaitMs, random), minRetryWaitMs));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw unchecked(e);
        }
    }

    /** The cause for which another try is worth while; null when there is none. */
    public static Throwable extractRetryCause(Throwable cause) {
        if (find(cause, List.of(DoNotRetryException.class)) != null) {
            return null;
        }
        List<Class<?>> retried = new ArrayList<>();
        for (Class<?> each : RETRY_EXCEPTIONS) {
            retried.add(each);
        }
        return find(cause, retried);
    }

    private static Throwable find(Throwable start, List<Class<?>> classes) {
        for (Throwable at = start; at != null; at = at.getCause() == at ? null : at.getCause()) {
            for (Class<?> each : classes) {
                if (each.isInstance(at)) {
                    return at;
                }
            }
        }
        return null;
    }

    /** The transaction that a helper opened on this thread; null when none did. */
    public static UserTransaction getActiveUserTransaction() {
        return AlfrescoTransactionSupport.getResource(ACTIVE);
    }
}
