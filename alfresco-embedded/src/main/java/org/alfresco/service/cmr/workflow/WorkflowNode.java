package org.alfresco.service.cmr.workflow;

/** A step of a process definition. */
public class WorkflowNode {
    /** The id of the BPMN element. */
    public String name;

    /** The name of the BPMN element, or its label from a message bundle. */
    public String title;

    /** For people. */
    public String description;

    /** What kind of BPMN element it is, such as {@code userTask}. */
    public String type;

    /** Whether people work on it. */
    public boolean isTaskNode;

    /** The ways out. */
    public WorkflowTransition[] transitions;

    public WorkflowNode(
            String name,
            String title,
            String description,
            String type,
            boolean isTaskNode,
            WorkflowTransition... transitions) {
        this.name = name;
        this.title = title;
        this.description = description;
        this.type = type;
        this.isTaskNode = isTaskNode;
        this.transitions = transitions;
    }

    public String getName() {
        return name;
    }

    public String getTitle() {
        return title;
    }

    public String getDescription() {
        return description;
    }

    public String getType() {
        return type;
    }

    public boolean isTaskNode() {
        return isTaskNode;
    }

    public WorkflowTransition[] getTransitions() {
        return transitions;
    }

    @Override
    public String toString() {
        return "WorkflowNode[" + "name=" + name + ", title=" + title + ", type=" + type + "]";
    }
}
