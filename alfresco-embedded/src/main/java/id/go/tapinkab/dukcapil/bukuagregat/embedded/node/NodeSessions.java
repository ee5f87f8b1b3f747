package id.go.tapinkab.dukcapil.bukuagregat.embedded.node;

import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.ReadOnlyServerException;

/** The session of the running transaction. */
final class NodeSessions {
    /** After everything else that happens at commit. */
    private static final int LAST = 1000;

    private final NodeTables tables;

    NodeSessions(NodeTables tables) {
        this.tables = tables;
    }

    NodeTables tables() {
        return tables;
    }

    /** Outside a transaction each call sees the database afresh. */
    NodeSession forReading() {
        if (AlfrescoTransactionSupport.getTransactionReadState()
                == AlfrescoTransactionSupport.TxnReadState.TXN_NONE) {
            return new NodeSession(tables);
        }
        NodeSession session = AlfrescoTransactionSupport.getResource(this);
        if (session == null) {
            session = new NodeSession(tables);
            AlfrescoTransactionSupport.bindResource(this, session);
            AlfrescoTransactionSupport.bindListener(session, LAST);
        }
        return session;
    }

    /**
     * The session, to change something.
     *
     * @throws ReadOnlyServerException outside a transaction that may write
     */
    NodeSession forWriting() {
        if (AlfrescoTransactionSupport.getTransactionReadState()
                != AlfrescoTransactionSupport.TxnReadState.TXN_READ_WRITE) {
            throw new ReadOnlyServerException();
        }
        return forReading();
    }

    /** The node, which must be there. */
    NodeRow require(NodeRef ref) {
        if (ref == null) {
            throw new IllegalArgumentException("nodeRef is a mandatory parameter");
        }
        NodeRow row = forReading().find(ref).orElse(null);
        if (row == null || row.deleted()) {
            throw new InvalidNodeRefException(
                    "Node does not exist: "
                            + ref
                            + " (status:"
                            + (row == null ? null : row.status())
                            + ")",
                    ref);
        }
        return row;
    }
}
