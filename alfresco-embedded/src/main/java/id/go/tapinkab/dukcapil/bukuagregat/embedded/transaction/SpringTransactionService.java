package id.go.tapinkab.dukcapil.bukuagregat.embedded.transaction;

import jakarta.transaction.UserTransaction;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.transaction.TransactionService;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** Transactions of Spring's manager. Always writable: there is no read-only server here. */
final class SpringTransactionService implements TransactionService {
    private final PlatformTransactionManager transactionManager;

    SpringTransactionService(PlatformTransactionManager transactionManager) {
        this.transactionManager = transactionManager;
    }

    @Override
    public boolean getAllowWrite() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public UserTransaction getUserTransaction() {
        return getUserTransaction(false);
    }

    @Override
    public UserTransaction getUserTransaction(boolean readOnly) {
        return transaction(readOnly, TransactionDefinition.PROPAGATION_REQUIRED);
    }

    @Override
    public UserTransaction getUserTransaction(boolean readOnly, boolean ignoreSystemReadOnly) {
        return getUserTransaction(readOnly);
    }

    @Override
    public UserTransaction getNonPropagatingUserTransaction() {
        return getNonPropagatingUserTransaction(false);
    }

    @Override
    public UserTransaction getNonPropagatingUserTransaction(boolean readOnly) {
        return transaction(readOnly, TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public UserTransaction getNonPropagatingUserTransaction(
            boolean readOnly, boolean ignoreSystemReadOnly) {
        return getNonPropagatingUserTransaction(readOnly);
    }

    @Override
    public RetryingTransactionHelper getRetryingTransactionHelper() {
        RetryingTransactionHelper helper = new RetryingTransactionHelper();
        helper.setTransactionService(this);
        return helper;
    }

    private UserTransaction transaction(boolean readOnly, int propagation) {
        DefaultTransactionDefinition definition = new DefaultTransactionDefinition(propagation);
        definition.setReadOnly(readOnly);
        return new SpringUserTransaction(transactionManager, definition);
    }
}
