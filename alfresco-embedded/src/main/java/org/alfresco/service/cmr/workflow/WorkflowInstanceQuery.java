package org.alfresco.service.cmr.workflow;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.alfresco.service.namespace.QName;

/** Which instances are looked for; a criterion that is null matches every instance. */
public class WorkflowInstanceQuery {

    /** On which side of a date a date property lies. */
    public enum DatePosition {
        BEFORE,
        AFTER
    }

    private Boolean active;
    private Date startBefore;
    private Date startAfter;
    private Date endBefore;
    private Date endAfter;
    private Map<QName, Object> customProps;
    private String workflowDefinitionId;
    private List<String> excludedDefinitions;
    private String engineId;

    public WorkflowInstanceQuery() {}

    public WorkflowInstanceQuery(String workflowDefinitionId) {
        this.workflowDefinitionId = workflowDefinitionId;
    }

    public WorkflowInstanceQuery(Boolean active) {
        this.active = active;
    }

    public WorkflowInstanceQuery(String workflowDefinitionId, Boolean active) {
        this.workflowDefinitionId = workflowDefinitionId;
        this.active = active;
    }

    public Boolean getActive() {
        return active;
    }

    public void setActive(Boolean active) {
        this.active = active;
    }

    public Date getStartBefore() {
        return startBefore;
    }

    public void setStartBefore(Date startBefore) {
        this.startBefore = startBefore;
    }

    public Date getStartAfter() {
        return startAfter;
    }

    public void setStartAfter(Date startAfter) {
        this.startAfter = startAfter;
    }

    public Date getEndBefore() {
        return endBefore;
    }

    public void setEndBefore(Date endBefore) {
        this.endBefore = endBefore;
    }

    public Date getEndAfter() {
        return endAfter;
    }

    public void setEndAfter(Date endAfter) {
        this.endAfter = endAfter;
    }

    public Map<QName, Object> getCustomProps() {
        return customProps;
    }

    public void setCustomProps(Map<QName, Object> customProps) {
        this.customProps = customProps;
    }

    public String getWorkflowDefinitionId() {
        return workflowDefinitionId;
    }

    public void setWorkflowDefinitionId(String workflowDefinitionId) {
        this.workflowDefinitionId = workflowDefinitionId;
    }

    public List<String> getExcludedDefinitions() {
        return excludedDefinitions;
    }

    public void setExcludedDefinitions(List<String> excludedDefinitions) {
        this.excludedDefinitions = excludedDefinitions;
    }

    public String getEngineId() {
        return engineId;
    }

    public void setEngineId(String engineId) {
        this.engineId = engineId;
    }
}
