package id.go.tapinkab.dukcapil.bukuagregat.embedded.action;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport.TxnReadState;
import org.alfresco.service.cmr.repository.NodeRef;

/**
 * Which rule has run on which node. An action started by a rule goes on with what its transaction
 * knew, so that a rule cannot trigger itself.
 */
public final class ExecutedRules {

    private static final Object KEY = new Object();

    private record Run(NodeRef rule, NodeRef node) {}

    private final Set<Run> runs = ConcurrentHashMap.newKeySet();

    private ExecutedRules() {}

    /** The current transaction's; an empty one, bound to nothing, without a transaction. */
    public static ExecutedRules ofTransaction() {
        if (AlfrescoTransactionSupport.getTransactionReadState() == TxnReadState.TXN_NONE) {
            return new ExecutedRules();
        }
        ExecutedRules bound = AlfrescoTransactionSupport.getResource(KEY);
        if (bound == null) {
            bound = new ExecutedRules();
            AlfrescoTransactionSupport.bindResource(KEY, bound);
        }
        return bound;
    }

    /** Makes the current transaction begin with these. */
    void continueInTransaction() {
        ofTransaction().runs.addAll(runs);
    }

    /** Notes the run; false when it was known already. */
    public boolean add(NodeRef rule, NodeRef node) {
        return runs.add(new Run(rule, node));
    }

    /** Whether that rule has run on that node. */
    public boolean contains(NodeRef rule, NodeRef node) {
        return runs.contains(new Run(rule, node));
    }
}
