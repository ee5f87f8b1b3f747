package org.alfresco.service.cmr.rule;

import java.util.List;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.repository.NodeRef;

/** Keeps rules on folders; they run their action when something happens in there. */
public interface RuleService {

    List<RuleType> getRuleTypes();

    RuleType getRuleType(String name);

    void enableRules();

    void disableRules();

    boolean isEnabled();

    boolean rulesEnabled(NodeRef nodeRef);

    void disableRules(NodeRef nodeRef);

    void enableRules(NodeRef nodeRef);

    void disableRule(Rule rule);

    void enableRule(Rule rule);

    void disableRuleType(String ruleType);

    void enableRuleType(String ruleType);

    boolean isRuleTypeEnabled(String ruleType);

    boolean hasRules(NodeRef nodeRef);

    boolean hasNonInheritedRules(NodeRef nodeRef);

    List<Rule> getRules(NodeRef nodeRef);

    List<Rule> getRules(NodeRef nodeRef, boolean includeInhertied);

    List<Rule> getRules(NodeRef nodeRef, boolean includeInhertiedRuleType, String ruleTypeName);

    int countRules(NodeRef nodeRef);

    List<NodeRef> getNodesSupplyingRuleSets(NodeRef nodeRef);

    List<NodeRef> getFoldersInheritingRuleSet(NodeRef ruleSet, int maxFoldersToReturn);

    List<NodeRef> getFoldersLinkingToRuleSet(NodeRef ruleSet, int maxFoldersToReturn);

    Rule getRule(NodeRef nodeRef);

    Rule saveRule(NodeRef nodeRef, Rule rule);

    void saveRule(NodeRef nodeRef, Rule rule, int index);

    void setRulePosition(NodeRef nodeRef, NodeRef ruleNodeRef, int index);

    void setRulePosition(NodeRef nodeRef, Rule ruleNodeRef, int index);

    void removeRule(NodeRef nodeRef, Rule rule);

    void removeAllRules(NodeRef nodeRef);

    NodeRef getOwningNodeRef(Rule rule);

    NodeRef getOwningNodeRef(Action rule);

    NodeRef getOwningNodeRef(NodeRef rule);

    boolean isLinkedToRuleNode(NodeRef nodeRef);

    NodeRef getLinkedToRuleNode(NodeRef nodeRef);

    List<NodeRef> getLinkedFromRuleNodes(NodeRef nodeRef);

    NodeRef getRuleSetNode(NodeRef folderNodeRef);

    boolean isRuleSetAssociatedWithFolder(NodeRef ruleSetNodeRef, NodeRef folderNodeRef);

    boolean isRuleAssociatedWithRuleSet(NodeRef ruleNodeRef, NodeRef ruleSetNodeRef);

    boolean isRuleSetShared(NodeRef ruleSetNodeRef);
}
