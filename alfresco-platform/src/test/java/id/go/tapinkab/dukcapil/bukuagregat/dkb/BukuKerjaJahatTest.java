package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.Batas;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.BatasBaris;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks made to read what is not theirs, to run something, or to fill memory. */
class BukuKerjaJahatTest {

    private static HasilBaca baca(XlsxMentah buku) {
        return baca(buku, BatasBaris.bawaan());
    }

    private static HasilBaca baca(XlsxMentah buku, BatasBaris batas) {
        return Uji.baca(
                List.of(Uji.berkas("buku.xlsx", buku.tulis())),
                null,
                List.of(),
                new BatasBaca(batas, 10, 50));
    }

    private static void terbaca(HasilBaca hasil) {
        assertThat(Uji.kode(hasil)).isEmpty();
        assertThat(Uji.penduduk(hasil, "6305")).isEqualTo(53);
    }

    private static void ditolak(HasilBaca hasil, String kode, String... kata) {
        assertThat(Uji.kode(hasil)).containsExactly("TOLAK " + kode);
        assertThat(hasil.temuan().get(0).pesan()).startsWith("buku.xlsx");
        assertThat(List.of(kata))
                .allSatisfy(k -> assertThat(hasil.temuan().get(0).pesan()).contains(k));
    }

    @ParameterizedTest
    @ValueSource(strings = {XlsxMentah.LEMBAR, XlsxMentah.TEKS, XlsxMentah.BUKU, XlsxMentah.JENIS})
    void anEntityForAFile_isNotRead(String bagian, @TempDir Path folder) throws Exception {
        Path rahasia = Files.writeString(folder.resolve("rahasia.txt"), "ISI-RAHASIA");
        String deklarasi = "<!ENTITY x SYSTEM \"" + rahasia.toUri() + "\">";
        HasilBaca hasil = baca(new XlsxMentah().dtd(bagian, deklarasi, "&x;"));
        ditolak(hasil, "BERKAS_RUSAK");
        assertThat(hasil.toString()).doesNotContain("ISI-RAHASIA");
    }

    @ParameterizedTest
    @ValueSource(strings = {XlsxMentah.LEMBAR, XlsxMentah.TEKS})
    void entitiesOfEntities_areNotUnfolded(String bagian) {
        StringBuilder deklarasi = new StringBuilder("<!ENTITY t0 \"tawa\">");
        for (int i = 1; i < 12; i++) {
            deklarasi.append("<!ENTITY t" + i + " \"" + ("&t" + (i - 1) + ";").repeat(10) + "\">");
        }
        ditolak(
                baca(new XlsxMentah().dtd(bagian, deklarasi.toString(), "&t11;")),
                "BERKAS_RUSAK",
                "DTD",
                "minta berkas aslinya");
    }

    @Test
    void stylesAreNeverLookedAt_whateverTheyDeclare(@TempDir Path folder) throws Exception {
        Path rahasia = Files.writeString(folder.resolve("rahasia.txt"), "ISI-RAHASIA");
        terbaca(
                baca(
                        new XlsxMentah()
                                .dtd(
                                        XlsxMentah.GAYA,
                                        "<!ENTITY x SYSTEM \"" + rahasia.toUri() + "\">",
                                        "&x;")));
    }

    @Test
    void anEntityWithoutADeclaration_isDamage() {
        ditolak(
                baca(new XlsxMentah().ubah(XlsxMentah.LEMBAR, s -> s.replace("BINUANG", "B&nu;G"))),
                "BERKAS_RUSAK");
        terbaca(
                baca(
                        new XlsxMentah()
                                .ubah(
                                        XlsxMentah.LEMBAR,
                                        s -> s.replace("BINUANG", "B&#73;NUANG"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {XlsxMentah.LEMBAR, XlsxMentah.TEKS})
    @Timeout(60)
    void nestingWithoutEnd_isDamage(String bagian) {
        ditolak(baca(bersarang(bagian)), "BERKAS_RUSAK", "simpan ulang");
    }

    /** These parts POI reads, which minds no nesting and takes what it knows. */
    @ParameterizedTest
    @ValueSource(strings = {XlsxMentah.BUKU, XlsxMentah.JENIS})
    @Timeout(60)
    void nestingAroundTheSheets_doesNoHarm(String bagian) {
        terbaca(baca(bersarang(bagian)));
    }

    private static XlsxMentah bersarang(String bagian) {
        String dalam = "<a>".repeat(200_000) + "</a>".repeat(200_000);
        return new XlsxMentah()
                .ubah(bagian, s -> s.replaceFirst("(<\\w+ xmlns[^>]*[^/])>", "$1>" + dalam));
    }

    @Test
    @Timeout(60)
    void aCommentWithoutEnd_isNotHeldInMemory() {
        String komentar = "<!--" + "x".repeat(30 << 20) + "-->";
        HasilBaca hasil =
                baca(
                        new XlsxMentah()
                                .ubah(
                                        XlsxMentah.LEMBAR,
                                        s -> s.replace("<sheetData>", "<sheetData>" + komentar)));
        assertThat(Uji.kode(hasil)).hasSize(1).first().asString().startsWith("TOLAK ");
    }

    @Test
    void macrosAreNotRun_andDoNotHinder() {
        terbaca(
                baca(
                        new XlsxMentah()
                                .ubah(
                                        XlsxMentah.JENIS,
                                        s ->
                                                s.replace(
                                                        "application/vnd.openxmlformats-officedocument"
                                                                + ".spreadsheetml.sheet.main+xml",
                                                        "application/vnd.ms-excel.sheet"
                                                                + ".macroEnabled.main+xml"))
                                .ubah(
                                        "xl/_rels/workbook.xml.rels",
                                        s ->
                                                s.replace(
                                                        "</Relationships>",
                                                        "<Relationship Id=\"rId9\" Type=\"http://schemas"
                                                                + ".microsoft.com/office/2006/relationships"
                                                                + "/vbaProject\""
                                                                + " Target=\"vbaProject.bin\"/>"
                                                                + "</Relationships>"))
                                .dengan("xl/vbaProject.bin", new byte[512])));
    }

    @Test
    void linksToOtherFiles_areNotFollowed_andWhatExcelKeptOfThemIsRead() {
        XlsxMentah buku =
                new XlsxMentah()
                        .ubah(
                                XlsxMentah.LEMBAR,
                                s ->
                                        s.replace(
                                                "<c><v>32</v></c>",
                                                "<c><f>[1]Lain!A1</f><v>32</v></c>"))
                        .ubah(
                                "xl/_rels/workbook.xml.rels",
                                s ->
                                        s.replace(
                                                "</Relationships>",
                                                "<Relationship Id=\"rId8\" Type=\"http://schemas"
                                                        + ".openxmlformats.org/officeDocument/2006"
                                                        + "/relationships/externalLinkPath\""
                                                        + " Target=\"http://127.0.0.1:9/lain.xlsx\""
                                                        + " TargetMode=\"External\"/>"
                                                        + "</Relationships>"));
        terbaca(baca(buku));
    }

    @Test
    void columnsToTheEndOfTheSheet_areRefused_butNotWhenTheyAreOnlyColoured() {
        String warna = "<row r=\"9\"><c r=\"A9\" s=\"1\"/><c r=\"XFD9\" s=\"1\"/></row>";
        terbaca(baca(new XlsxMentah().ubah(XlsxMentah.LEMBAR, s -> tambah(s, warna))));
        String isi = "<row r=\"9\"><c r=\"XFD9\"><v>1</v></c></row>";
        ditolak(
                baca(new XlsxMentah().ubah(XlsxMentah.LEMBAR, s -> tambah(s, isi))),
                "MELEBIHI_BATAS",
                "baris 9",
                "2.000 kolom",
                "bukuagregat.batas.kolom");
        String bukanAlamat = "<row r=\"9\"><c r=\"1\"><v>1</v></c></row>";
        ditolak(
                baca(new XlsxMentah().ubah(XlsxMentah.LEMBAR, s -> tambah(s, bukanAlamat))),
                "MELEBIHI_BATAS");
    }

    private static String tambah(String lembar, String baris) {
        return lembar.replace("</sheetData>", baris + "</sheetData>");
    }

    @Test
    void aSheetThatIsHugeOnceUnpacked_isStoppedWhileItStreams() {
        byte[] awal = "<worksheet><sheetData>".getBytes(StandardCharsets.US_ASCII);
        byte[] isi = new byte[24 << 20];
        byte[] baris = "<row></row>\n".getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i + baris.length <= isi.length; i += baris.length) {
            System.arraycopy(baris, 0, isi, i, baris.length);
        }
        System.arraycopy(awal, 0, isi, 0, awal.length);
        XlsxMentah buku = new XlsxMentah().dengan(XlsxMentah.LEMBAR, isi);
        ditolak(baca(buku), "MELEBIHI_BATAS", "bukuagregat.batas.rasio");
        BatasBaris batas = BatasBaris.bawaan().dengan(Batas.RASIO, 100_000);
        ditolak(
                baca(buku, batas.dengan(Batas.TERURAI, 20 << 20)),
                "MELEBIHI_BATAS",
                "bukuagregat.batas.terurai");
        ditolak(
                baca(buku, batas.dengan(Batas.BARIS, 1_000)),
                "MELEBIHI_BATAS",
                "bukuagregat.batas.baris");
    }

    @Test
    void textsThatFillMemory_areRefused() {
        String banyak = "<si><t>teks</t></si>".repeat(2_000);
        XlsxMentah buku =
                new XlsxMentah().ubah(XlsxMentah.TEKS, s -> s.replace("</sst>", banyak + "</sst>"));
        terbaca(baca(buku));
        ditolak(
                baca(buku, BatasBaris.bawaan().dengan(Batas.TEKS_BERSAMA, 15_000)),
                "MELEBIHI_BATAS",
                "bukuagregat.batas.teksBersama");
        String panjang = "<si><t>" + "x".repeat(40_000) + "</t></si>";
        ditolak(
                baca(
                        new XlsxMentah()
                                .ubah(
                                        XlsxMentah.TEKS,
                                        s -> s.replace("</sst>", panjang + "</sst>"))),
                "MELEBIHI_BATAS",
                "bukuagregat.batas.panjangSel");
    }

    @Test
    void partsThatPoiWouldHoldInMemory_areSmall() {
        String banyak = "<Default Extension=\"x\" ContentType=\"application/xml\"/>".repeat(90_000);
        ditolak(
                baca(
                        new XlsxMentah()
                                .ubah(
                                        XlsxMentah.JENIS,
                                        s -> s.replace("</Types>", banyak + "</Types>"))),
                "BERKAS_RUSAK",
                "simpan ulang");
    }

    @Test
    void tooManySheets_areRefused() {
        assertThat(Uji.kode(baca(new XlsxMentah(), BatasBaris.bawaan().dengan(Batas.LEMBAR, 1))))
                .isEmpty();
        XlsxMentah dua =
                new XlsxMentah()
                        .ubah(
                                XlsxMentah.BUKU,
                                s ->
                                        s.replace(
                                                "</sheets>",
                                                "<sheet name=\"Lagi\" sheetId=\"2\" r:id=\"rId1\"/>"
                                                        + "</sheets>"));
        ditolak(
                baca(dua, BatasBaris.bawaan().dengan(Batas.LEMBAR, 1)),
                "MELEBIHI_BATAS",
                "bukuagregat.batas.lembar");
    }

    @Test
    void nulBytes_areDamage() {
        ditolak(
                baca(new XlsxMentah().ubah(XlsxMentah.LEMBAR, s -> s.replace("BINUANG", "B\0G"))),
                "BERKAS_RUSAK");
    }
}
