package id.go.tapinkab.dukcapil.bukuagregat.embedded.node;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.Path;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.QNamePattern;

/** Children, parents and the path, read. */
final class NodeFamily {
    private final NodeSessions sessions;

    NodeFamily(NodeSessions sessions) {
        this.sessions = sessions;
    }

    List<ChildAssociationRef> parents(NodeRef ref, QNamePattern type, QNamePattern qname) {
        return refs(sessions.forReading().parents(sessions.require(ref)), is(type, qname));
    }

    List<ChildAssociationRef> children(NodeRef ref, QNamePattern type, QNamePattern qname) {
        return refs(ofParent(ref), is(type, qname));
    }

    List<ChildAssociationRef> childrenOfTypes(NodeRef ref, Set<QName> types) {
        return refs(ofParent(ref), child -> types.contains(child.childType()));
    }

    /** The primary ones, or the others. */
    int count(NodeRef ref, boolean primary) {
        return refs(ofParent(ref), child -> child.primary() == primary).size();
    }

    NodeRef childByName(NodeRef ref, QName type, String name) {
        NodeRow row = sessions.require(ref);
        return sessions.forReading()
                .childByName(row, type, key(name))
                .map(ChildRow::child)
                .orElse(null);
    }

    List<ChildAssociationRef> childrenByName(NodeRef ref, QName type, Collection<String> names) {
        List<String> keys = names.stream().map(NodeFamily::key).toList();
        return refs(
                ofParent(ref),
                child -> child.type().equals(type) && keys.contains(child.nameKey()));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Of the root of a store, one without a parent. */
    ChildAssociationRef primaryParent(NodeRef ref) {
        return sessions.forReading().parents(sessions.require(ref)).stream()
                .filter(ChildRow::primary)
                .findFirst()
                .map(ChildRow::ref)
                .orElseGet(() -> new ChildAssociationRef(null, null, null, ref));
    }

    Path path(NodeRef ref) {
        Path path = new Path();
        ChildAssociationRef at = primaryParent(ref);
        path.prepend(new Path.ChildAssocElement(at));
        while (at.getParentRef() != null) {
            at = primaryParent(at.getParentRef());
            path.prepend(new Path.ChildAssocElement(at));
        }
        return path;
    }

    private List<ChildRow> ofParent(NodeRef ref) {
        return sessions.forReading().children(sessions.require(ref));
    }

    private static Predicate<ChildRow> is(QNamePattern type, QNamePattern qname) {
        return row -> type.isMatch(row.type()) && qname.isMatch(row.qname());
    }

    private static List<ChildAssociationRef> refs(List<ChildRow> rows, Predicate<ChildRow> wanted) {
        List<ChildAssociationRef> refs = new ArrayList<>();
        rows.stream().filter(wanted).forEach(row -> refs.add(row.ref()));
        return refs;
    }
}
