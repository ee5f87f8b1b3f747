package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Temuan;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Temuan.Keparahan;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Temuan.Tempat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The report that a clerk opens, sorts and prints. */
class LaporanXlsxTest {

    private static final Temuan CATATAN =
            new Temuan(Keparahan.CATATAN, "KOLOM_TIDAK_DIKENAL", 1, null, "Kolom tidak dipakai.");

    @Test
    void everyFinding_isALine_theWorstFirst() throws IOException {
        XSSFWorkbook buku =
                buku(
                        List.of(
                                CATATAN,
                                tolak(7, "dkb.csv", null, 12L, "Jumlah"),
                                tolak(1, "dkb.xlsx", "JUMDUK", 40L, "P")));

        assertThat(isi(buku.getSheet("Temuan")))
                .containsExactly(
                        "Keparahan|Kode|Berkas|Lembar|Baris|Kolom|Pesan|Banyaknya",
                        "Tolak|JUMLAH_TIDAK_COCOK|dkb.csv||12|Jumlah|Baris 12: cocokkan.|7",
                        "Tolak|JUMLAH_TIDAK_COCOK|dkb.xlsx|JUMDUK|40|P|Baris 40: cocokkan.|1",
                        "Catatan|KOLOM_TIDAK_DIKENAL|||||Kolom tidak dipakai.|1");
    }

    @Test
    void summary_tellsTheVerdict_theFiles_andACountForEveryCode() throws IOException {
        XSSFWorkbook buku =
                buku(
                        List.of(
                                CATATAN,
                                tolak(7, "dkb.csv", null, 12L, "Jumlah"),
                                tolak(1, "dkb.csv", null, 40L, "Jumlah")));

        assertThat(isi(buku.getSheet("Ringkasan")))
                .contains(
                        "Laporan pemeriksaan dkb.csv",
                        "Tidak diterima: rancangan buku tidak dibuat dari berkas ini.",
                        "Semester: tidak diketahui",
                        "dkb.csv||lebar|12|" + "ab".repeat(32),
                        "JUMLAH_TIDAK_COCOK|Tolak|8|2|Baris 12: cocokkan.",
                        "KOLOM_TIDAK_DIKENAL|Catatan|1|0|Kolom tidak dipakai.");
    }

    @Test
    void withoutFindings_itSaysSo() throws IOException {
        XSSFWorkbook buku = buku(List.of());

        assertThat(isi(buku.getSheet("Ringkasan"))).contains("Tidak ada temuan.");
        assertThat(isi(buku.getSheet("Temuan"))).hasSize(1);
    }

    @Test
    void aMessageThatLooksLikeAFormula_isText_andALongOneIsCut() throws IOException {
        String panjang = "x".repeat(40_000);
        XSSFWorkbook buku =
                buku(
                        List.of(
                                new Temuan(Keparahan.CATATAN, "A", 1, null, "=1+1"),
                                new Temuan(Keparahan.CATATAN, "B", 1, null, panjang)));

        assertThat(buku.getSheet("Temuan").getRow(1).getCell(6).getStringCellValue())
                .isEqualTo("=1+1");
        assertThat(buku.getSheet("Temuan").getRow(2).getCell(6).getStringCellValue())
                .hasSize(32_767);
    }

    @Test
    void itPrints_onePageWide_withItsHeadingOnEveryPage() throws IOException {
        XSSFSheet temuan = buku(List.of(CATATAN)).getSheet("Temuan");

        assertThat(temuan.getFitToPage()).isTrue();
        assertThat(temuan.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(temuan.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
        assertThat(temuan.getPrintSetup().getLandscape()).isTrue();
        assertThat(temuan.getRepeatingRows().formatAsString()).isEqualTo("1:1");
    }

    private static Temuan tolak(
            long banyak, String berkas, String lembar, Long baris, String kolom) {
        return new Temuan(
                Keparahan.TOLAK,
                "JUMLAH_TIDAK_COCOK",
                banyak,
                new Tempat(berkas, lembar, baris, kolom),
                "Baris " + baris + ": cocokkan.");
    }

    private static XSSFWorkbook buku(List<Temuan> temuan) throws IOException {
        HasilBaca hasil =
                new HasilBaca(
                        List.of(
                                new BerkasTerbaca(
                                        "dkb.csv",
                                        "ab".repeat(32),
                                        "lebar",
                                        List.of(),
                                        12,
                                        false,
                                        0)),
                        "lebar",
                        Optional.empty(),
                        AsalSemester.TIDAK_DIKETAHUI,
                        new Kubus(),
                        12,
                        temuan,
                        Map.of(),
                        List.of(),
                        Optional.empty());
        ByteArrayOutputStream ke = new ByteArrayOutputStream();
        LaporanXlsx.tulis("dkb.csv", hasil, ke);
        return new XSSFWorkbook(new ByteArrayInputStream(ke.toByteArray()));
    }

    private static List<String> isi(XSSFSheet lembar) {
        DataFormatter tampil = new DataFormatter();
        List<String> hasil = new ArrayList<>();
        lembar.forEach(
                baris -> {
                    List<String> sel = new ArrayList<>();
                    baris.forEach(satu -> sel.add(tampil.formatCellValue(satu)));
                    hasil.add(String.join("|", sel));
                });
        return hasil;
    }
}
