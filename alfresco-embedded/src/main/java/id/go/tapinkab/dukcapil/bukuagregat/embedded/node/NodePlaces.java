package id.go.tapinkab.dukcapil.bukuagregat.embedded.node;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.CyclicChildRelationshipException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Moving, and further parents. */
final class NodePlaces {
    private final NodeWrites writes;
    private final NodeRemoval removal;
    private final NodeUpdates updates;

    NodePlaces(NodeWrites writes, NodeRemoval removal, NodeUpdates updates) {
        this.writes = writes;
        this.removal = removal;
        this.updates = updates;
    }

    ChildAssociationRef move(
            NodeRef ref, NodeRef newParentRef, QName assocTypeOrNull, QName assocNameOrNull) {
        NodeRow row = writes.toWrite(ref);
        NodeRow parent = writes.toAddTo(newParentRef);
        NodeSession session = writes.sessions().forWriting();
        ChildRow old = primary(session, row);
        QName assocType = Objects.requireNonNullElse(assocTypeOrNull, old.type());
        QName assocName = Objects.requireNonNullElse(assocNameOrNull, old.qname());
        writes.requireAssociation(assocType);
        if (!ref.getStoreRef().equals(newParentRef.getStoreRef())) {
            throw new UnsupportedOperationException("NodeService.moveNode to another store");
        }
        requireNotBelow(session, row, parent, old);
        writes.events().beforeMove(row, old.ref(), newParentRef);

        boolean sameParent = old.parentId() == parent.id();
        String key = writes.nameKey(assocType, row);
        ChildRow now =
                sameParent && old.type().equals(assocType)
                        ? session.rename(old, assocName, key)
                        : session.insert(parent, row, assocType, assocName, key, false);
        if (now == null) {
            throw NodeWrites.taken(newParentRef, assocType, NodeWrites.name(row));
        }
        if (now.id() != old.id()) {
            NodeRow oldParent = writes.sessions().require(old.parent());
            session.delete(old);
            now = session.makePrimary(now);
            writes.touchParent(oldParent, old.type());
        }
        writes.touchParent(parent, assocType);
        writes.integrity().link(new Integrity.Link(assocType, newParentRef, ref, true));
        touch(session, row);
        writes.events().onCreateChild(parent, now.ref(), false);
        markForIndex(ref, now);
        writes.events().onDeleteChild(writes.sessions().require(old.parent()), old.ref());
        writes.events().onMove(writes.sessions().require(ref), old.ref(), now.ref());
        return now.ref();
    }

    /** ACS tells its index of the new path by two properties, which behaviours hear of. */
    private void markForIndex(NodeRef ref, ChildRow place) {
        CRC32 path = new CRC32();
        path.update((place.parentId() + "/" + place.qname()).getBytes(StandardCharsets.UTF_8));
        updates.set(ref, ContentModel.PROP_CASCADE_CRC, path.getValue());
        updates.set(ref, ContentModel.PROP_CASCADE_TX, writes.sessions().forWriting().txnId());
    }

    /** cm:modified of a moved node moves too. */
    private void touch(NodeSession session, NodeRow row) {
        if (writes.audits(row.ref(), row.aspects()) && session.firstModification(row)) {
            session.update(
                    row.with(
                            row.type(),
                            row.aspects(),
                            row.props(),
                            row.audit().modifiedBy(NodeWrites.user(), new Date())));
        }
    }

    private static void requireNotBelow(
            NodeSession session, NodeRow row, NodeRow newParent, ChildRow old) {
        for (NodeRow at = newParent; at != null; at = above(session, at)) {
            if (at.id() == row.id()) {
                throw new CyclicChildRelationshipException(
                        "Node has been pasted into its own tree.", old.ref());
            }
        }
    }

    private static NodeRow above(NodeSession session, NodeRow row) {
        return session.parents(row).stream()
                .filter(ChildRow::primary)
                .findFirst()
                .flatMap(parent -> session.find(parent.parent()))
                .orElse(null);
    }

    private static ChildRow primary(NodeSession session, NodeRow row) {
        return session.parents(row).stream()
                .filter(ChildRow::primary)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "The root node of a store cannot be moved: " + row.ref()));
    }

    List<ChildAssociationRef> add(
            Collection<NodeRef> parents, NodeRef childRef, QName assocType, QName assocName) {
        NodeRow child = writes.sessions().require(childRef);
        writes.requireAssociation(assocType);
        NodeSession session = writes.sessions().forWriting();
        List<ChildAssociationRef> added = new ArrayList<>();
        for (NodeRef parentRef : parents) {
            NodeRow parent = writes.toAddTo(parentRef);
            ChildRow row =
                    session.insert(
                            parent,
                            child,
                            assocType,
                            assocName,
                            writes.nameKey(assocType, child),
                            false);
            if (row == null) {
                throw NodeWrites.taken(parentRef, assocType, NodeWrites.name(child));
            }
            writes.touchParent(parent, assocType);
            writes.integrity().link(new Integrity.Link(assocType, parentRef, childRef, true));
            writes.events().onCreateChild(parent, row.ref(), false);
            added.add(row.ref());
        }
        return added;
    }

    /** All associations between the two; the node goes when one of them is its primary. */
    void remove(NodeRef parentRef, NodeRef childRef) {
        NodeRow parent = writes.toWrite(parentRef);
        NodeRow child = writes.sessions().require(childRef);
        NodeSession session = writes.sessions().forWriting();
        for (ChildRow row : session.parents(child)) {
            if (row.parentId() == parent.id()) {
                if (row.primary()) {
                    removal.delete(childRef);
                    return;
                }
                removeSecondary(session, parent, row);
            }
        }
    }

    /** False when there is no such association. */
    boolean remove(ChildAssociationRef assoc, boolean primaryToo) {
        NodeRow parent = writes.toWrite(assoc.getParentRef());
        NodeRow child = writes.sessions().require(assoc.getChildRef());
        NodeSession session = writes.sessions().forWriting();
        ChildRow row =
                session.parents(child).stream()
                        .filter(
                                each ->
                                        each.parentId() == parent.id()
                                                && each.type().equals(assoc.getTypeQName())
                                                && each.qname().equals(assoc.getQName()))
                        .findFirst()
                        .orElse(null);
        if (row == null) {
            return false;
        }
        if (!row.primary()) {
            removeSecondary(session, parent, row);
        } else if (primaryToo) {
            removal.delete(child.ref());
        } else {
            throw new IllegalArgumentException(
                    "removeSeconaryChildAssociation can not be applied to a primary association: \n   Child Assoc: "
                            + row.ref());
        }
        return true;
    }

    private void removeSecondary(NodeSession session, NodeRow parent, ChildRow row) {
        writes.events().beforeDeleteChild(parent, row.ref());
        session.delete(row);
        writes.touchParent(parent, row.type());
        writes.events().onDeleteChild(parent, row.ref());
    }
}
