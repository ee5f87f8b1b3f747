package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.contract.Measured;
import java.util.List;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;

/** Pooled tasks: who sees them, claiming, releasing, updating. */
abstract class TaskContract extends WorkflowContract {

    private boolean isAssigned(String user, WorkflowTask task) {
        return as(user, () -> workflows().getAssignedTasks(user, WorkflowTaskState.IN_PROGRESS))
                .stream()
                .anyMatch(found -> found.getId().equals(task.getId()));
    }

    private boolean isPooled(String user, WorkflowTask task) {
        return as(user, () -> workflows().getPooledTasks(user)).stream()
                .anyMatch(found -> found.getId().equals(task.getId()));
    }

    /** Claimable, reassignable, releasable, editable. */
    private List<Boolean> rights(WorkflowTask task, String user) {
        return as(
                "admin",
                () ->
                        List.of(
                                workflows().isTaskClaimable(task, user),
                                workflows().isTaskReassignable(task, user),
                                workflows().isTaskReleasable(task, user),
                                workflows().isTaskEditable(task, user)));
    }

    @Test
    @Measured({"8.20-8.23", "8.25"})
    void unclaimedTask_isPooledForMembersOnly() {
        WorkflowTask task = task(start("anna"));
        for (String user : List.of("anna", "budi", "citra", "admin")) {
            assertThat(isAssigned(user, task)).as(user).isFalse();
            assertThat(isPooled(user, task)).as(user).isEqualTo("anna budi".contains(user));
        }
        assertThat(rights(task, "anna")).containsExactly(true, false, false, true);
        assertThat(rights(task, "budi")).containsExactly(true, false, false, true);
        assertThat(rights(task, "citra")).containsExactly(false, false, false, false);
        assertThat(rights(task, "admin")).containsExactly(false, false, false, false);
    }

    @Test
    @Measured({"8.26", "8.41"})
    void outsider_mayNeitherReadNorUpdateNorEnd() {
        WorkflowTask task = task(start("anna"));
        String refusal =
                "Accessing task with id='" + task.getId() + "' is not allowed for user 'citra'";
        assertThatThrownBy(() -> as("citra", () -> workflows().getTaskById(task.getId())))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageEndingWith(refusal);
        assertThatThrownBy(() -> update("citra", task, REASON, "x"))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageEndingWith(refusal);
        assertThatThrownBy(() -> end("citra", task, null))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageEndingWith(refusal);
        assertThat(reread(task).getState()).isEqualTo(WorkflowTaskState.IN_PROGRESS);
    }

    @Test
    @Measured("8.27-8.30")
    void claimedTask_canBeTakenOver_andReleased() {
        WorkflowTask task = task(start("anna"));
        journal().clear();
        update("budi", task, ContentModel.PROP_OWNER, "budi");
        assertThat(journal().lines())
                .containsExactly(
                        "assignment Periksa assignee=budi outcome=Tolak full=budi runAs=budi");
        assertThat(isAssigned("budi", task)).isTrue();
        assertThat(isPooled("anna", task)).isFalse();
        assertThat(rights(task, "anna")).containsExactly(false, false, true, true);
        assertThat(rights(task, "budi")).containsExactly(false, false, true, true);
        assertThat(rights(task, "citra")).containsExactly(false, false, false, false);

        assertThat(
                        update("anna", task, ContentModel.PROP_OWNER, "anna")
                                .getProperties()
                                .get(ContentModel.PROP_OWNER))
                .isEqualTo("anna");
        assertThat(
                        update("anna", task, ContentModel.PROP_OWNER, null)
                                .getProperties()
                                .get(ContentModel.PROP_OWNER))
                .isNull();
        assertThat(isPooled("budi", task)).isTrue();
    }

    @Test
    @Measured({"8.31", "8.32"})
    void updatedProperties_stayTheTasksOwn_andAreNotChecked() {
        String id = start("anna");
        WorkflowTask task = task(id);
        update("budi", task, REASON, "alasan");
        update("budi", task, WorkflowModel.PROP_COMMENT, "komentar");
        update("budi", task, WorkflowModel.PROP_STATUS, "In Progress");
        update("budi", task, OUTCOME, "Lain");
        QName undeclared = QName.createQName(URI, "takAda");
        update("budi", task, undeclared, "x");
        assertThat(printed(reread(task).getProperties()))
                .containsEntry("alur:reason", "alasan (String)")
                .containsEntry("bpm:comment", "komentar (String)")
                .containsEntry("bpm:status", "In Progress (String)")
                .containsEntry("alur:takAda", "x (String)")
                .containsEntry("alur:outcome", "Lain (String)");
        assertThat(as("anna", () -> workflows().getPathProperties(id)))
                .doesNotContainKeys(REASON, OUTCOME, undeclared);
        assertThatThrownBy(() -> update("budi", task, WorkflowModel.PROP_STATUS, "Selesai"))
                .isInstanceOf(WorkflowException.class);
        assertThat(end("budi", task, null).getState()).isEqualTo(WorkflowTaskState.COMPLETED);
    }
}
