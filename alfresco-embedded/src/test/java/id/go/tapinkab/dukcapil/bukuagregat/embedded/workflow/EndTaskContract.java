package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.contract.Measured;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.activiti.engine.ActivitiException;
import org.activiti.engine.ActivitiOptimisticLockingException;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;

/** Ending tasks: outcome, owner, mandatory properties, failures, two at once. */
abstract class EndTaskContract extends WorkflowContract {
    private static final QName MAND = QName.createQName(URI, "mand");
    private static final QName MAND_ENF = QName.createQName(URI, "mandEnf");

    private Object owner(WorkflowTask task) {
        return task.getProperties().get(ContentModel.PROP_OWNER);
    }

    @Test
    @Measured({"8.33", "8.34", "8.38"})
    void nothingSet_theModelsDefaultIsTheOutcome_andTheEnderTheOwner() {
        String id = start("anna");
        WorkflowTask task = task(id);
        journal().clear();
        WorkflowTask ended = end("budi", task, null);
        assertThat(journal().lines())
                .containsExactly(
                        "assignment Periksa assignee=budi outcome=Tolak full=budi runAs=budi",
                        "complete Periksa assignee=budi outcome=Tolak full=budi runAs=budi",
                        "create Periksa assignee=null outcome=Tolak full=budi runAs=budi");
        assertThat(ended.getState()).isEqualTo(WorkflowTaskState.COMPLETED);
        assertThat(printed(ended.getProperties()))
                .containsEntry("cm:owner", "budi (String)")
                .containsEntry("alur:outcome", "Tolak (String)")
                .containsEntry("bpm:outcome", "Tolak (String)")
                .containsEntry("bpm:status", "Completed (String)")
                .containsEntry("bpm:completionDate", "* (Date)");
        assertThat((List<?>) ended.getProperties().get(WorkflowModel.ASSOC_POOLED_ACTORS))
                .hasSize(1);
        assertThat(task(id).getId()).isNotEqualTo(task.getId());
        assertThat(task(id).getName()).isEqualTo("alur:task");
    }

    @Test
    @Measured({"8.36", "8.37"})
    void transition_isWrittenToTheOutcomeProperty_listedOrNot() {
        String id = start("anna");
        WorkflowTask ended = end("budi", task(id), "Mungkin");
        assertThat(ended.getProperties()).containsEntry(OUTCOME, "Mungkin");
        assertThat(end("budi", task(id), "Setuju").getProperties())
                .containsEntry(OUTCOME, "Setuju")
                .containsEntry(WorkflowModel.PROP_OUTCOME, "Setuju");
        assertThat(task(id).getName()).isEqualTo("alur:mandTask");
        assertThat(owner(task(id))).isEqualTo("anna");
    }

    @Test
    @Measured({"8.3", "8.39", "8.40", "8.42-8.44"})
    void initiatorAdminAndMembersMayEnd_whoeverClaimed() {
        WorkflowTask ofCitra = task(start("citra"));
        update("budi", ofCitra, ContentModel.PROP_OWNER, "budi");
        assertThat(owner(end("anna", ofCitra, null))).isEqualTo("anna");
        assertThat(owner(end("citra", task(start("citra")), null))).isEqualTo("citra");
        assertThat(owner(end("admin", task(start("citra")), null))).isEqualTo("admin");
        assertThat(owner(end("anna", task(start("citra")), null))).isEqualTo("anna");
        WorkflowTask pooled = task(start("citra"));
        assertThat(
                        owner(
                                as(
                                        "admin",
                                        () ->
                                                AuthenticationUtil.runAs(
                                                        () ->
                                                                workflows()
                                                                        .endTask(
                                                                                pooled.getId(),
                                                                                null),
                                                        "budi"))))
                .isEqualTo("admin");
        WorkflowTask foreign = task(start("anna"));
        assertThat(
                        owner(
                                as(
                                        "citra",
                                        () ->
                                                AuthenticationUtil.runAsSystem(
                                                        () ->
                                                                workflows()
                                                                        .endTask(
                                                                                foreign.getId(),
                                                                                null)))))
                .isEqualTo("citra");
    }

    @Test
    @Measured({"8.45", "8.46"})
    void endedUnknownAndMalformedTasks() {
        WorkflowTask task = task(start("anna"));
        end("budi", task, null);
        assertThatThrownBy(() -> end("budi", task, null))
                .isInstanceOf(WorkflowException.class)
                .hasMessageEndingWith(
                        "Failed to signal transition on task "
                                + task.getId()
                                + ", the task doesn't exist.");
        assertThatThrownBy(() -> as("budi", () -> workflows().endTask("activiti$99999999", null)))
                .isInstanceOf(WorkflowException.class);
        assertThat(as("budi", () -> workflows().getTaskById("activiti$99999999"))).isNull();
        assertThatThrownBy(() -> as("budi", () -> workflows().getTaskById("takada")))
                .isInstanceOf(WorkflowException.class)
                .hasMessageEndingWith("Invalid Global Id 'takada'");
    }

    @Test
    @Measured("8.47-8.51")
    void mandatoryProperties_areRequiredBeforeTheProcessesListeners() {
        NodeRef bundle = bundle();
        String id = start("anna", "alur", Map.of(WorkflowModel.ASSOC_PACKAGE, bundle));
        end("budi", task(id), "Setuju");
        WorkflowTask mandat = task(id);
        journal().clear();
        assertThatThrownBy(() -> end("anna", mandat, null))
                .isInstanceOf(ActivitiException.class)
                .hasMessageStartingWith("Exception while invoking TaskListener: ")
                .hasMessageEndingWith(
                        "Mandatory task properties have not been provided! "
                                + MAND
                                + ", "
                                + MAND_ENF)
                .hasCauseInstanceOf(WorkflowException.class);
        assertThat(journal().lines()).isEmpty();
        update("anna", mandat, MAND_ENF, "");
        assertThatThrownBy(() -> end("anna", mandat, null))
                .hasMessageEndingWith("! " + MAND + ", " + MAND_ENF);
        update("anna", mandat, MAND_ENF, "ada");
        assertThatThrownBy(() -> end("anna", mandat, null)).hasMessageEndingWith("! " + MAND);
        update("anna", mandat, MAND, "ada");
        assertThat(end("anna", mandat, null).getState()).isEqualTo(WorkflowTaskState.COMPLETED);

        WorkflowInstance instance = as("anna", () -> workflows().getWorkflowById(id));
        assertThat(instance.isActive()).isFalse();
        assertThat(instance.getEndDate()).isNotNull();
        assertThat(instance.getWorkflowPackage()).isEqualTo(bundle);
        assertThat(as("anna", () -> workflows().getWorkflowPaths(id))).isEmpty();
    }

    @Test
    @Measured("8.52")
    void failingDelegate_undoesTheEnd_andComesOutAsItIs() {
        WorkflowTask task = task(start("anna"));
        journal().failIn("alurSvc2");
        assertThatThrownBy(() -> end("budi", task, "Setuju"))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("delegasi gagal");
        assertThat(journal().lines()).filteredOn(line -> line.startsWith("alurSvc2")).hasSize(1);
        WorkflowTask after = reread(task);
        assertThat(after.getState()).isEqualTo(WorkflowTaskState.IN_PROGRESS);
        assertThat(owner(after)).isNull();
        assertThat(after.getProperties()).containsEntry(OUTCOME, "Tolak");
    }

    @Test
    @Measured("8.53")
    void rollbackOfTheCaller_undoesTaskAndNodesAlike() {
        String id = start("anna");
        WorkflowTask task = task(id);
        NodeRef home = companyHome();
        Object before = as("admin", () -> nodes().getProperty(home, ContentModel.PROP_DESCRIPTION));
        assertThatThrownBy(
                        () ->
                                as(
                                        "admin",
                                        () -> {
                                            nodes().setProperty(
                                                            home,
                                                            ContentModel.PROP_DESCRIPTION,
                                                            "tak jadi");
                                            workflows().endTask(task.getId(), "Setuju");
                                            throw new IllegalArgumentException("batal");
                                        }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(task(id).getId()).isEqualTo(task.getId());
        assertThat(as("admin", () -> nodes().getProperty(home, ContentModel.PROP_DESCRIPTION)))
                .isEqualTo(before);
    }

    @Test
    @Measured("8.54")
    void twoAtOnce_oneEndsIt_theOtherIsToldAndNotRetried() throws Exception {
        String id = start("anna");
        WorkflowTask task = task(id);
        CountDownLatch ended = new CountDownLatch(1);
        AtomicInteger attempts = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<WorkflowTask> first =
                    threads.submit(
                            () ->
                                    as(
                                            "budi",
                                            () -> {
                                                WorkflowTask done =
                                                        workflows().endTask(task.getId(), null);
                                                ended.countDown();
                                                // Long enough for the other to have come to wait.
                                                Thread.sleep(1500);
                                                return done;
                                            }));
            Future<Throwable> second =
                    threads.submit(
                            () ->
                                    catchThrowable(
                                            () ->
                                                    as(
                                                            "anna",
                                                            () -> {
                                                                attempts.incrementAndGet();
                                                                ended.await(20, TimeUnit.SECONDS);
                                                                return workflows()
                                                                        .endTask(
                                                                                task.getId(), null);
                                                            })));
            assertThat(first.get(60, TimeUnit.SECONDS).getState())
                    .isEqualTo(WorkflowTaskState.COMPLETED);
            assertThat(second.get(60, TimeUnit.SECONDS))
                    .isInstanceOf(ActivitiOptimisticLockingException.class)
                    .hasMessageContaining("was updated by another transaction concurrently");
        } finally {
            threads.shutdownNow();
        }
        assertThat(attempts).hasValue(1);
        assertThat(owner(reread(task))).isEqualTo("budi");
        assertThat(as("admin", () -> workflows().getWorkflowPaths(id))).hasSize(1);
    }

    @Test
    @Measured({"8.60", "8.61"})
    void queries_separateOpenEndedAndStartTasks() {
        String id = start("anna");
        end("budi", task(id), "Setuju");
        WorkflowTaskQuery query = new WorkflowTaskQuery();
        query.setProcessId(id);
        query.setTaskState(WorkflowTaskState.COMPLETED);
        assertThat(names(query)).containsExactly("alur:task", "alur:start");
        query.setTaskState(null);
        assertThat(names(query)).containsExactly("alur:mandTask", "alur:task", "alur:start");
        update("anna", task(id), MAND, "ada");
        update("anna", task(id), MAND_ENF, "ada");
        end("anna", task(id), null);
        assertThat(names(query)).isEmpty();
        query.setActive(false);
        assertThat(names(query))
                .containsExactlyInAnyOrder("alur:task", "alur:mandTask", "alur:start");
        assertThatThrownBy(() -> as("anna", () -> workflows().getTasksForWorkflowPath(id)))
                .isInstanceOf(WorkflowException.class)
                .hasMessageEndingWith("Workflow path " + id + " does not exist.");
        assertThat(as("anna", () -> workflows().deleteWorkflow(id)).getId()).isEqualTo(id);
        assertThat(as("anna", () -> workflows().getWorkflowById(id))).isNull();
    }

    private List<String> names(WorkflowTaskQuery query) {
        return as("admin", () -> workflows().queryTasks(query)).stream()
                .map(WorkflowTask::getName)
                .toList();
    }

    @Test
    @Measured("8.35")
    void outcomeAlone_reachesTheProcess_becauseAListenerCopiesIt() {
        String id = start("anna");
        WorkflowTask task = task(id);
        update("budi", task, REASON, "alasan");
        update("budi", task, WorkflowModel.PROP_COMMENT, "komentar");
        Map<QName, Serializable> before = as("anna", () -> workflows().getPathProperties(id));
        end("budi", task, null);
        Map<QName, Serializable> after =
                new HashMap<>(as("anna", () -> workflows().getPathProperties(id)));
        assertThat(after.remove(OUTCOME)).isEqualTo("Tolak");
        assertThat(after).isEqualTo(before).doesNotContainKeys(REASON, WorkflowModel.PROP_COMMENT);
    }
}
