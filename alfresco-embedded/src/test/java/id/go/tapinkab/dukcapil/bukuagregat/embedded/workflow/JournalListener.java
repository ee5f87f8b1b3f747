package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import java.util.Map;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.TaskListener;

/** Journals task events; on completion it copies the outcome up to the process. */
final class JournalListener implements TaskListener {
    private static final long serialVersionUID = 1L;

    private final transient Journal journal;

    JournalListener(Map<Object, Object> registry, Journal journal) {
        this.journal = journal;
        registry.put("alurTugas", this);
    }

    @Override
    public void notify(DelegateTask task) {
        if (TaskListener.EVENTNAME_COMPLETE.equals(task.getEventName())) {
            task.getExecution().setVariable("alur_outcome", task.getVariableLocal("alur_outcome"));
        }
        journal.write(
                task.getEventName(),
                "%s assignee=%s outcome=%s"
                        .formatted(
                                task.getName(),
                                task.getAssignee(),
                                task.getVariableLocal("alur_outcome")));
    }
}
