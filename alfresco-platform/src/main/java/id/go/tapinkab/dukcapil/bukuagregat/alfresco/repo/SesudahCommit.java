package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.util.transaction.TransactionListenerAdapter;

/** What begins when the present transaction has committed; nothing when it rolls back. */
public final class SesudahCommit {

    private SesudahCommit() {}

    /**
     * @param kerja opens transactions of its own; what it throws reaches nobody
     */
    public static void lakukan(Runnable kerja) {
        AlfrescoTransactionSupport.bindListener(
                new TransactionListenerAdapter() {
                    @Override
                    public void afterCommit() {
                        kerja.run();
                    }
                });
    }
}
