package id.go.tapinkab.dukcapil.bukuagregat.embedded.copy;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.copy.CopyServicePolicies;
import org.alfresco.repo.policy.ClassPolicyDelegate;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.CopyServiceException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/**
 * Copies nodes. What is taken along is asked of the behaviours of each class of the source. The
 * user must be able to read the source and to create in the parent; what is written to the copy
 * then needs no right.
 */
final class NodeCopyService implements CopyService {
    private final NodeService visible;
    private final NodeService nodes;
    private final CopyPlans plans;
    private final CopiedLinks links;
    private final CopiedPermissions permissions;
    private final ClassPolicyDelegate<CopyServicePolicies.OnCopyCompletePolicy> onCopyComplete;
    private final ClassPolicyDelegate<CopyServicePolicies.BeforeCopyPolicy> beforeCopy;

    /** A source, its plan, and where it went. */
    private record Copied(CopyPlan plan, NodeRef copy) {
        NodeRef source() {
            return plan.details().getSourceNodeRef();
        }
    }

    /**
     * @param visible checks permissions
     * @param nodes checks none
     */
    NodeCopyService(
            NodeService visible,
            NodeService nodes,
            DictionaryService dictionary,
            PolicyComponent policies,
            PermissionService permissionService) {
        this.visible = visible;
        this.nodes = nodes;
        this.plans = new CopyPlans(visible, dictionary, policies);
        this.links = new CopiedLinks(visible, nodes);
        this.permissions = new CopiedPermissions(permissionService);
        this.onCopyComplete =
                policies.registerClassPolicy(CopyServicePolicies.OnCopyCompletePolicy.class);
        this.beforeCopy = policies.registerClassPolicy(CopyServicePolicies.BeforeCopyPolicy.class);
    }

    @Override
    public NodeRef copy(NodeRef source, NodeRef targetParent, QName assocType, QName assocQName) {
        return copy(source, targetParent, assocType, assocQName, false);
    }

    @Override
    public NodeRef copy(
            NodeRef source,
            NodeRef targetParent,
            QName assocType,
            QName assocQName,
            boolean copyChildren) {
        return copyAll(source, targetParent, assocType, assocQName, copyChildren);
    }

    @Override
    public NodeRef copyAndRename(
            NodeRef source,
            NodeRef targetParent,
            QName assocType,
            QName assocQName,
            boolean copyChildren) {
        String wanted = (String) nodes.getProperty(source, ContentModel.PROP_NAME);
        String name = wanted;
        while (nodes.getChildByName(targetParent, assocType, name) != null) {
            name = "Copy of " + name;
        }
        QName qname =
                name.equals(wanted)
                        ? assocQName
                        : QName.createQNameWithValidLocalName(
                                NamespaceService.CONTENT_MODEL_1_0_URI, name);
        NodeRef copy = copyAll(source, targetParent, assocType, qname, copyChildren);
        nodes.setProperty(copy, ContentModel.PROP_NAME, name);
        return copy;
    }

    /** Onto a node of the same type; what only the target has stays. */
    @Override
    public void copy(NodeRef source, NodeRef target) {
        if (!visible.getType(source).equals(visible.getType(target))) {
            throw new CopyServiceException(
                    "The source and destination node must be the same type.");
        }
        CopyPlan plan = plans.onto(source, target);
        announce(plan, target);
        nodes.addProperties(target, plan.properties(plan.type()));
        plan.aspects().forEach(of -> nodes.addAspect(target, of, plan.properties(of)));
        nodes.addProperties(target, plan.residual());
        Map<NodeRef, Copied> all = new LinkedHashMap<>();
        all.put(source, new Copied(plan, target));
        copyChildren(plan, target, true, all);
        finish(all.values());
    }

    /** Null when the node is no copy, or its original is gone. */
    @Override
    public NodeRef getOriginal(NodeRef nodeRef) {
        List<AssociationRef> original = nodes.getTargetAssocs(nodeRef, ContentModel.ASSOC_ORIGINAL);
        return original.isEmpty() ? null : original.get(0).getTargetRef();
    }

    private NodeRef copyAll(
            NodeRef source,
            NodeRef parent,
            QName assocType,
            QName assocQName,
            boolean copyChildren) {
        Map<NodeRef, Copied> all = new LinkedHashMap<>();
        NodeRef top = copyNode(source, parent, assocType, assocQName, null, copyChildren, all);
        finish(all.values());
        return top;
    }

    /** Null when the source's type is not to be copied. */
    private NodeRef copyNode(
            NodeRef source,
            NodeRef parent,
            QName assocType,
            QName assocQName,
            String name,
            boolean copyChildren,
            Map<NodeRef, Copied> all) {
        CopyPlan plan = plans.toNew(source, parent, assocType, assocQName);
        if (!plan.copies()) {
            return null;
        }
        Map<QName, Serializable> properties = new HashMap<>(plan.properties(plan.type()));
        plan.defaultAspects().forEach(of -> properties.putAll(plan.properties(of)));
        properties.put(ContentModel.PROP_NAME, name);
        NodeRef copy =
                visible.createNode(parent, assocType, assocQName, plan.type(), properties)
                        .getChildRef();
        all.put(source, new Copied(plan, copy));
        announce(plan, copy);
        Set<QName> more = plan.aspects();
        more.removeAll(plan.defaultAspects());
        more.forEach(of -> nodes.addAspect(copy, of, plan.properties(of)));
        nodes.addProperties(copy, plan.residual());
        nodes.addAspect(copy, ContentModel.ASPECT_COPIEDFROM, null);
        nodes.createAssociation(copy, source, ContentModel.ASSOC_ORIGINAL);
        permissions.copy(source, copy);
        copyChildren(plan, copy, copyChildren, all);
        return copy;
    }

    private void copyChildren(
            CopyPlan plan, NodeRef copy, boolean copyChildren, Map<NodeRef, Copied> all) {
        links.children(
                plan,
                copy,
                copyChildren,
                targets(all.values()),
                (child, deep) ->
                        copyNode(
                                child.getChildRef(),
                                copy,
                                child.getTypeQName(),
                                child.getQName(),
                                (String)
                                        nodes.getProperty(
                                                child.getChildRef(), ContentModel.PROP_NAME),
                                deep,
                                all));
    }

    private void announce(CopyPlan plan, NodeRef copy) {
        NodeRef source = plan.details().getSourceNodeRef();
        plan.callbacks()
                .keySet()
                .forEach(of -> beforeCopy.get(source, of).beforeCopy(of, source, copy));
    }

    /** What has to wait until everything is copied. */
    private void finish(Collection<Copied> all) {
        Map<NodeRef, NodeRef> copies = targets(all);
        all.forEach(each -> links.peers(each.plan(), each.copy(), copies));
        for (Copied each : all) {
            NodeRef source = each.source();
            boolean isNew = each.plan().details().isTargetNodeIsNew();
            each.plan()
                    .callbacks()
                    .keySet()
                    .forEach(
                            of ->
                                    onCopyComplete
                                            .get(source, of)
                                            .onCopyComplete(
                                                    of, source, each.copy(), isNew, copies));
        }
    }

    private static Map<NodeRef, NodeRef> targets(Collection<Copied> all) {
        Map<NodeRef, NodeRef> copies = new LinkedHashMap<>();
        all.forEach(each -> copies.put(each.source(), each.copy()));
        return copies;
    }
}
