package id.go.tapinkab.dukcapil.bukuagregat.embedded.node;

import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** A child association. {@code nameKey} is unique under parent and type. */
record ChildRow(
        long id,
        long parentId,
        NodeRef parent,
        long childId,
        NodeRef child,
        QName childType,
        QName type,
        QName qname,
        String nameKey,
        boolean primary) {

    ChildAssociationRef ref() {
        return new ChildAssociationRef(type, parent, qname, child, primary, -1);
    }

    ChildRow renamed(QName newQName, String newKey) {
        return new ChildRow(
                id, parentId, parent, childId, child, childType, type, newQName, newKey, primary);
    }

    ChildRow asPrimary() {
        return new ChildRow(
                id, parentId, parent, childId, child, childType, type, qname, nameKey, true);
    }
}
