package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.lock.LockStatus;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.lock.NodeLockedException;
import org.alfresco.service.cmr.lock.UnableToAquireLockException;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.PermissionService;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What ACS's locks were measured to do (contract 6d, 6e), with real logins. */
abstract class LockContract extends CoreContract {

    private NodeRef node;

    private LockService locks() {
        return bean("LockService", LockService.class);
    }

    @BeforeEach
    void people() {
        People.make(this);
    }

    @BeforeEach
    void makeNode() {
        PermissionService permissions = bean("permissionService", PermissionService.class);
        node = committed(ContentModel.TYPE_CONTENT, "terkunci");
        run(() -> permissions.setPermission(node, "anna", "Coordinator", true));
        run(() -> permissions.setPermission(node, "budi", "Collaborator", true));
    }

    private void as(String user, Runnable work) {
        AuthenticationUtil.setFullyAuthenticatedUser(user);
        try {
            run(work);
        } finally {
            AuthenticationUtil.setFullyAuthenticatedUser("admin");
        }
    }

    private void title(NodeRef of) {
        publicNodes().setProperty(of, ContentModel.PROP_TITLE, "t");
    }

    private static void refused(ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOf(NodeLockedException.class)
                .hasMessageMatching(
                        "\\d{8} Cannot perform operation since the node \\(id:[^)]*\\) is locked.");
    }

    @ParameterizedTest
    @EnumSource(LockType.class)
    void lock_stopsOthers_andTheInternalServiceToo_butNotSystem(LockType type) {
        run(() -> locks().lock(node, type));
        refused(() -> as("anna", () -> title(node)));
        refused(() -> as("anna", () -> publicNodes().deleteNode(node)));
        refused(() -> as("anna", () -> nodes().setProperty(node, ContentModel.PROP_TITLE, "t")));
        assertThatThrownBy(() -> as("anna", () -> write(node, "x")))
                .isInstanceOf(ContentIOException.class)
                .hasMessageContaining("Failed to set content property on stream closure")
                .hasRootCauseInstanceOf(NodeLockedException.class);
        as("anna", () -> assertThat(locks().getLockStatus(node)).isEqualTo(LockStatus.LOCKED));
        assertThatCode(
                        () ->
                                as(
                                        "anna",
                                        () ->
                                                AuthenticationUtil.runAsSystem(
                                                        () -> {
                                                            nodes().setProperty(
                                                                            node,
                                                                            ContentModel.PROP_TITLE,
                                                                            "s");
                                                            return null;
                                                        })))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(LockType.class)
    void owner_works_onlyUnderAWriteLock(LockType type) {
        run(() -> locks().lock(node, type));
        run(() -> assertThat(locks().getLockStatus(node)).isEqualTo(LockStatus.LOCK_OWNER));
        if (type == LockType.WRITE_LOCK) {
            run(() -> title(node));
        } else {
            refused(() -> run(() -> title(node)));
        }
        assertThat(get(node, ContentModel.PROP_LOCK_TYPE)).isEqualTo(type.toString());
        assertThat(get(node, ContentModel.PROP_LOCK_OWNER)).isEqualTo("admin");
    }

    @ParameterizedTest
    @EnumSource(LockType.class)
    void lockedNode_isLockedByNobodyElse_andUnlockedByCoordinatorsOnly(LockType type) {
        run(() -> locks().lock(node, type));
        for (String user : new String[] {"anna", "budi"}) {
            assertThatThrownBy(() -> as(user, () -> locks().lock(node, type)))
                    .isInstanceOf(UnableToAquireLockException.class);
        }
        assertThatThrownBy(() -> as("budi", () -> locks().unlock(node)))
                .isInstanceOf(AccessDeniedException.class);
        as("anna", () -> locks().unlock(node));
        run(() -> assertThat(nodes().hasAspect(node, ContentModel.ASPECT_LOCKABLE)).isFalse());
        run(() -> title(node));
    }
}
