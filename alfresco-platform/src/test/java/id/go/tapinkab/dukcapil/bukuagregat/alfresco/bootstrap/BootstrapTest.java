package id.go.tapinkab.dukcapil.bukuagregat.alfresco.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.RepositoriUji;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.action.AksiAgregasi;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Peran;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.alfresco.model.ContentModel;
import org.alfresco.model.RenditionModel;
import org.alfresco.service.cmr.action.CompositeAction;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.rule.Rule;
import org.alfresco.service.cmr.rule.RuleService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.cmr.site.SiteVisibility;
import org.junit.jupiter.api.Test;

/** What must be there before anybody works, made once and made again where it lacks. */
class BootstrapTest {

    private final String tahun =
            String.valueOf(LocalDate.now(ZoneId.of("Asia/Makassar")).getYear());

    private final RepositoriUji uji = RepositoriUji.satu();

    @Test
    void site_isPrivate_andEachRoleAConsumer() {
        SiteService situs = uji.bean("SiteService", SiteService.class);

        assertThat(uji.baca(() -> situs.getSite("dukcapil").getVisibility()))
                .isEqualTo(SiteVisibility.PRIVATE);
        for (Peran satu : Peran.values()) {
            assertThat(uji.baca(() -> situs.getMembersRole("dukcapil", "GROUP_" + satu.grup())))
                    .isEqualTo("SiteConsumer");
        }
    }

    @Test
    void site_hasTheDashboardThatShareLooksFor() {
        NodeRef situs =
                uji.baca(
                        () ->
                                uji.bean("SiteService", SiteService.class)
                                        .getSite("dukcapil")
                                        .getNodeRef());

        String halaman = isi(situs, "surf-config", "pages", "site", "dukcapil", "dashboard.xml");
        String judul =
                isi(situs, "surf-config", "components", "page.title.site~dukcapil~dashboard.xml");

        assertThat(halaman).contains("<sitePages>[{\"pageId\":\"documentlibrary\"}]</sitePages>");
        assertThat(judul)
                .contains("<source-id>site/dukcapil/dashboard</source-id>")
                .contains("<guid>page.title.site~dukcapil~dashboard</guid>");
    }

    private String isi(NodeRef dari, String... jalur) {
        return uji.baca(
                () -> {
                    NodeRef node = dari;
                    for (String nama : jalur) {
                        node =
                                uji.nodeService()
                                        .getChildByName(node, ContentModel.ASSOC_CONTAINS, nama);
                    }
                    return new String(uji.isi(node), StandardCharsets.UTF_8);
                });
    }

    @Test
    void dkbFolder_inheritsNothing() {
        PermissionService hak = uji.bean("PermissionService", PermissionService.class);

        assertThat(uji.baca(() -> hak.getInheritParentPermissions(uji.folder("DKB")))).isFalse();
        assertThat(uji.baca(() -> hak.getAllSetPermissions(uji.folder("DKB"))))
                .extracting(p -> p.getAuthority() + " " + p.getPermission())
                .containsExactly("GROUP_DUKCAPIL_ADMIN_DB Collaborator");
    }

    @Test
    void dkbFolderThatWasOpened_isClosedAgainAtTheNextStart() {
        PermissionService hak = uji.bean("PermissionService", PermissionService.class);
        NodeRef berkas =
                uji.unggah(
                        Peran.ADMIN_DB,
                        "dibuka.csv",
                        "a;b\n".getBytes(StandardCharsets.UTF_8),
                        "DKB");
        NodeRef[] dibuka =
                uji.baca(() -> new NodeRef[] {uji.folder("DKB"), uji.folder("DKB", tahun), berkas});
        uji.baca(
                () -> {
                    hak.setInheritParentPermissions(dibuka[0], true);
                    for (NodeRef satu : dibuka) {
                        hak.setPermission(
                                satu,
                                PermissionService.ALL_AUTHORITIES,
                                PermissionService.CONSUMER,
                                true);
                    }
                    uji.nodeService()
                            .removeAspect(berkas, RenditionModel.ASPECT_PREVENT_RENDITIONS);
                    return null;
                });
        assertThat(dibaca(berkas)).isEqualTo(AccessStatus.ALLOWED);

        siapkan();

        assertThat(dibaca(berkas)).isEqualTo(AccessStatus.DENIED);
        dkbFolder_inheritsNothing();
        assertThat(
                        uji.baca(
                                () ->
                                        uji.nodeService()
                                                .hasAspect(
                                                        berkas,
                                                        RenditionModel.ASPECT_PREVENT_RENDITIONS)))
                .isTrue();
        uji.baca(
                () -> {
                    uji.nodeService().deleteNode(berkas);
                    return null;
                });
    }

    private AccessStatus dibaca(NodeRef node) {
        return uji.sebagai(
                RepositoriUji.ORANG_LUAR,
                () ->
                        uji.bean("PermissionService", PermissionService.class)
                                .hasPermission(node, PermissionService.READ));
    }

    @Test
    void booksFolder_isForTheRoles_andThatOfPublicEditionsForTheSite() {
        PermissionService hak = uji.bean("PermissionService", PermissionService.class);

        assertThat(uji.baca(() -> hak.getInheritParentPermissions(uji.folder("Buku Agregat"))))
                .isFalse();
        assertThat(uji.baca(() -> hak.getAllSetPermissions(uji.folder("Buku Agregat"))))
                .extracting(p -> p.getAuthority() + " " + p.getPermission())
                .containsExactlyInAnyOrder(
                        "GROUP_DUKCAPIL_ADMIN_DB Editor",
                        "GROUP_DUKCAPIL_KASI_PPD Editor",
                        "GROUP_DUKCAPIL_KABID_PIAK Editor",
                        "GROUP_DUKCAPIL_SEKRETARIS Consumer",
                        "GROUP_DUKCAPIL_KADIS Consumer",
                        "GROUP_DUKCAPIL_UMPEG Consumer");
        assertThat(uji.baca(() -> hak.getInheritParentPermissions(uji.folder("Edisi Publik"))))
                .isTrue();
    }

    @Test
    void rule_runsTheActionAsynchronously_alsoForSubfolders() {
        List<Rule> aturan = aturan();

        assertThat(aturan).hasSize(1);
        assertThat(aturan.get(0).getExecuteAsynchronously()).isTrue();
        assertThat(aturan.get(0).isAppliedToChildren()).isTrue();
        assertThat(((CompositeAction) aturan.get(0).getAction()).getActions())
                .extracting(a -> a.getActionDefinitionName())
                .containsExactly(AksiAgregasi.NAMA);
    }

    @Test
    void secondRun_makesNothingNew() {
        int sebelum = isi();

        siapkan();

        assertThat(isi()).isEqualTo(sebelum);
        assertThat(aturan()).hasSize(1);
    }

    @Test
    void whatWasDeleted_comesBack() {
        uji.baca(
                () -> {
                    uji.nodeService().deleteNode(uji.folder("DKB", tahun));
                    uji.bean("RuleService", RuleService.class).removeAllRules(uji.folder("DKB"));
                    uji.bean("SiteService", SiteService.class)
                            .removeMembership("dukcapil", "GROUP_" + Peran.UMPEG.grup());
                    return null;
                });

        siapkan();

        assertThat(aturan()).hasSize(1);
        assertThat(
                        uji.baca(
                                () ->
                                        uji.bean("SiteService", SiteService.class)
                                                .getMembersRole(
                                                        "dukcapil", "GROUP_" + Peran.UMPEG.grup())))
                .isEqualTo("SiteConsumer");
        assertThat(
                        uji.baca(
                                () ->
                                        uji.bean("AuthorityService", AuthorityService.class)
                                                .authorityExists("GROUP_DUKCAPIL_KADIS")))
                .isTrue();
    }

    private void siapkan() {
        uji.baca(
                () -> {
                    uji.bean("bukuAgregat.siapkanSitus", SiapkanSitus.class).siapkan();
                    return null;
                });
    }

    private int isi() {
        return uji.baca(
                () -> {
                    int jumlah = 0;
                    NodeRef pustaka = uji.folder();
                    for (String nama :
                            List.of(
                                    "DKB",
                                    "Buku Agregat",
                                    "Surat Keluar",
                                    "Register",
                                    "Edisi Publik")) {
                        NodeRef folder =
                                uji.nodeService()
                                        .getChildByName(pustaka, ContentModel.ASSOC_CONTAINS, nama);
                        jumlah += 1 + uji.nodeService().getChildAssocs(folder).size();
                    }
                    return jumlah + uji.nodeService().getChildAssocs(pustaka).size();
                });
    }

    private List<Rule> aturan() {
        return uji.baca(
                () ->
                        uji.bean("RuleService", RuleService.class)
                                .getRules(uji.folder("DKB"), false));
    }
}
