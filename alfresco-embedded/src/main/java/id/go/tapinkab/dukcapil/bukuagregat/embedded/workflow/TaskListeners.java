package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.activiti.bpmn.model.BaseElement;
import org.activiti.bpmn.model.UserTask;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.TaskListener;
import org.activiti.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.activiti.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.activiti.engine.impl.bpmn.parser.BpmnParse;
import org.activiti.engine.impl.bpmn.parser.handler.AbstractBpmnParseHandler;
import org.activiti.engine.impl.persistence.entity.TaskEntity;
import org.activiti.engine.impl.pvm.delegate.ActivityBehavior;
import org.activiti.engine.task.IdentityLinkType;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowConstants;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.WorkflowQNameConverter;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNode;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespacePrefixResolver;

/** Puts the repository's own listeners before those that the BPMN names, on every user task. */
final class TaskListeners extends AbstractBpmnParseHandler<UserTask> {
    private final TaskListener created = new TaskCreated();
    private final TaskListener completed = new TaskCompleted();
    private final Components components;

    /** What the listeners work with; the engine, and so these, are made after the handlers. */
    interface Components {
        TaskWriter writer();

        TaskTypes types();

        Candidates candidates();

        WorkflowQNameConverter names();

        NamespacePrefixResolver prefixes();

        NodeService nodes();
    }

    TaskListeners(Components components) {
        this.components = components;
    }

    @Override
    protected Class<? extends BaseElement> getHandledType() {
        return UserTask.class;
    }

    @Override
    protected void executeParse(BpmnParse parse, UserTask task) {
        ActivityBehavior behavior = findActivity(parse, task.getId()).getActivityBehavior();
        if (behavior instanceof MultiInstanceActivityBehavior several) {
            behavior = several.getInnerActivityBehavior();
        }
        if (behavior instanceof UserTaskActivityBehavior user) {
            addFirst(user, TaskListener.EVENTNAME_CREATE, created);
            addFirst(user, TaskListener.EVENTNAME_COMPLETE, completed);
        }
    }

    private static void addFirst(
            UserTaskActivityBehavior task, String event, TaskListener listener) {
        task.getTaskDefinition()
                .getTaskListeners()
                .computeIfAbsent(event, e -> new ArrayList<>())
                .add(0, listener);
    }

    private final class TaskCreated implements TaskListener {
        private static final long serialVersionUID = 1L;

        @Override
        public void notify(DelegateTask task) {
            components.writer().setDefaults(task);
            TypeDefinition type = components.types().declared(TaskTypes.formKey(task), false);
            // History keeps no form key, but it keeps variables.
            task.setVariableLocal(
                    ActivitiConstants.PROP_TASK_FORM_KEY,
                    type.getName().toPrefixString(components.prefixes()));
            if (task.getExecution().getVariable(WorkflowConstants.PROP_INITIATOR)
                    instanceof ActivitiScriptNode initiator) {
                Serializable userName =
                        components
                                .nodes()
                                .getProperty(initiator.getNodeRef(), ContentModel.PROP_USERNAME);
                task.addUserIdentityLink((String) userName, IdentityLinkType.STARTER);
            }
        }
    }

    private final class TaskCompleted implements TaskListener {
        private static final long serialVersionUID = 1L;

        @Override
        public void notify(DelegateTask task) {
            components.writer().requireMandatory(task);
            Map<String, Object> variables = new HashMap<>();
            variables.put(
                    components.names().mapQNameToName(WorkflowModel.PROP_STATUS),
                    WorkflowConstants.TASK_STATUS_COMPLETED);
            List<NodeRef> actors =
                    components.candidates().nodes(((TaskEntity) task).getIdentityLinks());
            // Candidates are gone with the task; the variable keeps them in the history.
            variables.put(
                    ActivitiConstants.PROP_POOLED_ACTORS_HISTORY,
                    new ArrayList<>(actors.stream().map(NodeRef::toString).toList()));
            task.setVariablesLocal(variables);
        }
    }
}
