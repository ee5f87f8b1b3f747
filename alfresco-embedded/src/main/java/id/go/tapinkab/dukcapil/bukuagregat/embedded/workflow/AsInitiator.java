package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import org.activiti.engine.impl.TaskQueryImpl;
import org.activiti.engine.impl.interceptor.CommandContext;
import org.activiti.engine.impl.jobexecutor.JobHandler;
import org.activiti.engine.impl.persistence.entity.ExecutionEntity;
import org.activiti.engine.impl.persistence.entity.JobEntity;
import org.activiti.engine.task.Task;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.workflow.WorkflowConstants;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNode;
import org.alfresco.service.cmr.repository.NodeService;

/** Runs a job as the one who started the process, else the task's owner, else the system. */
final class AsInitiator implements JobHandler {
    private final JobHandler handler;
    private final NodeService nodes;

    AsInitiator(JobHandler handler, NodeService nodes) {
        this.handler = handler;
        this.nodes = nodes;
    }

    @Override
    public String getType() {
        return handler.getType();
    }

    @Override
    public void execute(
            JobEntity job,
            String configuration,
            ExecutionEntity execution,
            CommandContext commandContext) {
        AuthenticationUtil.runAs(
                () -> {
                    handler.execute(job, configuration, execution, commandContext);
                    return null;
                },
                userName(execution, commandContext));
    }

    private String userName(ExecutionEntity execution, CommandContext commandContext) {
        if (execution.getVariable(WorkflowConstants.PROP_INITIATOR)
                        instanceof ActivitiScriptNode initiator
                && nodes.exists(initiator.getNodeRef())) {
            return (String) nodes.getProperty(initiator.getNodeRef(), ContentModel.PROP_USERNAME);
        }
        Task task =
                new TaskQueryImpl(commandContext)
                        .executionId(execution.getId())
                        .executeSingleResult(commandContext);
        return task == null || task.getAssignee() == null
                ? AuthenticationUtil.getSystemUserName()
                : task.getAssignee();
    }
}
