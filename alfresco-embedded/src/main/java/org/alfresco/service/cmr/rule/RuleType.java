package org.alfresco.service.cmr.rule;

import org.alfresco.service.cmr.repository.NodeRef;

/** The event upon which rules run. */
public interface RuleType {

    String INBOUND = "inbound";

    String UPDATE = "update";

    String OUTBOUND = "outbound";

    String getName();

    String getDisplayLabel();

    void triggerRuleType(
            NodeRef nodeRef, NodeRef actionedUponNodeRef, boolean executeRuleImmediately);
}
