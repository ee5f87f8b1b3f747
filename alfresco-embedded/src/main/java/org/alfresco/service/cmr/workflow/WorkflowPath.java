package org.alfresco.service.cmr.workflow;

/** Where an instance stands: one token of its execution. */
public class WorkflowPath {
    /** Global id; that of the instance for the main path. */
    public String id;

    /** Whose path it is. */
    public WorkflowInstance instance;

    /** Where it waits; null on an ended path. */
    public WorkflowNode node;

    /** Whether it still runs. */
    public boolean active;

    public WorkflowPath(String id, WorkflowInstance instance, WorkflowNode node, boolean active) {
        this.id = id;
        this.instance = instance;
        this.node = node;
        this.active = active;
    }

    public String getId() {
        return id;
    }

    public WorkflowInstance getInstance() {
        return instance;
    }

    public WorkflowNode getNode() {
        return node;
    }

    public boolean isActive() {
        return active;
    }

    @Override
    public String toString() {
        return "WorkflowPath[" + "id=" + id + ", node=" + node + ", active=" + active + "]";
    }
}
