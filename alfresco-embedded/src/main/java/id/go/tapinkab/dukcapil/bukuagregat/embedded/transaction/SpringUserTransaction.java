package id.go.tapinkab.dukcapil.bukuagregat.embedded.transaction;

import jakarta.transaction.NotSupportedException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.UnexpectedRollbackException;

/** One transaction of Spring's, begun and ended by hand, once, on one thread. */
final class SpringUserTransaction implements UserTransaction {
    private final PlatformTransactionManager transactionManager;
    private final TransactionDefinition definition;
    private TransactionStatus transaction;
    private int ended = Status.STATUS_NO_TRANSACTION;

    SpringUserTransaction(
            PlatformTransactionManager transactionManager, TransactionDefinition definition) {
        this.transactionManager = transactionManager;
        this.definition = definition;
    }

    @Override
    public void begin() throws NotSupportedException, SystemException {
        if (transaction != null || ended != Status.STATUS_NO_TRANSACTION) {
            throw new NotSupportedException("The user transaction may not be reused");
        }
        transaction = transactionManager.getTransaction(definition);
    }

    @Override
    public void commit() {
        TransactionStatus current = require();
        boolean rollbackOnly = current.isRollbackOnly();
        transaction = null;
        // a failing commit has been rolled back by Spring when the exception comes out
        ended = Status.STATUS_ROLLEDBACK;
        try {
            transactionManager.commit(current);
        } catch (UnexpectedRollbackException e) {
            // marked while committing: the caller is not told, as in ACS
            return;
        }
        if (!rollbackOnly) {
            ended = Status.STATUS_COMMITTED;
        }
    }

    @Override
    public void rollback() {
        TransactionStatus current = require();
        transaction = null;
        ended = Status.STATUS_ROLLEDBACK;
        transactionManager.rollback(current);
    }

    @Override
    public void setRollbackOnly() {
        require().setRollbackOnly();
    }

    @Override
    public int getStatus() {
        if (transaction == null) {
            return ended;
        }
        return transaction.isRollbackOnly() ? Status.STATUS_MARKED_ROLLBACK : Status.STATUS_ACTIVE;
    }

    @Override
    public void setTransactionTimeout(int seconds) {
        throw new UnsupportedOperationException("UserTransaction.setTransactionTimeout");
    }

    private TransactionStatus require() {
        if (transaction == null) {
            throw new IllegalStateException("The user transaction is not active");
        }
        return transaction;
    }
}
