package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import java.util.ArrayList;
import java.util.List;
import org.activiti.engine.runtime.Execution;
import org.activiti.engine.runtime.Job;
import org.activiti.engine.task.Task;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTimer;

/** The timers that an instance waits for. */
final class Timers {
    private final Engine engine;
    private final Instances instances;
    private final TaskReader reader;

    Timers(Engine engine, Instances instances, TaskReader reader) {
        this.engine = engine;
        this.instances = instances;
        this.reader = reader;
    }

    List<WorkflowTimer> of(String workflowId) {
        List<WorkflowTimer> timers = new ArrayList<>();
        for (Job job :
                engine.management()
                        .createJobQuery()
                        .processInstanceId(WorkflowIds.local(workflowId))
                        .timers()
                        .list()) {
            Execution execution = engine.execution(job.getExecutionId());
            timers.add(
                    new WorkflowTimer(
                            WorkflowIds.global(job.getId()),
                            job.getId(),
                            instances.path(execution),
                            task(execution),
                            job.getDuedate(),
                            job.getExceptionMessage()));
        }
        return timers;
    }

    private WorkflowTask task(Execution execution) {
        Task task = engine.tasks().createTaskQuery().executionId(execution.getId()).singleResult();
        return task == null ? null : reader.read(task);
    }
}
