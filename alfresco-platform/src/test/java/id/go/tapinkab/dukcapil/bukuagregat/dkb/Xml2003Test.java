package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import static id.go.tapinkab.dukcapil.bukuagregat.dkb.Xml2003Contoh.baris;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.Batas;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.BatasBaris;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Downloads called .xls that are XML Spreadsheet 2003, as older report programs write them. */
class Xml2003Test {

    private static final String JUDUL = baris("DKB Semester I Tahun 2024 \u2013 Tapin");
    private static final String KEPALA = baris("kode", "kecamatan", "pria", "wanita");
    private static final String BINUANG = baris("63.05.01", "BINUANG", "16", "17");
    private static final String TAPIN_SELATAN = baris("63.05.02", "TAPIN SELATAN", "10", "11");
    private static final String TABEL = JUDUL + KEPALA + BINUANG + TAPIN_SELATAN;

    private static String buku(String baris) {
        return new Xml2003Contoh().lembar("Data", baris).tulis();
    }

    private static void terbaca(HasilBaca hasil) {
        assertThat(Uji.kode(hasil)).isEmpty();
        assertThat(Uji.penduduk(hasil, "6305")).isEqualTo(54);
        assertThat(Uji.penduduk(hasil, "630502")).isEqualTo(21);
        assertThat(hasil.semester()).hasToString("Optional[2024-I]");
    }

    static Stream<Arguments> bentuk() {
        String spasi = "urn:schemas-microsoft-com:office:spreadsheet";
        return Stream.of(
                bentuk("biasa", b -> b),
                bentuk("tanpa deklarasi", b -> b.replaceFirst("(?s)<\\?xml.*?\\?>\n", "")),
                bentuk("baris kosong di depan", b -> "\r\n  " + b),
                bentuk("tanda BOM", b -> "\uFEFF" + b),
                bentuk(
                        "berawalan",
                        b ->
                                b.replace(" xmlns=\"" + spasi + "\"", "")
                                        .replaceAll("<(/?)(?=[A-Z])", "<$1ss:")),
                bentuk("sifat tanpa awalan", b -> b.replaceAll(" ss:(\\w+=)", " $1")),
                bentuk("ilmiah", b -> b.replace(">16<", ">1.6E1<").replace(">10<", ">10.<")),
                bentuk("CDATA", b -> b.replace(">BINUANG<", "><![CDATA[BINUANG]]><")),
                bentuk(
                        "teks berhias",
                        b ->
                                b.replace(
                                        "<Data ss:Type=\"String\">TAPIN SELATAN</Data>",
                                        "<ss:Data ss:Type=\"String\"><html:B>TAPIN</html:B>"
                                                + " SELATAN</ss:Data>")),
                bentuk(
                        "komentar pada sel",
                        b ->
                                b.replace(
                                        ">17</Data>",
                                        ">17</Data><Comment ss:Author=\"x\"><ss:Data"
                                                + " ss:Type=\"String\">99</ss:Data></Comment>")),
                bentuk(
                        "hasil rumus",
                        b ->
                                b.replace(
                                        "<Cell><Data ss:Type=\"Number\">17",
                                        "<Cell ss:Formula=\"=RC[-1]+1\"><Data"
                                                + " ss:Type=\"Number\">17")));
    }

    private static Arguments bentuk(String nama, UnaryOperator<String> ubah) {
        return Arguments.of(nama, ubah);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bentuk")
    void whateverProgramWroteIt_itIsRead(String nama, UnaryOperator<String> ubah) {
        assertThat(nama).isNotEmpty();
        terbaca(Uji.baca(ubah.apply(buku(TABEL))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void encodings_areTold_whateverTheFileSaysOfThem(String charset) {
        String awal = charset.startsWith("UTF-16") ? "\uFEFF" : "";
        terbaca(Uji.baca((awal + buku(TABEL)).getBytes(Charset.forName(charset))));
    }

    @Test
    void everySheet_isRead_andNumberedByItsRows() {
        HasilBaca hasil =
                Uji.baca(
                        new Xml2003Contoh()
                                .lembar("Sampul", baris("Sampul"))
                                .lembar("Penduduk", TABEL)
                                .lembar(
                                        "Agama",
                                        baris("kode", "islam", "kristen")
                                                + baris("630501", "33", "x")
                                                + baris("630502", "20", "1"))
                                .tulis());

        assertThat(hasil.berkas().get(0).lembar()).containsExactly("Penduduk", "Agama");
        assertThat(Uji.temuan(hasil, "NILAI_BUKAN_BILANGAN").tempat())
                .hasToString("Tempat[berkas=uji.csv, lembar=Agama, baris=2, kolom=kristen]");
    }

    @Test
    void manySheets_areReadInOneGo_notEachFromTheFilesStart() {
        Xml2003Contoh buku = new Xml2003Contoh();
        for (int i = 0; i < 40; i++) {
            buku.lembar("Lampiran " + i, i == 30 ? TABEL : baris("catatan", String.valueOf(i)));
        }
        byte[] isi = buku.tulis().getBytes(StandardCharsets.UTF_8);
        AtomicInteger dibuka = new AtomicInteger();
        BerkasDkb berkas =
                new BerkasDkb(
                        "a.xls",
                        isi.length,
                        () -> {
                            dibuka.incrementAndGet();
                            return new ByteArrayInputStream(isi);
                        });

        terbaca(Uji.baca(List.of(berkas), null, List.of()));

        // Digest, first bytes, encoding, names, and the two passes.
        assertThat(dibuka).hasValueLessThanOrEqualTo(6);
    }

    @Test
    void rowsAndCells_standWhereTheirIndexSays_andMergedOnesTakeTheirRoom() {
        String teks = "<Cell%s><Data ss:Type=\"String\">%s</Data></Cell>";
        String angka = "<Cell%s><Data ss:Type=\"Number\">%s</Data></Cell>";
        String lembar =
                "<Row ss:Index=\"3\" ss:Span=\"1\">"
                        + teks.formatted(" ss:MergeAcross=\"4\"", "DKB Semester I Tahun 2024")
                        + "</Row><Row>"
                        + teks.formatted(" ss:Index=\"2\" ss:MergeDown=\"1\"", "kode")
                        + teks.formatted(" ss:MergeDown=\"1\"", "kecamatan")
                        + teks.formatted(" ss:MergeAcross=\"1\"", "penduduk")
                        + teks.formatted(" ss:MergeDown=\"1\"", "jumlah")
                        + "</Row><Row>"
                        + teks.formatted(" ss:Index=\"4\"", "L")
                        + teks.formatted("", "P")
                        + "</Row><Row>"
                        + teks.formatted(" ss:Index=\"2\"", "63.05.01")
                        + teks.formatted("", "BINUANG")
                        + angka.formatted("", "16")
                        + angka.formatted("", "17")
                        + angka.formatted("", "33")
                        + "</Row><Row ss:Index=\"9\">"
                        + teks.formatted(" ss:Index=\"2\"", "63.05.02")
                        + angka.formatted(" ss:Index=\"4\"", "10")
                        + angka.formatted("", "11")
                        + "<Cell><Data ss:Type=\"Error\">#REF!</Data></Cell></Row>";

        HasilBaca hasil = Uji.baca(buku(lembar));

        assertThat(Uji.kode(hasil)).containsExactly("TOLAK NILAI_BUKAN_BILANGAN");
        assertThat(Uji.temuan(hasil, "NILAI_BUKAN_BILANGAN").tempat().baris()).isEqualTo(9);
        assertThat(Uji.penduduk(hasil, "630501")).isEqualTo(33);
    }

    @Test
    void datesOfPersons_areRead() {
        String orang =
                "<Row><Cell><Data ss:Type=\"String\">6305014101900001</Data></Cell>"
                        + "<Cell><Data ss:Type=\"DateTime\">1990-01-01T00:00:00.000</Data></Cell>"
                        + "<Cell><Data ss:Type=\"Number\">2</Data></Cell>"
                        + "<Cell><Data ss:Type=\"Number\">1</Data></Cell>"
                        + "<Cell><Data ss:Type=\"Number\">2003</Data></Cell></Row>";
        HasilBaca hasil =
                Uji.baca(
                        buku(baris("NIK", "TGL_LHR", "JENIS_KLMIN", "NO_KEC", "NO_KEL") + orang),
                        "2024-I");

        assertThat(hasil.layout()).isEqualTo("biodata");
        assertThat(hasil.ditolak()).isFalse();
        assertThat(Uji.penduduk(hasil, "6305012003")).isEqualTo(1);
        assertThat(Uji.kode(hasil)).doesNotContain("PERINGATAN TANGGAL_LAHIR_TIDAK_SAH");
    }

    @Test
    void aCutFile_isToldAsCut_aDamagedOneAsDamaged() {
        String utuh = buku(TABEL);
        assertThat(Uji.kode(Uji.baca(utuh.substring(0, utuh.length() - 80))))
                .containsExactly("TOLAK BERKAS_TERPOTONG");
        assertThat(Uji.kode(Uji.baca(utuh.replaceFirst("</Row>", "</Raw>"))))
                .containsExactly("TOLAK BERKAS_RUSAK");
        assertThat(
                        Uji.kode(
                                Uji.baca(
                                        Xml2003Contoh.AWAL
                                                + utuh.replaceAll(
                                                        "(?s).*(<Workbook[^>]*>).*",
                                                        "$1</Workbook>"))))
                .containsExactly("TOLAK BERKAS_KOSONG");
    }

    @Test
    void aNumberWithoutEnd_isAText() {
        for (String angka : List.of("1E999", "1e9999999", "0x10", "1d", "9".repeat(400))) {
            HasilBaca hasil = Uji.baca(buku(TABEL.replace(">17<", ">" + angka + "<")));
            assertThat(hasil.ditolak()).as(angka).isTrue();
        }
    }

    @Test
    @Timeout(60)
    void whatIsHostile_isRefused() {
        String entitas =
                "<!DOCTYPE Workbook [<!ENTITY a \"1234567890\"><!ENTITY b \"&a;&a;&a;\">"
                        + "<!ENTITY c SYSTEM \"file:///etc/passwd\">]>";
        String denganDtd = buku(TABEL).replace("<Workbook", entitas + "<Workbook");
        for (String acuan : List.of("&b;", "&c;")) {
            HasilBaca hasil = Uji.baca(denganDtd.replace(">17<", ">" + acuan + "<"));
            assertThat(Uji.kode(hasil)).containsExactly("TOLAK BERKAS_RUSAK");
            assertThat(hasil.toString()).doesNotContain("root:");
        }
        assertThat(Uji.kode(Uji.baca(buku("<a>".repeat(50_000)))))
                .containsExactly("TOLAK BERKAS_RUSAK");
    }

    private static String dengan(String isi, Batas batas, long nilai) {
        HasilBaca hasil =
                Uji.baca(
                        List.of(Uji.berkas("a.xls", isi)),
                        "2024-I",
                        List.of(),
                        new BatasBaca(BatasBaris.bawaan().dengan(batas, nilai), 10, 50));
        return Uji.temuan(hasil, "MELEBIHI_BATAS").pesan();
    }

    @Test
    void limits_areThoseOfEveryFile() {
        String banyak = baris("x", "y").repeat(60);
        assertThat(dengan(buku(banyak), Batas.BARIS, 50)).contains("bukuagregat.batas.baris");
        String jauh =
                "<Row ss:Index=\"99999999\"><Cell><Data ss:Type=\"String\">x</Data></Cell></Row>";
        assertThat(dengan(buku(jauh), Batas.BARIS, 5_000)).contains("bukuagregat.batas.baris");
        assertThat(dengan(buku(baris("a", "b", "c")), Batas.KOLOM, 2))
                .contains("bukuagregat.batas.kolom");
        assertThat(dengan(buku(baris("x".repeat(99))), Batas.PANJANG_SEL, 50))
                .contains("bukuagregat.batas.panjangSel");
        String lembar = new Xml2003Contoh().lembar("a", "").lembar("b", "").lembar("c", "").tulis();
        assertThat(dengan(lembar, Batas.LEMBAR, 2)).contains("bukuagregat.batas.lembar");
        String sifat = "<Row x:lain=\"" + "x".repeat(200_000) + "\"/>";
        assertThat(dengan(buku(sifat), Batas.PANJANG_BARIS, 50_000))
                .contains("bukuagregat.batas.panjangBaris");
    }

    @Test
    void inAZip_itIsAFileLikeAnyOther() {
        terbaca(Uji.baca(ArsipContoh.zip("a.xls", buku(TABEL).getBytes(StandardCharsets.UTF_8))));
    }
}
