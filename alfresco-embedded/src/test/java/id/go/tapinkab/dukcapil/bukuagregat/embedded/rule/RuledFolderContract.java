package id.go.tapinkab.dukcapil.bukuagregat.embedded.rule;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.action.RuntimeContract;
import java.io.Serializable;
import org.alfresco.service.cmr.action.CompositeAction;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.rule.Rule;
import org.alfresco.service.cmr.rule.RuleService;

/** What the contracts on rules share: a rule on the folder, and an upload into it. */
abstract class RuledFolderContract extends RuntimeContract {

    RuleService rules() {
        return bean("ruleService", RuleService.class);
    }

    Rule rule(String type, boolean asynchronous, boolean children, Serializable opt) {
        Rule rule = new Rule();
        rule.setTitle("aturan");
        rule.setRuleType(type);
        rule.setExecuteAsynchronously(asynchronous);
        rule.applyToChildren(children);
        CompositeAction action = actions().createCompositeAction();
        action.addAction(noting("rule", opt));
        action.addActionCondition(actions().createActionCondition("no-condition"));
        rule.setAction(action);
        return inTransaction(() -> rules().saveRule(folder, rule));
    }

    NodeRef upload(String name, String content) {
        return inTransaction(
                () -> {
                    NodeRef node = file(folder, name);
                    if (content != null) {
                        write(node, content);
                    }
                    note("end of callback");
                    return node;
                });
    }
}
