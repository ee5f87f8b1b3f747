package id.go.tapinkab.dukcapil.bukuagregat.embedded.node;

import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreExistsException;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.util.GUID;

/** Stores and their root nodes. */
final class Stores {
    private final NodeSessions sessions;

    Stores(NodeSessions sessions) {
        this.sessions = sessions;
    }

    StoreRef create(StoreRef store) {
        NodeSession session = sessions.forWriting();
        if (!sessions.tables().insertStore(store)) {
            throw new StoreExistsException(store, null);
        }
        NodeRow root =
                session.insert(
                        new NodeRow(
                                0,
                                new NodeRef(store, GUID.generate()),
                                ContentModel.TYPE_STOREROOT,
                                Set.of(
                                        ContentModel.ASPECT_ROOT,
                                        ContentModel.ASPECT_REFERENCEABLE,
                                        ContentModel.ASPECT_LOCALIZED),
                                Map.of(),
                                Audit.NONE,
                                1,
                                false,
                                session.txn(),
                                session.txnId()));
        sessions.tables().setRoot(store, root.id());
        return store;
    }
}
