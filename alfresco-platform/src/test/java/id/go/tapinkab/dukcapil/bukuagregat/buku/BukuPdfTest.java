package id.go.tapinkab.dukcapil.bukuagregat.buku;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.pdf.HasilPdf;
import id.go.tapinkab.dukcapil.bukuagregat.pdf.PengubahPdf;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample's book as PDF by the module's own converter. */
class BukuPdfTest {

    private static byte[] docx;
    private static byte[] pdf;
    private static HasilPdf hasil;

    @BeforeAll
    static void ubah() throws IOException {
        docx = BukuContoh.docx(BukuContoh.buku());
        ByteArrayOutputStream keluaran = new ByteArrayOutputStream();
        hasil = new PengubahPdf().ubah(new ByteArrayInputStream(docx), keluaran);
        pdf = keluaran.toByteArray();
    }

    @Test
    void nothingOfTheDraft_isLost() throws IOException {
        assertThat(hasil.berbeda()).isEmpty();
        String teks = teks(1, hasil.halaman());
        int angka = 0;
        Map<String, TabelTerbaca> tabel =
                AngkaBuku.baca(new ByteArrayInputStream(docx)).menurutKunci();
        for (TabelTerbaca satu : tabel.values()) {
            if (satu.kunci().equals("indikator")) {
                continue;
            }
            for (List<String> baris : satu.baris()) {
                assertThat(teks)
                        .as("%s, %s", satu.nama(), baris.get(0))
                        .contains(String.join(" ", baris));
                angka += baris.size() - 1;
            }
        }
        assertThat(angka).isGreaterThan(1000);
    }

    @Test
    void theListsOfContents_giveThePagesThatArePrinted() throws IOException {
        try (PDDocument dokumen = Loader.loadPDF(pdf)) {
            String[] label = dokumen.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
            List<MatchResult> entri =
                    Pattern.compile(
                                    "(Tabel|Gambar) (\\d\\.\\d+) .*?\\.{3,} ?(\\d+)\\s",
                                    Pattern.DOTALL)
                            .matcher(teks(3, 5))
                            .results()
                            .toList();
            assertThat(entri).hasSize(17 + 9);
            for (MatchResult satu : entri) {
                int halaman = List.of(label).indexOf(satu.group(3)) + 1;
                assertThat(teks(halaman, halaman))
                        .as("%s %s", satu.group(1), satu.group(2))
                        .containsPattern(
                                "(?m)^" + satu.group(1) + " " + Pattern.quote(satu.group(2)) + " ");
            }
            assertThat(label).startsWith("1", "i", "ii", "iii", "iv", "1", "2");
        }
    }

    @Test
    void itIsPdfA_withEveryFontEmbedded_andAnOutline() throws IOException {
        try (PDDocument dokumen = Loader.loadPDF(pdf)) {
            String meta =
                    new String(
                            dokumen.getDocumentCatalog().getMetadata().toByteArray(),
                            StandardCharsets.UTF_8);
            assertThat(meta).containsPattern("pdfaid:part(>|=\")2");
            for (PDPage halaman : dokumen.getPages()) {
                for (var nama : halaman.getResources().getFontNames()) {
                    assertThat(halaman.getResources().getFont(nama).isEmbedded()).isTrue();
                }
            }
            assertThat(dokumen.getDocumentInformation().getTitle())
                    .isEqualTo(
                            "Buku Data Agregat Kependudukan Kabupaten Tapin Semester I Tahun"
                                    + " 2024");
            assertThat(dokumen.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle())
                    .startsWith("BAB I");
        }
    }

    @Test
    void pageNumbersWrittenIntoTheDocx_areThoseOfItsOwnLayout() throws IOException {
        ByteArrayOutputStream keluaran = new ByteArrayOutputStream();
        new BukuDocx().tulisBernomor(BukuContoh.buku(), keluaran);
        byte[] bernomor = keluaran.toByteArray();
        Map<String, String> halaman =
                new PengubahPdf().halamanTanda(new ByteArrayInputStream(bernomor));
        Map<String, String> tertulis = new TreeMap<>();
        Pattern.compile(
                        "PAGEREF (\\S+) \\\\h </w:instrText></w:r><w:r><w:fldChar"
                                + " w:fldCharType=\"separate\"/></w:r><w:r><w:t"
                                + " xml:space=\"preserve\">([^<]+)<")
                .matcher(NaskahUji.naskah(bernomor))
                .results()
                .forEach(m -> tertulis.put(m.group(1), m.group(2)));
        assertThat(tertulis).hasSize(7 + 17 + 19 + 9).isEqualTo(new TreeMap<>(halaman));
        assertThat(tertulis).containsEntry("_TocT3_1", "3").containsEntry("_Toc9000100", "1");
        assertThat(
                        AngkaBuku.baca(new ByteArrayInputStream(bernomor))
                                .bandingkan(AngkaBuku.baca(new ByteArrayInputStream(docx))))
                .isEmpty();
    }

    @Test
    void aDraftSavedByLibreOffice_keepsTheEntriesOfItsLists(@TempDir Path folder) throws Exception {
        byte[] simpan = LibreOffice.perlu().ubah(docx, "docx", "docx", folder);
        ByteArrayOutputStream keluaran = new ByteArrayOutputStream();
        HasilPdf hasilSimpan = new PengubahPdf().ubah(new ByteArrayInputStream(simpan), keluaran);
        assertThat(hasilSimpan.berbeda()).isEmpty();
        // LibreOffice makes a whole entry the result of the field that gives its page.
        assertThat(teks(keluaran.toByteArray(), 3, 3))
                .containsPattern("BAB I +PENDAHULUAN ?\\.{3,} ?1\\s")
                .containsPattern("A\\. +Latar Belakang ?\\.{3,} ?1\\s");
    }

    private static String teks(int dari, int sampai) throws IOException {
        return teks(pdf, dari, sampai);
    }

    private static String teks(byte[] isi, int dari, int sampai) throws IOException {
        try (PDDocument dokumen = Loader.loadPDF(isi)) {
            PDFTextStripper pembaca = new PDFTextStripper();
            pembaca.setSortByPosition(true);
            pembaca.setStartPage(dari);
            pembaca.setEndPage(sampai);
            return pembaca.getText(dokumen);
        }
    }
}
