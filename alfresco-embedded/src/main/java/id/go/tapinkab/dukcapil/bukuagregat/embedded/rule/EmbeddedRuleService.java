package id.go.tapinkab.dukcapil.bukuagregat.embedded.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.action.Action;
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
    private final FolderRules folders;
    private final Map<String, RuleType> types = new LinkedHashMap<>();
    private final RuleSwitches switches = new RuleSwitches();

    EmbeddedRuleService(
            NodeService nodeService, PermissionService permissionService, RuleNodes nodes) {
        this.nodeService = nodeService;
        this.permissionService = permissionService;
        this.nodes = nodes;
        this.folders = new FolderRules(nodeService, nodes);
    }

    void register(RuleType type) {
        types.put(type.getName(), type);
    }

    boolean ruleEnabled(Rule rule) {
        return switches.isOn(rule);
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
        switches.allOn();
    }

    @Override
    public void disableRules() {
        switches.allOff();
    }

    @Override
    public boolean isEnabled() {
        return switches.areOn();
    }

    @Override
    public boolean rulesEnabled(NodeRef nodeRef) {
        return switches.areOnFor(nodeRef);
    }

    @Override
    public void disableRules(NodeRef nodeRef) {
        switches.off(nodeRef);
    }

    @Override
    public void enableRules(NodeRef nodeRef) {
        switches.on(nodeRef);
    }

    @Override
    public void disableRule(Rule rule) {
        switches.off(rule);
    }

    @Override
    public void enableRule(Rule rule) {
        switches.on(rule);
    }

    @Override
    public void disableRuleType(String ruleType) {
        switches.off(ruleType);
    }

    @Override
    public void enableRuleType(String ruleType) {
        switches.on(ruleType);
    }

    @Override
    public boolean isRuleTypeEnabled(String ruleType) {
        return switches.isOn(ruleType);
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
        List<Rule> rules = folders.rulesFor(nodeRef, includeInhertiedRuleType);
        rules.removeIf(rule -> ruleTypeName != null && !rule.getRuleTypes().contains(ruleTypeName));
        return rules;
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
        switches.quietly(() -> nodes.save(nodeRef, rule));
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
        switches.quietly(() -> nodes.remove(nodeRef, rule.getNodeRef()));
    }

    @Override
    public void removeAllRules(NodeRef nodeRef) {
        check(nodeRef, "Insufficient permissions to remove a rule.");
        switches.quietly(() -> nodes.removeAll(nodeRef));
    }

    private void check(NodeRef folder, String refusal) {
        if (permissionService.hasPermission(folder, PermissionService.CHANGE_PERMISSIONS)
                != AccessStatus.ALLOWED) {
            throw new RuleServiceException(refusal);
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
