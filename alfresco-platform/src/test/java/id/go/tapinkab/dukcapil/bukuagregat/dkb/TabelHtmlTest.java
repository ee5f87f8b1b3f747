package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.Batas;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.BatasBaris;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Downloads called .xls that are a web page with a table. */
class TabelHtmlTest {

    private static final String TABEL =
            "<table border=1><thead>"
                    + "<tr><th rowspan=2>Kode</th><th rowspan=2>Kecamatan</th>"
                    + "<th colspan=2>Penduduk</th><th rowspan=2>Jumlah Penduduk</th></tr>"
                    + "<tr><th>Laki-laki</th><th>Perempuan</th></tr></thead><tbody>"
                    + "<tr><td>63.05.01</td><td>BINUANG</td><td>1.616</td><td x:num=\"1616\">1,6 rb"
                    + "</td><td>3.232</td></tr>"
                    + "<tr><td>63.05.02<td>TAPIN&nbsp;SELATAN<td>10<td>11<td>21"
                    + "</tbody></table>";
    private static final String JUDUL = "<h3>DKB Semester I Tahun 2024</h3>";

    private static void terbaca(HasilBaca hasil) {
        assertThat(Uji.kode(hasil)).isEmpty();
        assertThat(Uji.penduduk(hasil, "6305")).isEqualTo(3_253);
        assertThat(hasil.semester()).hasToString("Optional[2024-I]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s%s",
                "<!DOCTYPE html>\n<html><head><meta charset=utf-8><style>td{color:red}</style>"
                        + "<title>x</title></head><body>%s%s</body></html>",
                "<?xml version=\"1.0\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\">%s%s</html>",
                "\uFEFF  <meta http-equiv=Content-Type content=\"text/html\">%s%s",
                "<div>%s<table><tr><td>%s</td></tr></table></div>",
            })
    void aTableOfAWebPage_isReadAsASheet(String halaman) {
        terbaca(Uji.baca(String.format(halaman, JUDUL, TABEL)));
    }

    @Test
    void theTitleMayBeInTheTable_andSeveralTablesAreSheets() {
        String judul = TABEL.replace("<thead>", "<caption>Semester I Tahun 2024</caption><thead>");
        terbaca(Uji.baca(judul));
        String agama =
                "<table><tr><td>kode<td>islam<td>kristen</tr><tr><td>630501<td>3<td>1</table>";
        HasilBaca hasil = Uji.baca("<html>" + JUDUL + TABEL + "<p>Agama</p>" + agama + "</html>");
        assertThat(hasil.berkas().get(0).lembar()).containsExactly("tabel 1", "tabel 2");
    }

    @Test
    void oldEncodings_areTold() {
        String teks = "<html><p>Kabupaten Tapin – “DKB”</p>" + JUDUL + TABEL + "</html>";
        terbaca(Uji.baca(teks.getBytes(Charset.forName("windows-1252"))));
        terbaca(Uji.baca(teks.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body><form>Sesi habis, silakan masuk</form></body></html>",
                "<html><frameset><frame src=sheet001.htm></frameset></html>",
                "<script>document.write('<tr>')</script>"
            })
    void aPageWithoutATable_isToldForWhatItMayBe(String halaman) {
        HasilBaca hasil = Uji.baca(halaman);
        assertThat(Uji.kode(hasil)).containsExactly("TOLAK FORMAT_TIDAK_DIDUKUNG");
        assertThat(hasil.temuan().get(0).pesan()).contains("halaman masuk", "Unduh ulang");
    }

    @Test
    void aWebArchiveCalledXls_isNamed() {
        HasilBaca hasil =
                Uji.baca("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n");
        assertThat(Uji.kode(hasil)).containsExactly("TOLAK FORMAT_TIDAK_DIDUKUNG");
        assertThat(hasil.temuan().get(0).pesan()).contains("walau namanya mungkin .xls");
    }

    @Test
    void textCalledXls_isReadAsText() {
        HasilBaca hasil =
                Uji.baca(
                        List.of(
                                Uji.berkas(
                                        "unduhan.xls",
                                        "kode\tkecamatan\tpria\twanita\n630501\tBINUANG\t1\t2\n"
                                                + "630502\tTAPIN SELATAN\t3\t4\n")),
                        "2024-I",
                        List.of());
        assertThat(Uji.kode(hasil)).isEmpty();
        assertThat(Uji.penduduk(hasil, "6305")).isEqualTo(10);
    }

    @Test
    void aNikInAPage_isPersonalData() {
        HasilBaca hasil = Uji.baca(JUDUL + TABEL.replace("TAPIN&nbsp;SELATAN", "6305014101900001"));
        assertThat(Uji.kode(hasil)).contains("TOLAK DATA_PERSEORANGAN");
        assertThat(hasil.toString()).doesNotContain("630501410190");
    }

    private static List<String> dengan(String halaman, Batas batas, long nilai) {
        HasilBaca hasil =
                Uji.baca(
                        List.of(Uji.berkas("a.xls", halaman)),
                        "2024-I",
                        List.of(),
                        new BatasBaca(BatasBaris.bawaan().dengan(batas, nilai), 10, 50));
        return hasil.temuan().stream().map(t -> t.kode() + " " + t.pesan()).toList();
    }

    @Test
    @Timeout(60)
    void pagesThatFillMemory_areRefused() {
        String banyak = "<table>" + "<tr><td>1<td>2".repeat(50) + "</table>";
        assertThat(dengan(banyak, Batas.HALAMAN_WEB, 500))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("MELEBIHI_BATAS")
                .contains("bukuagregat.batas.halamanWeb");
        assertThat(dengan(banyak, Batas.BARIS, 49))
                .first()
                .asString()
                .contains("bukuagregat.batas.baris");
        assertThat(dengan(banyak.repeat(3), Batas.LEMBAR, 2))
                .first()
                .asString()
                .contains("bukuagregat.batas.lembar");
        String lebar = "<table>" + "<tr><td colspan=1999>a<td>b".repeat(400) + "</table>";
        assertThat(dengan(lebar, Batas.TEKS_BERSAMA, 1_000_000))
                .first()
                .asString()
                .contains("bukuagregat.batas.teksBersama");
        String terlalu = "<table><tr><td colspan=999999999 rowspan=999999999>a<td>b</table>";
        assertThat(dengan(terlalu, Batas.BARIS, 1_000))
                .first()
                .asString()
                .contains("bukuagregat.batas.kolom");
    }

    @Test
    @Timeout(60)
    void tagsWithoutEnd_areNoTrouble() {
        for (String tanda : List.of("<b>", "<div>", "<table>", "<table><tr><td>", "<p>", "<")) {
            HasilBaca hasil = Uji.baca("<html>" + tanda.repeat(20_000));
            assertThat(hasil.kubus().kosong()).isTrue();
            assertThat(hasil.temuan()).isNotEmpty();
        }
    }
}
