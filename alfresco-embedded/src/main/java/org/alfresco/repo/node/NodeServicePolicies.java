package org.alfresco.repo.node;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.repo.policy.AssociationPolicy;
import org.alfresco.repo.policy.ClassPolicy;
import org.alfresco.repo.policy.Policy;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Events of the node service. */
public interface NodeServicePolicies {

    /** Event beforeAddAspect. */
    interface BeforeAddAspectPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeAddAspect");

        void beforeAddAspect(NodeRef nodeRef, QName aspectTypeQName);
    }

    /** Event beforeArchiveNode. */
    interface BeforeArchiveNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeArchiveNode");

        void beforeArchiveNode(NodeRef nodeRef);
    }

    /** Event beforeCreateNode. */
    interface BeforeCreateNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeCreateNode");

        void beforeCreateNode(
                NodeRef parentRef, QName assocTypeQName, QName assocQName, QName nodeTypeQName);
    }

    /** Event beforeCreateStore. */
    interface BeforeCreateStorePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeCreateStore");

        void beforeCreateStore(QName nodeTypeQName, StoreRef storeRef);
    }

    /** Event beforeDeleteAssociation. */
    interface BeforeDeleteAssociationPolicy extends AssociationPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeDeleteAssociation");

        void beforeDeleteAssociation(AssociationRef nodeAssocRef);
    }

    /** Event beforeDeleteChildAssociation. */
    interface BeforeDeleteChildAssociationPolicy extends AssociationPolicy {
        QName QNAME =
                QName.createQName(NamespaceService.ALFRESCO_URI, "beforeDeleteChildAssociation");

        void beforeDeleteChildAssociation(ChildAssociationRef childAssocRef);
    }

    /** Event beforeDeleteNode. */
    interface BeforeDeleteNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeDeleteNode");

        void beforeDeleteNode(NodeRef nodeRef);
    }

    /** Event beforeMoveNode. */
    interface BeforeMoveNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeMoveNode");

        void beforeMoveNode(ChildAssociationRef oldChildAssocRef, NodeRef newParentRef);
    }

    /** Event beforeRemoveAspect. */
    interface BeforeRemoveAspectPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeRemoveAspect");

        void beforeRemoveAspect(NodeRef nodeRef, QName aspectTypeQName);
    }

    /** Event beforeSetNodeType. */
    interface BeforeSetNodeTypePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeSetNodeType");

        void beforeSetNodeType(NodeRef nodeRef, QName oldType, QName newType);
    }

    /** Event beforeUpdateNode. */
    interface BeforeUpdateNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeUpdateNode");

        void beforeUpdateNode(NodeRef nodeRef);
    }

    /** Event onAddAspect. */
    interface OnAddAspectPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onAddAspect");

        void onAddAspect(NodeRef nodeRef, QName aspectTypeQName);
    }

    /** Event onCreateAssociation. */
    interface OnCreateAssociationPolicy extends AssociationPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onCreateAssociation");

        void onCreateAssociation(AssociationRef nodeAssocRef);
    }

    /** Event onCreateChildAssociation. */
    interface OnCreateChildAssociationPolicy extends AssociationPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onCreateChildAssociation");

        void onCreateChildAssociation(ChildAssociationRef childAssocRef, boolean isNewNode);
    }

    /** Event onCreateNode. */
    interface OnCreateNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onCreateNode");

        void onCreateNode(ChildAssociationRef childAssocRef);
    }

    /** Event onCreateStore. */
    interface OnCreateStorePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onCreateStore");

        void onCreateStore(NodeRef rootNodeRef);
    }

    /** Event onDeleteAssociation. */
    interface OnDeleteAssociationPolicy extends AssociationPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onDeleteAssociation");

        void onDeleteAssociation(AssociationRef nodeAssocRef);
    }

    /** Event onDeleteChildAssociation. */
    interface OnDeleteChildAssociationPolicy extends AssociationPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onDeleteChildAssociation");

        void onDeleteChildAssociation(ChildAssociationRef childAssocRef);
    }

    /** Event onDeleteNode. */
    interface OnDeleteNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onDeleteNode");

        void onDeleteNode(ChildAssociationRef childAssocRef, boolean isNodeArchived);
    }

    /** Event onMoveNode. */
    interface OnMoveNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onMoveNode");

        void onMoveNode(ChildAssociationRef oldChildAssocRef, ChildAssociationRef newChildAssocRef);
    }

    /** Event onRemoveAspect. */
    interface OnRemoveAspectPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onRemoveAspect");

        void onRemoveAspect(NodeRef nodeRef, QName aspectTypeQName);
    }

    /** Event onRestoreNode. */
    interface OnRestoreNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onRestoreNode");

        void onRestoreNode(ChildAssociationRef childAssocRef);
    }

    /** Event onSetNodeType. */
    interface OnSetNodeTypePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onSetNodeType");

        void onSetNodeType(NodeRef nodeRef, QName oldType, QName newType);
    }

    /** Event onUpdateNode. */
    interface OnUpdateNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onUpdateNode");

        void onUpdateNode(NodeRef nodeRef);
    }

    /** Event onUpdateProperties. */
    interface OnUpdatePropertiesPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onUpdateProperties");

        Policy.Arg ARG_0 = Policy.Arg.KEY;

        Policy.Arg ARG_1 = Policy.Arg.START_VALUE;

        Policy.Arg ARG_2 = Policy.Arg.END_VALUE;

        void onUpdateProperties(
                NodeRef nodeRef, Map<QName, Serializable> before, Map<QName, Serializable> after);
    }
}
