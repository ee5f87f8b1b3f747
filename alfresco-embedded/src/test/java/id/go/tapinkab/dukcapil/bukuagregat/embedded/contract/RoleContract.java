package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessPermission;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sections 6b and 6e: what roles, entries and owners allow. */
abstract class RoleContract extends RightsContract {

    private NodeRef closed;
    private NodeRef document;

    @BeforeEach
    void closedFolder() {
        closed = committed(ContentModel.TYPE_FOLDER, "tertutup");
        document = in(closed, "d");
        cut(closed);
    }

    private NodeRef in(NodeRef parent, String name) {
        return tx(() -> create(parent, ContentModel.TYPE_CONTENT, name, Map.of()));
    }

    private OwnableService owners() {
        return bean("ownableService", OwnableService.class);
    }

    @Test
    @Measured({"6.19-6.30", "6.44"})
    void roles_allowWhatTheyAllowOnAcs_onTheFolderAndBelow() {
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("Consumer", READER);
        expected.put("Editor", EDITOR);
        expected.put("Contributor", CONTRIBUTOR);
        expected.put("Collaborator", COLLABORATOR);
        expected.put("Coordinator", ALL);
        expected.put("Read", READER);
        expected.put("Write", "Write WriteProperties WriteContent");
        expected.put("Delete", "Delete DeleteNode DeleteChildren");
        expected.put("AddChildren", "AddChildren CreateChildren");
        expected.put("All", ALL);
        expected.put("SiteConsumer", "Read ReadPermissions");
        expected.put("SiteManager", ALL);
        expected.forEach(
                (role, rights) -> {
                    run(() -> permissions().clearPermission(closed, "anna"));
                    grant(closed, "anna", role);
                    assertThat(rights("anna", document)).as("D: " + role).isEqualTo(rights);
                    assertThat(rights("anna", closed)).as("F: " + role).isEqualTo(rights);
                });
        assertThat(rights("citra", document)).isEmpty();
        assertThat(rights("admin", closed)).isEqualTo(ALL);
    }

    private String rightsByRunAs(String user, NodeRef node) {
        return tx(() -> AuthenticationUtil.runAs(() -> rightsNow(node), user));
    }

    @Test
    @Measured("6.31-6.34")
    void whoRunsAs_doesNotOwnWhatIsMade() {
        grant(closed, "anna", "Contributor");
        NodeRef made =
                tx(
                        () ->
                                AuthenticationUtil.runAs(
                                        () ->
                                                create(
                                                        closed,
                                                        ContentModel.TYPE_CONTENT,
                                                        "buatan",
                                                        Map.of()),
                                        "anna"));
        assertThat(rightsByRunAs("anna", made)).isEqualTo(CONTRIBUTOR);
        cut(made);
        assertThat(rightsByRunAs("anna", made)).isEmpty();
        run(() -> nodes().setProperty(made, ContentModel.PROP_OWNER, "budi"));
        assertThat(rightsByRunAs("anna", made)).isEmpty();
        assertThat(rightsByRunAs("budi", made)).isEqualTo(ALL);
        assertThat(tx(() -> owners().getOwner(made))).isEqualTo("budi");
        run(() -> owners().setOwner(made, OwnableService.NO_OWNER));
        assertThat(rightsByRunAs("anna", made)).isEmpty();
        assertThat(rightsByRunAs("budi", made)).isEmpty();
    }

    @Test
    @Measured("6.80-6.83")
    void whoMakesIt_ownsIt_andMayDoEverything_untilAnotherDoes() {
        grant(closed, "anna", "Contributor");
        NodeRef own =
                as("anna", () -> create(closed, ContentModel.TYPE_CONTENT, "milik", Map.of()));
        assertThat(get(own, ContentModel.PROP_CREATOR)).isEqualTo("anna");
        assertThat(tx(() -> owners().getOwner(own))).isEqualTo("anna");
        assertThat(rights("anna", own)).isEqualTo(ALL);
        cut(own);
        assertThat(rights("anna", own)).isEqualTo(ALL);
        run(() -> owners().setOwner(own, "budi"));
        assertThat(rights("anna", own)).isEmpty();
        assertThat(rights("budi", own)).isEqualTo(ALL);
        run(() -> owners().setOwner(own, OwnableService.NO_OWNER));
        assertThat(rights("anna", own)).isEmpty();
        assertThat(rights("budi", own)).isEmpty();
    }

    @Test
    @Measured("6.35")
    void group_givesItsMembersWhatItHas() {
        AuthorityService authorities = bean("authorityService", AuthorityService.class);
        String group =
                tx(
                        () -> {
                            String made =
                                    authorities.createAuthority(
                                            AuthorityType.GROUP, "pool-" + UUID.randomUUID());
                            authorities.addAuthority(made, "anna");
                            return made;
                        });
        grant(closed, group, "Collaborator");
        assertThat(rights("anna", document)).isEqualTo(COLLABORATOR);
        assertThat(rights("citra", document)).isEmpty();
    }

    @Test
    @Measured({"6.36", "6.37"})
    void unknownAuthority_isTaken_unknownPermissionIsNot() {
        grant(closed, "takada", "Read");
        assertThat(tx(() -> permissions().getAllSetPermissions(closed))).hasSize(1);
        assertThatThrownBy(() -> grant(closed, "anna", "Nope"))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("Can not find Nope");
    }

    @Test
    @Measured("6.38")
    void denialOnTheChild_beatsAnInheritedGrant() {
        grant(closed, "anna", "Collaborator");
        run(() -> permissions().setPermission(document, "anna", "Consumer", false));
        assertThat(rights("anna", document))
                .isEqualTo(
                        "Write AddChildren ReadPermissions CreateChildren WriteProperties"
                                + " WriteContent Lock CheckOut");
    }

    @Test
    @Measured({"6.39", "6.40"})
    void cuttingInheritance_copiesNoEntries_deletingThemLeavesWhatIsInherited() {
        NodeRef open = in(folder, "terbuka");
        assertThat(tx(() -> permissions().getAllSetPermissions(open)))
                .extracting(AccessPermission::getPermission, AccessPermission::getAuthority)
                .containsExactly(tuple("Consumer", PermissionService.ALL_AUTHORITIES));
        cut(open);
        assertThat(tx(() -> permissions().getAllSetPermissions(open))).isEmpty();
        assertThat(tx(() -> permissions().getInheritParentPermissions(open))).isFalse();

        NodeRef granted = in(folder, "diberi");
        grant(granted, "anna", "Editor");
        run(() -> permissions().deletePermissions(granted));
        assertThat(tx(() -> permissions().getAllSetPermissions(granted)))
                .extracting(AccessPermission::getAuthority)
                .containsExactly(PermissionService.ALL_AUTHORITIES);
        assertThat(tx(() -> permissions().getInheritParentPermissions(granted))).isTrue();
    }

    @Test
    void deletingEntries_leavesACutInheritanceCut() {
        grant(closed, "citra", "Consumer");
        run(() -> permissions().deletePermissions(closed));
        assertThat(tx(() -> permissions().getInheritParentPermissions(closed))).isFalse();
        assertThat(tx(() -> permissions().getAllSetPermissions(closed))).isEmpty();
    }

    @Test
    @Measured("6.41")
    void sameEntryTwice_isOne_andAUserMayHaveTwoRoles() {
        grant(closed, "anna", "Consumer");
        grant(closed, "anna", "Consumer");
        grant(closed, "anna", "Editor");
        assertThat(tx(() -> permissions().getAllSetPermissions(closed)))
                .extracting(AccessPermission::getPermission)
                .containsExactlyInAnyOrder("Editor", "Consumer");
    }

    @Test
    @Measured("6.42")
    void entry_countsBeforeTheCommit() {
        run(
                () -> {
                    permissions().setPermission(closed, "budi", "Consumer", true);
                    assertThat(
                                    AuthenticationUtil.runAs(
                                            () -> permissions().hasPermission(closed, "Read"),
                                            "budi"))
                            .isEqualTo(AccessStatus.ALLOWED);
                });
    }

    @Test
    @Measured("6.43")
    void coordinator_grants_collaboratorDoesNot() {
        PermissionService checked = bean("PermissionService", PermissionService.class);
        grant(closed, "anna", "Coordinator");
        grant(closed, "budi", "Collaborator");
        as("anna", () -> checked.setPermission(closed, "citra", "Read", true));
        assertThat(rights("citra", closed)).isEqualTo(READER);
        refused("budi", () -> checked.setPermission(closed, "citra", "Write", true));
    }

    @Test
    @Measured("6.45")
    void system_mayEverything_whoeverIsLoggedIn() {
        run(
                () ->
                        AuthenticationUtil.runAs(
                                () -> {
                                    assertThat(rightsNow(document)).isEmpty();
                                    assertThat(
                                                    AuthenticationUtil.runAsSystem(
                                                            () -> rightsNow(document)))
                                            .isEqualTo(ALL);
                                    assertThat(AuthenticationUtil.getFullyAuthenticatedUser())
                                            .isEqualTo("admin");
                                    return null;
                                },
                                "anna"));
    }

    @Test
    @Measured("6.46")
    void deletedNode_isOpenToAll() {
        run(() -> nodes().deleteNode(document));
        assertThat(as("anna", () -> permissions().hasPermission(document, "Read")))
                .isEqualTo(AccessStatus.ALLOWED);
    }

    @Test
    @Measured("6.47")
    void movedNode_keepsItsEntries_andInheritsFromItsNewParent() {
        NodeRef target = committed(ContentModel.TYPE_FOLDER, "tujuan");
        cut(target);
        grant(closed, "anna", "Consumer");
        grant(document, "budi", "Consumer");
        grant(target, "citra", "Consumer");
        run(() -> nodes().moveNode(document, target, ContentModel.ASSOC_CONTAINS, cm("d")));
        Map<String, String> rights = new LinkedHashMap<>();
        Set.of("anna", "budi", "citra").forEach(user -> rights.put(user, rights(user, document)));
        assertThat(rights).isEqualTo(Map.of("anna", "", "budi", READER, "citra", READER));
    }
}
