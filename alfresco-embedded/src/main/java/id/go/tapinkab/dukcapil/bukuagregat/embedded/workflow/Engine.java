package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import java.util.HashMap;
import java.util.Map;
import org.activiti.engine.FormService;
import org.activiti.engine.HistoryService;
import org.activiti.engine.ManagementService;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.RepositoryService;
import org.activiti.engine.RuntimeService;
import org.activiti.engine.TaskService;
import org.activiti.engine.form.FormData;
import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.history.HistoricVariableInstance;
import org.activiti.engine.impl.RepositoryServiceImpl;
import org.activiti.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.activiti.engine.repository.ProcessDefinition;
import org.activiti.engine.runtime.Execution;
import org.activiti.engine.runtime.ProcessInstance;

/** The engine's services, and the look-ups that several classes need. Ids are local. */
record Engine(ProcessEngine processEngine) {

    RepositoryService repository() {
        return processEngine.getRepositoryService();
    }

    RuntimeService runtime() {
        return processEngine.getRuntimeService();
    }

    TaskService tasks() {
        return processEngine.getTaskService();
    }

    HistoryService history() {
        return processEngine.getHistoryService();
    }

    FormService forms() {
        return processEngine.getFormService();
    }

    ManagementService management() {
        return processEngine.getManagementService();
    }

    /** The definition with its activities, which a query's result lacks. */
    ProcessDefinitionEntity deployed(String definitionId) {
        return (ProcessDefinitionEntity)
                ((RepositoryServiceImpl) repository()).getDeployedProcessDefinition(definitionId);
    }

    /** The newest version; null when there is none. */
    ProcessDefinition latest(String processKey) {
        return repository()
                .createProcessDefinitionQuery()
                .processDefinitionKey(processKey)
                .latestVersion()
                .singleResult();
    }

    ProcessInstance running(String instanceId) {
        return runtime().createProcessInstanceQuery().processInstanceId(instanceId).singleResult();
    }

    Execution execution(String executionId) {
        return runtime().createExecutionQuery().executionId(executionId).singleResult();
    }

    /** A running or ended instance; null when there never was one or it was cancelled. */
    HistoricProcessInstance instance(String instanceId) {
        return history()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(instanceId)
                .singleResult();
    }

    String startFormKey(String definitionId) {
        return formKey(forms().getStartFormData(definitionId));
    }

    static String formKey(FormData form) {
        return form == null ? null : form.getFormKey();
    }

    /** The process variables, of a running or an ended instance, as they are or were last. */
    Map<String, Object> instanceVariables(String instanceId) {
        return values(
                history()
                        .createHistoricVariableInstanceQuery()
                        .processInstanceId(instanceId)
                        .excludeTaskVariables()
                        .list());
    }

    /** The variables that are the task's own, of an open or an ended task. */
    Map<String, Object> taskVariables(String taskId) {
        return values(history().createHistoricVariableInstanceQuery().taskId(taskId).list());
    }

    private static Map<String, Object> values(Iterable<HistoricVariableInstance> variables) {
        Map<String, Object> values = new HashMap<>();
        for (HistoricVariableInstance variable : variables) {
            values.put(variable.getVariableName(), variable.getValue());
        }
        return values;
    }
}
