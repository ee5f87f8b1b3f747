package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.site.SiteDoesNotExistException;
import org.alfresco.repo.site.SiteModel;
import org.alfresco.repo.site.SiteServiceException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.site.SiteInfo;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.cmr.site.SiteVisibility;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Section 6c: sites, their groups and members. */
abstract class SiteContract extends RightsContract {

    private String name;
    private SiteInfo site;

    private SiteService sites() {
        return bean("SiteService", SiteService.class);
    }

    private AuthorityService authorities() {
        return bean("authorityService", AuthorityService.class);
    }

    @BeforeEach
    void privateSite() {
        name = "situs" + UUID.randomUUID().toString().substring(0, 8);
        site = create(name, SiteVisibility.PRIVATE);
    }

    private SiteInfo create(String shortName, SiteVisibility visibility) {
        return tx(() -> sites().createSite("site-dashboard", shortName, "Situs", "", visibility));
    }

    private NodeRef library(String of) {
        return tx(() -> sites().createContainer(of, SiteService.DOCUMENT_LIBRARY, null, null));
    }

    private NodeRef document(NodeRef library) {
        return tx(() -> create(library, ContentModel.TYPE_CONTENT, "d", Map.of()));
    }

    @Test
    @Measured("6.48")
    void newSite_hasAGroupForEachRole_andItsCreatorAsManager() {
        String group = "GROUP_site_" + name;
        assertThat(tx(() -> nodes().getType(site.getNodeRef()))).isEqualTo(SiteModel.TYPE_SITE);
        assertThat(tx(() -> authorities().getContainedAuthorities(null, group, true)))
                .containsExactlyInAnyOrder(
                        group + "_SiteCollaborator",
                        group + "_SiteConsumer",
                        group + "_SiteContributor",
                        group + "_SiteManager");
        assertThat(tx(() -> authorities().getAuthorityDisplayName(group)))
                .isEqualTo("site_" + name);
        assertThat(tx(() -> authorities().getAuthorityZones(group)))
                .containsExactlyInAnyOrder("APP.SHARE", "AUTH.ALF");
        assertThat(tx(() -> sites().getMembersRole(name, "admin"))).isEqualTo("SiteManager");
    }

    @Test
    @Measured("6.49-6.51")
    void container_isMadeWhenAskedFor_once() {
        assertThat(tx(() -> nodes().getChildAssocs(site.getNodeRef()))).isEmpty();
        assertThat(tx(() -> sites().getContainer(name, SiteService.DOCUMENT_LIBRARY))).isNull();
        NodeRef library = library(name);
        run(
                () -> {
                    assertThat(nodes().getType(library)).isEqualTo(ContentModel.TYPE_FOLDER);
                    assertThat(nodes().getProperty(library, ContentModel.PROP_NAME))
                            .isEqualTo("documentLibrary");
                    assertThat(nodes().getAspects(library))
                            .containsExactlyInAnyOrder(
                                    ContentModel.ASPECT_AUDITABLE,
                                    cm("tagscope"),
                                    QName.createQName(SiteModel.SITE_MODEL_URL, "siteContainer"),
                                    ContentModel.ASPECT_LOCALIZED,
                                    ContentModel.ASPECT_REFERENCEABLE);
                    assertThat(nodes().getProperty(library, SiteModel.PROP_COMPONENT_ID))
                            .isEqualTo("documentLibrary");
                });
        assertThat(library(name)).isEqualTo(library);
    }

    @Test
    @Measured({"6.52", "6.53"})
    void shortNames_areUnique_andCleaned() {
        assertThatThrownBy(() -> create(name, SiteVisibility.PRIVATE))
                .isInstanceOf(SiteServiceException.class)
                .hasMessageMatching(
                        "\\d{8} Unable to create site because the site short name "
                                + name
                                + " is already in use\\.  Site short names must be unique\\.");
        assertThat(create("a b" + name, SiteVisibility.PRIVATE).getShortName())
                .isEqualTo("ab" + name);
        assertThat(create("UP" + name, SiteVisibility.PRIVATE).getShortName())
                .isEqualTo("UP" + name);
    }

    @Test
    @Measured("6.54-6.57")
    void members_mayDoWhatTheirRoleSays_inTheWholeLibrary() {
        NodeRef library = library(name);
        NodeRef document = document(library);
        Map<String, String> expected =
                Map.of(
                        "SiteConsumer", "Read ReadPermissions",
                        "SiteContributor", CONTRIBUTOR,
                        "SiteCollaborator", COLLABORATOR,
                        "SiteManager", ALL);
        expected.forEach(
                (role, rights) -> {
                    run(() -> sites().setMembership(name, "anna", role));
                    assertThat(rights("anna", document)).as("D: " + role).isEqualTo(rights);
                    assertThat(rights("anna", library)).as("F: " + role).isEqualTo(rights);
                });
    }

    @Test
    @Measured({"6.58", "6.62"})
    void privateSite_isNotThereForOutsiders() {
        NodeRef library = library(name);
        assertThat(as("budi", () -> sites().getSite(name))).isNull();
        assertThatThrownBy(() -> as("budi", () -> sites().isMember(name, "budi")))
                .isInstanceOf(SiteDoesNotExistException.class)
                .hasMessageMatching("\\d{8} Site " + name + " does not exist\\.");
        // Everybody may see a site's permissions: so they find out whether they are members.
        assertThat(rights("budi", library)).isIn("", "ReadPermissions");
        refused("budi", () -> publicNodes().getProperties(library));
        assertThat(tx(() -> sites().getSite("takada"))).isNull();
    }

    @Test
    @Measured("6.59")
    void publicSite_isReadByAll() {
        String open = create("pub" + name, SiteVisibility.PUBLIC).getShortName();
        assertThat(rights("budi", document(library(open)))).isEqualTo("Read ReadPermissions");
    }

    @Test
    @Measured("6.60")
    void group_isAMember_andSoAreItsMembers() {
        String group =
                tx(
                        () -> {
                            String made =
                                    authorities().createAuthority(AuthorityType.GROUP, "p" + name);
                            authorities().addAuthority(made, "anna");
                            sites().setMembership(name, made, "SiteCollaborator");
                            return made;
                        });
        assertThat(tx(() -> sites().getMembersRole(name, "anna"))).isEqualTo("SiteCollaborator");
        assertThat(tx(() -> sites().isMember(name, "anna"))).isTrue();
        assertThat(tx(() -> sites().getMembersRole(name, group))).isEqualTo("SiteCollaborator");
    }

    @Test
    @Measured("6.61")
    void lastManager_stays() {
        for (Runnable away :
                Set.<Runnable>of(
                        () -> sites().removeMembership(name, "admin"),
                        () -> sites().setMembership(name, "admin", "SiteConsumer"))) {
            assertThatThrownBy(() -> run(away))
                    .isInstanceOf(SiteServiceException.class)
                    .hasMessageMatching(
                            "\\d{8} A site requires at least one site manager\\.  You cannot change"
                                    + " the role of admin, because they are currently the only site"
                                    + " manager\\.");
        }
    }

    @Test
    void whatIsNotKept_isRefusedByName() {
        assertThatThrownBy(() -> run(() -> sites().listMembers(name, null, null, 0, true)))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("SiteService.listMembers");
        site.setVisibility(SiteVisibility.PUBLIC);
        assertThatThrownBy(() -> run(() -> sites().updateSite(site)))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("SiteService.updateSite");
    }
}
