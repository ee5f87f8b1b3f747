package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.sf.acegisecurity.AuthenticationCredentialsNotFoundException;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What ACS's permissions were measured to do (contract 6a, 6b, 6e), with real logins. */
abstract class PermissionContract extends CoreContract {

    private static final List<String> ASKED =
            List.of(
                    "Read Write Delete AddChildren ReadPermissions ChangePermissions CreateChildren"
                            .split(" "));
    private static final String ALL =
            "Read Write Delete AddChildren ReadPermissions ChangePermissions CreateChildren";

    private NodeRef closed;
    private NodeRef document;

    private PermissionService permissions() {
        return bean("permissionService", PermissionService.class);
    }

    @BeforeEach
    void people() {
        People.make(this);
    }

    @BeforeEach
    void makeClosedFolder() {
        closed = committed(ContentModel.TYPE_FOLDER, "tertutup");
        document = tx(() -> create(closed, ContentModel.TYPE_CONTENT, "d", Map.of()));
        run(() -> permissions().setInheritParentPermissions(closed, false));
    }

    private void grant(NodeRef node, String authority, String permission) {
        run(() -> permissions().setPermission(node, authority, permission, true));
    }

    private <T> T as(String user, java.util.function.Supplier<T> work) {
        AuthenticationUtil.setFullyAuthenticatedUser(user);
        try {
            return tx(work::get);
        } finally {
            AuthenticationUtil.setFullyAuthenticatedUser("admin");
        }
    }

    private String rights(String user, NodeRef node) {
        return as(
                user,
                () ->
                        ASKED.stream()
                                .filter(
                                        permission ->
                                                permissions().hasPermission(node, permission)
                                                        == AccessStatus.ALLOWED)
                                .collect(Collectors.joining(" ")));
    }

    private void refused(ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageMatching(
                        "\\d{8} Access Denied.  You do not have the appropriate permissions to"
                                + " perform this operation.");
    }

    private void refused(String user, Runnable work) {
        refused(
                () ->
                        as(
                                user,
                                () -> {
                                    work.run();
                                    return null;
                                }));
    }

    @Test
    @Measured({"6.39", "6.40"})
    void deletePermissions_leavesACutInheritanceCut() {
        permissions().setPermission(closed, "citra", "Consumer", true);

        permissions().deletePermissions(closed);

        assertThat(permissions().getInheritParentPermissions(closed)).isFalse();
        assertThat(permissions().getAllSetPermissions(closed)).isEmpty();
    }

    @Test
    @Measured("6.1-6.14")
    void publicService_needsRights_exceptForExistsAndType() {
        refused("citra", () -> publicNodes().getProperty(document, ContentModel.PROP_NAME));
        refused("citra", () -> publicNodes().getProperties(document));
        refused("citra", () -> publicNodes().setProperty(document, ContentModel.PROP_TITLE, "x"));
        refused("citra", () -> publicNodes().hasAspect(document, MARKED));
        refused("citra", () -> publicNodes().getPrimaryParent(document));
        refused("citra", () -> publicNodes().getChildAssocs(closed));
        refused("citra", () -> publicNodes().deleteNode(document));
        refused(
                "citra",
                () ->
                        bean("ContentService", ContentService.class)
                                .getReader(document, ContentModel.PROP_CONTENT));
        assertThat(as("citra", () -> publicNodes().exists(document))).isTrue();
        assertThat(as("citra", () -> publicNodes().getType(document)))
                .isEqualTo(ContentModel.TYPE_CONTENT);
        assertThat(as("citra", () -> nodes().getProperty(document, ContentModel.PROP_NAME)))
                .isEqualTo("d");
    }

    @Test
    void publicService_needsALogin_theInternalOneDoesNot() {
        AuthenticationUtil.clearCurrentSecurityContext();
        assertThatThrownBy(() -> publicNodes().exists(document))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThat(tx(() -> nodes().exists(document))).isTrue();
    }

    @Test
    @Measured({"6.7", "6.8"})
    void children_areFilteredSilently_butAskedForByNameRefused() {
        NodeRef open = committed(ContentModel.TYPE_FOLDER, "terbuka");
        NodeRef one = tx(() -> create(open, ContentModel.TYPE_CONTENT, "k1", Map.of()));
        tx(() -> create(open, ContentModel.TYPE_CONTENT, "k2", Map.of()));
        run(() -> permissions().setInheritParentPermissions(one, false));
        assertThat(as("citra", () -> publicNodes().getChildAssocs(open))).hasSize(1);
        refused(
                "citra",
                () -> publicNodes().getChildByName(open, ContentModel.ASSOC_CONTAINS, "k1"));
    }

    @Test
    void exceptionThroughAPublicBean_undoesTheTransaction_evenWhenCaught() {
        NodeRef open = committed(ContentModel.TYPE_FOLDER, "terbuka");
        run(() -> permissions().setPermission(open, "citra", "Contributor", true));
        as(
                "citra",
                () -> {
                    NodeRef made = create(open, ContentModel.TYPE_CONTENT, "hilang", Map.of());
                    refused(() -> publicNodes().deleteNode(document));
                    return made;
                });
        assertThat(tx(() -> nodes().getChildByName(open, ContentModel.ASSOC_CONTAINS, "hilang")))
                .isNull();
    }

    @Test
    @Measured("6.19-6.30")
    void roles_allowWhatTheyAllowOnAcs() {
        Map<String, String> expected =
                Map.of(
                        "Consumer", "Read",
                        "Editor", "Read Write ReadPermissions",
                        "Contributor", "Read AddChildren ReadPermissions CreateChildren",
                        "Collaborator", "Read Write AddChildren ReadPermissions CreateChildren",
                        "Coordinator", ALL,
                        "All", ALL,
                        "Read", "Read",
                        "Write", "Write",
                        "Delete", "Delete",
                        "SiteConsumer", "Read ReadPermissions");
        expected.forEach(
                (role, rights) -> {
                    run(() -> permissions().clearPermission(closed, "anna"));
                    grant(closed, "anna", role);
                    assertThat(rights("anna", document)).as(role).isEqualTo(rights);
                    assertThat(rights("anna", closed)).as(role).isEqualTo(rights);
                });
        assertThat(rights("citra", document)).isEmpty();
        assertThat(rights("admin", closed)).isEqualTo(ALL);
    }

    @Test
    @Measured("6.80-6.83")
    void creatorIsOwner_andMayDoEverything_untilAnotherIs() {
        grant(closed, "anna", "Contributor");
        NodeRef own =
                as("anna", () -> create(closed, ContentModel.TYPE_CONTENT, "milik", Map.of()));
        run(() -> permissions().setInheritParentPermissions(own, false));
        assertThat(rights("anna", own)).isEqualTo(ALL);
        OwnableService owners = bean("ownableService", OwnableService.class);
        run(() -> owners.setOwner(own, "budi"));
        assertThat(rights("anna", own)).isEmpty();
        assertThat(rights("budi", own)).isEqualTo(ALL);
        run(() -> owners.setOwner(own, OwnableService.NO_OWNER));
        assertThat(rights("budi", own)).isEmpty();
    }

    @Test
    @Measured("6.36-6.43")
    void entries_areSetDeniedAndInheritedAsOnAcs() {
        run(() -> permissions().setPermission(closed, "takada", "Read", true));
        assertThatThrownBy(() -> grant(closed, "anna", "Nope"))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("Can not find Nope");
        grant(closed, "anna", "Collaborator");
        run(() -> permissions().setPermission(document, "anna", "Consumer", false));
        assertThat(rights("anna", document))
                .isEqualTo("Write AddChildren ReadPermissions CreateChildren");
        run(
                () -> {
                    permissions().setPermission(closed, "budi", "Consumer", true);
                    AuthenticationUtil.runAs(
                            () ->
                                    assertThat(permissions().hasPermission(closed, "Read"))
                                            .isEqualTo(AccessStatus.ALLOWED),
                            "budi");
                });
        PermissionService checked = bean("PermissionService", PermissionService.class);
        refused("anna", () -> checked.setPermission(closed, "citra", "Read", true));
        grant(closed, "anna", "Coordinator");
        as(
                "anna",
                () -> {
                    checked.setPermission(closed, "citra", "Read", true);
                    return null;
                });
        assertThat(rights("citra", closed)).isEqualTo("Read");
    }

    @Test
    @Measured({"6.45", "6.46"})
    void system_passes_andADeletedNodeIsAllowed() {
        assertThat(
                        as(
                                "anna",
                                () ->
                                        AuthenticationUtil.runAsSystem(
                                                () ->
                                                        permissions()
                                                                .hasPermission(document, "Write"))))
                .isEqualTo(AccessStatus.ALLOWED);
        run(() -> nodes().deleteNode(document));
        assertThat(rights("anna", document)).isEqualTo(ALL);
    }
}
