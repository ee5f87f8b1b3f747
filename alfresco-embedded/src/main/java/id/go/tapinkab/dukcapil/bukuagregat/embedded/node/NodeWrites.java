package id.go.tapinkab.dukcapil.bukuagregat.embedded.node;

import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ChildAssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;

/**
 * What all writes of nodes share: guards, values, defaults, audit, the row itself, and who is told.
 */
final class NodeWrites {
    private static final String UNKNOWN_USER = "unknown";

    private final NodeSessions sessions;
    private final DictionaryService dictionaryService;
    private final BehaviourFilter behaviourFilter;
    private final NodeEvents events;
    private final PropertyValues values;
    private final Integrity integrity;
    private final ObjectProvider<NodeGuard> guards;

    NodeWrites(
            NodeSessions sessions,
            DictionaryService dictionaryService,
            BehaviourFilter behaviourFilter,
            NodeEvents events,
            Integrity integrity,
            BeanFactory beans) {
        this.sessions = sessions;
        this.dictionaryService = dictionaryService;
        this.behaviourFilter = behaviourFilter;
        this.events = events;
        this.values = new PropertyValues(dictionaryService);
        this.integrity = integrity;
        this.guards = beans.getBeanProvider(NodeGuard.class);
    }

    NodeSessions sessions() {
        return sessions;
    }

    DictionaryService dictionary() {
        return dictionaryService;
    }

    NodeEvents events() {
        return events;
    }

    PropertyValues values() {
        return values;
    }

    Integrity integrity() {
        return integrity;
    }

    /** The node, to be changed. */
    NodeRow toWrite(NodeRef ref) {
        sessions.forWriting();
        NodeRow row = sessions.require(ref);
        guards.forEach(guard -> guard.beforeWrite(ref));
        return row;
    }

    NodeRow toAddTo(NodeRef parent) {
        sessions.forWriting();
        NodeRow row = sessions.require(parent);
        guards.forEach(guard -> guard.beforeAddChild(parent));
        return row;
    }

    NodeRow toDelete(NodeRef ref) {
        sessions.forWriting();
        NodeRow row = sessions.require(ref);
        guards.forEach(guard -> guard.beforeDelete(ref));
        return row;
    }

    static String user() {
        return Objects.requireNonNullElse(
                AuthenticationUtil.getFullyAuthenticatedUser(), UNKNOWN_USER);
    }

    boolean audits(NodeRef ref, Set<QName> aspects) {
        return aspects.contains(ContentModel.ASPECT_AUDITABLE)
                && behaviourFilter.isEnabled(ref, ContentModel.ASPECT_AUDITABLE);
    }

    /** Aspects that come along: their own mandatory ones, and so on. */
    Set<QName> withMandatory(Set<QName> aspects, QName className) {
        Set<QName> all = new LinkedHashSet<>(aspects);
        addMandatory(className, all);
        return all;
    }

    private void addMandatory(QName className, Set<QName> all) {
        ClassDefinition definition = dictionaryService.getClass(className);
        if (definition != null) {
            for (QName aspect : definition.getDefaultAspectNames()) {
                if (all.add(aspect)) {
                    addMandatory(aspect, all);
                }
            }
        }
    }

    /** Aspects with those that define a given property that the node has no place for yet. */
    Set<QName> withAspectsOf(Set<QName> properties, QName type, Set<QName> aspects) {
        Set<QName> all = new LinkedHashSet<>(aspects);
        for (QName name : properties) {
            PropertyDefinition property = dictionaryService.getProperty(name);
            if (property != null
                    && property.getContainerClass().isAspect()
                    && !hasPlace(name, type, all)) {
                QName aspect = property.getContainerClass().getName();
                all.add(aspect);
                addMandatory(aspect, all);
            }
        }
        return all;
    }

    private boolean hasPlace(QName property, QName type, Set<QName> aspects) {
        return dictionaryService.getProperty(type, property) != null
                || aspects.stream()
                        .anyMatch(
                                aspect -> dictionaryService.getProperty(aspect, property) != null);
    }

    /** Puts in defaults of a class whose keys are absent. */
    void addDefaults(QName className, Map<QName, Serializable> props, Map<QName, String> asText) {
        ClassDefinition definition = dictionaryService.getClass(className);
        if (definition == null) {
            return;
        }
        definition
                .getDefaultValues()
                .forEach(
                        (name, text) -> {
                            if (!props.containsKey(name)) {
                                props.put(name, values.toStore(name, text, null));
                                asText.put(name, (String) text);
                            }
                        });
    }

    /** Given values as they are stored, without those of row and audit. */
    Map<QName, Serializable> toStore(
            Map<QName, Serializable> given, Map<QName, Serializable> before) {
        Map<QName, Serializable> stored = new LinkedHashMap<>();
        given.forEach(
                (name, value) -> {
                    if (!PropertyValues.OF_THE_ROW.contains(name)
                            && !PropertyValues.OF_THE_AUDIT.contains(name)) {
                        stored.put(name, values.toStore(name, value, before.get(name)));
                    }
                });
        return stored;
    }

    /**
     * Writes type, aspects and properties if anything differs, moves the audit on, and tells
     * onUpdateProperties. New aspects get their defaults, and are told about in between.
     *
     * @param given what the caller gave, for audit values that count while auditing is switched off
     * @return the row as it is now; the same one when nothing differed
     */
    NodeRow change(
            NodeRow row,
            QName type,
            Set<QName> aspects,
            Map<QName, Serializable> props,
            Map<QName, ?> given) {
        Set<QName> added = new LinkedHashSet<>(aspects);
        added.removeAll(row.aspects());
        Map<QName, Serializable> complete = new LinkedHashMap<>(props);
        added.forEach(aspect -> addDefaults(aspect, complete, new HashMap<>()));
        if (complete.get(ContentModel.PROP_NAME) == null
                && dictionaryService.getProperty(type, ContentModel.PROP_NAME) != null) {
            complete.put(ContentModel.PROP_NAME, row.ref().getId());
        }
        boolean audits = audits(row.ref(), aspects);
        Audit audit = row.audit();
        if (!aspects.contains(ContentModel.ASPECT_AUDITABLE)) {
            audit = Audit.NONE;
        } else if (!audits) {
            audit = audit.overriddenBy(given);
        }
        if (audits && audit.created() == null) {
            Date now = new Date();
            audit = new Audit(now, user(), now, user(), null);
        }
        boolean same =
                type.equals(row.type())
                        && aspects.equals(row.aspects())
                        && complete.equals(row.props())
                        && audit.equals(row.audit());
        if (same) {
            return row;
        }
        NodeSession session = sessions.forWriting();
        if (audits && session.firstModification(row)) {
            audit = audit.modifiedBy(user(), new Date());
        }
        added.forEach(aspect -> events.beforeAddAspect(row.ref(), aspect));
        Map<QName, Serializable> before = PropertyValues.all(row);
        NodeRow changed = session.update(row.with(type, aspects, complete, audit));
        complete.keySet().forEach(name -> forgetTextDefault(session, row, name, complete));
        integrity.node(changed);
        rename(row, changed);
        Map<QName, Serializable> after = PropertyValues.all(changed);
        boolean told = !complete.equals(row.props()) || type.equals(row.type());
        if (told && !before.equals(after)) {
            // An aspect that is only just coming hears of itself, not of the properties yet.
            Set<QName> there = new LinkedHashSet<>(aspects);
            there.removeAll(added);
            events.onUpdateProperties(changed.with(type, there, complete, audit), before, after);
        }
        added.forEach(aspect -> events.onAddAspect(row.ref(), aspect));
        return changed;
    }

    private static void forgetTextDefault(
            NodeSession session, NodeRow row, QName name, Map<QName, Serializable> now) {
        if (!Objects.equals(row.props().get(name), now.get(name))) {
            session.textDefaults(row.ref()).remove(name);
        }
    }

    /** The name under which a child is unique; its id where the association does not care. */
    String nameKey(QName assocType, NodeRow child) {
        AssociationDefinition association = dictionaryService.getAssociation(assocType);
        boolean unique =
                association instanceof ChildAssociationDefinition of
                        && !of.getDuplicateChildNamesAllowed();
        return unique ? name(child).toLowerCase(Locale.ROOT) : child.ref().getId();
    }

    static String name(NodeRow row) {
        return row.props().get(ContentModel.PROP_NAME) instanceof String name
                ? name
                : row.ref().getId();
    }

    private void rename(NodeRow before, NodeRow now) {
        if (name(before).equals(name(now))) {
            return;
        }
        NodeSession session = sessions.forWriting();
        for (ChildRow row : session.parents(now)) {
            String key = nameKey(row.type(), now);
            if (!key.equals(row.nameKey()) && session.rename(row, row.qname(), key) == null) {
                throw taken(row.parent(), row.type(), name(now));
            }
        }
    }

    static DuplicateChildNodeNameException taken(NodeRef parent, QName assocType, String name) {
        return new DuplicateChildNodeNameException(
                parent,
                assocType,
                name,
                new DuplicateKeyException(
                        "duplicate key value violates unique constraint \"parent_node_id\""));
    }

    /** The parent's cm:modified moves when the association says so. */
    void touchParent(NodeRow parent, QName assocType) {
        AssociationDefinition association = dictionaryService.getAssociation(assocType);
        if (association instanceof ChildAssociationDefinition child
                && child.getPropagateTimestamps()
                && audits(parent.ref(), parent.aspects())) {
            sessions.forWriting().touch(parent, user());
        }
    }

    void requireAssociation(QName assocType) {
        if (dictionaryService.getAssociation(assocType) == null) {
            throw new IllegalArgumentException(
                    "Association " + assocType + " has not been defined in the data dictionary");
        }
    }
}
