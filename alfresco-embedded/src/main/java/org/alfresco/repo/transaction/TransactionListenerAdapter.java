package org.alfresco.repo.transaction;

/** A listener that does nothing until a method is overridden. */
public abstract class TransactionListenerAdapter implements TransactionListener {
    public TransactionListenerAdapter() {}

    @Override
    public void flush() {}

    @Override
    public void beforeCommit(boolean readOnly) {}

    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCommit() {}

    @Override
    public void afterRollback() {}
}
