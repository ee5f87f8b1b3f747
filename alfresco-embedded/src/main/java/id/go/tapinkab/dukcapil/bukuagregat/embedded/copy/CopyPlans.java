package id.go.tapinkab.dukcapil.bukuagregat.embedded.copy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.CopyServicePolicies;
import org.alfresco.repo.copy.DefaultCopyBehaviourCallback;
import org.alfresco.repo.policy.ClassPolicyDelegate;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/** Asks the behaviours, bound ones and the repository's own. */
final class CopyPlans {
    private final NodeService nodes;
    private final DictionaryService dictionary;
    private final ClassPolicyDelegate<CopyServicePolicies.OnCopyNodePolicy> onCopyNode;

    /**
     * @param nodes as the user may read them
     */
    CopyPlans(NodeService nodes, DictionaryService dictionary, PolicyComponent policies) {
        this.nodes = nodes;
        this.dictionary = dictionary;
        this.onCopyNode = policies.registerClassPolicy(CopyServicePolicies.OnCopyNodePolicy.class);
    }

    CopyPlan toNew(NodeRef source, NodeRef parent, QName assocType, QName assocQName) {
        return plan(source, parent, null, assocType, assocQName);
    }

    CopyPlan onto(NodeRef source, NodeRef target) {
        ChildAssociationRef place = nodes.getPrimaryParent(target);
        return plan(source, place.getParentRef(), target, place.getTypeQName(), place.getQName());
    }

    private CopyPlan plan(
            NodeRef source, NodeRef parent, NodeRef target, QName assocType, QName assocQName) {
        CopyDetails details =
                new CopyDetails(
                        source,
                        nodes.getType(source),
                        nodes.getAspects(source),
                        nodes.getProperties(source),
                        parent,
                        target,
                        target == null,
                        assocType,
                        assocQName);
        Map<QName, CopyBehaviourCallback> callbacks = new LinkedHashMap<>();
        callbacks.put(
                details.getSourceNodeTypeQName(),
                callback(details.getSourceNodeTypeQName(), details));
        details.getSourceNodeAspectQNames()
                .forEach(aspect -> callbacks.put(aspect, callback(aspect, details)));
        return new CopyPlan(details, callbacks, dictionary);
    }

    private CopyBehaviourCallback callback(QName of, CopyDetails details) {
        List<CopyBehaviourCallback> parts = new ArrayList<>();
        CopyBehaviourCallback standard = StandardCopies.of(of, dictionary);
        if (standard != DefaultCopyBehaviourCallback.getInstance()) {
            parts.add(standard);
        }
        onCopyNode
                .getList(details.getSourceNodeRef(), of)
                .forEach(policy -> parts.add(policy.getCopyCallback(of, details)));
        return switch (parts.size()) {
            case 0 -> standard;
            case 1 -> parts.get(0);
            default -> new CombinedCallback(parts);
        };
    }
}
