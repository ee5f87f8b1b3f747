package id.go.tapinkab.dukcapil.bukuagregat.alfresco.bootstrap;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.HakAkses;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.KerjaModul;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.LetakDokumen;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pelaku;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pengaturan;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Peran;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.module.AbstractModuleComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.cmr.site.SiteVisibility;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes groups, the private site, its folders with their rights, and the inbound rule. Runs at
 * every start and makes only what lacks: what an administrator deleted comes back, what they added
 * stays, but for rights on the DKB folder.
 */
public class SiapkanSitus extends AbstractModuleComponent {

    private static final Logger LOG = LoggerFactory.getLogger(SiapkanSitus.class);

    private static final String PUSTAKA = "documentLibrary";
    private static final String PRESET = "site-dashboard";
    private static final String KONSUMEN = "SiteConsumer";

    private final SiteService siteService;
    private final AuthorityService authorityService;
    private final LetakDokumen letak;
    private final HakAkses hakAkses;
    private final PenutupDkb penutupDkb;
    private final AturanMasuk aturanMasuk;
    private final HalamanSitus halamanSitus;
    private final Pengaturan pengaturan;

    public SiapkanSitus(
            SiteService siteService,
            AuthorityService authorityService,
            LetakDokumen letak,
            HakAkses hakAkses,
            PenutupDkb penutupDkb,
            AturanMasuk aturanMasuk,
            HalamanSitus halamanSitus,
            Pengaturan pengaturan) {
        this.siteService = siteService;
        this.authorityService = authorityService;
        this.letak = letak;
        this.hakAkses = hakAkses;
        this.penutupDkb = penutupDkb;
        this.aturanMasuk = aturanMasuk;
        this.halamanSitus = halamanSitus;
        this.pengaturan = pengaturan;
    }

    @Override
    protected void executeInternal() {
        siapkan();
    }

    /** In the caller's transaction. */
    public void siapkan() {
        // Whoever is fully authenticated becomes the manager of a new site; here that is System,
        // which is no person and would stop the start-up. Running as somebody does not change it.
        AuthenticationUtil.pushAuthentication();
        try {
            AuthenticationUtil.setFullyAuthenticatedUser(AuthenticationUtil.getAdminUserName());
            grup();
            situs();
        } finally {
            AuthenticationUtil.popAuthentication();
        }
        KerjaModul.lakukan(this::folder);
    }

    private void grup() {
        for (Peran satu : Peran.values()) {
            if (!authorityService.authorityExists(Pelaku.grup(satu))) {
                authorityService.createAuthority(
                        AuthorityType.GROUP,
                        satu.grup(),
                        satu.jabatan(),
                        authorityService.getDefaultZones());
                LOG.info("Created group {}", satu.grup());
            }
        }
    }

    private void situs() {
        String nama = pengaturan.situs();
        if (siteService.getSite(nama) == null) {
            siteService.createSite(
                    PRESET, nama, pengaturan.judulSitus(), "", SiteVisibility.PRIVATE);
            LOG.info("Created site {}", nama);
        }
        if (siteService.getContainer(nama, PUSTAKA) == null) {
            siteService.createContainer(nama, PUSTAKA, null, null);
        }
        for (Peran satu : Peran.values()) {
            String grup = Pelaku.grup(satu);
            // A role that somebody raised is left as it is.
            if (siteService.getMembersRole(nama, grup) == null) {
                siteService.setMembership(nama, grup, KONSUMEN);
            }
        }
    }

    private void folder() {
        String situs = pengaturan.situs();
        halamanSitus.pastikan(siteService.getSite(situs).getNodeRef(), situs);
        NodeRef pustaka = letak.pustaka();
        if (letak.anak(pustaka, LetakDokumen.DKB).isEmpty()) {
            hakAkses.folderDkb(buat(pustaka, LetakDokumen.DKB));
        }
        hakAkses.folderBuku(buat(pustaka, LetakDokumen.BUKU));
        buat(pustaka, LetakDokumen.SURAT);
        buat(pustaka, LetakDokumen.REGISTER);
        buat(pustaka, LetakDokumen.PUBLIK);
        NodeRef dkb = buat(pustaka, LetakDokumen.DKB);
        penutupDkb.tutup(dkb);
        Semester kini = Semester.pada(pengaturan.hariIni());
        for (Semester satu : new Semester[] {kini.sebelumnya(), kini}) {
            buat(buat(dkb, String.valueOf(satu.tahun())), "Semester " + satu.paruh());
        }
        aturanMasuk.pastikan(dkb);
    }

    private NodeRef buat(NodeRef induk, String nama) {
        return letak.cariAtauBuat(induk, nama, ContentModel.TYPE_FOLDER, Map.of());
    }
}
