package org.alfresco.service.cmr.workflow;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.namespace.QName;

/** A piece of work for people, as it was when it was read. */
public class WorkflowTask {
    /** Global id, such as {@code activiti$4711}; of a start task {@code activiti$start4711}. */
    public String id;

    /** The prefixed name of the task type. */
    public String name;

    /** For people. */
    public String title;

    /** For people. */
    public String description;

    /** Open or done. */
    public WorkflowTaskState state;

    /** Where it belongs. */
    public WorkflowPath path;

    /** What kind of task it is. */
    public WorkflowTaskDefinition definition;

    /** Its own variables and those of the process that its type names. */
    public Map<QName, Serializable> properties;

    public WorkflowTask(
            String id,
            WorkflowTaskDefinition definition,
            String name,
            String title,
            String description,
            WorkflowTaskState state,
            WorkflowPath path,
            Map<QName, Serializable> properties) {
        this.id = id;
        this.definition = definition;
        this.name = name;
        this.title = title;
        this.description = description;
        this.state = state;
        this.path = path;
        this.properties = properties;
    }

    public String getId() {
        return id;
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

    public WorkflowTaskState getState() {
        return state;
    }

    public WorkflowPath getPath() {
        return path;
    }

    public WorkflowTaskDefinition getDefinition() {
        return definition;
    }

    public Map<QName, Serializable> getProperties() {
        return properties;
    }

    @Override
    public String toString() {
        return "WorkflowTask[" + "id=" + id + ", name=" + name + ", state=" + state + "]";
    }
}
