package id.go.tapinkab.dukcapil.bukuagregat.alfresco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.action.AksiEdisiPublik;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.job.SapuPublik;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.BentukPublik;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.KerjaModul;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananPublik;
import id.go.tapinkab.dukcapil.bukuagregat.pdf.VeraPdf;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Hasil;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Langkah;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Peran;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.namespace.QName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The public edition of a book, from a preview of the draft to the files that the site reads. */
class EdisiPublikBukuTest {

    private static final String PEMBACA = "pembaca-situs";

    private final RepositoriUji uji = RepositoriUji.satu();

    @Test
    void theRegisteredBooksEdition_isReadByTheSite_theInternalOneByTheRolesOnly() throws Exception {
        Perjalanan buku = terdaftar("2094-I");
        minta(buku, Peran.ADMIN_DB, null);
        Map<BentukPublik, NodeRef> edisi = tunggu(buku, "1.0");

        String nomor = (String) uji.sifat(buku.buku(), ModelBa.NOMOR);
        for (NodeRef satu : edisi.values()) {
            assertThat(uji.sifat(satu, ModelBa.NOMOR)).isEqualTo(nomor);
            assertThat(uji.sifat(satu, ModelBa.AMBANG)).isEqualTo(5);
            assertThat(uji.sifat(satu, ModelBa.SIDIK_DOCX))
                    .isEqualTo(uji.sifat(edisi.get(BentukPublik.DOCX), ModelBa.SHA256));
            assertThat((Long) uji.sifat(satu, ModelBa.SEL_KECIL)).isEqualTo(12);
            assertThat((Long) uji.sifat(satu, ModelBa.SEL_PELINDUNG)).isPositive();
            assertThat((String) uji.sifat(satu, ContentModel.PROP_DESCRIPTION))
                    .startsWith("Edisi publik buku terdaftar nomor " + nomor + ". ")
                    .containsPattern(
                            "\\d+ dari \\d+ angka dasar \\(\\d+,\\d\\d persen\\) disamarkan dengan"
                                    + " ambang 5\\.");
        }
        NodeRef pdf = edisi.get(BentukPublik.PDF);
        assertThat(teks(pdf))
                .contains("EDISI PUBLIK")
                .contains("Nomor " + nomor)
                .doesNotContain("DRAF");
        assertThat(VeraPdf.pelanggaran(uji.baca(() -> uji.isi(pdf)))).isEmpty();

        pembaca();
        for (NodeRef satu : edisi.values()) {
            assertThat(bolehBaca(PEMBACA, satu)).isTrue();
            assertThat(bolehBaca(RepositoriUji.ORANG_LUAR, satu)).isFalse();
            assertThat(bolehBaca(uji.orang(Peran.UMPEG), satu)).isTrue();
        }
        assertThat(bolehBaca(PEMBACA, buku.buku())).isFalse();
        assertThat(bolehBaca(uji.orang(Peran.UMPEG), buku.buku())).isTrue();
    }

    @Test
    void aDraftsEdition_isAPreviewForTheRoles_madeAgainForEachVersion() throws Exception {
        Perjalanan buku = Perjalanan.mulai(uji, "2094-II").sampai(Langkah.L2);
        minta(buku, Peran.KASI_PPD, null);
        Map<BentukPublik, NodeRef> lama = tunggu(buku, "0.1");
        assertThat(teks(lama.get(BentukPublik.PDF)))
                .contains("DRAF  ·  versi 0.1  ·  belum terdaftar");
        assertThat((String) uji.sifat(lama.get(BentukPublik.DOCX), ContentModel.PROP_DESCRIPTION))
                .startsWith("PRATINJAU edisi publik versi 0.1, belum terdaftar");
        pembaca();
        assertThat(bolehBaca(PEMBACA, lama.get(BentukPublik.XLSX))).isFalse();

        buku.sunting(uji.orang(Peran.KASI_PPD), Perjalanan::kalimat);
        minta(buku, Peran.KASI_PPD, null);
        Map<BentukPublik, NodeRef> baru = tunggu(buku, "0.2");
        assertThat(baru.values()).doesNotContainAnyElementsOf(lama.values());
        // What people wrote may give a withheld count away.
        assertThat(teks(baru.get(BentukPublik.PDF))).doesNotContain("Kalimat tambahan.");

        // The same again changes nothing; one that was thrown away is made again.
        Serializable sidik = uji.sifat(baru.get(BentukPublik.PDF), ModelBa.MULAI_PDF);
        minta(buku, Peran.KASI_PPD, "0.2");
        assertThat(uji.sifat(baru.get(BentukPublik.PDF), ModelBa.MULAI_PDF)).isEqualTo(sidik);
        hapus(baru.get(BentukPublik.XLSX));
        minta(buku, Peran.KASI_PPD, "0.2");
        Map<BentukPublik, NodeRef> lengkap = tunggu(buku, "0.2");
        assertThat(lengkap.get(BentukPublik.DOCX)).isEqualTo(baru.get(BentukPublik.DOCX));
        assertThat(lengkap.get(BentukPublik.XLSX)).isNotEqualTo(baru.get(BentukPublik.XLSX));
    }

    @Test
    void aFigureThatPeopleChanged_isNotTakenOver_andTheEditionSaysSo() throws Exception {
        Perjalanan buku = Perjalanan.mulai(uji, "2089-I").sampai(Langkah.L2);
        buku.sunting(uji.orang(Peran.KASI_PPD), Perjalanan::angka);
        minta(buku, Peran.KASI_PPD, null);
        NodeRef pdf = tunggu(buku, "0.2").get(BentukPublik.PDF);
        assertThat((String) uji.sifat(pdf, ContentModel.PROP_DESCRIPTION))
                .containsPattern("PERHATIAN: \\d+ angka pada naskah berbeda dari DKB");
        assertThat(teks(pdf)).doesNotContain("7.777");
    }

    @Test
    void onlyThoseWhoMakeTheBook_askForIt_andNobodyChangesIt() {
        Perjalanan buku = terdaftar("2093-I");
        for (Peran satu : Set.of(Peran.KABID_PIAK, Peran.SEKRETARIS, Peran.KADIS, Peran.UMPEG)) {
            assertThatThrownBy(() -> minta(buku, satu, null))
                    .hasMessageContaining(
                            "Edisi publik hanya dibuat oleh Administrator Database atau Kasi.");
        }
        minta(buku, Peran.KASI_PPD, null);
        for (NodeRef satu : tunggu(buku, "1.0").values()) {
            for (String siapa : new String[] {RepositoriUji.ADMIN, uji.orang(Peran.ADMIN_DB)}) {
                assertThatThrownBy(
                                () ->
                                        uji.sebagai(
                                                siapa,
                                                () -> {
                                                    uji.tulis(satu, new byte[] {1});
                                                    return null;
                                                }))
                        .isInstanceOf(RuntimeException.class);
                assertThatThrownBy(
                                () ->
                                        uji.sebagai(
                                                siapa,
                                                () -> {
                                                    uji.nodeService().deleteNode(satu);
                                                    return null;
                                                }))
                        .isInstanceOf(RuntimeException.class);
            }
        }
    }

    @Test
    void whatACrashLeftUndone_theSweepFinishes_andNothingThatNobodyAskedFor() {
        Perjalanan buku = Perjalanan.mulai(uji, "2093-II").sampai(Langkah.L2);
        SapuPublik sapu = uji.bean("bukuAgregat.sapuPublik", SapuPublik.class);
        sapu.sapu();
        assertThat(uji.baca(() -> simpanan().cari(buku.buku(), "0.1"))).isEmpty();

        minta(buku, Peran.ADMIN_DB, null);
        NodeRef pdf = tunggu(buku, "0.1").get(BentukPublik.PDF);
        Map<QName, Serializable> terputus = new HashMap<>();
        terputus.put(ModelBa.STATUS_PDF, "dibuat");
        terputus.put(ModelBa.MULAI_PDF, Date.from(Instant.now().minus(Duration.ofDays(1))));
        uji.baca(
                () -> {
                    KerjaModul.lakukan(() -> uji.nodeService().addProperties(pdf, terputus));
                    return null;
                });
        assertThat(sapu.sapu()).isPositive();
        assertThat(uji.sifat(pdf, ModelBa.STATUS_PDF)).isEqualTo("jadi");
    }

    private Perjalanan terdaftar(String semester) {
        Perjalanan buku = Perjalanan.mulai(uji, semester).sampai(Langkah.L8B);
        buku.akhiri(Langkah.L8B, Hasil.DAFTAR, Map.of());
        return buku;
    }

    private void minta(Perjalanan buku, Peran siapa, String versi) {
        uji.sebagai(
                siapa,
                () -> {
                    ActionService layanan = uji.bean("ActionService", ActionService.class);
                    Action aksi = layanan.createAction(AksiEdisiPublik.NAMA);
                    if (versi != null) {
                        aksi.setParameterValue(AksiEdisiPublik.PARAM_VERSI, versi);
                    }
                    layanan.executeAction(aksi, buku.buku());
                    return null;
                });
        uji.tenang();
    }

    private Map<BentukPublik, NodeRef> tunggu(Perjalanan buku, String versi) {
        NodeRef pdf = uji.baca(() -> simpanan().cari(buku.buku(), versi)).orElseThrow();
        uji.tunggu(pdf, ModelBa.STATUS_PDF, "jadi");
        return uji.baca(
                () -> {
                    Map<BentukPublik, NodeRef> hasil = new HashMap<>();
                    for (BentukPublik bentuk : BentukPublik.values()) {
                        hasil.put(
                                bentuk, simpanan().cari(buku.buku(), versi, bentuk).orElseThrow());
                    }
                    return hasil;
                });
    }

    private void hapus(NodeRef node) {
        uji.baca(
                () -> {
                    uji.nodeService().deleteNode(node);
                    return null;
                });
    }

    /** A member of the site who has no role. */
    private void pembaca() {
        uji.baca(
                () -> {
                    SiteService situs = uji.bean("SiteService", SiteService.class);
                    if (situs.getMembersRole("dukcapil", PEMBACA) == null) {
                        uji.tambahOrang(PEMBACA);
                        situs.setMembership("dukcapil", PEMBACA, "SiteConsumer");
                    }
                    return null;
                });
    }

    private boolean bolehBaca(String siapa, NodeRef node) {
        return uji.sebagai(
                siapa,
                () ->
                        uji.bean("PermissionService", PermissionService.class)
                                        .hasPermission(node, PermissionService.READ)
                                == AccessStatus.ALLOWED);
    }

    private SimpananPublik simpanan() {
        return uji.bean("bukuAgregat.simpananPublik", SimpananPublik.class);
    }

    private String teks(NodeRef pdf) throws Exception {
        try (PDDocument dokumen = Loader.loadPDF(uji.baca(() -> uji.isi(pdf)))) {
            return new PDFTextStripper().getText(dokumen);
        }
    }
}
