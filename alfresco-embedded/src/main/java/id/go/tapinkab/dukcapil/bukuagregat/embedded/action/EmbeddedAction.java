package id.go.tapinkab.dukcapil.bukuagregat.embedded.action;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionCondition;
import org.alfresco.service.cmr.action.ActionStatus;
import org.alfresco.service.cmr.repository.NodeRef;

/** An action as it is handed around; serializable, since a rule is stored with its action. */
@SuppressWarnings("JavaUtilDate") // the public interface has java.util.Date
class EmbeddedAction extends Parameterized implements Action {

    private static final long serialVersionUID = 1L;

    private final String definition;
    private final Date created = new Date();
    private final ArrayList<ActionCondition> conditions = new ArrayList<>();
    private String creator;
    private String title;
    private String description;
    private Boolean trackStatus;
    private boolean asynchronous;
    private Action compensating;
    private String runAsUser;

    EmbeddedAction(String id, String definition, Map<String, Serializable> values, String creator) {
        super(id, values);
        this.definition = definition;
        this.creator = creator;
    }

    /** Who the action runs as when it runs after the commit; null: whoever queues it. */
    String runAsUser() {
        return runAsUser;
    }

    void runAsUser(String user) {
        runAsUser = user;
    }

    /** Null: actions are not kept on nodes by themselves. */
    @Override
    public NodeRef getNodeRef() {
        return null;
    }

    @Override
    public String getActionDefinitionName() {
        return definition;
    }

    @Override
    public String getTitle() {
        return title;
    }

    @Override
    public void setTitle(String title) {
        this.title = title;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public void setDescription(String description) {
        this.description = description;
    }

    @Override
    public Boolean getTrackStatus() {
        return trackStatus;
    }

    @Override
    public void setTrackStatus(Boolean trackStatus) {
        this.trackStatus = trackStatus;
    }

    @Override
    public boolean getExecuteAsychronously() {
        return asynchronous;
    }

    @Override
    public void setExecuteAsynchronously(boolean executeAsynchronously) {
        asynchronous = executeAsynchronously;
    }

    @Override
    public Action getCompensatingAction() {
        return compensating;
    }

    @Override
    public void setCompensatingAction(Action action) {
        compensating = action;
    }

    @Override
    public Date getCreatedDate() {
        return new Date(created.getTime());
    }

    @Override
    public String getCreator() {
        return creator;
    }

    @Override
    public Date getModifiedDate() {
        return getCreatedDate();
    }

    @Override
    public String getModifier() {
        return creator;
    }

    @Override
    public boolean hasActionConditions() {
        return !conditions.isEmpty();
    }

    @Override
    public int indexOfActionCondition(ActionCondition actionCondition) {
        return conditions.indexOf(actionCondition);
    }

    @Override
    public List<ActionCondition> getActionConditions() {
        return conditions;
    }

    @Override
    public ActionCondition getActionCondition(int index) {
        return conditions.get(index);
    }

    @Override
    public void addActionCondition(ActionCondition actionCondition) {
        conditions.add(actionCondition);
    }

    @Override
    public void addActionCondition(int index, ActionCondition actionCondition) {
        conditions.add(index, actionCondition);
    }

    @Override
    public void setActionCondition(int index, ActionCondition actionCondition) {
        conditions.set(index, actionCondition);
    }

    @Override
    public void removeActionCondition(ActionCondition actionCondition) {
        conditions.remove(actionCondition);
    }

    @Override
    public void removeAllActionConditions() {
        conditions.clear();
    }

    @Override
    public void addParameterValues(Map<String, Serializable> values) {
        getParameterValues().putAll(values);
    }

    /** Null: executions are not tracked. */
    @Override
    public Date getExecutionStartDate() {
        return null;
    }

    /** Null: executions are not tracked. */
    @Override
    public Date getExecutionEndDate() {
        return null;
    }

    /** Always new: executions are not tracked. */
    @Override
    public ActionStatus getExecutionStatus() {
        return ActionStatus.New;
    }

    /** Null: executions are not tracked. */
    @Override
    public String getExecutionFailureMessage() {
        return null;
    }

    /** The definition's name only: parameter values may be personal. */
    @Override
    public String toString() {
        return "Action[" + definition + "]";
    }
}
