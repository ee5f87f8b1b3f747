package id.go.tapinkab.dukcapil.bukuagregat.buku;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.go.tapinkab.dukcapil.bukuagregat.pdf.PengubahPdf;
import id.go.tapinkab.dukcapil.bukuagregat.pdf.PenyelesaiPdf;
import id.go.tapinkab.dukcapil.bukuagregat.pdf.TandaPdf;
import id.go.tapinkab.dukcapil.bukuagregat.pdf.VeraPdf;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample's book, finished: as a draft and as the registered book. */
class BukuPdfSelesaiTest {

    private static final String ALAMAT =
            "https://contoh.go.id/verifikasi/0123456789abcdef0123456789abcdef";
    private static final String JUDUL = "Buku Data Agregat Semester I Tahun 2024";
    private static final TandaPdf DRAF = tanda(Optional.empty());
    private static final TandaPdf TERDAFTAR =
            tanda(
                    Optional.of(
                            new TandaPdf.Registrasi(
                                    "400.12.4.4/001/DUKCAPIL/2026",
                                    "23 November 2026",
                                    Optional.of(ALAMAT))));

    private static byte[] docx;
    private static byte[] mentah;
    private static byte[] draf;
    private static byte[] terdaftar;

    @BeforeAll
    static void ubah() throws IOException {
        docx = BukuContoh.docx(BukuContoh.buku());
        ByteArrayOutputStream keluaran = new ByteArrayOutputStream();
        new PengubahPdf().ubah(new ByteArrayInputStream(docx), keluaran);
        mentah = keluaran.toByteArray();
        draf = selesai(mentah, DRAF);
        terdaftar = selesai(mentah, TERDAFTAR);
    }

    @Test
    void draftAndRegisteredBook_arePdfA2b() throws Exception {
        assertThat(VeraPdf.pelanggaran(draf)).isEmpty();
        assertThat(VeraPdf.pelanggaran(terdaftar)).isEmpty();
    }

    @Test
    void theCheckFindsWhatIsNoPdfA() throws Exception {
        try (PDDocument polos = new PDDocument();
                ByteArrayOutputStream keluaran = new ByteArrayOutputStream()) {
            polos.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            polos.save(keluaran);
            assertThat(VeraPdf.pelanggaran(keluaran.toByteArray())).isNotEmpty();
            assertThat(PenyelesaiPdf.pdfA2(keluaran.toByteArray())).isFalse();
            // Finishing claims nothing that the layout didn't bring.
            assertThat(PenyelesaiPdf.pdfA2(selesai(keluaran.toByteArray(), DRAF))).isFalse();
        }
        assertThat(PenyelesaiPdf.pdfA2(draf)).isTrue();
    }

    @Test
    void draf_standsOnEveryPage_untilTheBookIsRegistered() throws IOException {
        try (PDDocument dokumen = Loader.loadPDF(draf)) {
            for (int i = 1; i <= dokumen.getNumberOfPages(); i++) {
                assertThat(teks(dokumen, i))
                        .contains("DRAF  ·  versi 0.3  ·  belum terdaftar")
                        .containsPattern("(?m)^DR\\s*AF$");
            }
        }
        try (PDDocument dokumen = Loader.loadPDF(terdaftar)) {
            for (int i = 1; i <= dokumen.getNumberOfPages(); i++) {
                assertThat(teks(dokumen, i))
                        .contains("Nomor 400.12.4.4/001/DUKCAPIL/2026  ·  tanggal 23 November 2026")
                        .doesNotContain("DRAF");
            }
        }
    }

    @Test
    void theQrCode_opensTheVerificationPage() throws Exception {
        try (PDDocument dokumen = Loader.loadPDF(terdaftar)) {
            BufferedImage sampul = new PDFRenderer(dokumen).renderImageWithDPI(0, 150);
            int[] titik =
                    sampul.getRGB(
                            0,
                            0,
                            sampul.getWidth(),
                            sampul.getHeight(),
                            null,
                            0,
                            sampul.getWidth());
            RGBLuminanceSource sumber =
                    new RGBLuminanceSource(sampul.getWidth(), sampul.getHeight(), titik);
            assertThat(
                            new QRCodeReader()
                                    .decode(
                                            new BinaryBitmap(new HybridBinarizer(sumber)),
                                            Map.of(DecodeHintType.TRY_HARDER, true))
                                    .getText())
                    .isEqualTo(ALAMAT);
        }
    }

    @Test
    void labelsOutlineAndMetadata_areThoseOfTheBook() throws IOException {
        try (PDDocument dokumen = Loader.loadPDF(terdaftar)) {
            var katalog = dokumen.getDocumentCatalog();
            assertThat(katalog.getPageLabels().getLabelsByPageIndices())
                    .startsWith("1", "i", "ii", "iii", "iv", "1", "2");
            assertThat(katalog.getDocumentOutline().getFirstChild().getTitle()).startsWith("BAB I");
            assertThat(katalog.getLanguage()).isEqualTo("id-ID");
            assertThat(dokumen.getDocumentInformation().getTitle()).isEqualTo(JUDUL);
            assertThat(dokumen.getDocumentInformation().getAuthor()).isEqualTo("Kantor Contoh");
            assertThat(dokumen.getDocumentInformation().getKeywords())
                    .isEqualTo("versi 0.3; sha256 DOCX " + "ab".repeat(32));
        }
    }

    @Test
    void theSameVersion_isTheSameFile() throws IOException {
        assertThat(selesai(mentah, TERDAFTAR)).isEqualTo(terdaftar);
    }

    @Test
    void aPdfOfLibreOffice_getsThePageLabelsThatItPrints(@TempDir Path folder) throws Exception {
        byte[] lain =
                LibreOffice.perlu()
                        .ubah(
                                docx,
                                "docx",
                                "pdf:writer_pdf_Export:{\"SelectPdfVersion\":{\"type\":\"long\",\"value\":\"2\"}}",
                                folder);
        byte[] jadi = selesai(lain, TERDAFTAR);
        try (PDDocument dokumen = Loader.loadPDF(jadi)) {
            assertThat(dokumen.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                    .containsSubsequence("i", "ii", "iii", "iv", "1", "2", "3");
        }
        assertThat(VeraPdf.pelanggaran(jadi)).isEmpty();
    }

    @Test
    void aPdfWithoutBookmarks_getsThoseOfItsHeadings() throws IOException {
        ByteArrayOutputStream tanpa = new ByteArrayOutputStream();
        try (PDDocument dokumen = Loader.loadPDF(mentah)) {
            dokumen.getDocumentCatalog().setDocumentOutline(null);
            dokumen.save(tanpa);
        }
        assertThat(kerangka(selesai(tanpa.toByteArray(), DRAF)))
                .hasSizeGreaterThan(20)
                .contains("BAB I PENDAHULUAN 5", "  A. Latar Belakang 5")
                .isEqualTo(kerangka(mentah));
    }

    /** Title and page from 0, indented by level. */
    private static List<String> kerangka(byte[] pdf) throws IOException {
        List<String> hasil = new ArrayList<>();
        try (PDDocument dokumen = Loader.loadPDF(pdf)) {
            kerangka(dokumen, dokumen.getDocumentCatalog().getDocumentOutline(), "", hasil);
        }
        return hasil;
    }

    private static void kerangka(
            PDDocument dokumen, PDOutlineNode simpul, String masuk, List<String> hasil)
            throws IOException {
        for (PDOutlineItem satu : simpul.children()) {
            int halaman = dokumen.getPages().indexOf(satu.findDestinationPage(dokumen));
            hasil.add(masuk + satu.getTitle().replaceAll("\\s+", " ") + " " + halaman);
            kerangka(dokumen, satu, masuk + "  ", hasil);
        }
    }

    private static TandaPdf tanda(Optional<TandaPdf.Registrasi> registrasi) {
        return new TandaPdf(
                JUDUL,
                "Kantor Contoh",
                "0.3",
                "ab".repeat(32),
                Instant.parse("2026-11-23T01:02:03.456Z"),
                registrasi);
    }

    private static byte[] selesai(byte[] pdf, TandaPdf tanda) throws IOException {
        ByteArrayOutputStream keluaran = new ByteArrayOutputStream();
        new PenyelesaiPdf().selesaikan(pdf, docx, tanda, keluaran);
        return keluaran.toByteArray();
    }

    private static String teks(PDDocument dokumen, int halaman) throws IOException {
        PDFTextStripper pembaca = new PDFTextStripper();
        pembaca.setStartPage(halaman);
        pembaca.setEndPage(halaman);
        return pembaca.getText(dokumen);
    }
}
