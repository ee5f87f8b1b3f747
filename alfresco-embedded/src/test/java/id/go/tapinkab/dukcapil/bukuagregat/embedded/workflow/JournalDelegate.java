package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import java.util.TreeMap;
import org.activiti.engine.delegate.DelegateExecution;
import org.alfresco.repo.workflow.activiti.BaseJavaDelegate;

/** Journals the classes of the variables it sees. */
final class JournalDelegate extends BaseJavaDelegate {
    private final String name;
    private final Journal journal;

    JournalDelegate(String name, Journal journal) {
        this.name = name;
        this.journal = journal;
    }

    @Override
    protected String getName() {
        return name;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TreeMap<String, String> classes = new TreeMap<>();
        execution
                .getVariables()
                .forEach(
                        (key, value) ->
                                classes.put(
                                        key,
                                        value == null ? "null" : value.getClass().getSimpleName()));
        journal.write(name, classes.toString());
    }
}
