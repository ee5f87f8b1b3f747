package org.alfresco.service.cmr.workflow;

import java.io.Serializable;
import java.util.Date;
import org.alfresco.service.cmr.repository.NodeRef;

/** One run of a process definition. */
public class WorkflowInstance implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Global id, such as {@code activiti$4711}. */
    public String id;

    /** The bpm:workflowDescription it was started with. */
    public String description;

    /** Whether it still runs. */
    public boolean active;

    /** The person who started it. */
    public NodeRef initiator;

    /** The bpm:workflowPriority, 1 is the highest. */
    public Integer priority;

    /** When it was started. */
    public Date startDate;

    /** The bpm:workflowDueDate. */
    public Date dueDate;

    /** When it ended; null while it runs. */
    public Date endDate;

    /** The package with its documents; may be null. */
    public NodeRef workflowPackage;

    /** The bpm:context; may be null. */
    public NodeRef context;

    /** What it is a run of. */
    public WorkflowDefinition definition;

    public WorkflowInstance(
            String id,
            WorkflowDefinition definition,
            String description,
            NodeRef initiator,
            NodeRef workflowPackage,
            NodeRef context,
            boolean active,
            Date startDate,
            Date endDate) {
        this.id = id;
        this.definition = definition;
        this.description = description;
        this.initiator = initiator;
        this.workflowPackage = workflowPackage;
        this.context = context;
        this.active = active;
        this.startDate = startDate;
        this.endDate = endDate;
    }

    public String getId() {
        return id;
    }

    public String getDescription() {
        return description;
    }

    public boolean isActive() {
        return active;
    }

    public NodeRef getInitiator() {
        return initiator;
    }

    public Integer getPriority() {
        return priority;
    }

    public Date getStartDate() {
        return startDate;
    }

    public Date getDueDate() {
        return dueDate;
    }

    public Date getEndDate() {
        return endDate;
    }

    public NodeRef getWorkflowPackage() {
        return workflowPackage;
    }

    public NodeRef getContext() {
        return context;
    }

    public WorkflowDefinition getDefinition() {
        return definition;
    }

    public static long getSerialversionuid() {
        return serialVersionUID;
    }

    @Override
    public String toString() {
        return "WorkflowInstance["
                + "id="
                + id
                + ", active="
                + active
                + ", definition="
                + definition
                + "]";
    }
}
