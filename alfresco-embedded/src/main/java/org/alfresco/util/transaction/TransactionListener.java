package org.alfresco.util.transaction;

/** Told about the steps of a transaction. */
public interface TransactionListener {
    /** May still write; an exception rolls back. */
    void beforeCommit(boolean readOnly);

    void beforeCompletion();

    /** Too late to write in this transaction; exceptions are logged. */
    void afterCommit();

    void afterRollback();
}
