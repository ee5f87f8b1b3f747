package org.alfresco.service.cmr.workflow;

import java.util.Arrays;

/** The outcome of a deployment. */
public class WorkflowDeployment {
    /** What was deployed. */
    public WorkflowDefinition definition;

    /** Warnings; Activiti gives none. */
    public String[] problems;

    public WorkflowDeployment() {}

    public WorkflowDeployment(WorkflowDefinition definition, String... problems) {
        this.definition = definition;
        this.problems = problems;
    }

    public WorkflowDefinition getDefinition() {
        return definition;
    }

    public String[] getProblems() {
        return problems;
    }

    @Override
    public String toString() {
        return "WorkflowDeployment[" + definition + ", problems=" + Arrays.toString(problems) + "]";
    }
}
