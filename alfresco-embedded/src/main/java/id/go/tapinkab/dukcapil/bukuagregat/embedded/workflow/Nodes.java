package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import static org.alfresco.repo.workflow.activiti.ActivitiConstants.DEFAULT_TRANSITION_DESCRIPTION;
import static org.alfresco.repo.workflow.activiti.ActivitiConstants.DEFAULT_TRANSITION_NAME;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.activiti.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.activiti.engine.impl.pvm.PvmActivity;
import org.activiti.engine.impl.pvm.PvmTransition;
import org.activiti.engine.impl.pvm.process.ActivityImpl;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.cmr.workflow.WorkflowNode;
import org.alfresco.service.cmr.workflow.WorkflowTaskDefinition;
import org.alfresco.service.cmr.workflow.WorkflowTransition;

/** The steps of a process definition, and what its tasks are. Ids are local. */
final class Nodes {
    private final Engine engine;
    private final TaskTypes types;
    private final Labels labels;

    Nodes(Engine engine, TaskTypes types, Labels labels) {
        this.engine = engine;
        this.types = types;
        this.labels = labels;
    }

    /** Null when the definition has no such activity. */
    WorkflowNode node(String definitionId, String activityId) {
        ProcessDefinitionEntity definition = engine.deployed(definitionId);
        PvmActivity activity = definition.findActivity(activityId);
        return activity == null ? null : node(definition, activity, false);
    }

    WorkflowTaskDefinition taskDefinition(String formKey, WorkflowNode node, boolean start) {
        TypeDefinition type = types.declared(formKey, start);
        return new WorkflowTaskDefinition(formKey == null ? types.name(type) : formKey, node, type);
    }

    WorkflowTaskDefinition startTaskDefinition(String definitionId) {
        ProcessDefinitionEntity definition = engine.deployed(definitionId);
        return taskDefinition(
                engine.startFormKey(definitionId),
                node(definition, definition.getInitial(), true),
                true);
    }

    /** The start task, then the user tasks in the order in which the flow reaches them. */
    List<WorkflowTaskDefinition> taskDefinitions(String definitionId) {
        ProcessDefinitionEntity definition = engine.deployed(definitionId);
        List<WorkflowTaskDefinition> tasks = new ArrayList<>();
        tasks.add(startTaskDefinition(definitionId));
        Set<PvmActivity> reached = new LinkedHashSet<>();
        collect(definition.getInitial(), reached);
        for (PvmActivity activity : reached) {
            if (ActivitiConstants.USER_TASK_NODE_TYPE.equals(type(activity))) {
                String formKey = engine.forms().getTaskFormKey(definitionId, activity.getId());
                tasks.add(taskDefinition(formKey, node(definition, activity, true), false));
            }
        }
        return tasks;
    }

    private static void collect(PvmActivity activity, Set<PvmActivity> reached) {
        if (!reached.add(activity)) {
            return;
        }
        for (PvmTransition transition : activity.getOutgoingTransitions()) {
            collect(transition.getDestination(), reached);
        }
        if (((ActivityImpl) activity).getProperty(ActivitiConstants.PROP_INITIAL_ACTIVITY)
                instanceof PvmActivity inner) {
            collect(inner, reached);
        }
    }

    private WorkflowNode node(
            ProcessDefinitionEntity definition, PvmActivity activity, boolean isTask) {
        String key = definition.getKey();
        String id = activity.getId();
        String title = labels.nodeTitle(key, id, text(activity, ActivitiConstants.NODE_NAME, id));
        String description =
                labels.nodeDescription(
                        key, id, text(activity, ActivitiConstants.NODE_DESCRIPTION, id), title);
        WorkflowTransition next =
                new WorkflowTransition(
                        DEFAULT_TRANSITION_NAME,
                        labels.transitionTitle(key, id, DEFAULT_TRANSITION_NAME),
                        labels.transitionDescription(key, id, DEFAULT_TRANSITION_DESCRIPTION),
                        true);
        String type = type(activity);
        return new WorkflowNode(
                id,
                title,
                description,
                type,
                isTask || ActivitiConstants.USER_TASK_NODE_TYPE.equals(type),
                next);
    }

    private static String type(PvmActivity activity) {
        return (String) activity.getProperty(ActivitiConstants.NODE_TYPE);
    }

    private static String text(PvmActivity activity, String property, String otherwise) {
        return (String) Objects.requireNonNullElse(activity.getProperty(property), otherwise);
    }
}
