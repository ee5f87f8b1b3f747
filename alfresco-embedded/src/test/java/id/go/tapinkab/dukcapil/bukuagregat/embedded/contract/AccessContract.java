package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.lock.NodeLockedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.cmr.site.SiteVisibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sections 6 and 9: permissions, owners, locks, people and groups, with real logins. */
abstract class AccessContract extends CoreContract {
    private static final Set<String> ASKED =
            Set.of(
                    "Read",
                    "Write",
                    "Delete",
                    "AddChildren",
                    "ChangePermissions",
                    "WriteContent",
                    "DeleteNode",
                    "CreateChildren");

    private String anna;
    private String budi;
    private NodeRef document;

    private PermissionService permissions() {
        return bean("permissionService", PermissionService.class);
    }

    private AuthorityService authorities() {
        return bean("authorityService", AuthorityService.class);
    }

    @BeforeEach
    void makePeople() {
        String suffix = UUID.randomUUID().toString().substring(0, 8);
        anna = person("anna-" + suffix);
        budi = person("budi-" + suffix);
        document =
                tx(
                        () -> {
                            permissions().setInheritParentPermissions(folder, false);
                            return base("dokumen");
                        });
    }

    private String person(String userName) {
        run(
                () ->
                        bean("personService", PersonService.class)
                                .createPerson(
                                        Map.of(
                                                ContentModel.PROP_USERNAME,
                                                userName,
                                                ContentModel.PROP_FIRSTNAME,
                                                "Uji",
                                                ContentModel.PROP_LASTNAME,
                                                "Coba",
                                                ContentModel.PROP_EMAIL,
                                                userName + "@contoh.invalid")));
        return userName;
    }

    private static <T> T as(String user, Callable<T> work) throws Exception {
        AuthenticationUtil.pushAuthentication();
        try {
            AuthenticationUtil.setFullyAuthenticatedUser(user);
            return work.call();
        } finally {
            AuthenticationUtil.popAuthentication();
        }
    }

    private Set<String> rights(String user, NodeRef node) throws Exception {
        return as(
                user,
                () ->
                        tx(
                                () -> {
                                    Set<String> allowed = new TreeSet<>();
                                    for (String each : ASKED) {
                                        if (permissions().hasPermission(node, each)
                                                == AccessStatus.ALLOWED) {
                                            allowed.add(each);
                                        }
                                    }
                                    return allowed;
                                }));
    }

    private void grant(String authority, String role) {
        run(() -> permissions().setPermission(folder, authority, role, true));
    }

    @Test
    @Measured("6.1-6.14")
    void withoutRights_publicBeansRefuse_internalOnesDoNot() throws Exception {
        as(
                budi,
                () -> {
                    assertThat(publicNodes().exists(document)).isTrue();
                    assertThat(publicNodes().getType(document)).isEqualTo(BASE);
                    assertThatThrownBy(() -> publicNodes().getProperty(document, TEXT))
                            .isInstanceOf(AccessDeniedException.class)
                            .hasMessageMatching(
                                    "\\d{8} Access Denied\\.  You do not have the appropriate permissions to perform this operation\\.")
                            .hasCauseInstanceOf(net.sf.acegisecurity.AccessDeniedException.class);
                    assertThatThrownBy(() -> publicNodes().setProperty(document, TEXT, "x"))
                            .isInstanceOf(AccessDeniedException.class);
                    assertThatThrownBy(() -> publicNodes().deleteNode(document))
                            .isInstanceOf(AccessDeniedException.class);
                    assertThatThrownBy(() -> publicNodes().getChildAssocs(folder))
                            .isInstanceOf(AccessDeniedException.class);
                    run(() -> nodes().setProperty(document, TEXT, "dalam"));
                    return null;
                });
        assertThat(get(document, TEXT)).isEqualTo("dalam");
    }

    @Test
    @Measured("6.19-6.28")
    void roles_allowWhatTheyAllowInAcs() throws Exception {
        assertThat(rights(anna, document)).isEmpty();
        grant(anna, PermissionService.CONSUMER);
        assertThat(rights(anna, document)).containsExactly("Read");
        role(PermissionService.EDITOR);
        assertThat(rights(anna, document)).containsExactly("Read", "Write", "WriteContent");
        role(PermissionService.CONTRIBUTOR);
        assertThat(rights(anna, document)).containsExactly("AddChildren", "CreateChildren", "Read");
        role("Collaborator");
        assertThat(rights(anna, document))
                .containsExactly("AddChildren", "CreateChildren", "Read", "Write", "WriteContent");
        role(PermissionService.COORDINATOR);
        assertThat(rights(anna, document)).containsExactlyElementsOf(new TreeSet<>(ASKED));
    }

    private void role(String role) {
        run(
                () -> {
                    permissions().deletePermissions(folder);
                    permissions().setInheritParentPermissions(folder, false);
                });
        grant(anna, role);
    }

    @Test
    @Measured("6.80-6.83")
    void creators_ownWhatTheyMake_evenWithInheritanceCut() throws Exception {
        grant(anna, PermissionService.CONTRIBUTOR);
        NodeRef made = as(anna, () -> tx(() -> base("milik-anna")));
        run(() -> permissions().setInheritParentPermissions(made, false));
        assertThat(rights(anna, made)).containsExactlyElementsOf(new TreeSet<>(ASKED));
        run(() -> nodes().setProperty(made, ContentModel.PROP_OWNER, budi));
        assertThat(rights(anna, made)).isEmpty();
        assertThat(rights(budi, made)).contains("Delete");
    }

    @Test
    @Measured("6.35-6.38")
    void groups_count_andADenialOnTheChildBeatsAnInheritedGrant() throws Exception {
        String group =
                tx(
                        () ->
                                authorities()
                                        .createAuthority(
                                                AuthorityType.GROUP,
                                                "kelompok-" + UUID.randomUUID()));
        run(() -> authorities().addAuthority(group, anna));
        grant(group, "Collaborator");
        assertThat(rights(anna, document)).contains("Read", "Write");
        assertThat(rights(budi, document)).isEmpty();
        run(() -> permissions().setPermission(document, anna, PermissionService.CONSUMER, false));
        assertThat(rights(anna, document)).doesNotContain("Read");
        assertThatThrownBy(
                        () -> run(() -> permissions().setPermission(document, anna, "Nope", true)))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("Can not find Nope");
    }

    @Test
    @Measured("6.7")
    void unreadableChildren_areLeftOut() throws Exception {
        grant(anna, PermissionService.CONSUMER);
        NodeRef hidden = tx(() -> base("tersembunyi"));
        run(() -> permissions().setInheritParentPermissions(hidden, false));
        assertThat(as(anna, () -> publicNodes().getChildAssocs(folder))).hasSize(1);
        assertThat(publicNodes().getChildAssocs(folder)).hasSize(2);
    }

    @Test
    @Measured({"6.63-6.65", "6.85"})
    void readOnlyLocks_stopEverybodyButSystem() {
        LockService locks = bean("lockService", LockService.class);
        run(() -> locks.lock(document, LockType.READ_ONLY_LOCK));
        assertThatThrownBy(() -> run(() -> nodes().setProperty(document, TEXT, "x")))
                .isInstanceOf(NodeLockedException.class)
                .hasMessageMatching(
                        "\\d{8} Cannot perform operation since the node \\(id:"
                                + document.getId()
                                + "\\) is locked\\.");
        assertThatThrownBy(() -> run(() -> nodes().deleteNode(document)))
                .isInstanceOf(NodeLockedException.class);
        run(
                () ->
                        AuthenticationUtil.runAsSystem(
                                () -> {
                                    nodes().setProperty(document, TEXT, "sistem");
                                    return null;
                                }));
        assertThat(get(document, TEXT)).isEqualTo("sistem");
    }

    @Test
    @Measured("6.48-6.58")
    void privateSites_areClosedToOutsiders() throws Exception {
        SiteService sites = bean("SiteService", SiteService.class);
        String name = "situs" + UUID.randomUUID().toString().substring(0, 8);
        run(() -> sites.createSite("site-dashboard", name, "Situs", "", SiteVisibility.PRIVATE));
        NodeRef library =
                tx(
                        () -> {
                            sites.setMembership(name, anna, "SiteConsumer");
                            return sites.createContainer(
                                    name, SiteService.DOCUMENT_LIBRARY, null, null);
                        });
        assertThat(tx(() -> sites.createContainer(name, SiteService.DOCUMENT_LIBRARY, null, null)))
                .isEqualTo(library);
        assertThat(rights(anna, library)).containsExactly("Read");
        assertThat(rights(budi, library)).isEmpty();
        assertThat(as(budi, () -> sites.getSite(name))).isNull();
        assertThat(as(anna, () -> sites.getMembersRole(name, anna))).isEqualTo("SiteConsumer");
    }

    @Test
    @Measured("9.26")
    void aFailedLogin_clearsTheThreadsOne() {
        MutableAuthenticationService logins =
                bean("authenticationService", MutableAuthenticationService.class);
        run(() -> logins.createAuthentication(anna, "rahasia".toCharArray()));
        logins.authenticate(anna, "rahasia".toCharArray());
        assertThat(AuthenticationUtil.getFullyAuthenticatedUser()).isEqualTo(anna);
        assertThatThrownBy(() -> logins.authenticate(anna, "salah".toCharArray()))
                .isInstanceOf(AuthenticationException.class);
        assertThat(AuthenticationUtil.getFullyAuthenticatedUser()).isNull();
    }
}
