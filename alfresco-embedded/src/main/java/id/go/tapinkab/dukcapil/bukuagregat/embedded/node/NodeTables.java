package id.go.tapinkab.dukcapil.bukuagregat.embedded.node;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The SQL of nodes and associations. */
final class NodeTables {
    private static final String NODE =
            "select id, store, uuid, type, aspects, props, version, deleted, txn, txn_id, created, creator, modified,"
                    + " modifier, accessed from em_node ";
    private static final String CHILD =
            "select c.id, c.parent_id, p.store p_store, p.uuid p_uuid, c.child_id, n.store c_store, n.uuid c_uuid,"
                    + " n.type c_type, c.type, c.qname, c.name_key, c.is_primary from em_child c"
                    + " join em_node p on p.id = c.parent_id join em_node n on n.id = c.child_id ";
    private static final String ORDER = " order by c.id";

    private final JdbcTemplate jdbc;

    NodeTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Null when there never was one. */
    NodeRow find(NodeRef ref) {
        return one(
                jdbc.query(
                        NODE + "where store = ? and uuid = ?",
                        NodeTables::node,
                        ref.getStoreRef().toString(),
                        ref.getId()));
    }

    NodeRow find(long id) {
        return one(jdbc.query(NODE + "where id = ?", NodeTables::node, id));
    }

    private static <T> T one(List<T> rows) {
        return rows.isEmpty() ? null : rows.get(0);
    }

    private static NodeRow node(ResultSet row, int number) throws SQLException {
        return new NodeRow(
                row.getLong("id"),
                ref(row.getString("store"), row.getString("uuid")),
                QName.createQName(row.getString("type")),
                names(row.getString("aspects")),
                PropertyCodec.read(row.getString("props")),
                new Audit(
                        date(row, "created"),
                        row.getString("creator"),
                        date(row, "modified"),
                        row.getString("modifier"),
                        date(row, "accessed")),
                row.getInt("version"),
                row.getBoolean("deleted"),
                row.getString("txn"),
                row.getLong("txn_id"));
    }

    private static NodeRef ref(String store, String uuid) {
        return new NodeRef(new StoreRef(store), uuid);
    }

    private static Date date(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : new Date(time.getTime());
    }

    private static Timestamp time(Date date) {
        return date == null ? null : new Timestamp(date.getTime());
    }

    /** One name a line: neither URIs nor local names hold a line break. */
    private static Set<QName> names(String text) {
        return text.isEmpty()
                ? Set.of()
                : Arrays.stream(text.split("\n"))
                        .map(QName::createQName)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String text(Set<QName> names) {
        return names.stream().map(QName::toString).sorted().collect(Collectors.joining("\n"));
    }

    /** A number for the transaction; counts up. */
    long nextTxnId() {
        Long next = jdbc.queryForObject("select nextval('em_txn')", Long.class);
        return next == null ? 0 : next;
    }

    /**
     * Inserts and gives the row with its id. A deleted node of that name makes way.
     *
     * @throws DuplicateKeyException when a living node has that reference
     */
    NodeRow insert(NodeRow row) {
        String store = row.ref().getStoreRef().toString();
        jdbc.update(
                "delete from em_node where store = ? and uuid = ? and deleted",
                store,
                row.ref().getId());
        Long id =
                one(
                        jdbc.queryForList(
                                "insert into em_node (store, uuid, type, aspects, props, txn, txn_id, created, creator, modified,"
                                        + " modifier, accessed) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                        + " on conflict (store, uuid) do nothing returning id",
                                Long.class,
                                store,
                                row.ref().getId(),
                                row.type().toString(),
                                text(row.aspects()),
                                PropertyCodec.write(row.props()),
                                row.txn(),
                                row.txnId(),
                                time(row.audit().created()),
                                row.audit().creator(),
                                time(row.audit().modified()),
                                row.audit().modifier(),
                                time(row.audit().accessed())));
        if (id == null) {
            throw new DuplicateKeyException(
                    "duplicate key value violates unique constraint of node " + row.ref());
        }
        return new NodeRow(
                id,
                row.ref(),
                row.type(),
                row.aspects(),
                row.props(),
                row.audit(),
                1,
                false,
                row.txn(),
                row.txnId());
    }

    /**
     * Writes the row if the node still has the version that it was read with.
     *
     * @throws ConcurrencyFailureException when another transaction has changed it since
     */
    NodeRow update(NodeRow row, boolean deleted, String txn, long txnId) {
        int changed =
                jdbc.update(
                        "update em_node set type = ?, aspects = ?, props = ?, deleted = ?, txn = ?, txn_id = ?, created = ?,"
                                + " creator = ?, modified = ?, modifier = ?, accessed = ?, version = version + 1"
                                + " where id = ? and version = ?",
                        row.type().toString(),
                        text(row.aspects()),
                        PropertyCodec.write(row.props()),
                        deleted,
                        txn,
                        txnId,
                        time(row.audit().created()),
                        row.audit().creator(),
                        time(row.audit().modified()),
                        row.audit().modifier(),
                        time(row.audit().accessed()),
                        row.id(),
                        row.version());
        if (changed != 1) {
            throw new ConcurrencyFailureException("Failed to update node " + row.id());
        }
        return new NodeRow(
                row.id(),
                row.ref(),
                row.type(),
                row.aspects(),
                row.props(),
                row.audit(),
                row.version() + 1,
                deleted,
                txn,
                txnId);
    }

    /** No change of the version: neither this nor a write of the node gets in the other's way. */
    void touch(long id, String modifier, Date now) {
        jdbc.update(
                "update em_node set modified = ?, modifier = ? where id = ? and modified is not null",
                time(now),
                modifier,
                id);
    }

    private static ChildRow child(ResultSet row, int number) throws SQLException {
        return new ChildRow(
                row.getLong("id"),
                row.getLong("parent_id"),
                ref(row.getString("p_store"), row.getString("p_uuid")),
                row.getLong("child_id"),
                ref(row.getString("c_store"), row.getString("c_uuid")),
                QName.createQName(row.getString("c_type")),
                QName.createQName(row.getString("type")),
                QName.createQName(row.getString("qname")),
                row.getString("name_key"),
                row.getBoolean("is_primary"));
    }

    List<ChildRow> children(long parentId) {
        return jdbc.query(CHILD + "where c.parent_id = ?" + ORDER, NodeTables::child, parentId);
    }

    List<ChildRow> children(long parentId, QName type, QName qname) {
        return jdbc.query(
                CHILD + "where c.parent_id = ? and c.type = ? and c.qname = ?" + ORDER,
                NodeTables::child,
                parentId,
                type.toString(),
                qname.toString());
    }

    ChildRow childByName(long parentId, QName type, String nameKey) {
        return one(
                jdbc.query(
                        CHILD + "where c.parent_id = ? and c.type = ? and c.name_key = ?",
                        NodeTables::child,
                        parentId,
                        type.toString(),
                        nameKey));
    }

    List<ChildRow> parents(long childId) {
        return jdbc.query(CHILD + "where c.child_id = ?" + ORDER, NodeTables::child, childId);
    }

    /** Null when the name is taken. */
    ChildRow insert(
            NodeRow parent,
            NodeRow child,
            QName type,
            QName qname,
            String nameKey,
            boolean primary) {
        Long id =
                one(
                        jdbc.queryForList(
                                "insert into em_child (parent_id, child_id, type, qname, name_key, is_primary) values"
                                        + " (?, ?, ?, ?, ?, ?) on conflict (parent_id, type, name_key) do nothing returning id",
                                Long.class,
                                parent.id(),
                                child.id(),
                                type.toString(),
                                qname.toString(),
                                nameKey,
                                primary));
        return id == null
                ? null
                : new ChildRow(
                        id,
                        parent.id(),
                        parent.ref(),
                        child.id(),
                        child.ref(),
                        child.type(),
                        type,
                        qname,
                        nameKey,
                        primary);
    }

    /** The only primary parent: the row that was primary before is gone already. */
    void makePrimary(long id) {
        jdbc.update("update em_child set is_primary = true where id = ?", id);
    }

    /** False when the name is taken. */
    boolean rename(ChildRow row, QName qname, String nameKey) {
        return jdbc.update(
                        "update em_child c set qname = ?, name_key = ? where c.id = ? and not exists (select 1 from em_child o"
                                + " where o.parent_id = c.parent_id and o.type = c.type and o.name_key = ? and o.id <> c.id)",
                        qname.toString(),
                        nameKey,
                        row.id(),
                        nameKey)
                == 1;
    }

    void deleteChild(long id) {
        jdbc.update("delete from em_child where id = ?", id);
    }

    List<AssociationRef> targets(long sourceId) {
        return peers("a.source_id = ? order by a.idx, a.id", sourceId);
    }

    List<AssociationRef> sources(long targetId) {
        return peers("a.target_id = ? order by a.id", targetId);
    }

    private List<AssociationRef> peers(String where, long id) {
        return jdbc.query(
                "select a.id, s.store s_store, s.uuid s_uuid, t.store t_store, t.uuid t_uuid, a.type from em_peer a"
                        + " join em_node s on s.id = a.source_id join em_node t on t.id = a.target_id where "
                        + where,
                (row, number) ->
                        new AssociationRef(
                                row.getLong("id"),
                                ref(row.getString("s_store"), row.getString("s_uuid")),
                                QName.createQName(row.getString("type")),
                                ref(row.getString("t_store"), row.getString("t_uuid"))),
                id);
    }

    /** Null when it is there already. */
    Long insertPeer(long sourceId, long targetId, QName type) {
        return one(
                jdbc.queryForList(
                        "insert into em_peer (source_id, target_id, type, idx) values (?, ?, ?,"
                                + " (select coalesce(max(idx), 0) + 1 from em_peer where source_id = ? and type = ?))"
                                + " on conflict (source_id, target_id, type) do nothing returning id",
                        Long.class,
                        sourceId,
                        targetId,
                        type.toString(),
                        sourceId,
                        type.toString()));
    }

    void deletePeer(long id) {
        jdbc.update("delete from em_peer where id = ?", id);
    }

    void setPeerIndex(long id, int index) {
        jdbc.update("update em_peer set idx = ? where id = ?", index, id);
    }

    List<StoreRef> stores() {
        return jdbc.query(
                "select ref from em_store order by ref",
                (row, number) -> new StoreRef(row.getString(1)));
    }

    /** Null when there is no such store. */
    Long rootId(StoreRef store) {
        return one(
                jdbc.queryForList(
                        "select root_id from em_store where ref = ?",
                        Long.class,
                        store.toString()));
    }

    boolean insertStore(StoreRef store) {
        return jdbc.update(
                        "insert into em_store (ref) values (?) on conflict do nothing",
                        store.toString())
                == 1;
    }

    void setRoot(StoreRef store, long rootId) {
        jdbc.update("update em_store set root_id = ? where ref = ?", rootId, store.toString());
    }
}
