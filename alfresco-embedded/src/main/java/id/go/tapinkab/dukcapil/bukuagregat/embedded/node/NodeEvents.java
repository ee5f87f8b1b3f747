package id.go.tapinkab.dukcapil.bukuagregat.embedded.node;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.AssociationPolicyDelegate;
import org.alfresco.repo.policy.ClassPolicyDelegate;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Tells behaviours what happens to nodes: those of the type, then those of the aspects. */
final class NodeEvents {
    private final ClassPolicyDelegate<NodeServicePolicies.BeforeCreateNodePolicy> beforeCreate;
    private final ClassPolicyDelegate<NodeServicePolicies.OnCreateNodePolicy> onCreate;
    private final ClassPolicyDelegate<NodeServicePolicies.BeforeUpdateNodePolicy> beforeUpdate;
    private final ClassPolicyDelegate<NodeServicePolicies.OnUpdateNodePolicy> onUpdate;
    private final ClassPolicyDelegate<NodeServicePolicies.OnUpdatePropertiesPolicy>
            onUpdateProperties;
    private final ClassPolicyDelegate<NodeServicePolicies.BeforeDeleteNodePolicy> beforeDelete;
    private final ClassPolicyDelegate<NodeServicePolicies.BeforeArchiveNodePolicy> beforeArchive;
    private final ClassPolicyDelegate<NodeServicePolicies.OnDeleteNodePolicy> onDelete;
    private final ClassPolicyDelegate<NodeServicePolicies.BeforeAddAspectPolicy> beforeAddAspect;
    private final ClassPolicyDelegate<NodeServicePolicies.OnAddAspectPolicy> onAddAspect;
    private final ClassPolicyDelegate<NodeServicePolicies.BeforeRemoveAspectPolicy>
            beforeRemoveAspect;
    private final ClassPolicyDelegate<NodeServicePolicies.OnRemoveAspectPolicy> onRemoveAspect;
    private final ClassPolicyDelegate<NodeServicePolicies.BeforeMoveNodePolicy> beforeMove;
    private final ClassPolicyDelegate<NodeServicePolicies.OnMoveNodePolicy> onMove;
    private final ClassPolicyDelegate<NodeServicePolicies.BeforeSetNodeTypePolicy> beforeSetType;
    private final ClassPolicyDelegate<NodeServicePolicies.OnSetNodeTypePolicy> onSetType;
    private final ClassPolicyDelegate<NodeServicePolicies.OnRestoreNodePolicy> onRestore;
    private final AssociationPolicyDelegate<NodeServicePolicies.OnCreateChildAssociationPolicy>
            onCreateChild;
    private final AssociationPolicyDelegate<NodeServicePolicies.BeforeDeleteChildAssociationPolicy>
            beforeDeleteChild;
    private final AssociationPolicyDelegate<NodeServicePolicies.OnDeleteChildAssociationPolicy>
            onDeleteChild;
    private final AssociationPolicyDelegate<NodeServicePolicies.OnCreateAssociationPolicy>
            onCreateAssociation;
    private final AssociationPolicyDelegate<NodeServicePolicies.BeforeDeleteAssociationPolicy>
            beforeDeleteAssociation;
    private final AssociationPolicyDelegate<NodeServicePolicies.OnDeleteAssociationPolicy>
            onDeleteAssociation;

    NodeEvents(PolicyComponent policies) {
        beforeCreate =
                policies.registerClassPolicy(NodeServicePolicies.BeforeCreateNodePolicy.class);
        onCreate = policies.registerClassPolicy(NodeServicePolicies.OnCreateNodePolicy.class);
        beforeUpdate =
                policies.registerClassPolicy(NodeServicePolicies.BeforeUpdateNodePolicy.class);
        onUpdate = policies.registerClassPolicy(NodeServicePolicies.OnUpdateNodePolicy.class);
        onUpdateProperties =
                policies.registerClassPolicy(NodeServicePolicies.OnUpdatePropertiesPolicy.class);
        beforeDelete =
                policies.registerClassPolicy(NodeServicePolicies.BeforeDeleteNodePolicy.class);
        beforeArchive =
                policies.registerClassPolicy(NodeServicePolicies.BeforeArchiveNodePolicy.class);
        onDelete = policies.registerClassPolicy(NodeServicePolicies.OnDeleteNodePolicy.class);
        beforeAddAspect =
                policies.registerClassPolicy(NodeServicePolicies.BeforeAddAspectPolicy.class);
        onAddAspect = policies.registerClassPolicy(NodeServicePolicies.OnAddAspectPolicy.class);
        beforeRemoveAspect =
                policies.registerClassPolicy(NodeServicePolicies.BeforeRemoveAspectPolicy.class);
        onRemoveAspect =
                policies.registerClassPolicy(NodeServicePolicies.OnRemoveAspectPolicy.class);
        beforeMove = policies.registerClassPolicy(NodeServicePolicies.BeforeMoveNodePolicy.class);
        onMove = policies.registerClassPolicy(NodeServicePolicies.OnMoveNodePolicy.class);
        beforeSetType =
                policies.registerClassPolicy(NodeServicePolicies.BeforeSetNodeTypePolicy.class);
        onSetType = policies.registerClassPolicy(NodeServicePolicies.OnSetNodeTypePolicy.class);
        onRestore = policies.registerClassPolicy(NodeServicePolicies.OnRestoreNodePolicy.class);
        onCreateChild =
                policies.registerAssociationPolicy(
                        NodeServicePolicies.OnCreateChildAssociationPolicy.class);
        beforeDeleteChild =
                policies.registerAssociationPolicy(
                        NodeServicePolicies.BeforeDeleteChildAssociationPolicy.class);
        onDeleteChild =
                policies.registerAssociationPolicy(
                        NodeServicePolicies.OnDeleteChildAssociationPolicy.class);
        onCreateAssociation =
                policies.registerAssociationPolicy(
                        NodeServicePolicies.OnCreateAssociationPolicy.class);
        beforeDeleteAssociation =
                policies.registerAssociationPolicy(
                        NodeServicePolicies.BeforeDeleteAssociationPolicy.class);
        onDeleteAssociation =
                policies.registerAssociationPolicy(
                        NodeServicePolicies.OnDeleteAssociationPolicy.class);
    }

    private static Set<QName> classes(NodeRow row) {
        Set<QName> classes = new LinkedHashSet<>();
        classes.add(row.type());
        classes.addAll(row.aspects());
        return classes;
    }

    /** Aspects before the type. */
    private static Set<QName> aspectsFirst(NodeRow row) {
        Set<QName> classes = new LinkedHashSet<>(row.aspects());
        classes.add(row.type());
        return classes;
    }

    void beforeCreate(NodeRef parent, QName assocType, QName assocName, QName type) {
        beforeCreate.get(null, type).beforeCreateNode(parent, assocType, assocName, type);
    }

    void onCreate(NodeRow row, ChildAssociationRef assoc) {
        onCreate.get(row.ref(), aspectsFirst(row)).onCreateNode(assoc);
    }

    void beforeUpdate(NodeRow row) {
        beforeUpdate.get(row.ref(), classes(row)).beforeUpdateNode(row.ref());
    }

    void onUpdate(NodeRow row) {
        onUpdate.get(row.ref(), classes(row)).onUpdateNode(row.ref());
    }

    void onUpdateProperties(
            NodeRow row, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        onUpdateProperties
                .get(row.ref(), classes(row))
                .onUpdateProperties(
                        row.ref(),
                        Collections.unmodifiableMap(before),
                        Collections.unmodifiableMap(after));
    }

    void beforeArchive(NodeRow row) {
        beforeArchive.get(row.ref(), classes(row)).beforeArchiveNode(row.ref());
    }

    void beforeDelete(NodeRow row) {
        beforeDelete.get(row.ref(), classes(row)).beforeDeleteNode(row.ref());
    }

    void onDelete(NodeRow row, ChildAssociationRef assoc, boolean archived) {
        onDelete.get(row.ref(), classes(row)).onDeleteNode(assoc, archived);
    }

    void beforeAddAspect(NodeRef ref, QName aspect) {
        beforeAddAspect.get(ref, aspect).beforeAddAspect(ref, aspect);
    }

    void onAddAspect(NodeRef ref, QName aspect) {
        onAddAspect.get(ref, aspect).onAddAspect(ref, aspect);
    }

    void beforeRemoveAspect(NodeRef ref, QName aspect) {
        beforeRemoveAspect.get(ref, aspect).beforeRemoveAspect(ref, aspect);
    }

    void onRemoveAspect(NodeRef ref, QName aspect) {
        onRemoveAspect.get(ref, aspect).onRemoveAspect(ref, aspect);
    }

    void beforeMove(NodeRow row, ChildAssociationRef old, NodeRef parent) {
        beforeMove.get(row.ref(), classes(row)).beforeMoveNode(old, parent);
    }

    void onMove(NodeRow row, ChildAssociationRef old, ChildAssociationRef now) {
        onMove.get(row.ref(), classes(row)).onMoveNode(old, now);
    }

    void beforeSetType(NodeRow row, QName type) {
        beforeSetType.get(row.ref(), classes(row)).beforeSetNodeType(row.ref(), row.type(), type);
    }

    /** Told to those of the old type. */
    void onSetType(NodeRow old, QName type) {
        onSetType.get(old.ref(), classes(old)).onSetNodeType(old.ref(), old.type(), type);
    }

    void onRestore(NodeRow row, ChildAssociationRef assoc) {
        onRestore.get(row.ref(), classes(row)).onRestoreNode(assoc);
    }

    void onCreateChild(NodeRow parent, ChildAssociationRef assoc, boolean isNewNode) {
        onCreateChild
                .get(parent.ref(), classes(parent), assoc.getTypeQName())
                .onCreateChildAssociation(assoc, isNewNode);
    }

    void beforeDeleteChild(NodeRow parent, ChildAssociationRef assoc) {
        beforeDeleteChild
                .get(parent.ref(), classes(parent), assoc.getTypeQName())
                .beforeDeleteChildAssociation(assoc);
    }

    void onDeleteChild(NodeRow parent, ChildAssociationRef assoc) {
        onDeleteChild
                .get(parent.ref(), classes(parent), assoc.getTypeQName())
                .onDeleteChildAssociation(assoc);
    }

    void onCreateAssociation(NodeRow source, AssociationRef assoc) {
        onCreateAssociation
                .get(source.ref(), classes(source), assoc.getTypeQName())
                .onCreateAssociation(assoc);
    }

    void beforeDeleteAssociation(NodeRow source, AssociationRef assoc) {
        beforeDeleteAssociation
                .get(source.ref(), classes(source), assoc.getTypeQName())
                .beforeDeleteAssociation(assoc);
    }

    void onDeleteAssociation(NodeRow source, AssociationRef assoc) {
        onDeleteAssociation
                .get(source.ref(), classes(source), assoc.getTypeQName())
                .onDeleteAssociation(assoc);
    }
}
