package id.go.tapinkab.dukcapil.bukuagregat.embedded.copy;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.alfresco.repo.copy.CopyBehaviourCallback.AssocCopySourceAction;
import org.alfresco.repo.copy.CopyBehaviourCallback.AssocCopyTargetAction;
import org.alfresco.repo.copy.CopyBehaviourCallback.ChildAssocCopyAction;
import org.alfresco.repo.copy.CopyBehaviourCallback.ChildAssocRecurseAction;
import org.alfresco.repo.copy.CopyBehaviourCallback.CopyAssociationDetails;
import org.alfresco.repo.copy.CopyBehaviourCallback.CopyChildAssociationDetails;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.alfresco.util.Pair;

/** Children and peer associations of what is copied. */
final class CopiedLinks {
    private final NodeService visible;
    private final NodeService nodes;

    /** Copies a child with what is below it. */
    interface ChildCopy {
        void copy(ChildAssociationRef child, boolean copyChildren);
    }

    CopiedLinks(NodeService visible, NodeService nodes) {
        this.visible = visible;
        this.nodes = nodes;
    }

    void children(
            CopyPlan plan,
            NodeRef copy,
            boolean copyChildren,
            Map<NodeRef, NodeRef> copies,
            ChildCopy below) {
        boolean isNew = plan.details().isTargetNodeIsNew();
        Set<NodeRef> made = new HashSet<>(copies.values());
        for (ChildAssociationRef child :
                visible.getChildAssocs(plan.details().getSourceNodeRef())) {
            CopyPlan.Asked asked = plan.asking(child.getTypeQName()).orElse(null);
            if (asked == null || made.contains(child.getChildRef())) {
                continue;
            }
            var link = new CopyChildAssociationDetails(child, copy, isNew, copyChildren);
            ChildAssocCopyAction action =
                    asked.callback()
                            .getChildAssociationCopyAction(asked.className(), plan.details(), link);
            if (action == ChildAssocCopyAction.COPY_ASSOC
                    || (action == ChildAssocCopyAction.COPY_CHILD && !child.isPrimary())) {
                visible.addChild(copy, child.getChildRef(), child.getTypeQName(), child.getQName());
            } else if (action == ChildAssocCopyAction.COPY_CHILD) {
                ChildAssocRecurseAction recurse =
                        asked.callback()
                                .getChildAssociationRecurseAction(
                                        asked.className(), plan.details(), link);
                below.copy(child, copyChildren || recurse == ChildAssocRecurseAction.FORCE_RECURSE);
            }
        }
    }

    void peers(CopyPlan plan, NodeRef copy, Map<NodeRef, NodeRef> copies) {
        boolean isNew = plan.details().isTargetNodeIsNew();
        Set<QName> cleared = new HashSet<>();
        for (AssociationRef peer :
                visible.getTargetAssocs(
                        plan.details().getSourceNodeRef(), RegexQNamePattern.MATCH_ALL)) {
            CopyPlan.Asked asked = plan.asking(peer.getTypeQName()).orElse(null);
            if (asked == null) {
                continue;
            }
            Pair<AssocCopySourceAction, AssocCopyTargetAction> action =
                    asked.callback()
                            .getAssociationCopyAction(
                                    asked.className(),
                                    plan.details(),
                                    new CopyAssociationDetails(peer, copy, isNew));
            if (action.getFirst() == AssocCopySourceAction.IGNORE) {
                continue;
            }
            if (action.getFirst() == AssocCopySourceAction.COPY_REMOVE_EXISTING
                    && !isNew
                    && cleared.add(peer.getTypeQName())) {
                nodes.getTargetAssocs(copy, peer.getTypeQName())
                        .forEach(
                                old ->
                                        nodes.removeAssociation(
                                                copy, old.getTargetRef(), old.getTypeQName()));
            }
            NodeRef target = target(action.getSecond(), peer.getTargetRef(), copies);
            if (target != null) {
                nodes.createAssociation(copy, target, peer.getTypeQName());
            }
        }
    }

    /** Null when only a copied target counts and it was not copied. */
    private static NodeRef target(
            AssocCopyTargetAction action, NodeRef original, Map<NodeRef, NodeRef> copies) {
        return switch (action) {
            case USE_ORIGINAL_TARGET -> original;
            case USE_COPIED_TARGET -> copies.get(original);
            case USE_COPIED_OTHERWISE_ORIGINAL_TARGET -> copies.getOrDefault(original, original);
        };
    }
}
