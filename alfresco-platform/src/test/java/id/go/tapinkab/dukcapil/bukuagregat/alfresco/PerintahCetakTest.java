package id.go.tapinkab.dukcapil.bukuagregat.alfresco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.tapinkab.dukcapil.bukuagregat.alfresco.action.AksiPdf;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.action.AksiPerintahCetak;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.model.ModelBa;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.SimpananPdf;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Hasil;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Langkah;
import id.go.tapinkab.dukcapil.bukuagregat.sop.Peran;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.coci.CheckOutCheckInService;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The print run: stated on the book, ordered on a sheet. */
class PerintahCetakTest {

    private final RepositoriUji uji = RepositoriUji.satu();

    @Test
    void aRegisteredBook_isOrderedForItsRecipients_onPaperCountedFromItsPdf() throws IOException {
        Perjalanan buku = Perjalanan.mulai(uji, "2092-I").sampai(Langkah.L8B);
        buku.akhiri(Langkah.L8B, Hasil.DAFTAR, Map.of());
        NodeRef pdf = pdf(buku, "1.0");

        minta(
                buku,
                Peran.UMPEG,
                Map.of(
                        AksiPerintahCetak.PARAM_EKSEMPLAR,
                        7,
                        AksiPerintahCetak.PARAM_PENERIMA,
                        "Bupati Tapin = 2\nKepala Bappelitbang = 3\nArsip = 2"));

        int halaman = halaman(pdf);
        assertThat(uji.sifat(buku.buku(), ModelBa.EKSEMPLAR)).isEqualTo(7);
        assertThat(uji.sifat(buku.buku(), ModelBa.HALAMAN)).isEqualTo(halaman);
        assertThat(uji.sifat(buku.buku(), ModelBa.LEMBAR_KERTAS))
                .isEqualTo((long) (halaman + 1) / 2 * 7);
        assertThat(uji.sifat(buku.buku(), ModelBa.KERTAS)).isEqualTo("HVS A4 80 gram");
        assertThat(uji.sifat(buku.buku(), ModelBa.PENERIMA_CETAK))
                .isEqualTo(List.of("Bupati Tapin = 2", "Kepala Bappelitbang = 3", "Arsip = 2"));
        assertThat(buku.versi()).first().isEqualTo("1.0");

        NodeRef lembar = perintah(buku).get(0);
        assertThat(teks(lembar))
                .contains("LEMBAR PERINTAH CETAK")
                .contains((String) uji.sifat(buku.buku(), ModelBa.NOMOR))
                .contains((String) uji.sifat(pdf, ModelBa.SHA256))
                .contains(halaman + " halaman")
                .contains("7 eksemplar")
                .contains("bolak-balik")
                .containsPattern("2\\s+Kepala Bappelitbang\\s+3")
                .contains("Nama dan tanda tangan")
                .contains("Kepala Subbagian Umum dan Kepegawaian,")
                .contains("Rekaan " + uji.orang(Peran.UMPEG));
        assertThatThrownBy(
                        () ->
                                uji.sebagai(
                                        Peran.ADMIN_DB,
                                        () -> {
                                            uji.nodeService().deleteNode(lembar);
                                            return null;
                                        }))
                .isInstanceOf(RuntimeException.class);

        // Without a list the letter's recipients get a copy each; the first order stays.
        minta(buku, Peran.ADMIN_DB, Map.of(AksiPerintahCetak.PARAM_SATU_SISI, true));
        assertThat(uji.sifat(buku.buku(), ModelBa.EKSEMPLAR)).isEqualTo(3);
        assertThat(uji.sifat(buku.buku(), ModelBa.LEMBAR_KERTAS)).isEqualTo(3L * halaman);
        assertThat(perintah(buku)).hasSize(2).contains(lembar);
    }

    @Test
    void whatDoesNotAddUp_orComesTooSoon_orFromSomebodyElse_isRefused() {
        Perjalanan buku = Perjalanan.mulai(uji, "2092-II").sampai(Langkah.L4);
        Map<String, Serializable> satu =
                Map.of(AksiPerintahCetak.PARAM_PENERIMA, "Bupati Tapin = 1");
        assertThatThrownBy(() -> minta(buku, Peran.KADIS, satu))
                .hasMessageContaining("hanya dibuat oleh Administrator Database atau Kasubbag");
        assertThatThrownBy(() -> minta(buku, Peran.ADMIN_DB, satu))
                .hasMessageContaining(
                        "belum sampai pada pencetakan (Menunggu paraf Sekretaris); perintah cetak"
                                + " dibuat mulai langkah 7");

        buku.sampai(Langkah.L7).sunting(uji.orang(Peran.ADMIN_DB), Perjalanan::kalimat);
        assertThatThrownBy(() -> minta(buku, Peran.ADMIN_DB, satu))
                .hasMessageContaining("PDF versi 0.2 belum ada")
                .hasMessageContaining("Buat PDF");
        uji.sebagai(
                Peran.ADMIN_DB,
                () -> {
                    ActionService layanan = uji.bean("ActionService", ActionService.class);
                    layanan.executeAction(layanan.createAction(AksiPdf.NAMA), buku.buku());
                    return null;
                });
        pdf(buku, "0.2");
        assertThatThrownBy(
                        () ->
                                minta(
                                        buku,
                                        Peran.ADMIN_DB,
                                        Map.of(
                                                AksiPerintahCetak.PARAM_EKSEMPLAR,
                                                5,
                                                AksiPerintahCetak.PARAM_PENERIMA,
                                                "Bupati Tapin = 1")))
                .hasMessageContaining("Yang dicetak 5 eksemplar")
                .hasMessageContaining("mendapat 1");
        assertThat(perintah(buku)).isEmpty();

        minta(buku, Peran.ADMIN_DB, satu);
        assertThat(uji.sifat(buku.buku(), ModelBa.VERSI_CETAK)).isEqualTo("0.2");
        assertThat(perintah(buku)).hasSize(1);
    }

    @Test
    void anOrderedDraft_isEditedOnAsBefore() {
        Perjalanan buku = Perjalanan.mulai(uji, "2091-I").sampai(Langkah.L7);
        pdf(buku, "0.1");
        minta(buku, Peran.ADMIN_DB, Map.of(AksiPerintahCetak.PARAM_PENERIMA, "Arsip = 1"));
        uji.sebagai(
                Peran.ADMIN_DB,
                () -> {
                    CheckOutCheckInService layanan =
                            uji.bean("CheckoutCheckinService", CheckOutCheckInService.class);
                    NodeRef salinan = layanan.checkout(buku.buku());
                    assertThat(uji.nodeService().hasAspect(salinan, ModelBa.BERCETAK)).isFalse();
                    return layanan.checkin(salinan, Map.of());
                });
        assertThat(uji.sifat(buku.buku(), ModelBa.EKSEMPLAR)).isEqualTo(1);
    }

    private void minta(Perjalanan buku, Peran siapa, Map<String, Serializable> isian) {
        uji.sebagai(
                siapa,
                () -> {
                    ActionService layanan = uji.bean("ActionService", ActionService.class);
                    Action aksi = layanan.createAction(AksiPerintahCetak.NAMA);
                    isian.forEach(aksi::setParameterValue);
                    layanan.executeAction(aksi, buku.buku());
                    return null;
                });
    }

    /** The PDF of a version, once it is there. */
    private NodeRef pdf(Perjalanan buku, String versi) {
        SimpananPdf simpanan = uji.bean("bukuAgregat.simpananPdf", SimpananPdf.class);
        for (int i = 0; i < 1200; i++) {
            var pdf = uji.baca(() -> simpanan.cari(buku.buku(), versi));
            if (pdf.isPresent()) {
                uji.tunggu(pdf.get(), ModelBa.STATUS_PDF, "jadi");
                return pdf.get();
            }
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000L);
        }
        throw new AssertionError("no PDF of version " + versi);
    }

    private List<NodeRef> perintah(Perjalanan buku) {
        return uji.baca(
                () ->
                        uji.nodeService().getTargetAssocs(buku.buku(), ModelBa.CETAK).stream()
                                .map(AssociationRef::getTargetRef)
                                .toList());
    }

    private int halaman(NodeRef pdf) throws IOException {
        try (PDDocument dokumen = Loader.loadPDF(uji.baca(() -> uji.isi(pdf)))) {
            return dokumen.getNumberOfPages();
        }
    }

    private String teks(NodeRef pdf) throws IOException {
        assertThat((String) uji.sifat(pdf, ContentModel.PROP_NAME)).startsWith("Perintah Cetak ");
        try (PDDocument dokumen = Loader.loadPDF(uji.baca(() -> uji.isi(pdf)))) {
            PDFTextStripper baca = new PDFTextStripper();
            baca.setSortByPosition(true);
            return baca.getText(dokumen);
        }
    }
}
