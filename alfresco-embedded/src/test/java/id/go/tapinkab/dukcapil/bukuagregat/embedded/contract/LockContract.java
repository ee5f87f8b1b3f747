package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.lock.LockStatus;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.lock.NodeLockedException;
import org.alfresco.service.cmr.lock.UnableToAquireLockException;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.version.VersionService;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sections 6d and 6e: locks, held by admin; anna is a Coordinator, budi a Collaborator. */
abstract class LockContract extends RightsContract {

    private NodeRef node;

    private LockService locks() {
        return bean("LockService", LockService.class);
    }

    @BeforeEach
    void makeNode() {
        node = committed(ContentModel.TYPE_CONTENT, "terkunci");
        grant(node, "anna", "Coordinator");
        grant(node, "budi", "Collaborator");
    }

    private void lock(LockType type) {
        run(() -> locks().lock(node, type));
    }

    private void title() {
        publicNodes().setProperty(node, ContentModel.PROP_TITLE, "t");
    }

    private void titleInside() {
        nodes().setProperty(node, ContentModel.PROP_TITLE, "t");
    }

    private void version() {
        bean("VersionService", VersionService.class).createVersion(node, null);
    }

    private void asSystem(Runnable work) {
        AuthenticationUtil.runAsSystem(
                () -> {
                    work.run();
                    return null;
                });
    }

    private void byRunAs(String user, Runnable work) {
        run(
                () ->
                        AuthenticationUtil.runAs(
                                () -> {
                                    work.run();
                                    return null;
                                },
                                user));
    }

    private static void stopped(ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOf(NodeLockedException.class)
                .hasMessageMatching(
                        "\\d{8} Cannot perform operation since the node \\(id:[^)]*\\) is locked\\.");
    }

    private static void stoppedWriting(ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOf(ContentIOException.class)
                .hasMessageContaining("Failed to set content property on stream closure")
                .hasRootCauseInstanceOf(NodeLockedException.class);
    }

    private void assertUnlocked() {
        run(
                () -> {
                    assertThat(nodes().hasAspect(node, ContentModel.ASPECT_LOCKABLE)).isFalse();
                    assertThat(nodes().getProperty(node, ContentModel.PROP_LOCK_TYPE)).isNull();
                    assertThat(nodes().getProperty(node, ContentModel.PROP_LOCK_OWNER)).isNull();
                    assertThat(nodes().getProperty(node, ContentModel.PROP_LOCK_LIFETIME)).isNull();
                });
    }

    @ParameterizedTest
    @EnumSource(
            value = LockType.class,
            names = {"READ_ONLY_LOCK", "NODE_LOCK"})
    @Measured({"6.63", "6.65", "6.71", "6.73"})
    void readOnlyAndNodeLock_stopTheirOwner_andTheInternalServiceToo(LockType type) {
        lock(type);
        stopped(() -> run(this::title));
        stoppedWriting(() -> run(() -> write(node, "x")));
        stopped(() -> run(() -> publicNodes().deleteNode(node)));
        stopped(() -> run(() -> publicNodes().addAspect(node, MARKED, null)));
        stopped(() -> run(this::version));
        stopped(() -> run(this::titleInside));
    }

    @ParameterizedTest
    @EnumSource(LockType.class)
    @Measured({"6.64", "6.66", "6.68", "6.70", "6.72", "6.74"})
    void whoRunsAs_isStillTheOwnerWhoIsLoggedIn(LockType type) {
        lock(type);
        byRunAs(
                "anna",
                () -> assertThat(locks().getLockStatus(node)).isEqualTo(LockStatus.LOCK_OWNER));
        if (type == LockType.WRITE_LOCK) {
            byRunAs("anna", this::title);
            byRunAs("anna", () -> write(node, "x"));
        } else {
            stopped(() -> byRunAs("anna", this::title));
            stoppedWriting(() -> byRunAs("anna", () -> write(node, "x")));
            stopped(() -> byRunAs("anna", () -> publicNodes().deleteNode(node)));
        }
        byRunAs("anna", () -> locks().lock(node, type));
        byRunAs("anna", () -> locks().unlock(node));
        assertUnlocked();
        refused(() -> run(() -> locks().unlock(node)));
        if (type == LockType.WRITE_LOCK) {
            lock(type);
            byRunAs("anna", () -> publicNodes().deleteNode(node));
        }
    }

    @Test
    @Measured({"6.67", "6.69"})
    void writeLock_letsItsOwnerWork() {
        lock(LockType.WRITE_LOCK);
        run(this::title);
        run(this::titleInside);
        run(() -> write(node, "x"));
        run(() -> publicNodes().addAspect(node, MARKED, null));
        run(this::version);
        run(() -> publicNodes().deleteNode(node));
    }

    @Test
    @Measured("6.75")
    void system_passes_andAnAdministratorUnlocks() {
        lock(LockType.READ_ONLY_LOCK);
        run(() -> asSystem(this::title));
        run(() -> locks().unlock(node));
        byRunAs("anna", () -> locks().lock(node, LockType.WRITE_LOCK));
        run(this::title);
        run(() -> locks().unlock(node));
        assertUnlocked();
    }

    @Test
    @Measured("6.77")
    void lockedFolder_isNotAddedTo_andItsChildrenAreNotLockedWithIt() {
        run(() -> locks().lock(folder, LockType.READ_ONLY_LOCK));
        stopped(() -> run(() -> base("baru")));
        assertThatThrownBy(() -> run(() -> locks().lock(folder, LockType.READ_ONLY_LOCK, 0, true)))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("LockService.lock");
    }

    @Test
    @Measured("6.78")
    void expiredLock_stopsNobody_thoughItsAspectStays() throws InterruptedException {
        run(() -> locks().lock(node, LockType.READ_ONLY_LOCK, 1));
        Thread.sleep(1100);
        run(
                () -> {
                    assertThat(locks().getLockStatus(node)).isEqualTo(LockStatus.LOCK_EXPIRED);
                    assertThat(nodes().hasAspect(node, ContentModel.ASPECT_LOCKABLE)).isTrue();
                });
        as("anna", this::title);
    }

    @Test
    @Measured("6.79")
    void lockedNode_isNeitherRenamedNorMoved() {
        NodeRef target = committed(ContentModel.TYPE_FOLDER, "tujuan");
        lock(LockType.READ_ONLY_LOCK);
        stopped(() -> run(() -> publicNodes().setProperty(node, ContentModel.PROP_NAME, "lain")));
        stopped(
                () ->
                        run(
                                () ->
                                        publicNodes()
                                                .moveNode(
                                                        node,
                                                        target,
                                                        ContentModel.ASSOC_CONTAINS,
                                                        cm("t"))));
    }

    @ParameterizedTest
    @EnumSource(LockType.class)
    @Measured({"6.84", "6.85", "6.89", "6.90", "6.94", "6.95"})
    void lock_stopsOthers_andTheInternalServiceToo_butNotSystem(LockType type) {
        lock(type);
        stopped(() -> as("anna", this::title));
        stoppedWriting(() -> as("anna", () -> write(node, "x")));
        stopped(() -> as("anna", () -> publicNodes().deleteNode(node)));
        stopped(() -> as("anna", this::version));
        as("anna", () -> assertThat(locks().getLockStatus(node)).isEqualTo(LockStatus.LOCKED));
        stopped(() -> as("anna", this::titleInside));
        as("anna", () -> asSystem(this::titleInside));
    }

    @ParameterizedTest
    @EnumSource(LockType.class)
    @Measured({"6.86", "6.91", "6.96"})
    void lock_isKeptOnTheNode(LockType type) {
        lock(type);
        run(
                () -> {
                    assertThat(nodes().getAspects(node)).contains(ContentModel.ASPECT_LOCKABLE);
                    assertThat(nodes().getProperties(node))
                            .containsAllEntriesOf(
                                    Map.of(
                                            ContentModel.PROP_LOCK_TYPE, type.toString(),
                                            ContentModel.PROP_LOCK_OWNER, "admin",
                                            ContentModel.PROP_LOCK_LIFETIME, "PERSISTENT"));
                    assertThat(locks().getLockType(node)).isEqualTo(type);
                });
    }

    @ParameterizedTest
    @EnumSource(LockType.class)
    @Measured({"6.87", "6.88", "6.92", "6.93", "6.97", "6.98"})
    void lockedNode_isLockedByNobodyElse_andUnlockedByCoordinatorsOnly(LockType type) {
        lock(type);
        for (String user : List.of("anna", "budi")) {
            assertThatThrownBy(() -> as(user, () -> locks().lock(node, type)))
                    .isInstanceOf(UnableToAquireLockException.class)
                    .hasMessage(
                            "The node (id: "
                                    + node.getId()
                                    + ") could not be locked since it is already locked by another"
                                    + " user.");
        }
        refused("budi", () -> locks().unlock(node));
        as("anna", () -> locks().unlock(node));
        assertUnlocked();
        refused(() -> run(() -> locks().unlock(node)));
    }

    @Test
    @Measured("6.99")
    void administrator_isStoppedByAnothersWriteLock_butMayUnlock() {
        as("anna", () -> locks().lock(node, LockType.WRITE_LOCK));
        stopped(() -> run(this::title));
        run(() -> asSystem(this::title));
        run(() -> locks().unlock(node));
        assertUnlocked();
    }

    @Test
    void collaborator_unlocksWhatIsLockedByHimself() {
        as("budi", () -> locks().lock(node, LockType.WRITE_LOCK));
        as("budi", () -> locks().unlock(node));
        assertUnlocked();
    }
}
