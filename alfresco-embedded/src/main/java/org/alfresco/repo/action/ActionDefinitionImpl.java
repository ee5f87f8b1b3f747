package org.alfresco.repo.action;

import java.util.HashSet;
import java.util.Set;
import org.alfresco.service.cmr.action.ActionDefinition;
import org.alfresco.service.namespace.QName;

/** What an action is called, takes, and may be run on. */
public class ActionDefinitionImpl extends ParameterizedItemDefinitionImpl
        implements ActionDefinition {

    private static final long serialVersionUID = 1L;

    private String ruleActionExecutor;
    private HashSet<QName> applicableTypes = new HashSet<>();
    private boolean trackStatus;

    public ActionDefinitionImpl(String name) {
        super(name);
    }

    public void setRuleActionExecutor(String ruleActionExecutor) {
        this.ruleActionExecutor = ruleActionExecutor;
    }

    /** The bean that runs the action. */
    public String getRuleActionExecutor() {
        return ruleActionExecutor;
    }

    /** Empty: any. */
    @Override
    public Set<QName> getApplicableTypes() {
        return applicableTypes;
    }

    public void setApplicableTypes(Set<QName> applicableTypes) {
        this.applicableTypes = new HashSet<>(applicableTypes);
    }

    @Override
    public boolean getTrackStatus() {
        return trackStatus;
    }

    public void setTrackStatus(boolean trackStatus) {
        this.trackStatus = trackStatus;
    }
}
