package id.go.tapinkab.dukcapil.bukuagregat.buku;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.pdf.HasilPdf;
import id.go.tapinkab.dukcapil.bukuagregat.pdf.PengubahPdf;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every word of a DOCX is in its PDF, those of paragraphs in their order; the rest is told. */
class KataPdfTest {

    private HasilPdf hasil;

    @Test
    void theBook_keepsAllItsWords() throws IOException {
        semuaKataAda(BukuContoh.docx(BukuContoh.buku()));
        assertThat(hasil.berbeda()).isEmpty();
    }

    @Test
    void aBookOfAllDesa_keepsAllItsWords() throws IOException {
        semuaKataAda(BukuContoh.docx(BukuContoh.bukuDesa(3)));
        assertThat(hasil.berbeda()).isEmpty();
    }

    @Test
    void aBookSavedByLibreOffice_keepsAllItsWords(@TempDir Path folder) throws Exception {
        byte[] docx = BukuContoh.docx(BukuContoh.buku());
        semuaKataAda(LibreOffice.perlu().ubah(docx, "docx", "docx", folder));
        assertThat(hasil.berbeda()).isEmpty();
    }

    @Test
    void everyEntryOfTheListOfContents_standsOnALine_withThePageOfItsHeading() throws IOException {
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        new BukuDocx().tulisBernomor(BukuContoh.buku(), docx);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new PengubahPdf().ubah(new ByteArrayInputStream(docx.toByteArray()), pdf);

        try (PDDocument dokumen = Loader.loadPDF(pdf.toByteArray())) {
            PDFTextStripper teks = new PDFTextStripper();
            teks.setSortByPosition(true);
            teks.setStartPage(3);
            teks.setEndPage(3);
            assertThat(teks.getText(dokumen).lines().map(String::strip))
                    .anyMatch(baris -> baris.matches("BAB I\\s+PENDAHULUAN[ .]+1"))
                    .anyMatch(baris -> baris.matches("A\\.\\s+Latar Belakang[ .]+1"))
                    .anyMatch(baris -> baris.matches("B\\.\\s+Umur dan Jenis Kelamin[ .]+\\d+"));
        }
    }

    private void semuaKataAda(byte[] docx) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        hasil = new PengubahPdf().ubah(new ByteArrayInputStream(docx), pdf);
        List<String> cetak = cetak(pdf.toByteArray());
        KataNaskah naskah = KataNaskah.baca(docx);
        assertThat(naskah.alinea()).hasSizeGreaterThan(30);
        int di = 0;
        for (int i = 0; i < naskah.alinea().size(); i++) {
            String kata = naskah.alinea().get(i);
            int ada = cetak.subList(di, cetak.size()).indexOf(kata);
            assertThat(ada)
                    .as("\"%s\" setelah %s", kata, naskah.alinea().subList(Math.max(0, i - 8), i))
                    .isNotNegative();
            di += ada + 1;
        }
        // Cells over several rows are written after their neighbours: each word as often will do.
        Map<String, Integer> sisa = new HashMap<>();
        cetak.forEach(kata -> sisa.merge(kata, 1, Integer::sum));
        Stream.of(naskah.alinea(), naskah.sel(), naskah.lain())
                .flatMap(List::stream)
                .forEach(kata -> sisa.merge(kata, -1, Integer::sum));
        assertThat(sisa).allSatisfy((kata, lebih) -> assertThat(lebih).isNotNegative());
    }

    private static List<String> cetak(byte[] pdf) throws IOException {
        try (PDDocument dokumen = Loader.loadPDF(pdf)) {
            // In the order of writing, for a table's cells stand beside each other.
            return Arrays.asList(
                    KataNaskah.kata(new PDFTextStripper().getText(dokumen)).toArray(String[]::new));
        }
    }
}
