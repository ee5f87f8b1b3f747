package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import java.util.Collection;
import java.util.Date;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.impl.persistence.entity.TaskEntity;
import org.activiti.engine.task.IdentityLink;
import org.alfresco.service.cmr.repository.NodeRef;

/** The fields of a task as a listener inside the engine has it. */
final class NewTaskFields implements TaskFields {
    private final Candidates candidates;
    private final DelegateTask task;

    NewTaskFields(Candidates candidates, DelegateTask task) {
        this.candidates = candidates;
        this.task = task;
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
        if (userName != null && !userName.equals(task.getAssignee())) {
            task.setAssignee(userName);
        }
    }

    @Override
    public void pooledActors(Collection<NodeRef> actors) {
        Candidates.Change change =
                candidates.change(((TaskEntity) task).getIdentityLinks(), actors);
        task.addCandidateUsers(change.newUsers());
        task.addCandidateGroups(change.newGroups());
        for (IdentityLink link : change.gone()) {
            if (link.getUserId() != null) {
                task.deleteCandidateUser(link.getUserId());
            } else {
                task.deleteCandidateGroup(link.getGroupId());
            }
        }
    }

    @Override
    public boolean hasPackage() {
        return task.getExecution().getVariable("bpm_package") != null;
    }
}
