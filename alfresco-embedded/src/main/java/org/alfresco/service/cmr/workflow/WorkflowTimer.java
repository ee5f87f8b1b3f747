package org.alfresco.service.cmr.workflow;

import java.util.Date;

/** A timer of a running instance that has still to fire. */
public class WorkflowTimer {
    /** Global id of its job. */
    public String id;

    /** Id of its job. */
    public String name;

    /** The path that it belongs to. */
    public WorkflowPath path;

    /** The task that it belongs to; may be null. */
    public WorkflowTask task;

    /** When it fires. */
    public Date dueDate;

    /** Message of its last failure; null if there was none. */
    public String error;

    public WorkflowTimer(
            String id,
            String name,
            WorkflowPath path,
            WorkflowTask task,
            Date dueDate,
            String error) {
        this.id = id;
        this.name = name;
        this.path = path;
        this.task = task;
        this.dueDate = dueDate;
        this.error = error;
    }

    public String getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public WorkflowPath getPath() {
        return path;
    }

    public WorkflowTask getTask() {
        return task;
    }

    public Date getDueDate() {
        return dueDate;
    }

    public String getError() {
        return error;
    }

    @Override
    public String toString() {
        return "WorkflowTimer[" + "id=" + id + ", dueDate=" + dueDate + ", error=" + error + "]";
    }
}
