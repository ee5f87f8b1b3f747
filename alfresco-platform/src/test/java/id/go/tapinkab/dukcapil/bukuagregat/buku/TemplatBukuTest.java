package id.go.tapinkab.dukcapil.bukuagregat.buku;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.tapinkab.dukcapil.bukuagregat.buku.DrafBaru.DrafLama;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The office's own look. */
class TemplatBukuTest {

    private static final String KOP = "PEMERINTAH KABUPATEN REKAAN";

    @Test
    void officeTemplate_givesStylesHeaderFooterAndLetterhead() throws Exception {
        TemplatBuku templat = TemplatBuku.baca(new ByteArrayInputStream(templat()));
        byte[] docx = DrafBaru.pertama(BukuContoh.buku(), templat).naskah();
        Map<String, byte[]> bagian = NaskahUji.bagian(docx);
        assertThat(teks(bagian, "word/styles.xml")).contains("Georgia");
        assertThat(NaskahUji.naskah(docx))
                .contains("<w:pStyle w:val=\"BodyText1\"/>")
                .doesNotContain("<w:pStyle w:val=\"Isi\"/>");
        assertThat(NaskahUji.teks(docx))
                .startsWith(KOP)
                .doesNotContain("DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL\n\n");
        assertThat(teks(bagian, "word/header1.xml"))
                .contains("Kop halaman", "Buku Data Agregat Kependudukan Kabupaten Tapin");
        assertThat(teks(bagian, "word/_rels/header1.xml.rels")).contains("media/tulisan");
        assertThat(teks(bagian, "word/footer1.xml")).contains("Semester I Tahun 2024");
        assertThat(AngkaBuku.baca(new ByteArrayInputStream(docx)).menurutKunci())
                .isEqualTo(
                        AngkaBuku.baca(new ByteArrayInputStream(BukuContoh.docx(BukuContoh.buku())))
                                .menurutKunci());
    }

    @Test
    void textThatIsKept_takesTheTemplatesStyles() throws Exception {
        byte[] asal = DrafBaru.pertama(BukuContoh.buku()).naskah();
        byte[] draf =
                NaskahUji.sunting(asal, "ba_h_kata_pengantar", "Puji syukur", "Dengan rasa syukur");
        DrafBaru baru =
                DrafBaru.susun(
                        BukuContoh.buku(),
                        new DrafLama(draf, Optional.of(asal)),
                        List.of(),
                        TemplatBuku.baca(new ByteArrayInputStream(templat())));
        assertThat(NaskahUji.naskah(baru.naskah()))
                .containsPattern(
                        "BodyText1\"></w:pStyle></w:pPr><w:r>(?s).{0,80}Dengan rasa syukur");
    }

    @Test
    void templateWithoutTheBooksStyles_isRefusedNamingThem() throws IOException {
        Map<String, byte[]> bagian = bagian();
        bagian.computeIfPresent(
                "word/styles.xml",
                (nama, isi) ->
                        new String(isi, StandardCharsets.UTF_8)
                                .replace("w:val=\"DSL Narasi\"", "w:val=\"Narasi Lama\"")
                                .replace("w:val=\"Tabel Buku\"", "w:val=\"Tabel Lain\"")
                                .getBytes(StandardCharsets.UTF_8));
        byte[] salah = zip(bagian);
        assertThatThrownBy(() -> TemplatBuku.baca(new ByteArrayInputStream(salah)))
                .isInstanceOf(TemplatTidakSahException.class)
                .hasMessageContaining("gaya yang tidak ada: \"DSL Narasi\", \"Tabel Buku\"");
    }

    @Test
    void whatIsNoDocx_isRefusedWithTheWayOut() {
        assertThatThrownBy(() -> TemplatBuku.baca(new ByteArrayInputStream(new byte[] {1, 2})))
                .isInstanceOf(TemplatTidakSahException.class)
                .hasMessageContaining("simpan sebagai .docx");
    }

    @Test
    void libreOfficeOpensABookOfTheTemplate(@TempDir Path folder) throws Exception {
        LibreOffice libreOffice = LibreOffice.perlu();
        byte[] docx =
                DrafBaru.pertama(
                                BukuContoh.buku(),
                                TemplatBuku.baca(new ByteArrayInputStream(templat())))
                        .naskah();
        assertThat(libreOffice.ubah(docx, "docx", "pdf", folder)).isNotEmpty();
    }

    static byte[] templat() throws IOException {
        return zip(bagian());
    }

    private static Map<String, byte[]> bagian() throws IOException {
        Map<String, byte[]> bagian =
                new LinkedHashMap<>(NaskahUji.bagian(BukuContoh.docx(BukuContoh.buku())));
        bagian.computeIfPresent(
                "word/styles.xml",
                (nama, isi) ->
                        new String(isi, StandardCharsets.UTF_8)
                                .replace("\"Isi\"", "\"BodyText1\"")
                                .replaceAll("w:ascii=\"[^\"]+\"", "w:ascii=\"Georgia\"")
                                .getBytes(StandardCharsets.UTF_8));
        String awal =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:%s"
                        + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">";
        isi(
                bagian,
                "word/document.xml",
                awal.formatted("document")
                        + "<w:body><w:p><w:pPr><w:pStyle w:val=\"SampulKantor\"/></w:pPr><w:r><w:t>"
                        + KOP
                        + "</w:t></w:r></w:p><w:sectPr><w:headerReference w:type=\"default\""
                        + " r:id=\"rId4\"/><w:footerReference w:type=\"default\" r:id=\"rId5\"/>"
                        + "</w:sectPr></w:body></w:document>");
        isi(
                bagian,
                "word/header1.xml",
                awal.formatted("hdr")
                        + "<w:p><w:r><w:t xml:space=\"preserve\">Kop halaman {judul}</w:t></w:r>"
                        + TulisanContoh.gambar("rIdLogo")
                        + "</w:p></w:hdr>");
        isi(
                bagian,
                "word/_rels/header1.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rIdLogo\" Type=\""
                        + BagianTerbawa.REL
                        + "/image\" Target=\"media/grafik1.png\"/></Relationships>");
        isi(
                bagian,
                "word/footer1.xml",
                awal.formatted("ftr") + "<w:p><w:r><w:t>{semester}</w:t></w:r></w:p></w:ftr>");
        return bagian;
    }

    private static void isi(Map<String, byte[]> bagian, String nama, String xml) {
        bagian.put(nama, xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String teks(Map<String, byte[]> bagian, String nama) {
        return new String(bagian.get(nama), StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> bagian) throws IOException {
        ByteArrayOutputStream hasil = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(hasil)) {
            for (Map.Entry<String, byte[]> satu : bagian.entrySet()) {
                zip.putNextEntry(new ZipEntry(satu.getKey()));
                zip.write(satu.getValue());
                zip.closeEntry();
            }
        }
        return hasil.toByteArray();
    }
}
