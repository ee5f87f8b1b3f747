package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import java.util.Date;
import org.activiti.bpmn.model.BaseElement;
import org.activiti.bpmn.model.Process;
import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.ExecutionListener;
import org.activiti.engine.impl.bpmn.parser.BpmnParse;
import org.activiti.engine.impl.bpmn.parser.handler.AbstractBpmnParseHandler;
import org.activiti.engine.impl.persistence.entity.ExecutionEntity;
import org.alfresco.repo.workflow.WorkflowConstants;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;

/** Tells every process its own id. */
final class ProcessListeners extends AbstractBpmnParseHandler<Process> {
    private static final ExecutionListener STARTED = new ProcessStarted();

    @Override
    protected Class<? extends BaseElement> getHandledType() {
        return Process.class;
    }

    @Override
    protected void executeParse(BpmnParse parse, Process process) {
        parse.getCurrentProcessDefinition()
                .addExecutionListener(ExecutionListener.EVENTNAME_START, STARTED);
    }

    private static final class ProcessStarted implements ExecutionListener {
        private static final long serialVersionUID = 1L;

        @Override
        public void notify(DelegateExecution execution) {
            execution.setVariable(
                    WorkflowConstants.PROP_WORKFLOW_INSTANCE_ID,
                    WorkflowIds.global(execution.getId()));
            // A process called by another one has no start task that somebody could end.
            if (((ExecutionEntity) execution).getSuperExecutionId() != null
                    && execution.getVariable(ActivitiConstants.PROP_START_TASK_END_DATE) == null) {
                execution.setVariable(ActivitiConstants.PROP_START_TASK_END_DATE, new Date());
            }
        }
    }
}
