package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.contract.Measured;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.activiti.bpmn.exceptions.XMLException;
import org.activiti.engine.ActivitiException;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowDeployment;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowInstanceQuery;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.cmr.workflow.WorkflowTimer;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;

/** Cancelling, deploying, timers. */
abstract class InstanceContract extends WorkflowContract {

    private static InputStream bpmn(String key, String title, String target) {
        return new ByteArrayInputStream(
                """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                        targetNamespace="urn:uji">
                    <process id="%s" name="%s" isExecutable="true">
                        <startEvent id="a"/>
                        <sequenceFlow id="f" sourceRef="a" targetRef="b"/>
                        <userTask id="b" name="%s"/>
                        <sequenceFlow id="g" sourceRef="b" targetRef="%s"/>
                        <endEvent id="c"/>
                    </process>
                </definitions>
                """
                        .formatted(key, title, title, target)
                        .getBytes(StandardCharsets.UTF_8));
    }

    private WorkflowDeployment deploy(InputStream bpmn) {
        return as("admin", () -> workflows().deployDefinition("activiti", bpmn, "text/xml"));
    }

    @Test
    @Measured({"8.63", "8.64"})
    void everyDeployment_isANewVersion_andInstancesKeepTheirs() {
        String key = "versi" + System.nanoTime();
        assertThat(deploy(bpmn(key, "V1", "c")).getDefinition().getVersion()).isEqualTo("1");
        String id = start("anna", key, Map.of());
        assertThat(
                        as(
                                "admin",
                                () ->
                                        workflows()
                                                .isDefinitionDeployed(
                                                        "activiti",
                                                        bpmn(key, "lain", "c"),
                                                        "text/xml")))
                .isTrue();
        assertThat(deploy(bpmn(key, "V1", "c")).getDefinition().getVersion()).isEqualTo("2");
        assertThat(deploy(bpmn(key, "V3", "c")).getDefinition().getVersion()).isEqualTo("3");
        assertThat(as("admin", () -> workflows().getAllDefinitionsByName("activiti$" + key)))
                .hasSize(3);
        WorkflowTask task = task(id);
        assertThat(task.getPath().getInstance().getDefinition().getVersion()).isEqualTo("1");
        assertThat(task.getPath().getNode().getTitle()).isEqualTo("V1");
    }

    @Test
    @Measured("8.65")
    void badBpmn_isRefused() {
        assertThatThrownBy(() -> deploy(bpmn("rusak", "x", "nowhere")))
                .isInstanceOf(WorkflowException.class)
                .hasMessageEndingWith("Failed to deploy workflow definition.")
                .hasCauseInstanceOf(XMLException.class)
                .rootCause()
                .hasMessageContaining("There is no ID/IDREF binding for IDREF 'nowhere'");
        InputStream broken =
                new ByteArrayInputStream("<definitions>".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(
                        () ->
                                as(
                                        "admin",
                                        () ->
                                                workflows()
                                                        .isDefinitionDeployed(
                                                                "activiti", broken, "text/xml")))
                .isInstanceOf(WorkflowException.class)
                .hasMessageEndingWith(
                        "Failed to determine if workflow definition  is already deployed.");
    }

    @Test
    @Measured({"8.56", "8.75-8.77"})
    void anybodyMayReadAndCancelAnInstance() {
        assertThat(as("budi", () -> workflows().cancelWorkflow(start("citra"))).isActive())
                .isFalse();
        String id = start("anna");
        String definition = task(id).getPath().getInstance().getDefinition().getId();
        assertThat(as("citra", () -> workflows().getActiveWorkflows(definition)))
                .extracting(WorkflowInstance::getId)
                .contains(id);
        assertThat(as("citra", () -> workflows().getWorkflowById(id)).isActive()).isTrue();
        assertThat(as("citra", () -> workflows().getPathProperties(id))).isNotEmpty();
        assertThat(as("citra", () -> workflows().getTasksForWorkflowPath(id))).isEmpty();
        WorkflowTask task = task(id);
        assertThat(as("citra", () -> workflows().cancelWorkflow(id)).isActive()).isFalse();
        assertThat(as("anna", () -> workflows().getWorkflowById(id))).isNull();
        assertThat(as("anna", () -> workflows().getTaskById(task.getId()))).isNull();
        assertThatThrownBy(() -> as("anna", () -> workflows().cancelWorkflow(id)))
                .isInstanceOf(WorkflowException.class)
                .hasMessageEndingWith("Failed to cancel unexisting workflow instance {0}.");
        assertThatThrownBy(() -> as("anna", () -> workflows().deleteWorkflow(id)))
                .isInstanceOf(WorkflowException.class)
                .hasMessageEndingWith(
                        "Failed to delete unexisting workflow instance " + id.substring(9) + ".");
    }

    @Test
    void instances_areFoundByInitiatorAndVariables() {
        String description = "cari " + System.nanoTime();
        String id =
                start(
                        "citra",
                        "alur",
                        Map.of(WorkflowModel.PROP_WORKFLOW_DESCRIPTION, description));
        WorkflowInstanceQuery query = new WorkflowInstanceQuery(true);
        query.setCustomProps(
                Map.of(
                        WorkflowModel.PROP_WORKFLOW_DESCRIPTION,
                        description,
                        QName.createQName("", "initiator"),
                        person("citra")));
        assertThat(as("admin", () -> workflows().getWorkflows(query)))
                .extracting(WorkflowInstance::getId)
                .containsExactly(id);
        assertThat(as("admin", () -> workflows().countWorkflows(query))).isEqualTo(1);
        query.setActive(false);
        assertThat(as("admin", () -> workflows().countWorkflows(query))).isZero();
    }

    private String startTimed(Date due) {
        Map<QName, Serializable> properties =
                Map.of(
                        WorkflowModel.ASSOC_ASSIGNEE,
                        person("budi"),
                        WorkflowModel.PROP_WORKFLOW_DUE_DATE,
                        due);
        return start("anna", "waktu", properties);
    }

    @Test
    @Measured({"8.69", "8.70"})
    void assigneeAndDueDate_comeFromExpressions() {
        Date due = Date.from(Instant.parse("2030-03-17T17:46:40Z"));
        String id = startTimed(due);
        WorkflowTask task = task(id);
        assertThat(task.getTitle()).isEqualTo("Workflow Task");
        assertThat(task.getProperties())
                .containsEntry(ContentModel.PROP_OWNER, "budi")
                .containsEntry(WorkflowModel.PROP_DUE_DATE, due);
        // The task is on a child path because of its boundary event.
        assertThat(as("anna", () -> workflows().getTasksForWorkflowPath(id))).isEmpty();
        List<WorkflowPath> paths = as("anna", () -> workflows().getWorkflowPaths(id));
        assertThat(paths).hasSize(2);
        assertThatThrownBy(() -> start("anna", "waktu", Map.of()))
                .isInstanceOf(WorkflowException.class)
                .hasMessageContaining("Failed to start workflow activiti$waktu:1:")
                .cause()
                .isInstanceOf(ActivitiException.class)
                .hasMessageContaining("bpm_assignee.properties.userName");
    }

    @Test
    @Measured("8.71")
    void timers_fireAsTheInitiator() throws Exception {
        String id = startTimed(new Date());
        List<WorkflowTimer> waiting = as("anna", () -> workflows().getTimers(id));
        assertThat(waiting).hasSize(1);
        assertThat(waiting.get(0).getDueDate()).isNotNull();
        assertThat(waiting.get(0).getError()).isNull();
        awaitLine("alurSvcT");
        assertThat(journal().lines())
                .filteredOn(line -> line.startsWith("alurSvcT"))
                .singleElement()
                .asString()
                .endsWith("full=anna runAs=anna");
    }

    @Test
    @Measured("8.74")
    void failingTimer_isTriedAgain_andKeepsItsError() throws Exception {
        journal().failIn("alurSvcT");
        String id = startTimed(new Date());
        awaitLine("alurSvcT");
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (as("anna", () -> workflows().getTimers(id)).get(0).getError() == null
                && Instant.now().isBefore(end)) {
            Thread.sleep(200);
        }
        assertThat(as("anna", () -> workflows().getTimers(id)))
                .extracting(WorkflowTimer::getError)
                .containsExactly("delegasi gagal");
        as("anna", () -> workflows().cancelWorkflow(id));
    }

    private void awaitLine(String start) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (journal().lines().stream().noneMatch(line -> line.startsWith(start))
                && Instant.now().isBefore(end)) {
            Thread.sleep(100);
        }
    }

    @Test
    @Measured({"8.55", "8.57", "8.58"})
    void cancelledAndDeleted_takeTheirPackage_andLeaveItsItems() {
        NodeRef item = file();
        NodeRef first = bundle(item);
        String cancelled = start("anna", "alur", Map.of(WorkflowModel.ASSOC_PACKAGE, first));
        WorkflowTask task = task(cancelled);
        String definition = task.getPath().getInstance().getDefinition().getId();
        assertThat(as("anna", () -> workflows().cancelWorkflow(cancelled)).isActive()).isFalse();
        assertThat(as("anna", () -> workflows().getWorkflowById(cancelled))).isNull();
        assertThat(as("anna", () -> workflows().getTaskById(task.getId()))).isNull();
        assertThat(as("anna", () -> workflows().getCompletedWorkflows(definition)))
                .extracting(WorkflowInstance::getId)
                .doesNotContain(cancelled);

        NodeRef second = bundle(item);
        String deleted = start("anna", "alur", Map.of(WorkflowModel.ASSOC_PACKAGE, second));
        as("anna", () -> workflows().deleteWorkflow(deleted));
        assertThat(as("anna", () -> workflows().getWorkflowById(deleted))).isNull();

        String key = "pendek" + System.nanoTime();
        deploy(bpmn(key, "Pendek", "c"));
        String completed = start("anna", key, Map.of());
        end("anna", task(completed), null);
        assertThat(as("anna", () -> workflows().deleteWorkflow(completed)).getId())
                .isEqualTo(completed);
        as(
                "admin",
                () -> {
                    assertThat(nodes().exists(first)).isFalse();
                    assertThat(nodes().exists(second)).isFalse();
                    assertThat(nodes().exists(item)).isTrue();
                    return null;
                });
    }

    @Test
    @Measured("8.59")
    void deletedPackage_doesNotKeepATaskFromEnding() {
        NodeRef bundle = bundle(file());
        String id = start("anna", "alur", Map.of(WorkflowModel.ASSOC_PACKAGE, bundle));
        as(
                "admin",
                () -> {
                    nodes().deleteNode(bundle);
                    return null;
                });
        assertThat(end("budi", task(id), null).getState()).isEqualTo(WorkflowTaskState.COMPLETED);
    }

    @Test
    @Measured("8.62")
    void completedTasks_areFoundByWhoEndedThem() {
        WorkflowTask task = task(start("anna"));
        end("budi", task, null);
        assertThat(
                        as(
                                "budi",
                                () ->
                                        workflows()
                                                .getAssignedTasks(
                                                        "budi", WorkflowTaskState.COMPLETED)))
                .extracting(WorkflowTask::getId)
                .contains(task.getId());
    }

    @Test
    @Measured({"8.72", "8.73"})
    void assignedTask_isForItsAssigneeAndTheInitiator_whoMayGiveItAway() {
        WorkflowTask task = task(startTimed(Date.from(Instant.parse("2030-03-17T17:46:40Z"))));
        assertThatThrownBy(() -> end("citra", task, null))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageEndingWith("is not allowed for user 'citra'");
        WorkflowTask given = update("anna", task, ContentModel.PROP_OWNER, "citra");
        assertThat(given.getProperties()).containsEntry(ContentModel.PROP_OWNER, "citra");
        assertThat(
                        as(
                                "citra",
                                () ->
                                        workflows()
                                                .getAssignedTasks(
                                                        "citra", WorkflowTaskState.IN_PROGRESS)))
                .extracting(WorkflowTask::getId)
                .contains(task.getId());
        assertThatThrownBy(() -> end("budi", task, null))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageEndingWith("is not allowed for user 'budi'");
        assertThat(end("anna", task, null).getProperties())
                .containsEntry(ContentModel.PROP_OWNER, "anna");
    }
}
