package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.workflow.WorkflowAdminService;

/** The one engine, which can't be switched off. */
public final class EmbeddedWorkflowAdmin implements WorkflowAdminService {

    @Override
    public boolean isEngineEnabled(String engineId) {
        return ActivitiConstants.ENGINE_ID.equals(engineId);
    }

    @Override
    public void setEngineEnabled(String engineId, boolean isEnabled) {
        throw new UnsupportedOperationException("WorkflowAdminService.setEngineEnabled");
    }

    @Override
    public boolean isEngineVisible(String engineId) {
        return ActivitiConstants.ENGINE_ID.equals(engineId);
    }

    @Override
    public void setEngineVisibility(String engineId, boolean isVisible) {
        throw new UnsupportedOperationException("WorkflowAdminService.setEngineVisibility");
    }
}
