package id.go.tapinkab.dukcapil.bukuagregat.alfresco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.action.AksiPdf;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.action.PembuatPdf;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.job.SapuPdf;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.KerjaModul;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.LetakDokumen;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pengaturan;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananBuku;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananParaf;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananPdf;
import id.go.tapinkab.dukcapil.bukuagregat.pdf.VeraPdf;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Hasil;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Langkah;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Peran;
import id.go.tapinkab.dukcapil.bukuagregat.sop.StatusBuku;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The PDF of a book's version, from Kabid's initial to the registered book. */
class PdfBukuTest {

    private final RepositoriUji uji = RepositoriUji.satu();

    @Test
    void theInitialledVersion_becomesADraftPdf_andTheRegisteredOneItsOwn() throws Exception {
        Perjalanan buku = Perjalanan.mulai(uji, "2096-I").sampai(Langkah.L4);
        NodeRef draf = tunggu(buku, "0.1", "jadi");
        assertThat(uji.sifat(draf, ModelBa.SIDIK_DOCX))
                .isEqualTo(uji.sifat(buku.buku(), ModelBa.SHA256));
        assertThat(uji.sifat(draf, ModelBa.PEMBUAT_PDF)).isEqualTo("modul");
        assertThat(uji.sifat(draf, ContentModel.PROP_DESCRIPTION))
                .isEqualTo("DRAF versi 0.1, belum terdaftar.");
        assertThat(teks(draf)).contains("DRAF  ·  versi 0.1  ·  belum terdaftar");

        buku.sampai(Langkah.L8B);
        buku.akhiri(Langkah.L8B, Hasil.DAFTAR, Map.of());
        assertThat(buku.status()).isEqualTo(StatusBuku.TERDAFTAR);
        NodeRef pdf = tunggu(buku, "1.0", "jadi");
        String nomor = (String) uji.sifat(buku.buku(), ModelBa.NOMOR);
        assertThat(uji.sifat(pdf, ModelBa.NOMOR)).isEqualTo(nomor);
        assertThat(uji.sifat(pdf, ModelBa.SIDIK_DOCX))
                .isEqualTo(uji.sifat(buku.buku(), ModelBa.SHA256));
        assertThat((String) uji.sifat(buku.buku(), ModelBa.KODE_VERIFIKASI)).hasSize(32);
        assertThat(teks(pdf)).contains("Nomor " + nomor).doesNotContain("DRAF");
        assertThat(VeraPdf.pelanggaran(uji.baca(() -> uji.isi(pdf)))).isEmpty();
        // Write-once, for everybody.
        for (String siapa : new String[] {RepositoriUji.ADMIN, uji.orang(Peran.ADMIN_DB)}) {
            assertThatThrownBy(
                            () ->
                                    uji.sebagai(
                                            siapa,
                                            () -> {
                                                uji.tulis(pdf, new byte[] {1});
                                                return null;
                                            }))
                    .isInstanceOf(RuntimeException.class);
            assertThatThrownBy(
                            () ->
                                    uji.sebagai(
                                            siapa,
                                            () -> {
                                                uji.nodeService().deleteNode(pdf);
                                                return null;
                                            }))
                    .isInstanceOf(RuntimeException.class);
        }
        byte[] sekali = uji.baca(() -> uji.isi(pdf));
        minta(buku, uji.orang(Peran.KASI_PPD), null);
        uji.tenang();
        assertThat(uji.baca(() -> uji.isi(pdf))).isEqualTo(sekali);
    }

    @Test
    void whoHasARole_asksForAnyVersion_nobodyElse() throws IOException {
        Perjalanan buku = Perjalanan.mulai(uji, "2096-II");
        minta(buku, uji.orang(Peran.SEKRETARIS), null);
        NodeRef pdf = tunggu(buku, "0.1", "jadi");
        buku.sampai(Langkah.L2).sunting(uji.orang(Peran.KASI_PPD), Perjalanan::kalimat);
        minta(buku, uji.orang(Peran.KASI_PPD), null);
        NodeRef baru = tunggu(buku, "0.2", "jadi");
        assertThat(baru).isNotEqualTo(pdf);
        assertThat(teks(baru)).contains("Kalimat tambahan.");
        assertThat(teks(pdf)).doesNotContain("Kalimat tambahan.");
        assertThatThrownBy(() -> minta(buku, RepositoriUji.ADMIN, "0.1"))
                .hasMessageContaining("tidak berhak");
        // A draft's PDF may go, and is made again when asked for.
        uji.baca(
                () -> {
                    uji.nodeService().deleteNode(pdf);
                    return null;
                });
        minta(buku, uji.orang(Peran.KASI_PPD), "0.1");
        assertThat(tunggu(buku, "0.1", "jadi")).isNotEqualTo(pdf);
    }

    @Test
    void aDocxThatCannotBeLaidOut_isTold_andHoldsNobodyUp() {
        Perjalanan buku = Perjalanan.mulai(uji, "2097-I").sampai(Langkah.L2);
        uji.sebagai(
                Peran.KASI_PPD,
                () -> {
                    uji.tulis(buku.buku(), "bukan docx".getBytes(StandardCharsets.UTF_8));
                    return null;
                });
        minta(buku, uji.orang(Peran.KASI_PPD), "0.2");
        NodeRef pdf = tunggu(buku, "0.2", "gagal");
        assertThat((String) uji.sifat(pdf, ModelBa.PESAN_PDF))
                .isEqualTo(
                        "PDF versi 0.2 gagal dibuat: isi DOCX tidak dapat ditata. Buka di Word atau"
                                + " LibreOffice, simpan lagi sebagai .docx, lalu jalankan \"Buat"
                                + " PDF\".");
        assertThat(buku.status()).isEqualTo(StatusBuku.pada(Langkah.L2));
    }

    @Test
    void whatACrashLeftUndone_theSweepFinishes() throws IOException {
        Perjalanan buku = Perjalanan.mulai(uji, "2097-II").sampai(Langkah.L4);
        NodeRef pdf = tunggu(buku, "0.1", "jadi");
        Map<QName, java.io.Serializable> terputus = new HashMap<>();
        terputus.put(ModelBa.STATUS_PDF, "dibuat");
        terputus.put(ModelBa.MULAI_PDF, Date.from(Instant.now().minus(Duration.ofDays(1))));
        uji.baca(
                () -> {
                    KerjaModul.lakukan(() -> uji.nodeService().addProperties(pdf, terputus));
                    return null;
                });
        assertThat(uji.baca(() -> simpanan().perlu(buku.buku(), "0.1"))).isTrue();
        assertThat(sapuNanti().sapu()).isPositive();
        assertThat(uji.sifat(pdf, ModelBa.STATUS_PDF)).isEqualTo("jadi");
        assertThat(uji.baca(() -> simpanan().perlu(buku.buku(), "0.1"))).isFalse();
    }

    /** The sweep, two minutes from now. */
    private SapuPdf sapuNanti() {
        Pengaturan pengaturan = uji.bean("bukuAgregat.pengaturan", Pengaturan.class);
        return new SapuPdf(
                uji.bean("nodeService", NodeService.class),
                uji.bean("bukuAgregat.letak", LetakDokumen.class),
                uji.bean("bukuAgregat.simpananBuku", SimpananBuku.class),
                uji.bean("bukuAgregat.simpananParaf", SimpananParaf.class),
                simpanan(),
                uji.bean("bukuAgregat.pembuatPdf", PembuatPdf.class),
                uji.bean("retryingTransactionHelper", RetryingTransactionHelper.class),
                pengaturan.denganJam(Clock.offset(pengaturan.jam(), Duration.ofMinutes(2))));
    }

    private SimpananPdf simpanan() {
        return uji.bean("bukuAgregat.simpananPdf", SimpananPdf.class);
    }

    private void minta(Perjalanan buku, String siapa, String versi) {
        uji.sebagai(
                siapa,
                () -> {
                    ActionService layanan = uji.bean("ActionService", ActionService.class);
                    Action aksi = layanan.createAction(AksiPdf.NAMA);
                    if (versi != null) {
                        aksi.setParameterValue(AksiPdf.PARAM_VERSI, versi);
                    }
                    layanan.executeAction(aksi, buku.buku());
                    return null;
                });
    }

    /** The PDF of a version, once it has that status. */
    private NodeRef tunggu(Perjalanan buku, String versi, String status) {
        Optional<NodeRef> pdf = Optional.empty();
        for (int i = 0; i < 1200 && pdf.isEmpty(); i++) {
            pdf = uji.baca(() -> simpanan().cari(buku.buku(), versi));
            if (pdf.isEmpty()) {
                java.util.concurrent.locks.LockSupport.parkNanos(50_000_000L);
            }
        }
        NodeRef ada = pdf.orElseThrow(() -> new AssertionError("no PDF of version " + versi));
        uji.tunggu(ada, ModelBa.STATUS_PDF, status);
        return ada;
    }

    private String teks(NodeRef pdf) throws IOException {
        try (PDDocument dokumen = Loader.loadPDF(uji.baca(() -> uji.isi(pdf)))) {
            return new PDFTextStripper().getText(dokumen);
        }
    }
}
