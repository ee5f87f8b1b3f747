package org.alfresco.repo.rule;

import org.alfresco.service.namespace.QName;

/** Names of the model of rules. */
public interface RuleModel {

    String RULE_MODEL_URI = "http://www.alfresco.org/model/rule/1.0";

    String RULE_MODEL_PREFIX = "rule";

    QName TYPE_RULE = QName.createQName(RULE_MODEL_URI, "rule");

    QName PROP_RULE_TYPE = QName.createQName(RULE_MODEL_URI, "ruleType");

    QName PROP_APPLY_TO_CHILDREN = QName.createQName(RULE_MODEL_URI, "applyToChildren");

    QName PROP_EXECUTE_ASYNC = QName.createQName(RULE_MODEL_URI, "executeAsynchronously");

    QName ASSOC_ACTION = QName.createQName(RULE_MODEL_URI, "action");

    QName PROP_DISABLED = QName.createQName(RULE_MODEL_URI, "disabled");

    QName ASPECT_RULES = QName.createQName(RULE_MODEL_URI, "rules");

    QName ASSOC_RULE_FOLDER = QName.createQName(RULE_MODEL_URI, "ruleFolder");

    QName ASPECT_IGNORE_INHERITED_RULES = QName.createQName(RULE_MODEL_URI, "ignoreInheritedRules");
}
