package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.action.NotingAction;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.lock.LockStatus;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.junit.jupiter.api.Test;

/** A rollback undoes everything. */
abstract class RollbackContract extends CoreContract {

    private void rolledBack(Runnable work) {
        assertFails(
                        () -> {
                            work.run();
                            throw new IllegalStateException("batal");
                        })
                .hasMessage("batal");
    }

    @Test
    @Measured("2.70")
    void ofNodes_leavesThemAsTheyWere() {
        NodeRef node = committed(BASE, "n");
        NodeRef victim = committed(BASE, "korban");
        NodeRef[] made = new NodeRef[1];
        rolledBack(
                () -> {
                    made[0] = base("baru");
                    nodes().setProperty(node, TEXT, "x");
                    nodes().addAspect(node, MARKED, Map.of(NOTE, "n"));
                    nodes().createAssociation(node, victim, p("rel"));
                    nodes().deleteNode(victim);
                });
        run(
                () -> {
                    assertThat(nodes().exists(made[0])).isFalse();
                    assertThat(nodes().getProperty(node, TEXT)).isEqualTo("dflt");
                    assertThat(nodes().hasAspect(node, MARKED)).isFalse();
                    assertThat(nodes().getTargetAssocs(node, p("rel"))).isEmpty();
                    assertThat(nodes().exists(victim)).isTrue();
                    assertThat(
                                    nodes().exists(
                                                    new NodeRef(
                                                            StoreRef.STORE_REF_ARCHIVE_SPACESSTORE,
                                                            victim.getId())))
                            .isFalse();
                });
    }

    @Test
    @Measured("2.71")
    void ofContent_leavesTheOldOne_andNoFile() {
        NodeRef node = committed(BASE, "n");
        run(() -> write(node, "lama"));
        String[] url = new String[1];
        rolledBack(
                () -> {
                    write(node, "baru");
                    url[0] =
                            ((ContentData) nodes().getProperty(node, ContentModel.PROP_CONTENT))
                                    .getContentUrl();
                });
        assertThat(tx(() -> read(node))).isEqualTo("lama");
        assertThat(
                        tx(
                                () ->
                                        bean("contentService", ContentService.class)
                                                .getRawReader(url[0])
                                                .exists()))
                .isFalse();
    }

    @Test
    @Measured("2.73")
    void ofPermissionsAndLocks_leavesNone() {
        NodeRef node = committed(BASE, "n");
        PermissionService permissions = bean("permissionService", PermissionService.class);
        LockService locks = bean("lockService", LockService.class);
        rolledBack(
                () -> {
                    permissions.setPermission(node, "anna", PermissionService.READ, true);
                    locks.lock(node, LockType.WRITE_LOCK);
                });
        run(
                () -> {
                    assertThat(permissions.getAllSetPermissions(node))
                            .noneMatch(permission -> !permission.isInherited());
                    assertThat(locks.getLockStatus(node)).isEqualTo(LockStatus.NO_LOCK);
                });
    }

    @Test
    @Measured("2.74")
    void ofAStartedWorkflow_leavesNone() {
        WorkflowService workflows = bean("WorkflowService", WorkflowService.class);
        String[] id = new String[1];
        rolledBack(
                () ->
                        id[0] =
                                workflows
                                        .startWorkflow(
                                                workflows
                                                        .getDefinitionByName("activiti$alur")
                                                        .getId(),
                                                new HashMap<>())
                                        .getInstance()
                                        .getId());
        assertThat(tx(() -> workflows.getWorkflowById(id[0]))).isNull();
    }

    @Test
    @Measured("2.75")
    void ofAQueuedAction_leavesItUndone() throws InterruptedException {
        String tag = folder.getId();
        rolledBack(() -> queue("batal-" + tag));
        run(() -> queue("jalan-" + tag));
        Instant patience = Instant.now().plus(Duration.ofSeconds(30));
        while (!heardOf("jalan-" + tag) && Instant.now().isBefore(patience)) {
            Thread.sleep(20);
        }
        assertThat(heardOf("jalan-" + tag)).isTrue();
        assertThat(heardOf("batal-" + tag)).isFalse();
    }

    private void queue(String tag) {
        ActionService actions = bean("actionService", ActionService.class);
        Action action = actions.createAction("probe-act");
        action.setParameterValue("tag", tag);
        actions.executeAction(action, folder, false, true);
    }

    private static boolean heardOf(String tag) {
        return NotingAction.EVENTS.stream().anyMatch(event -> event.contains(tag));
    }

    @Test
    @Measured("2.76")
    void ofPeopleAndGroups_leavesNone() {
        PersonService people = bean("personService", PersonService.class);
        AuthorityService authorities = bean("authorityService", AuthorityService.class);
        rolledBack(
                () -> {
                    people.createPerson(
                            Map.of(
                                    ContentModel.PROP_USERNAME,
                                    "sesaat",
                                    ContentModel.PROP_FIRSTNAME,
                                    "Se",
                                    ContentModel.PROP_LASTNAME,
                                    "Saat"));
                    authorities.createAuthority(AuthorityType.GROUP, "sesaat");
                    authorities.addAuthority("GROUP_sesaat", "sesaat");
                });
        assertThat(tx(() -> people.personExists("sesaat"))).isFalse();
        assertThat(tx(() -> authorities.authorityExists("GROUP_sesaat"))).isFalse();
    }
}
