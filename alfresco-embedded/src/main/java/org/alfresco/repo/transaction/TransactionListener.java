package org.alfresco.repo.transaction;

/** Told about the steps of a transaction. */
public interface TransactionListener extends org.alfresco.util.transaction.TransactionListener {
    /** Never called any more. */
    void flush();

    @Override
    void beforeCommit(boolean readOnly);

    @Override
    void beforeCompletion();

    @Override
    void afterCommit();

    @Override
    void afterRollback();
}
