package id.go.tapinkab.dukcapil.bukuagregat.embedded.node;

import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.alfresco.repo.version.Version2Model;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.GUID;

/**
 * Copies of nodes in the version store, read like nodes and never written. A frozen node has the type, aspects,
 * properties and audit that the node had, and says of which node it is.
 */
public final class FrozenStates {
    /** Where versions are. */
    public static final StoreRef STORE = new StoreRef(VersionService.VERSION_STORE_PROTOCOL, Version2Model.STORE_ID);

    private static final QName OF_NODE = QName.createQName(Version2Model.NAMESPACE_URI, "frozenNodeRef");

    private final NodeSessions sessions;

    FrozenStates(NodeSessions sessions) {
        this.sessions = sessions;
    }

    /** Freezes the node as this transaction sees it. */
    public NodeRef freeze(NodeRef ref) {
        NodeSession session = sessions.forWriting();
        NodeRow row = sessions.require(ref);
        Map<QName, Serializable> props = new LinkedHashMap<>(row.props());
        props.put(OF_NODE, ref);
        NodeRef frozen = new NodeRef(STORE, GUID.generate());
        return session.insert(
                        new NodeRow(
                                0, frozen, row.type(), row.aspects(), props, row.audit(), 1, false, session.txn(),
                                session.txnId()))
                .ref();
    }

    public void delete(NodeRef frozen) {
        sessions.forWriting().delete(sessions.require(frozen));
    }

    /** The number by which the database knows a node. */
    public long id(NodeRef ref) {
        return sessions.require(ref).id();
    }

    /** What was frozen, in all languages, and without what only the copy has. */
    public Map<QName, Serializable> properties(NodeRef frozen) {
        Map<QName, Serializable> all = new HashMap<>(PropertyValues.all(sessions.require(frozen)));
        all.remove(OF_NODE);
        return all;
    }

    public Set<QName> aspects(NodeRef frozen) {
        return sessions.require(frozen).aspects();
    }
}
