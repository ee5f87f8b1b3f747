package id.go.tapinkab.dukcapil.bukuagregat.embedded.node;

import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.transaction.TransactionListenerAdapter;

/**
 * What one transaction has seen of nodes and children. The first look is the one that stays: what
 * others commit afterwards is not seen. A write compares with that first look.
 */
final class NodeSession extends TransactionListenerAdapter {
    private record Name(long parentId, QName type, String key) {}

    private final NodeTables tables;
    private final Map<NodeRef, Optional<NodeRow>> nodes = new HashMap<>();
    private final Map<Long, NodeRef> refs = new HashMap<>();
    private final Map<Long, List<ChildRow>> children = new HashMap<>();
    private final Map<Name, Optional<ChildRow>> names = new HashMap<>();
    private final Map<Long, List<ChildRow>> parents = new HashMap<>();
    private final Set<Long> made = new HashSet<>();
    private final Set<Long> modified = new HashSet<>();
    private final Map<NodeRef, Map<QName, String>> textDefaults = new HashMap<>();
    private final TreeMap<Long, String> touched = new TreeMap<>();
    private Long txnId;

    NodeSession(NodeTables tables) {
        this.tables = tables;
    }

    String txn() {
        return AlfrescoTransactionSupport.getTransactionId();
    }

    long txnId() {
        if (txnId == null) {
            txnId = tables.nextTxnId();
        }
        return txnId;
    }

    Optional<NodeRow> find(NodeRef ref) {
        Optional<NodeRow> known = nodes.get(ref);
        if (known == null) {
            known = Optional.ofNullable(tables.find(ref));
            nodes.put(ref, known);
            known.ifPresent(row -> refs.put(row.id(), ref));
        }
        return known;
    }

    Optional<NodeRow> find(long id) {
        NodeRef ref = refs.get(id);
        if (ref != null) {
            return find(ref);
        }
        NodeRow row = tables.find(id);
        if (row == null) {
            return Optional.empty();
        }
        remember(row);
        return Optional.of(row);
    }

    private NodeRow remember(NodeRow row) {
        nodes.put(row.ref(), Optional.of(row));
        refs.put(row.id(), row.ref());
        return row;
    }

    NodeRow insert(NodeRow row) {
        NodeRow inserted = remember(tables.insert(row));
        made.add(inserted.id());
        modified.add(inserted.id());
        // nobody else can have given it children
        children.put(inserted.id(), new ArrayList<>());
        parents.put(inserted.id(), new ArrayList<>());
        return inserted;
    }

    NodeRow update(NodeRow row) {
        return remember(tables.update(row, false, txn(), txnId()));
    }

    void delete(NodeRow row) {
        remember(tables.update(row, true, txn(), txnId()));
    }

    boolean isMadeHere(NodeRow row) {
        return made.contains(row.id());
    }

    /** True once per node: cm:modified moves once in a transaction. */
    boolean firstModification(NodeRow row) {
        return modified.add(row.id());
    }

    /** Defaults as the model writes them; getProperty gives them so while the node is new. */
    Map<QName, String> textDefaults(NodeRef ref) {
        return textDefaults.computeIfAbsent(ref, key -> new HashMap<>());
    }

    List<ChildRow> children(NodeRow parent) {
        return List.copyOf(children.computeIfAbsent(parent.id(), tables::children));
    }

    /** Does not load the other children. */
    List<ChildRow> children(NodeRow parent, QName type, QName qname) {
        List<ChildRow> all = children.get(parent.id());
        return all == null
                ? tables.children(parent.id(), type, qname)
                : all.stream()
                        .filter(row -> row.type().equals(type) && row.qname().equals(qname))
                        .toList();
    }

    Optional<ChildRow> childByName(NodeRow parent, QName type, String key) {
        Name name = new Name(parent.id(), type, key);
        Optional<ChildRow> known = names.get(name);
        if (known == null) {
            List<ChildRow> all = children.get(parent.id());
            known =
                    all == null
                            ? Optional.ofNullable(tables.childByName(parent.id(), type, key))
                            : all.stream()
                                    .filter(
                                            row ->
                                                    row.type().equals(type)
                                                            && row.nameKey().equals(key))
                                    .findFirst();
            names.put(name, known);
        }
        return known;
    }

    List<ChildRow> parents(NodeRow child) {
        return List.copyOf(parents.computeIfAbsent(child.id(), tables::parents));
    }

    /** Null when the name is taken. */
    ChildRow insert(
            NodeRow parent, NodeRow child, QName type, QName qname, String key, boolean primary) {
        List<ChildRow> above = new ArrayList<>(parents(child));
        ChildRow row = tables.insert(parent, child, type, qname, key, primary);
        if (row != null) {
            above.add(row);
            parents.put(child.id(), above);
            List<ChildRow> siblings = children.get(parent.id());
            if (siblings != null) {
                siblings.add(row);
            }
            names.put(new Name(parent.id(), type, key), Optional.of(row));
        }
        return row;
    }

    void delete(ChildRow row) {
        tables.deleteChild(row.id());
        Predicate<ChildRow> same = each -> each.id() == row.id();
        children.computeIfPresent(row.parentId(), (key, all) -> without(all, same));
        parents.computeIfPresent(row.childId(), (key, all) -> without(all, same));
        names.put(new Name(row.parentId(), row.type(), row.nameKey()), Optional.empty());
    }

    /** Null when the name is taken. */
    ChildRow rename(ChildRow row, QName qname, String key) {
        if (!tables.rename(row, qname, key)) {
            return null;
        }
        ChildRow renamed = row.renamed(qname, key);
        children.computeIfPresent(row.parentId(), (parent, all) -> replaced(all, renamed));
        parents.computeIfPresent(row.childId(), (child, all) -> replaced(all, renamed));
        names.put(new Name(row.parentId(), row.type(), row.nameKey()), Optional.empty());
        names.put(new Name(row.parentId(), row.type(), key), Optional.of(renamed));
        return renamed;
    }

    ChildRow makePrimary(ChildRow row) {
        tables.makePrimary(row.id());
        ChildRow primary = row.asPrimary();
        children.computeIfPresent(row.parentId(), (parent, all) -> replaced(all, primary));
        parents.computeIfPresent(row.childId(), (child, all) -> replaced(all, primary));
        names.put(new Name(row.parentId(), row.type(), row.nameKey()), Optional.of(primary));
        return primary;
    }

    private static List<ChildRow> replaced(List<ChildRow> all, ChildRow row) {
        List<ChildRow> copy = new ArrayList<>(all);
        copy.replaceAll(each -> each.id() == row.id() ? row : each);
        return copy;
    }

    private static List<ChildRow> without(List<ChildRow> all, Predicate<ChildRow> which) {
        List<ChildRow> rest = new ArrayList<>(all);
        rest.removeIf(which);
        return rest;
    }

    /** At commit the node's cm:modified moves, without that being a change of it. */
    void touch(NodeRow row, String user) {
        if (!isMadeHere(row)) {
            touched.put(row.id(), user);
        }
    }

    /** In the order of ids, so that two transactions do not wait for each other. */
    @Override
    public void beforeCommit(boolean readOnly) {
        Date now = new Date();
        touched.forEach((id, user) -> tables.touch(id, user, now));
    }
}
