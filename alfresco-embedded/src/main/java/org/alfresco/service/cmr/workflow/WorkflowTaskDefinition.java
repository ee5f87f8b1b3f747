package org.alfresco.service.cmr.workflow;

import org.alfresco.service.cmr.dictionary.TypeDefinition;

/** What a kind of task is: its node and the type that describes its properties. */
public class WorkflowTaskDefinition {
    /** The form key, which is the prefixed name of the task type. */
    public String id;

    /** The node it belongs to. */
    public WorkflowNode node;

    /** The task type. */
    public TypeDefinition metadata;

    public WorkflowTaskDefinition(String id, WorkflowNode node, TypeDefinition metadata) {
        this.id = id;
        this.node = node;
        this.metadata = metadata;
    }

    public String getId() {
        return id;
    }

    public WorkflowNode getNode() {
        return node;
    }

    public TypeDefinition getMetadata() {
        return metadata;
    }

    @Override
    public String toString() {
        return "WorkflowTaskDefinition[" + "id=" + id + ", node=" + node + "]";
    }
}
