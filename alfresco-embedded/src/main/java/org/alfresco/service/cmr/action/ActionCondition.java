package org.alfresco.service.cmr.action;

/** Decides whether an action is run on a node. */
public interface ActionCondition extends ParameterizedItem {

    String getActionConditionDefinitionName();

    void setInvertCondition(boolean invertCondition);

    boolean getInvertCondition();
}
