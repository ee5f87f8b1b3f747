package id.go.tapinkab.dukcapil.bukuagregat.embedded.rule;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.rule.Rule;
import org.alfresco.service.cmr.rule.RuleType;
import org.springframework.extensions.surf.util.I18NUtil;

/** A type of event: looks up the folder's rules of that type and makes them wait for the commit. */
final class EmbeddedRuleType implements RuleType {

    private final String name;
    private final EmbeddedRuleService rules;
    private final PendingRules pending;
    private final NodeService nodeService;

    EmbeddedRuleType(
            String name, EmbeddedRuleService rules, PendingRules pending, NodeService nodeService) {
        this.name = name;
        this.rules = rules;
        this.pending = pending;
        this.nodeService = nodeService;
        rules.register(this);
    }

    @Override
    public String getName() {
        return name;
    }

    /** The message {@code <name>.display-label}; null without one. */
    @Override
    public String getDisplayLabel() {
        return I18NUtil.getMessage(name + ".display-label");
    }

    /** Running at once is not offered. */
    @Override
    public void triggerRuleType(
            NodeRef nodeRef, NodeRef actionedUponNodeRef, boolean executeRuleImmediately) {
        if (executeRuleImmediately) {
            throw new UnsupportedOperationException("RuleType.triggerRuleType immediately");
        }
        if (!rules.isEnabled()
                || !rules.isRuleTypeEnabled(name)
                || !nodeService.exists(actionedUponNodeRef)) {
            return;
        }
        for (Rule rule : rules.getRules(nodeRef, true, name)) {
            if (!rule.getRuleDisabled()
                    && rules.ruleEnabled(rule)
                    && rules.rulesEnabled(rules.getOwningNodeRef(rule))) {
                pending.add(rule, actionedUponNodeRef);
            }
        }
    }
}
