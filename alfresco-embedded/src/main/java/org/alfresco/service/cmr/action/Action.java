package org.alfresco.service.cmr.action;

import java.io.Serializable;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;

/** An action with its parameters, conditions and how it is to run. */
public interface Action extends ParameterizedItem {

    NodeRef getNodeRef();

    String getActionDefinitionName();

    String getTitle();

    void setTitle(String title);

    String getDescription();

    void setDescription(String description);

    Boolean getTrackStatus();

    void setTrackStatus(Boolean trackStatus);

    boolean getExecuteAsychronously();

    void setExecuteAsynchronously(boolean executeAsynchronously);

    Action getCompensatingAction();

    void setCompensatingAction(Action action);

    Date getCreatedDate();

    String getCreator();

    Date getModifiedDate();

    String getModifier();

    boolean hasActionConditions();

    int indexOfActionCondition(ActionCondition actionCondition);

    List<ActionCondition> getActionConditions();

    ActionCondition getActionCondition(int index);

    void addActionCondition(ActionCondition actionCondition);

    void addActionCondition(int index, ActionCondition actionCondition);

    void setActionCondition(int index, ActionCondition actionCondition);

    void removeActionCondition(ActionCondition actionCondition);

    void removeAllActionConditions();

    void addParameterValues(Map<String, Serializable> values);

    Date getExecutionStartDate();

    Date getExecutionEndDate();

    ActionStatus getExecutionStatus();

    String getExecutionFailureMessage();
}
