package org.alfresco.service.cmr.workflow;

/** Which engines are used. There is one, {@code activiti}, always enabled and visible. */
public interface WorkflowAdminService {

    boolean isEngineEnabled(String engineId);

    void setEngineEnabled(String engineId, boolean isEnabled);

    boolean isEngineVisible(String engineId);

    void setEngineVisibility(String engineId, boolean isVisible);
}
