package org.alfresco.service.cmr.rule;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.repository.NodeRef;

/** An action that is run when something happens in a folder. Two rules are equal by their node. */
public class Rule implements Serializable {

    private static final long serialVersionUID = 1L;

    private NodeRef nodeRef;
    private String title;
    private String description;
    private List<String> ruleTypes;
    private Action action;
    private boolean executeAsynchronously;
    private boolean ruleDisabled;
    private boolean appliedToChildren;

    public Rule() {}

    public Rule(NodeRef nodeRef) {
        this.nodeRef = nodeRef;
    }

    public void setAction(Action action) {
        this.action = action;
    }

    public Action getAction() {
        return action;
    }

    public void setNodeRef(NodeRef nodeRef) {
        this.nodeRef = nodeRef;
    }

    /** Null until the rule has been saved. */
    public NodeRef getNodeRef() {
        return nodeRef;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getTitle() {
        return title;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getDescription() {
        return description;
    }

    public boolean isAppliedToChildren() {
        return appliedToChildren;
    }

    /** Whether the rule also holds in all folders below. */
    public void applyToChildren(boolean isAppliedToChildren) {
        this.appliedToChildren = isAppliedToChildren;
    }

    public void setRuleType(String ruleType) {
        this.ruleTypes = new ArrayList<>(List.of(ruleType));
    }

    public void setRuleTypes(List<String> ruleTypes) {
        this.ruleTypes = ruleTypes;
    }

    public List<String> getRuleTypes() {
        return ruleTypes;
    }

    public void setExecuteAsynchronously(boolean executeAsynchronously) {
        this.executeAsynchronously = executeAsynchronously;
    }

    public boolean getExecuteAsynchronously() {
        return executeAsynchronously;
    }

    public boolean getRuleDisabled() {
        return ruleDisabled;
    }

    public void setRuleDisabled(boolean ruleDisabled) {
        this.ruleDisabled = ruleDisabled;
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(nodeRef);
    }

    @Override
    public boolean equals(Object obj) {
        if (this == obj) {
            return true;
        }
        return obj instanceof Rule that && nodeRef != null && nodeRef.equals(that.nodeRef);
    }
}
