package id.go.tapinkab.dukcapil.bukuagregat.embedded.coci;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.alfresco.repo.coci.CheckOutCheckInServicePolicies.BeforeCancelCheckOut;
import org.alfresco.repo.coci.CheckOutCheckInServicePolicies.BeforeCheckIn;
import org.alfresco.repo.coci.CheckOutCheckInServicePolicies.BeforeCheckOut;
import org.alfresco.repo.coci.CheckOutCheckInServicePolicies.OnCancelCheckOut;
import org.alfresco.repo.coci.CheckOutCheckInServicePolicies.OnCheckIn;
import org.alfresco.repo.coci.CheckOutCheckInServicePolicies.OnCheckOut;
import org.alfresco.repo.policy.ClassPolicyDelegate;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/** Tells the behaviours of a node's type and aspects. */
final class CheckOutEvents {
    private final NodeService nodes;
    private final ClassPolicyDelegate<BeforeCheckOut> beforeCheckOut;
    private final ClassPolicyDelegate<OnCheckOut> onCheckOut;
    private final ClassPolicyDelegate<BeforeCheckIn> beforeCheckIn;
    private final ClassPolicyDelegate<OnCheckIn> onCheckIn;
    private final ClassPolicyDelegate<BeforeCancelCheckOut> beforeCancel;
    private final ClassPolicyDelegate<OnCancelCheckOut> onCancel;

    CheckOutEvents(NodeService nodes, PolicyComponent policies) {
        this.nodes = nodes;
        this.beforeCheckOut = policies.registerClassPolicy(BeforeCheckOut.class);
        this.onCheckOut = policies.registerClassPolicy(OnCheckOut.class);
        this.beforeCheckIn = policies.registerClassPolicy(BeforeCheckIn.class);
        this.onCheckIn = policies.registerClassPolicy(OnCheckIn.class);
        this.beforeCancel = policies.registerClassPolicy(BeforeCancelCheckOut.class);
        this.onCancel = policies.registerClassPolicy(OnCancelCheckOut.class);
    }

    private Set<QName> classes(NodeRef node) {
        Set<QName> classes = new LinkedHashSet<>();
        classes.add(nodes.getType(node));
        classes.addAll(nodes.getAspects(node));
        return classes;
    }

    void beforeCheckOut(NodeRef node, ChildAssociationRef place) {
        beforeCheckOut
                .get(node, classes(node))
                .beforeCheckOut(node, place.getParentRef(), place.getTypeQName(), place.getQName());
    }

    void onCheckOut(NodeRef workingCopy) {
        onCheckOut.get(workingCopy, classes(workingCopy)).onCheckOut(workingCopy);
    }

    void beforeCheckIn(
            NodeRef workingCopy, Map<String, Serializable> versionProperties, boolean keep) {
        beforeCheckIn
                .get(workingCopy, classes(workingCopy))
                .beforeCheckIn(workingCopy, versionProperties, null, keep);
    }

    void onCheckIn(NodeRef node) {
        onCheckIn.get(node, classes(node)).onCheckIn(node);
    }

    void beforeCancel(NodeRef workingCopy) {
        beforeCancel.get(workingCopy, classes(workingCopy)).beforeCancelCheckOut(workingCopy);
    }

    void onCancel(NodeRef node) {
        onCancel.get(node, classes(node)).onCancelCheckOut(node);
    }
}
