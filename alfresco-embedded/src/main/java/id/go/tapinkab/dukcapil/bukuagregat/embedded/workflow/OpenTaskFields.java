package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import java.util.Collection;
import java.util.Date;
import java.util.Objects;
import org.activiti.engine.task.IdentityLink;
import org.activiti.engine.task.Task;
import org.alfresco.service.cmr.repository.NodeRef;

/** The fields of a task as the service API has it. */
final class OpenTaskFields implements TaskFields {
    private final Engine engine;
    private final Candidates candidates;
    private final Task task;
    private String owner;

    OpenTaskFields(Engine engine, Candidates candidates, Task task) {
        this.engine = engine;
        this.candidates = candidates;
        this.task = task;
        this.owner = task.getAssignee();
    }

    @Override
    public void description(String description) {
        task.setDescription(description);
    }

    @Override
    public void priority(int priority) {
        task.setPriority(priority);
    }

    @Override
    public void dueDate(Date dueDate) {
        task.setDueDate(dueDate);
    }

    @Override
    public void owner(String userName) {
        owner = userName;
    }

    @Override
    public void pooledActors(Collection<NodeRef> actors) {
        String id = task.getId();
        Candidates.Change change =
                candidates.change(engine.tasks().getIdentityLinksForTask(id), actors);
        change.newUsers().forEach(user -> engine.tasks().addCandidateUser(id, user));
        change.newGroups().forEach(group -> engine.tasks().addCandidateGroup(id, group));
        for (IdentityLink link : change.gone()) {
            if (link.getUserId() != null) {
                engine.tasks().deleteCandidateUser(id, link.getUserId());
            } else {
                engine.tasks().deleteCandidateGroup(id, link.getGroupId());
            }
        }
    }

    @Override
    public boolean hasPackage() {
        return engine.runtime().getVariableLocal(task.getProcessInstanceId(), "bpm_package")
                != null;
    }

    /** Assigns the task, after all else was saved, and only if the owner is another one. */
    void assign() {
        if (!Objects.equals(owner, task.getAssignee())) {
            engine.tasks().setAssignee(task.getId(), owner);
        }
    }
}
