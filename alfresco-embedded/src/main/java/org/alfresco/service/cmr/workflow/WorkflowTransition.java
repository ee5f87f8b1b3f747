package org.alfresco.service.cmr.workflow;

/** A way out of a node. */
public class WorkflowTransition {
    /** Its id; Activiti tasks have only "Next". */
    public String id;

    /** For people. */
    public String title;

    /** For people. */
    public String description;

    /** Taken when none is named. */
    public boolean isDefault;

    public WorkflowTransition(String id, String title, String description, boolean isDefault) {
        this.id = id;
        this.title = title;
        this.description = description;
        this.isDefault = isDefault;
    }

    public String getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public String getDescription() {
        return description;
    }

    public boolean isDefault() {
        return isDefault;
    }

    @Override
    public String toString() {
        return "WorkflowTransition[" + "id=" + id + ", title=" + title + "]";
    }
}
