package id.go.tapinkab.dukcapil.bukuagregat.embedded.node;

import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.domain.node.NodeExistsException;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.GUID;
import org.alfresco.util.Pair;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.extensions.surf.util.I18NUtil;

/** New nodes. */
final class NodeCreation {
    private static final Set<QName> UNTOLD =
            Set.of(
                    ContentModel.ASPECT_REFERENCEABLE,
                    ContentModel.ASPECT_LOCALIZED,
                    ContentModel.ASPECT_AUDITABLE);

    private final NodeWrites writes;

    NodeCreation(NodeWrites writes) {
        this.writes = writes;
    }

    ChildAssociationRef create(
            NodeRef parentRef,
            QName assocType,
            QName assocName,
            QName type,
            Map<QName, Serializable> given) {
        if (assocType == null || assocName == null || type == null) {
            throw new IllegalArgumentException(
                    "Association type, association name and node type are mandatory parameters");
        }
        NodeRow parent = writes.toAddTo(parentRef);
        if (writes.dictionary().getClass(type) == null) {
            throw new IllegalArgumentException(
                    "Class " + type + " has not been defined in the data dictionary");
        }
        if (writes.dictionary().getType(type) == null) {
            throw new InvalidTypeException(type);
        }
        writes.requireAssociation(assocType);
        writes.events().beforeCreate(parentRef, assocType, assocName, type);

        NodeSession session = writes.sessions().forWriting();
        Map<QName, String> textDefaults = new HashMap<>();
        NodeRow row = insert(session, newRow(session, parentRef, type, given, textDefaults));
        textDefaults.keySet().removeAll(given.keySet());
        session.textDefaults(row.ref()).putAll(textDefaults);
        ChildRow child =
                session.insert(
                        parent, row, assocType, assocName, writes.nameKey(assocType, row), true);
        if (child == null) {
            session.delete(row);
            throw NodeWrites.taken(parentRef, assocType, NodeWrites.name(row));
        }
        writes.touchParent(parent, assocType);
        writes.integrity().node(row);
        writes.integrity().link(new Integrity.Link(assocType, parentRef, row.ref(), true));
        tell(parent, row, child.ref());
        return child.ref();
    }

    private NodeRow newRow(
            NodeSession session,
            NodeRef parentRef,
            QName type,
            Map<QName, Serializable> given,
            Map<QName, String> textDefaults) {
        Set<QName> aspects = writes.withMandatory(new LinkedHashSet<>(), type);
        aspects = writes.withAspectsOf(given.keySet(), type, aspects);
        Map<QName, Serializable> props = new LinkedHashMap<>(writes.toStore(given, Map.of()));
        writes.addDefaults(type, props, textDefaults);
        aspects.forEach(aspect -> writes.addDefaults(aspect, props, textDefaults));
        String uuid =
                given.get(ContentModel.PROP_NODE_UUID) instanceof String id ? id : GUID.generate();
        if (props.get(ContentModel.PROP_NAME) == null) {
            props.put(ContentModel.PROP_NAME, uuid);
        }
        if (props.get(ContentModel.PROP_LOCALE) == null) {
            props.put(
                    ContentModel.PROP_LOCALE,
                    new Locale.Builder()
                            .setLanguage(I18NUtil.getContentLocale().getLanguage())
                            .build());
        }
        Audit audit = Audit.NONE;
        if (aspects.contains(ContentModel.ASPECT_AUDITABLE)) {
            Date now = new Date();
            audit =
                    new Audit(now, NodeWrites.user(), now, NodeWrites.user(), null)
                            .overriddenBy(given);
        }
        NodeRef ref = new NodeRef(parentRef.getStoreRef(), uuid);
        return new NodeRow(
                0, ref, type, aspects, props, audit, 1, false, session.txn(), session.txnId());
    }

    private static NodeRow insert(NodeSession session, NodeRow row) {
        NodeRow there = session.find(row.ref()).filter(known -> !known.deleted()).orElse(null);
        try {
            if (there == null) {
                return session.insert(row);
            }
        } catch (DuplicateKeyException e) {
            throw new NodeExistsException(new Pair<>(null, row.ref()), e);
        }
        throw new NodeExistsException(
                new Pair<>(there.id(), row.ref()),
                new DuplicateKeyException("duplicate key value violates unique constraint"));
    }

    private void tell(NodeRow parent, NodeRow row, ChildAssociationRef assoc) {
        Map<QName, Serializable> after = PropertyValues.all(row);
        for (QName aspect : row.aspects()) {
            if (!UNTOLD.contains(aspect)) {
                writes.events().onAddAspect(row.ref(), aspect);
            }
        }
        writes.events().onCreateChild(parent, assoc, true);
        writes.events().onCreate(row, assoc);
        writes.events().onUpdateProperties(row, Map.of(), after);
    }
}
