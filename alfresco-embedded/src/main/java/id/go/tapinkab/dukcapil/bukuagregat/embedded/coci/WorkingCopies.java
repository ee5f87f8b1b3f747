package id.go.tapinkab.dukcapil.bukuagregat.embedded.coci;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.CopyServicePolicies;
import org.alfresco.repo.copy.DefaultCopyBehaviourCallback;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.springframework.beans.factory.InitializingBean;

/** The bond between an original and its working copy, and what comes of either going away. */
final class WorkingCopies
        implements InitializingBean,
                CopyServicePolicies.OnCopyNodePolicy,
                NodeServicePolicies.BeforeDeleteNodePolicy,
                NodeServicePolicies.OnRemoveAspectPolicy {

    /** What is copied from a working copy keeps the name that it has. */
    private static final CopyBehaviourCallback WITHOUT_NAME =
            new DefaultCopyBehaviourCallback() {
                @Override
                public Map<QName, Serializable> getCopyProperties(
                        QName classQName,
                        CopyDetails copyDetails,
                        Map<QName, Serializable> properties) {
                    Map<QName, Serializable> kept = new HashMap<>(properties);
                    kept.remove(ContentModel.PROP_NAME);
                    return kept;
                }
            };

    private final NodeService nodes;
    private final LockService publicLocks;
    private final BehaviourFilter behaviours;
    private final PolicyComponent policies;

    WorkingCopies(
            NodeService nodes,
            LockService publicLocks,
            BehaviourFilter behaviours,
            PolicyComponent policies) {
        this.nodes = nodes;
        this.publicLocks = publicLocks;
        this.behaviours = behaviours;
        this.policies = policies;
    }

    @Override
    public void afterPropertiesSet() {
        bind(
                CopyServicePolicies.OnCopyNodePolicy.QNAME,
                ContentModel.TYPE_CMOBJECT,
                "getCopyCallback");
        bind(
                NodeServicePolicies.BeforeDeleteNodePolicy.QNAME,
                ContentModel.ASPECT_WORKING_COPY,
                "beforeDeleteNode");
        bind(
                NodeServicePolicies.OnRemoveAspectPolicy.QNAME,
                ContentModel.ASPECT_WORKING_COPY,
                "onRemoveAspect");
    }

    private void bind(QName policy, QName className, String method) {
        policies.bindClassBehaviour(policy, className, new JavaBehaviour(this, method));
    }

    @Override
    public CopyBehaviourCallback getCopyCallback(QName className, CopyDetails details) {
        return details.getSourceNodeAspectQNames().contains(ContentModel.ASPECT_WORKING_COPY)
                ? WITHOUT_NAME
                : DefaultCopyBehaviourCallback.getInstance();
    }

    /** Deleting the working copy is as good as cancelling. */
    @Override
    public void beforeDeleteNode(NodeRef workingCopy) {
        NodeRef original = original(workingCopy);
        if (original != null) {
            release(original);
        }
    }

    @Override
    public void onRemoveAspect(NodeRef node, QName aspect) {
        throw new UnsupportedOperationException(
                "Use CheckOutCheckInservice to manipulate working copies.");
    }

    /** The lock and the mark of an original go; that is no change by its user. */
    void release(NodeRef original) {
        behaviours.disableBehaviour(original, ContentModel.ASPECT_AUDITABLE);
        try {
            if (nodes.hasAspect(original, ContentModel.ASPECT_LOCKABLE)) {
                publicLocks.unlock(original, false, true);
            }
            nodes.removeAspect(original, ContentModel.ASPECT_CHECKED_OUT);
        } finally {
            behaviours.enableBehaviour(original, ContentModel.ASPECT_AUDITABLE);
        }
    }

    /** Null when the node is no working copy, or its original is gone. */
    NodeRef original(NodeRef workingCopy) {
        if (!nodes.hasAspect(workingCopy, ContentModel.ASPECT_WORKING_COPY)) {
            return null;
        }
        List<AssociationRef> links =
                nodes.getSourceAssocs(workingCopy, ContentModel.ASSOC_WORKING_COPY_LINK);
        return links.size() == 1 ? links.get(0).getSourceRef() : null;
    }

    /** Null when the node is not checked out. */
    NodeRef copy(NodeRef original) {
        if (!nodes.hasAspect(original, ContentModel.ASPECT_CHECKED_OUT)) {
            return null;
        }
        List<AssociationRef> links =
                nodes.getTargetAssocs(original, ContentModel.ASSOC_WORKING_COPY_LINK);
        return links.size() == 1 ? links.get(0).getTargetRef() : null;
    }
}
