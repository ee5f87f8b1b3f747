package id.go.tapinkab.dukcapil.bukuagregat.embedded.node;

import java.util.List;
import java.util.Set;
import org.alfresco.service.cmr.repository.AssociationExistsException;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.QNamePattern;

/** Peer associations. */
final class PeerAssociations {
    private final NodeWrites writes;

    PeerAssociations(NodeWrites writes) {
        this.writes = writes;
    }

    AssociationRef create(NodeRef sourceRef, NodeRef targetRef, QName type) {
        NodeRow source = writes.toWrite(sourceRef);
        NodeRow target = writes.sessions().require(targetRef);
        writes.requireAssociation(type);
        Long id = writes.sessions().tables().insertPeer(source.id(), target.id(), type);
        if (id == null) {
            throw new AssociationExistsException(source.id(), target.id(), type);
        }
        AssociationRef made = new AssociationRef(id, sourceRef, type, targetRef);
        writes.integrity().link(new Integrity.Link(type, sourceRef, targetRef, false));
        writes.events().onCreateAssociation(source, made);
        return made;
    }

    /** Nothing happens when there is none. */
    void remove(NodeRef sourceRef, NodeRef targetRef, QName type) {
        NodeRow source = writes.toWrite(sourceRef);
        writes.sessions().require(targetRef);
        for (AssociationRef each : writes.sessions().tables().targets(source.id())) {
            if (each.getTypeQName().equals(type) && each.getTargetRef().equals(targetRef)) {
                remove(source, each);
            }
        }
    }

    private void remove(NodeRow source, AssociationRef assoc) {
        writes.events().beforeDeleteAssociation(source, assoc);
        writes.sessions().tables().deletePeer(assoc.getId());
        writes.integrity().node(source);
        writes.events().onDeleteAssociation(source, assoc);
    }

    void removeOfTypes(NodeRow source, Set<QName> types) {
        writes.sessions().tables().targets(source.id()).stream()
                .filter(each -> types.contains(each.getTypeQName()))
                .forEach(each -> remove(source, each));
    }

    /** Afterwards exactly these, in this order. */
    void set(NodeRef sourceRef, QName type, List<NodeRef> targets) {
        NodeRow source = writes.toWrite(sourceRef);
        List<AssociationRef> there =
                targets(sourceRef, type).stream()
                        .filter(each -> !targets.contains(each.getTargetRef()))
                        .toList();
        there.forEach(each -> remove(source, each));
        List<NodeRef> kept =
                targets(sourceRef, type).stream().map(AssociationRef::getTargetRef).toList();
        targets.stream()
                .filter(each -> !kept.contains(each))
                .forEach(each -> create(sourceRef, each, type));
        for (AssociationRef each : targets(sourceRef, type)) {
            writes.sessions()
                    .tables()
                    .setPeerIndex(each.getId(), targets.indexOf(each.getTargetRef()) + 1);
        }
    }

    List<AssociationRef> targets(NodeRef sourceRef, QNamePattern types) {
        NodeRow source = writes.sessions().require(sourceRef);
        return writes.sessions().tables().targets(source.id()).stream()
                .filter(each -> types.isMatch(each.getTypeQName()))
                .toList();
    }

    List<AssociationRef> sources(NodeRef targetRef, QNamePattern types) {
        NodeRow target = writes.sessions().require(targetRef);
        return writes.sessions().tables().sources(target.id()).stream()
                .filter(each -> types.isMatch(each.getTypeQName()))
                .toList();
    }
}
