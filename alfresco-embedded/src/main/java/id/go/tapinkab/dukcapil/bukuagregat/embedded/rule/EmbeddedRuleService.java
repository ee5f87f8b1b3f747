package id.go.tapinkab.dukcapil.bukuagregat.embedded.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.rule.RuleModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.rule.Rule;
import org.alfresco.service.cmr.rule.RuleService;
import org.alfresco.service.cmr.rule.RuleServiceException;
import org.alfresco.service.cmr.rule.RuleType;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;

/** Rules on folders. Not offered: linked and shared rule sets, and another order of rules. */
final class EmbeddedRuleService implements RuleService {

    private final NodeService nodeService;
    private final PermissionService permissionService;
    private final RuleNodes nodes;
    private final Map<String, RuleType> types = new LinkedHashMap<>();
    private final Set<String> disabledTypes = ConcurrentHashMap.newKeySet();
    private final Set<NodeRef> disabledRules = ConcurrentHashMap.newKeySet();
    private final ThreadLocal<Boolean> disabled = new ThreadLocal<>();

    EmbeddedRuleService(
            NodeService nodeService, PermissionService permissionService, RuleNodes nodes) {
        this.nodeService = nodeService;
        this.permissionService = permissionService;
        this.nodes = nodes;
    }

    void register(RuleType type) {
        types.put(type.getName(), type);
    }

    boolean ruleEnabled(Rule rule) {
        return !disabledRules.contains(rule.getNodeRef());
    }

    @Override
    public List<RuleType> getRuleTypes() {
        return new ArrayList<>(types.values());
    }

    @Override
    public RuleType getRuleType(String name) {
        return types.get(name);
    }

    @Override
    public void enableRules() {
        disabled.remove();
    }

    /** For this thread. */
    @Override
    public void disableRules() {
        disabled.set(true);
    }

    @Override
    public boolean isEnabled() {
        return disabled.get() == null;
    }

    @Override
    public boolean rulesEnabled(NodeRef nodeRef) {
        return !PendingRules.disabledNodes().contains(nodeRef);
    }

    /** For the rules of that folder, in this transaction. */
    @Override
    public void disableRules(NodeRef nodeRef) {
        PendingRules.disabledNodes().add(nodeRef);
    }

    @Override
    public void enableRules(NodeRef nodeRef) {
        PendingRules.disabledNodes().remove(nodeRef);
    }

    @Override
    public void disableRule(Rule rule) {
        disabledRules.add(rule.getNodeRef());
    }

    @Override
    public void enableRule(Rule rule) {
        disabledRules.remove(rule.getNodeRef());
    }

    @Override
    public void disableRuleType(String ruleType) {
        disabledTypes.add(ruleType);
    }

    @Override
    public void enableRuleType(String ruleType) {
        disabledTypes.remove(ruleType);
    }

    @Override
    public boolean isRuleTypeEnabled(String ruleType) {
        return !disabledTypes.contains(ruleType);
    }

    @Override
    public boolean hasRules(NodeRef nodeRef) {
        return !getRules(nodeRef).isEmpty();
    }

    @Override
    public boolean hasNonInheritedRules(NodeRef nodeRef) {
        return !getRules(nodeRef, false).isEmpty();
    }

    @Override
    public List<Rule> getRules(NodeRef nodeRef) {
        return getRules(nodeRef, true, null);
    }

    @Override
    public List<Rule> getRules(NodeRef nodeRef, boolean includeInhertied) {
        return getRules(nodeRef, includeInhertied, null);
    }

    /** Inherited ones first, the outermost folder's before all. */
    @Override
    public List<Rule> getRules(
            NodeRef nodeRef, boolean includeInhertiedRuleType, String ruleTypeName) {
        return AuthenticationUtil.runAsSystem(
                () -> {
                    List<Rule> rules = new ArrayList<>();
                    if (nodes.mayHaveRules(nodeRef)) {
                        if (includeInhertiedRuleType) {
                            addInherited(nodeRef, rules, new HashSet<>());
                        }
                        add(nodes.of(nodeRef), rules);
                    }
                    rules.removeIf(
                            rule ->
                                    ruleTypeName != null
                                            && !rule.getRuleTypes().contains(ruleTypeName));
                    return rules;
                });
    }

    private void addInherited(NodeRef node, List<Rule> rules, Set<NodeRef> seen) {
        if (nodeService.hasAspect(node, RuleModel.ASPECT_IGNORE_INHERITED_RULES)
                || !seen.add(node)) {
            return;
        }
        for (ChildAssociationRef parent : nodeService.getParentAssocs(node)) {
            // memberships of groups are parents too
            if (parent.getParentRef() == null
                    || parent.getTypeQName().equals(ContentModel.ASSOC_MEMBER)) {
                continue;
            }
            addInherited(parent.getParentRef(), rules, seen);
            add(
                    nodes.of(parent.getParentRef()).stream()
                            .filter(Rule::isAppliedToChildren)
                            .toList(),
                    rules);
        }
    }

    private static void add(List<Rule> found, List<Rule> rules) {
        for (Rule rule : found) {
            if (!rules.contains(rule)) {
                rules.add(rule);
            }
        }
    }

    @Override
    public int countRules(NodeRef nodeRef) {
        return getRules(nodeRef, false).size();
    }

    @Override
    public Rule getRule(NodeRef nodeRef) {
        return nodes.read(nodeRef);
    }

    /**
     * Checks the title and that there is an action; neither parameters nor the rule type.
     *
     * @throws RuleServiceException for who may not change the folder's permissions
     */
    @Override
    public Rule saveRule(NodeRef nodeRef, Rule rule) {
        check(nodeRef, "Insufficient permissions to save a rule.");
        if (!nodeService.exists(nodeRef)) {
            throw new RuleServiceException("The node does not exist.");
        }
        if (rule.getTitle() == null || rule.getTitle().isEmpty()) {
            throw new IllegalArgumentException("Rule name is a mandatory parameter");
        }
        if (rule.getAction() == null) {
            throw new IllegalArgumentException("Rule action is a mandatory parameter");
        }
        quietly(() -> nodes.save(nodeRef, rule));
        return rule;
    }

    @Override
    public void saveRule(NodeRef nodeRef, Rule rule, int index) {
        throw new UnsupportedOperationException("RuleService.saveRule(NodeRef, Rule, int)");
    }

    @Override
    public void setRulePosition(NodeRef nodeRef, NodeRef ruleNodeRef, int index) {
        throw new UnsupportedOperationException("RuleService.setRulePosition");
    }

    @Override
    public void setRulePosition(NodeRef nodeRef, Rule ruleNodeRef, int index) {
        throw new UnsupportedOperationException("RuleService.setRulePosition");
    }

    @Override
    public void removeRule(NodeRef nodeRef, Rule rule) {
        check(nodeRef, "Insufficient permissions to remove a rule.");
        quietly(() -> nodes.remove(nodeRef, rule.getNodeRef()));
    }

    @Override
    public void removeAllRules(NodeRef nodeRef) {
        check(nodeRef, "Insufficient permissions to remove a rule.");
        quietly(() -> nodes.removeAll(nodeRef));
    }

    private void check(NodeRef folder, String refusal) {
        if (permissionService.hasPermission(folder, PermissionService.CHANGE_PERMISSIONS)
                != AccessStatus.ALLOWED) {
            throw new RuleServiceException(refusal);
        }
    }

    private void quietly(Runnable change) {
        Boolean before = disabled.get();
        disableRules();
        try {
            change.run();
        } finally {
            if (before == null) {
                enableRules();
            }
        }
    }

    @Override
    public NodeRef getOwningNodeRef(Rule rule) {
        return rule.getNodeRef() == null ? null : nodes.owner(rule.getNodeRef());
    }

    @Override
    public NodeRef getOwningNodeRef(Action rule) {
        throw new UnsupportedOperationException("RuleService.getOwningNodeRef(Action)");
    }

    @Override
    public NodeRef getOwningNodeRef(NodeRef rule) {
        return nodes.owner(rule);
    }

    @Override
    public boolean isLinkedToRuleNode(NodeRef nodeRef) {
        return false;
    }

    @Override
    public NodeRef getLinkedToRuleNode(NodeRef nodeRef) {
        throw new UnsupportedOperationException("RuleService.getLinkedToRuleNode");
    }

    @Override
    public List<NodeRef> getLinkedFromRuleNodes(NodeRef nodeRef) {
        throw new UnsupportedOperationException("RuleService.getLinkedFromRuleNodes");
    }

    @Override
    public List<NodeRef> getNodesSupplyingRuleSets(NodeRef nodeRef) {
        throw new UnsupportedOperationException("RuleService.getNodesSupplyingRuleSets");
    }

    @Override
    public List<NodeRef> getFoldersInheritingRuleSet(NodeRef ruleSet, int maxFoldersToReturn) {
        throw new UnsupportedOperationException("RuleService.getFoldersInheritingRuleSet");
    }

    @Override
    public List<NodeRef> getFoldersLinkingToRuleSet(NodeRef ruleSet, int maxFoldersToReturn) {
        throw new UnsupportedOperationException("RuleService.getFoldersLinkingToRuleSet");
    }

    @Override
    public NodeRef getRuleSetNode(NodeRef folderNodeRef) {
        throw new UnsupportedOperationException("RuleService.getRuleSetNode");
    }

    @Override
    public boolean isRuleSetAssociatedWithFolder(NodeRef ruleSetNodeRef, NodeRef folderNodeRef) {
        throw new UnsupportedOperationException("RuleService.isRuleSetAssociatedWithFolder");
    }

    @Override
    public boolean isRuleAssociatedWithRuleSet(NodeRef ruleNodeRef, NodeRef ruleSetNodeRef) {
        throw new UnsupportedOperationException("RuleService.isRuleAssociatedWithRuleSet");
    }

    @Override
    public boolean isRuleSetShared(NodeRef ruleSetNodeRef) {
        throw new UnsupportedOperationException("RuleService.isRuleSetShared");
    }
}
