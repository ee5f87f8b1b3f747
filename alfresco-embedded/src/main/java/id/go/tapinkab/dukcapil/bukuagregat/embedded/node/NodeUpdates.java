package id.go.tapinkab.dukcapil.bukuagregat.embedded.node;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.InvalidAspectException;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Properties, aspects and types of existing nodes. */
final class NodeUpdates {
    private final NodeWrites writes;
    private final PeerAssociations peers;
    private final NodeRemoval removal;

    NodeUpdates(NodeWrites writes, PeerAssociations peers, NodeRemoval removal) {
        this.writes = writes;
        this.peers = peers;
        this.removal = removal;
    }

    void set(NodeRef ref, QName name, Serializable value) {
        if (name == null) {
            throw new IllegalArgumentException("qname is a mandatory parameter");
        }
        Map<QName, Serializable> one = new HashMap<>();
        one.put(name, value);
        merge(ref, one);
    }

    void merge(NodeRef ref, Map<QName, Serializable> given) {
        NodeRow row = writes.toWrite(ref);
        Map<QName, Serializable> props = new LinkedHashMap<>(row.props());
        props.putAll(writes.toStore(given, row.props()));
        write(row, props, given);
    }

    void replace(NodeRef ref, Map<QName, Serializable> given) {
        NodeRow row = writes.toWrite(ref);
        Map<QName, Serializable> props = new LinkedHashMap<>(writes.toStore(given, row.props()));
        props.computeIfAbsent(ContentModel.PROP_LOCALE, key -> row.props().get(key));
        write(row, props, given);
    }

    void remove(NodeRef ref, QName name) {
        NodeRow row = writes.toWrite(ref);
        Map<QName, Serializable> props = new LinkedHashMap<>(row.props());
        props.remove(name);
        write(row, props, Map.of());
    }

    private void write(
            NodeRow row, Map<QName, Serializable> props, Map<QName, Serializable> given) {
        writes.events().beforeUpdate(row);
        Set<QName> aspects = writes.withAspectsOf(given.keySet(), row.type(), row.aspects());
        NodeRow changed = writes.change(current(row), row.type(), aspects, props, given);
        if (changed.version() != row.version()) {
            writes.events().onUpdate(changed);
        }
    }

    /** As a behaviour may have left it just now. */
    private NodeRow current(NodeRow row) {
        return writes.sessions().require(row.ref());
    }

    void addAspect(NodeRef ref, QName aspect, Map<QName, Serializable> given) {
        if (writes.dictionary().getAspect(aspect) == null) {
            throw new InvalidAspectException("The aspect is invalid: " + aspect, aspect);
        }
        NodeRow row = writes.toWrite(ref);
        Map<QName, Serializable> properties = given == null ? Map.of() : given;
        writes.events().beforeUpdate(row);
        Set<QName> aspects = new LinkedHashSet<>(row.aspects());
        aspects.add(aspect);
        aspects = writes.withMandatory(aspects, aspect);
        aspects = writes.withAspectsOf(properties.keySet(), row.type(), aspects);
        Map<QName, Serializable> props = new LinkedHashMap<>(row.props());
        props.putAll(writes.toStore(properties, row.props()));
        NodeRow changed = writes.change(current(row), row.type(), aspects, props, properties);
        if (changed.version() != row.version()) {
            writes.events().onUpdate(changed);
        }
    }

    /** With what the aspect alone defines: properties, children and associations. */
    void removeAspect(NodeRef ref, QName aspect) {
        ClassDefinition definition = writes.dictionary().getAspect(aspect);
        if (definition == null) {
            throw new InvalidAspectException("The aspect is invalid: " + aspect, aspect);
        }
        NodeRow row = writes.toWrite(ref);
        if (!row.aspects().contains(aspect)) {
            return;
        }
        writes.events().beforeRemoveAspect(ref, aspect);
        NodeRow now = current(row);
        Set<QName> aspects = new LinkedHashSet<>(now.aspects());
        aspects.remove(aspect);
        Set<QName> properties = new HashSet<>(definition.getProperties().keySet());
        Set<QName> associations = new HashSet<>(definition.getAssociations().keySet());
        properties.removeAll(writes.dictionary().getClass(now.type()).getProperties().keySet());
        for (QName other : aspects) {
            ClassDefinition kept = writes.dictionary().getClass(other);
            if (kept != null) {
                properties.removeAll(kept.getProperties().keySet());
                associations.removeAll(kept.getAssociations().keySet());
            }
        }
        removeAssociations(now, associations);
        NodeRow left = current(row);
        Map<QName, Serializable> props = new LinkedHashMap<>(left.props());
        props.keySet().removeAll(properties);
        writes.change(left, left.type(), aspects, props, Map.of());
        writes.events().onRemoveAspect(ref, aspect);
    }

    private void removeAssociations(NodeRow row, Set<QName> types) {
        NodeSession session = writes.sessions().forWriting();
        peers.removeOfTypes(row, types);
        for (ChildRow child : session.children(row)) {
            if (types.contains(child.type()) && child.primary()) {
                removal.delete(child.child());
            } else if (types.contains(child.type())) {
                session.delete(child);
                writes.events().onDeleteChild(row, child.ref());
            }
        }
    }

    void setType(NodeRef ref, QName type) {
        if (writes.dictionary().getType(type) == null) {
            throw new InvalidTypeException(type);
        }
        NodeRow row = writes.toWrite(ref);
        if (row.type().equals(type)) {
            return;
        }
        writes.events().beforeSetType(row, type);
        NodeRow now = current(row);
        Set<QName> aspects = writes.withMandatory(now.aspects(), type);
        Map<QName, Serializable> props = new LinkedHashMap<>(now.props());
        writes.addDefaults(type, props, new HashMap<>());
        writes.change(now, type, aspects, props, Map.of());
        writes.events().onSetType(now, type);
    }
}
