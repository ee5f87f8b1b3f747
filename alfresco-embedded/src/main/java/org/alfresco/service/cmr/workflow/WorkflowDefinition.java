package org.alfresco.service.cmr.workflow;

import java.io.Serializable;

/** One version of a process definition. */
public class WorkflowDefinition implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Global id, such as {@code activiti$review:1:103}. */
    public final String id;

    /** Global name, such as {@code activiti$review}. */
    public final String name;

    /** Version, counted from 1. */
    public final String version;

    /** For people. */
    public final String title;

    /** For people. */
    public final String description;

    @SuppressWarnings("serial") // not serializable in ACS either
    private final WorkflowTaskDefinition startTaskDefinition;

    public WorkflowDefinition(
            String id,
            String name,
            String version,
            String title,
            String description,
            WorkflowTaskDefinition startTaskDefinition) {
        this.id = id;
        this.name = name;
        this.version = version;
        this.title = title;
        this.description = description;
        this.startTaskDefinition = startTaskDefinition;
    }

    public String getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getVersion() {
        return version;
    }

    public String getTitle() {
        return title;
    }

    public String getDescription() {
        return description;
    }

    public WorkflowTaskDefinition getStartTaskDefinition() {
        return startTaskDefinition;
    }

    @Override
    public String toString() {
        return "WorkflowDefinition[" + "id=" + id + ", name=" + name + ", version=" + version + "]";
    }
}
