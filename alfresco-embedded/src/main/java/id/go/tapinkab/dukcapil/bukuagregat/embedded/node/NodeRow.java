package id.go.tapinkab.dukcapil.bukuagregat.embedded.node;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/**
 * A node as a transaction sees it. {@code props} are the stored ones: neither what is told by the
 * row itself (sys:node-uuid and the like) nor the audit.
 */
record NodeRow(
        long id,
        NodeRef ref,
        QName type,
        Set<QName> aspects,
        Map<QName, Serializable> props,
        Audit audit,
        int version,
        boolean deleted,
        String txn,
        long txnId) {

    NodeRow {
        aspects = Set.copyOf(aspects);
    }

    NodeRow with(
            QName newType,
            Set<QName> newAspects,
            Map<QName, Serializable> newProps,
            Audit newAudit) {
        return new NodeRow(
                id, ref, newType, newAspects, newProps, newAudit, version, deleted, txn, txnId);
    }

    NodeRef.Status status() {
        return new NodeRef.Status(id, ref, txn, txnId, deleted);
    }
}
