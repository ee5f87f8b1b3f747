package id.go.tapinkab.dukcapil.bukuagregat.embedded.rule;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.rule.RuleModel;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.rule.RuleService;
import org.alfresco.service.cmr.rule.RuleType;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/**
 * Turns policies into the rule types inbound and update.
 *
 * <p>Inbound: a node made in, moved or linked into the folder, and the first content of a node that
 * had none. An upload of nothing (0 bytes) is not inbound; that is taken back when it is seen.
 * Update: another property or other content of a node made earlier. Outbound is not offered.
 */
public final class RuleTriggers {

    private static final Set<QName> IGNORED_TYPES =
            Set.of(RuleModel.TYPE_RULE, ContentModel.TYPE_SYSTEM_FOLDER);
    private static final Set<QName> IGNORED_ASPECTS =
            Set.of(ContentModel.ASPECT_NO_CONTENT, ContentModel.ASPECT_TEMPORARY);

    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final RuleService ruleService;
    private final PendingRules pending;
    private final RuleType inbound;
    private final RuleType update;

    RuleTriggers(
            NodeService nodeService,
            DictionaryService dictionaryService,
            RuleService ruleService,
            PendingRules pending,
            RuleType inbound,
            RuleType update,
            PolicyComponent policies) {
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.ruleService = ruleService;
        this.pending = pending;
        this.inbound = inbound;
        this.update = update;
        bind(policies);
    }

    private void bind(PolicyComponent policies) {
        for (String policy : List.of("onCreateNode", "onMoveNode", "onUpdateProperties")) {
            policies.bindClassBehaviour(
                    QName.createQName(NamespaceService.ALFRESCO_URI, policy),
                    this,
                    new JavaBehaviour(this, policy));
        }
        policies.bindAssociationBehaviour(
                NodeServicePolicies.OnCreateChildAssociationPolicy.QNAME,
                this,
                new JavaBehaviour(this, "onCreateChildAssociation"));
        for (QName aspect : IGNORED_ASPECTS) {
            policies.bindClassBehaviour(
                    NodeServicePolicies.OnAddAspectPolicy.QNAME,
                    aspect,
                    new JavaBehaviour(this, "onAddAspect"));
            policies.bindClassBehaviour(
                    NodeServicePolicies.OnRemoveAspectPolicy.QNAME,
                    aspect,
                    new JavaBehaviour(this, "onRemoveAspect"));
        }
    }

    /** Called by the policy. */
    public void onCreateNode(ChildAssociationRef childAssocRef) {
        if (ruleService.isEnabled()) {
            PendingRules.newNodes().add(childAssocRef.getChildRef());
            trigger(inbound, childAssocRef.getParentRef(), childAssocRef.getChildRef());
        }
    }

    /** Called by the policy. */
    public void onMoveNode(
            ChildAssociationRef oldChildAssocRef, ChildAssociationRef newChildAssocRef) {
        if (ruleService.isEnabled()
                && !oldChildAssocRef.getParentRef().equals(newChildAssocRef.getParentRef())) {
            triggerTree(newChildAssocRef);
        }
    }

    private void triggerTree(ChildAssociationRef moved) {
        NodeRef node = moved.getChildRef();
        trigger(inbound, moved.getParentRef(), node);
        for (ChildAssociationRef child : nodeService.getChildAssocs(node)) {
            triggerTree(child);
        }
    }

    /** Called by the policy. */
    public void onCreateChildAssociation(ChildAssociationRef childAssocRef, boolean isNewNode) {
        if (ruleService.isEnabled()
                && !isNewNode
                && !PendingRules.renamedNodes().contains(childAssocRef.getChildRef())) {
            trigger(inbound, childAssocRef.getParentRef(), childAssocRef.getChildRef());
        }
    }

    /** Called by the policy: the node is not to be looked at yet. */
    public void onAddAspect(NodeRef nodeRef, QName aspectTypeQName) {
        pending.remove(nodeRef);
    }

    /** Called by the policy: the content has come. */
    public void onRemoveAspect(NodeRef nodeRef, QName aspectTypeQName) {
        if (nodeService.exists(nodeRef)) {
            trigger(inbound, nodeService.getPrimaryParent(nodeRef).getParentRef(), nodeRef);
        }
    }

    /** Called by the policy. */
    public void onUpdateProperties(
            NodeRef nodeRef, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (!ruleService.isEnabled()) {
            return;
        }
        Changes changes = changes(before, after);
        if (PendingRules.newNodes().contains(nodeRef)) {
            if (nodeService.hasAspect(nodeRef, ContentModel.ASPECT_NO_CONTENT)
                    || (changes.hasContentProperty() && !changes.hasContent())) {
                pending.remove(nodeRef);
            } else {
                triggerAtParents(inbound, nodeRef);
            }
            return;
        }
        if (before.isEmpty()) {
            return;
        }
        if (!Objects.equals(
                before.get(ContentModel.PROP_NAME), after.get(ContentModel.PROP_NAME))) {
            PendingRules.renamedNodes().add(nodeRef);
        }
        if (changes.firstContent()
                && !nodeService.hasAspect(nodeRef, ContentModel.ASPECT_NO_CONTENT)) {
            triggerAtParents(inbound, nodeRef);
        }
        if (changes.other()) {
            triggerAtParents(update, nodeRef);
        }
    }

    /**
     * What an update did.
     *
     * @param hasContentProperty afterwards there is a content property, empty or not
     * @param hasContent afterwards one has bytes
     * @param firstContent one has bytes that had none
     * @param other anything else differs, protected properties apart
     */
    private record Changes(
            boolean hasContentProperty, boolean hasContent, boolean firstContent, boolean other) {}

    private Changes changes(Map<QName, Serializable> before, Map<QName, Serializable> after) {
        boolean hasContentProperty = false;
        boolean hasContent = false;
        boolean firstContent = false;
        boolean other = false;
        Set<QName> names = new HashSet<>(before.keySet());
        names.addAll(after.keySet());
        for (QName name : names) {
            PropertyDefinition property = dictionaryService.getProperty(name);
            boolean changed = !Objects.equals(before.get(name), after.get(name));
            boolean content =
                    property != null
                            && property.getDataType().getName().equals(DataTypeDefinition.CONTENT);
            if (property != null && property.isProtected()) {
                // set by the repository itself
                continue;
            }
            if (content) {
                boolean had = filled(before.get(name));
                boolean has = filled(after.get(name));
                hasContentProperty |= after.get(name) != null;
                hasContent |= has;
                firstContent |= has && !had;
                other |= had && changed;
            } else {
                other |= changed;
            }
        }
        return new Changes(hasContentProperty, hasContent, firstContent, other);
    }

    private static boolean filled(Serializable value) {
        return value instanceof ContentData content
                && ContentData.hasContent(content)
                && content.getSize() > 0;
    }

    private void triggerAtParents(RuleType type, NodeRef node) {
        for (ChildAssociationRef parent : nodeService.getParentAssocs(node)) {
            trigger(type, parent.getParentRef(), node);
        }
    }

    private void trigger(RuleType type, NodeRef folder, NodeRef node) {
        if (folder == null || !nodeService.exists(node)) {
            return;
        }
        if (IGNORED_TYPES.contains(nodeService.getType(node))
                || IGNORED_ASPECTS.stream().anyMatch(a -> nodeService.hasAspect(node, a))) {
            return;
        }
        type.triggerRuleType(folder, node, false);
    }
}
