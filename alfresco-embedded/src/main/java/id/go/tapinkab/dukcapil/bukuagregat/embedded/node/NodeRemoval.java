package id.go.tapinkab.dukcapil.bukuagregat.embedded.node;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/**
 * Deleting, with the archive that keeps what was deleted, and the way back. Peer associations are
 * not archived.
 */
final class NodeRemoval {
    private static final QName ARCHIVED_ITEM =
            QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "archivedItem");

    private final NodeWrites writes;

    NodeRemoval(NodeWrites writes) {
        this.writes = writes;
    }

    void delete(NodeRef ref) {
        NodeRow top = writes.toDelete(ref);
        NodeSession session = writes.sessions().forWriting();
        ChildRow place = primary(session, top);
        boolean archives = isArchived(top);
        List<NodeRef> all = new ArrayList<>();
        collect(session, top, all);
        for (NodeRef each : all) {
            NodeRow row = each.equals(ref) ? top : writes.toDelete(each);
            if (archives) {
                writes.events().beforeArchive(row);
            }
            writes.events().beforeDelete(row);
        }
        // behaviours may have changed the nodes, or taken children away
        List<NodeRow> rows = new ArrayList<>();
        all.forEach(each -> session.find(each).filter(row -> !row.deleted()).ifPresent(rows::add));
        Map<Long, ChildRow> places = new HashMap<>();
        rows.forEach(row -> places.put(row.id(), primary(session, row)));
        if (archives) {
            archive(session, rows, places, place);
        }
        for (int i = rows.size() - 1; i >= 0; i--) {
            remove(session, rows.get(i), places.get(rows.get(i).id()).ref(), archives);
        }
        session.find(place.parentId())
                .ifPresent(parent -> writes.touchParent(parent, place.type()));
    }

    private static ChildRow primary(NodeSession session, NodeRow row) {
        return session.parents(row).stream()
                .filter(ChildRow::primary)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "The root node of a store cannot be deleted: "
                                                + row.ref()));
    }

    /** Parents before children. */
    private static void collect(NodeSession session, NodeRow row, List<NodeRef> all) {
        all.add(row.ref());
        for (ChildRow child : session.children(row)) {
            if (child.primary()) {
                session.find(child.child()).ifPresent(below -> collect(session, below, all));
            }
        }
    }

    private boolean isArchived(NodeRow row) {
        if (!row.ref().getStoreRef().equals(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE)) {
            return false;
        }
        for (QName aspect : row.aspects()) {
            ClassDefinition definition = writes.dictionary().getClass(aspect);
            if (definition != null && Boolean.FALSE.equals(definition.getArchive())) {
                return false;
            }
        }
        return Boolean.TRUE.equals(writes.dictionary().getClass(row.type()).getArchive());
    }

    private void remove(
            NodeSession session, NodeRow row, ChildAssociationRef place, boolean archived) {
        List<AssociationRef> peers = new ArrayList<>(writes.sessions().tables().targets(row.id()));
        peers.addAll(writes.sessions().tables().sources(row.id()));
        for (AssociationRef peer : peers) {
            NodeRow source = session.find(peer.getSourceRef()).orElse(row);
            writes.events().beforeDeleteAssociation(source, peer);
            writes.sessions().tables().deletePeer(peer.getId());
            writes.events().onDeleteAssociation(source, peer);
        }
        List<ChildRow> links = new ArrayList<>(session.parents(row));
        links.addAll(session.children(row));
        for (ChildRow link : links) {
            if (link.primary()) {
                // the parent does not hear of it
                session.delete(link);
            } else {
                NodeRow parent = session.find(link.parent()).orElse(row);
                writes.events().beforeDeleteChild(parent, link.ref());
                session.delete(link);
                writes.events().onDeleteChild(parent, link.ref());
            }
        }
        NodeRow now = session.find(row.ref()).orElse(row);
        session.delete(now);
        writes.events().onDelete(now, place, archived);
    }

    private void archive(
            NodeSession session,
            List<NodeRow> rows,
            Map<Long, ChildRow> places,
            ChildRow topPlace) {
        Map<Long, NodeRow> copies = new HashMap<>();
        Long rootId = writes.sessions().tables().rootId(StoreRef.STORE_REF_ARCHIVE_SPACESSTORE);
        NodeRow root = session.find(rootId).orElseThrow();
        for (NodeRow row : rows) {
            ChildRow place = places.get(row.id());
            boolean top = place.id() == topPlace.id();
            NodeRow copy = session.insert(archived(session, row, topPlace, top));
            copies.put(row.id(), copy);
            if (top) {
                session.insert(
                        root,
                        copy,
                        ContentModel.ASSOC_CHILDREN,
                        ARCHIVED_ITEM,
                        copy.ref().getId(),
                        true);
            } else {
                session.insert(
                        copies.get(place.parentId()),
                        copy,
                        place.type(),
                        place.qname(),
                        place.nameKey(),
                        true);
            }
        }
    }

    private static NodeRow archived(NodeSession session, NodeRow row, ChildRow place, boolean top) {
        Set<QName> aspects = new LinkedHashSet<>(row.aspects());
        Map<QName, Serializable> props = new LinkedHashMap<>(row.props());
        if (top) {
            aspects.add(ContentModel.ASPECT_ARCHIVED);
            aspects.add(ContentModel.ASPECT_OWNABLE);
            Serializable owner = props.get(ContentModel.PROP_OWNER);
            props.put(ContentModel.PROP_ARCHIVED_ORIGINAL_PARENT_ASSOC, place.ref());
            props.put(ContentModel.PROP_ARCHIVED_BY, NodeWrites.user());
            props.put(ContentModel.PROP_ARCHIVED_DATE, new Date());
            props.put(
                    ContentModel.PROP_ARCHIVED_ORIGINAL_OWNER,
                    owner == null ? row.audit().creator() : owner);
            props.put(ContentModel.PROP_OWNER, NodeWrites.user());
        }
        NodeRef ref = new NodeRef(StoreRef.STORE_REF_ARCHIVE_SPACESSTORE, row.ref().getId());
        return new NodeRow(
                0,
                ref,
                row.type(),
                aspects,
                props,
                row.audit(),
                1,
                false,
                session.txn(),
                session.txnId());
    }

    /** Back to where it was, or below another parent, with the id that it had. */
    NodeRef restore(
            NodeRef archivedRef,
            NodeRef parentOrNull,
            QName assocTypeOrNull,
            QName assocNameOrNull) {
        NodeSession session = writes.sessions().forWriting();
        NodeRow top = writes.sessions().require(archivedRef);
        if (!(top.props().get(ContentModel.PROP_ARCHIVED_ORIGINAL_PARENT_ASSOC)
                instanceof ChildAssociationRef was)) {
            throw new InvalidNodeRefException(
                    "Node is not an archived one: " + archivedRef, archivedRef);
        }
        NodeRow parent = writes.toAddTo(parentOrNull == null ? was.getParentRef() : parentOrNull);
        List<NodeRef> all = new ArrayList<>();
        collect(session, top, all);
        Map<Long, NodeRow> back = new HashMap<>();
        ChildRow place = null;
        for (NodeRef each : all) {
            NodeRow row = writes.sessions().require(each);
            ChildRow from = primary(session, row);
            NodeRow restored = session.insert(restored(session, row, each.equals(archivedRef)));
            back.put(row.id(), restored);
            if (each.equals(archivedRef)) {
                QName type = assocTypeOrNull == null ? was.getTypeQName() : assocTypeOrNull;
                QName name = assocNameOrNull == null ? was.getQName() : assocNameOrNull;
                place =
                        session.insert(
                                parent, restored, type, name, writes.nameKey(type, restored), true);
                if (place == null) {
                    throw NodeWrites.taken(parent.ref(), type, NodeWrites.name(restored));
                }
                writes.integrity()
                        .link(new Integrity.Link(type, parent.ref(), restored.ref(), true));
            } else {
                session.insert(
                        back.get(from.parentId()),
                        restored,
                        from.type(),
                        from.qname(),
                        from.nameKey(),
                        true);
            }
            writes.integrity().node(restored);
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            NodeRow row = writes.sessions().require(all.get(i));
            session.parents(row).forEach(session::delete);
            session.delete(row);
        }
        NodeRow restored = back.get(top.id());
        ChildAssociationRef assoc = place == null ? null : place.ref();
        writes.events().onCreate(restored, assoc);
        writes.events().onRestore(restored, assoc);
        return restored.ref();
    }

    private static NodeRow restored(NodeSession session, NodeRow row, boolean top) {
        Set<QName> aspects = new LinkedHashSet<>(row.aspects());
        Map<QName, Serializable> props = new LinkedHashMap<>(row.props());
        if (top) {
            aspects.remove(ContentModel.ASPECT_ARCHIVED);
            Serializable owner = props.remove(ContentModel.PROP_ARCHIVED_ORIGINAL_OWNER);
            props.put(ContentModel.PROP_OWNER, owner);
            props.remove(ContentModel.PROP_ARCHIVED_ORIGINAL_PARENT_ASSOC);
            props.remove(ContentModel.PROP_ARCHIVED_BY);
            props.remove(ContentModel.PROP_ARCHIVED_DATE);
        }
        NodeRef ref = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, row.ref().getId());
        return new NodeRow(
                0,
                ref,
                row.type(),
                aspects,
                props,
                row.audit(),
                1,
                false,
                session.txn(),
                session.txnId());
    }
}
