package id.go.tapinkab.dukcapil.bukuagregat.buku;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PembubuhNomorTest {

    private static final String NOMOR = "400.12.4.4/012/DUKCAPIL/2024";
    private static final LocalDate TANGGAL = LocalDate.of(2024, 8, 5);

    @Test
    void numberAndDate_replaceThePlaceholders_andNothingElse() throws IOException {
        byte[] asal = BukuContoh.docx(BukuContoh.buku());
        byte[] jadi = bubuhkan(asal, NOMOR, TANGGAL);
        assertThat(NaskahUji.teks(jadi))
                .contains("Nomor : " + NOMOR)
                .contains("Tanggal : 5 Agustus 2024")
                .contains("Rantau, 5 Agustus 2024");
        Map<String, byte[]> lama = new LinkedHashMap<>(NaskahUji.bagian(asal));
        Map<String, byte[]> baru = new LinkedHashMap<>(NaskahUji.bagian(jadi));
        assertThat(baru.keySet()).containsExactlyElementsOf(lama.keySet());
        lama.remove("word/document.xml");
        lama.forEach((nama, isi) -> assertThat(baru.get(nama)).as(nama).isEqualTo(isi));
        String kembali =
                NaskahUji.naskah(jadi)
                        .replace(NOMOR, "....................................")
                        .replace("5 Agustus 2024", "....................................");
        assertThat(kembali).isEqualTo(NaskahUji.naskah(asal));
    }

    @Test
    void stampingAgain_replacesTheFirstNumber() throws IOException {
        byte[] sekali = bubuhkan(BukuContoh.docx(BukuContoh.buku()), "470/1/2024", TANGGAL);
        byte[] duaKali = bubuhkan(sekali, NOMOR, LocalDate.of(2024, 8, 6));
        assertThat(NaskahUji.teks(duaKali))
                .contains(NOMOR, "6 Agustus 2024")
                .doesNotContain("470/1/2024")
                .doesNotContain("5 Agustus 2024");
    }

    @Test
    void aPlaceholderThatWasDeleted_isFilledInBetweenItsMarks() throws IOException {
        byte[] asal =
                NaskahUji.sunting(
                        BukuContoh.docx(BukuContoh.buku()),
                        "ba_awal_nomor_1",
                        "<w:r><w:t xml:space=\"preserve\">....................................</w:t></w:r>",
                        "");
        assertThat(NaskahUji.teks(bubuhkan(asal, NOMOR, TANGGAL))).contains("Nomor : " + NOMOR);
    }

    @Test
    void textInSeveralRuns_isReplacedAsOne() throws IOException {
        byte[] asal =
                NaskahUji.sunting(
                        BukuContoh.docx(BukuContoh.buku()),
                        "ba_awal_nomor_1",
                        ">....................................</w:t></w:r>",
                        ">400/</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>xx</w:t></w:r>");
        String teks = NaskahUji.teks(bubuhkan(asal, NOMOR, TANGGAL));
        assertThat(teks).contains("Nomor : " + NOMOR + "\n");
    }

    @Test
    void withoutMarks_aRegistrationPageIsPutInFront_once() throws IOException {
        byte[] asal = BukuContoh.docx(BukuContoh.buku());
        byte[] tanpa =
                NaskahUji.denganNaskah(
                        asal, NaskahUji.naskah(asal).replace("ba_awal_nomor_1", "lain"));
        byte[] jadi = bubuhkan(tanpa, "1/A&B/<2024>", TANGGAL);
        assertThat(NaskahUji.teks(jadi))
                .startsWith("LEMBAR REGISTRASI\nNomor: 1/A&B/<2024>\nTanggal: 5 Agustus 2024\n");
        byte[] lagi = bubuhkan(jadi, NOMOR, TANGGAL);
        assertThat(NaskahUji.teks(lagi))
                .startsWith("LEMBAR REGISTRASI\nNomor: " + NOMOR)
                .containsOnlyOnce("LEMBAR REGISTRASI");
        try (XWPFDocument dokumen = new XWPFDocument(new ByteArrayInputStream(lagi))) {
            assertThat(dokumen.getTables()).isNotEmpty();
        }
    }

    @Test
    void marksThatEndedUpInDifferentParagraphs_areNotUsed() throws IOException {
        byte[] asal =
                NaskahUji.sunting(
                        BukuContoh.docx(BukuContoh.buku()),
                        "ba_awal_nomor_1",
                        "....................................</w:t></w:r>",
                        "catatan</w:t></w:r></w:p><w:p>");
        String teks = NaskahUji.teks(bubuhkan(asal, NOMOR, TANGGAL));
        assertThat(teks).startsWith("LEMBAR REGISTRASI").contains("catatan");
    }

    @Test
    void whatIsNoDocx_isRefused() {
        byte[] bukan = "bukan docx".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> bubuhkan(bukan, NOMOR, TANGGAL))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("main document");
    }

    @Test
    void afterARoundTripThroughLibreOffice_theMarksAreStillFound(@TempDir Path folder)
            throws Exception {
        LibreOffice libreOffice = LibreOffice.perlu();
        byte[] asal = BukuContoh.docx(BukuContoh.buku());
        byte[] simpan = libreOffice.ubah(asal, "docx", "docx", folder);
        byte[] jadi = bubuhkan(simpan, NOMOR, TANGGAL);
        assertThat(NaskahUji.teks(jadi))
                .doesNotContain("LEMBAR REGISTRASI")
                .contains("Nomor : " + NOMOR + "\n")
                .contains("Tanggal : 5 Agustus 2024\n")
                .contains("Rantau, 5 Agustus 2024\n");
        byte[] buka = libreOffice.ubah(jadi, "docx", "txt:Text", folder);
        assertThat(new String(buka, StandardCharsets.UTF_8)).contains(NOMOR);
    }

    private static byte[] bubuhkan(byte[] docx, String nomor, LocalDate tanggal)
            throws IOException {
        ByteArrayOutputStream keluaran = new ByteArrayOutputStream();
        new PembubuhNomor().bubuhkan(new ByteArrayInputStream(docx), keluaran, nomor, tanggal);
        return keluaran.toByteArray();
    }
}
