package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kategori;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.PengaturanIndikator;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Temuan;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.PendudukContoh.Orang;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.BatasBaris;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.Buku;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.Lembar;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.PembukaBuku;
import id.go.tapinkab.dukcapil.bukuagregat.embedded.ukur.DumpBuatan;
import id.go.tapinkab.dukcapil.bukuagregat.embedded.ukur.DumpBuatan.Kolom;
import id.go.tapinkab.dukcapil.bukuagregat.embedded.ukur.DumpBuatan.Lob;
import id.go.tapinkab.dukcapil.bukuagregat.embedded.ukur.DumpBuatan.Mentah;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The File DMP: the same people give the same counts as from a csv. All people are made up. */
class DumpTest {

    private static final PendudukContoh CONTOH = new PendudukContoh(23, 300);

    static final List<Kolom> BIODATA =
            List.of(
                    Kolom.teks("NAMA_LGKP", 60),
                    Kolom.angka("NIK"),
                    Kolom.angka("NO_KK"),
                    Kolom.angka("JENIS_KLMIN"),
                    Kolom.tanggal("TGL_LHR"),
                    Kolom.angka("GOL_DRH"),
                    Kolom.char_("AGAMA", 2),
                    Kolom.angka("STAT_KWN"),
                    Kolom.angka("STAT_HBKEL"),
                    Kolom.teks("PDDK_AKH", 2),
                    Kolom.angka("JENIS_PKRJN"),
                    Kolom.angka("PNYDNG_CCT"),
                    Kolom.angka("NO_PROP"),
                    Kolom.angka("NO_KAB"),
                    Kolom.angka("NO_KEC"),
                    Kolom.angka("NO_KEL"));

    private static final List<Kolom> LAIN =
            List.of(
                    Kolom.angka("NO"),
                    Kolom.raw("KUNCI"),
                    Kolom.long_("FOTO"),
                    Kolom.clob("CATATAN"));

    static List<Object> baris(Orang o) {
        String[] kode = o.desa().split("\\.");
        return Arrays.asList(
                "Contoh Orang",
                o.nik(),
                o.keluarga(),
                o.laki() ? 1 : 2,
                o.lahir(),
                o.darah(),
                o.agama(),
                o.kawin(),
                o.hubungan(),
                o.pendidikan(),
                o.pekerjaan(),
                o.cacat() == 0 ? null : o.cacat(),
                kode[0],
                kode[1],
                kode[2],
                kode[3]);
    }

    private static List<List<Object>> orang() {
        return CONTOH.orang.stream().map(DumpTest::baris).toList();
    }

    private static String csv() {
        StringBuilder teks = new StringBuilder();
        teks.append(String.join(",", BIODATA.stream().map(Kolom::nama).toList())).append('\n');
        for (List<Object> satu : orang()) {
            teks.append(
                            String.join(
                                    ",",
                                    satu.stream().map(s -> s == null ? "" : s.toString()).toList()))
                    .append('\n');
        }
        return teks.toString();
    }

    private static List<List<Object>> lain() {
        byte[] besar = new byte[200_000];
        new Random(5).nextBytes(besar);
        return List.of(
                Arrays.asList(
                        1,
                        new Mentah(new byte[16]),
                        new Mentah(new byte[70_000]),
                        new Lob("x".repeat(90).getBytes(StandardCharsets.US_ASCII))),
                Arrays.asList(2, null, new Mentah(new byte[3]), new Lob(besar)),
                Arrays.asList(-12.5, null, null, null));
    }

    private static HasilBaca baca(byte[] dump) {
        return Uji.baca(List.of(Uji.berkas("siak.dmp", dump)), "2024-I", List.of());
    }

    /** The report without what tells the file itself. */
    private static String json(HasilBaca hasil) {
        try {
            ByteArrayOutputStream keluaran = new ByteArrayOutputStream();
            new LaporanJson(hasil, PengaturanIndikator.BAWAAN).tulis(keluaran);
            return keluaran.toString(StandardCharsets.UTF_8)
                    .replaceFirst("(?s)\"files\" : \\[.*?\\} \\],", "")
                    .replaceAll("\"(file|sheet)\"\\s*:\\s*(\"[^\"]*\"|null)", "\"$1\":-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "8, USIAK, TABLES, 31, true",
        "10, DSIAK, USERS, 178, true",
        "11, USIAK, USERS, 873, true",
        "12, DSYSTEM, ENTIRE, 873, false",
        "12, USIAK, TABLES, 1, true",
        "12, USIAK, TABLES, 2000, true"
    })
    void theDump_andTheCsv_ofTheSamePeople_giveTheSameReport(
            int versi, String pengguna, String mode, int charset, boolean berpenutup) {
        DumpBuatan dump = new DumpBuatan(versi, pengguna, mode, charset, berpenutup);
        if (berpenutup) {
            dump.tabel("A_LAIN", LAIN, lain());
        }
        dump.tabel("BIODATA_WNI", BIODATA, orang());
        dump.tabelTanpaBaris("C_KOSONG", LAIN);

        HasilBaca hasil = baca(dump.selesai());

        assertThat(hasil.layout()).isEqualTo("biodata");
        assertThat(hasil.baris()).isEqualTo(300);
        assertThat(hasil.perseorangan()).isTrue();
        assertThat(json(hasil))
                .isEqualTo(
                        json(
                                Uji.baca(
                                        List.of(Uji.berkas("siak.csv", csv())),
                                        "2024-I",
                                        List.of())));
    }

    @Property(tries = 300)
    void numbers_areWrittenAsTheyAre(
            @ForAll @BigRange(min = "-1e20", max = "1e20") BigDecimal angka) {
        List<Kolom> kolom =
                List.of(Kolom.angka("NO_KK"), Kolom.teks("NAMA_KEP", 5), Kolom.angka("NO_KEL"));
        byte[] dump =
                new DumpBuatan()
                        .tabel("DATA_KELUARGA", kolom, List.of(Arrays.asList(angka, "A", 1)))
                        .selesai();
        try (Buku buku =
                        new PembukaBuku(BatasBaris.bawaan())
                                .buka(dump.length, () -> new ByteArrayInputStream(dump));
                Lembar lembar = buku.buka(0)) {
            assertThat(lembar.berikut().teks(0)).isEqualTo("NO_KK");
            assertThat(new BigDecimal(lembar.berikut().teks(0))).isEqualByComparingTo(angka);
            assertThat(lembar.berikut()).isNull();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void columnsInAnotherOrder_andTimestamps_areReadByTheirNames() {
        List<Kolom> kolom = new ArrayList<>(BIODATA);
        kolom.set(4, Kolom.waktu("TGL_LHR"));
        List<List<Object>> isi = new ArrayList<>();
        orang().forEach(satu -> isi.add(new ArrayList<>(satu)));
        Collections.reverse(kolom);
        isi.forEach(Collections::reverse);

        HasilBaca hasil = baca(new DumpBuatan().tabel("BIODATA_WNI", kolom, isi).selesai());

        assertThat(json(hasil))
                .isEqualTo(
                        json(
                                baca(
                                        new DumpBuatan()
                                                .tabel("BIODATA_WNI", BIODATA, orang())
                                                .selesai())));
    }

    @Test
    void families_comeFromDataKeluarga() {
        List<Kolom> kolom =
                List.of(
                        Kolom.angka("NO_KK"),
                        Kolom.teks("NAMA_KEP", 60),
                        Kolom.angka("NO_PROP"),
                        Kolom.angka("NO_KAB"),
                        Kolom.angka("NO_KEC"),
                        Kolom.angka("NO_KEL"));
        List<List<Object>> keluarga =
                CONTOH.orang.stream()
                        .filter(o -> o.hubungan() == 1)
                        .map(
                                o ->
                                        Stream.concat(
                                                        Stream.<Object>of(o.keluarga(), "Contoh"),
                                                        baris(o).subList(12, 16).stream())
                                                .toList())
                        .toList();
        HasilBaca hasil =
                baca(
                        new DumpBuatan()
                                .tabel("BIODATA_WNI", BIODATA, orang())
                                .tabel("DATA_KELUARGA", kolom, keluarga)
                                .selesai());
        assertThat(hasil.baris()).isEqualTo(300 + keluarga.size());
        assertThat(Uji.nilai(hasil, "6305", Variabel.KK, Kategori.SEMUA, JenisKelamin.JUMLAH))
                .isEqualTo(keluarga.size());
        assertThat(Uji.kode(hasil)).noneMatch(kode -> kode.startsWith("TOLAK"));
    }

    @Test
    void aDumpWithoutBiodata_isRefused_andTellsItsTablesAndRows() {
        HasilBaca hasil =
                baca(
                        new DumpBuatan()
                                .tabel("EMP", LAIN, lain())
                                .tabelTanpaBaris("DEPT", LAIN)
                                .selesai());
        assertThat(Uji.temuan(hasil, "DUMP_TANPA_BIODATA").pesan())
                .contains("EMP (3 baris)", "DEPT (0 baris)");
    }

    @Test
    void gzipAroundTheDump_isTaken() throws IOException {
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream ke = new GZIPOutputStream(gzip)) {
            ke.write(new DumpBuatan().tabel("BIODATA_WNI", BIODATA, orang()).selesai());
        }
        assertThat(baca(gzip.toByteArray()).baris()).isEqualTo(300);
        HasilBaca terpotong = baca(Arrays.copyOf(gzip.toByteArray(), gzip.size() / 2));
        assertThat(Uji.kode(terpotong)).containsExactly("TOLAK BERKAS_TERPOTONG");
    }

    @Test
    void anExportInSeveralFiles_isReadAsOne_whateverTheirOrder() throws IOException {
        List<byte[]> potongan =
                new DumpBuatan().tabel("BIODATA_WNI", BIODATA, orang()).selesaiTerpecah(8 * 1024);
        assertThat(potongan).hasSizeGreaterThan(3);
        List<BerkasDkb> berkas = new ArrayList<>();
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream ke = new ZipOutputStream(zip)) {
            for (int i = potongan.size(); i > 0; i--) {
                berkas.add(Uji.berkas("siak" + i + ".dmp", potongan.get(i - 1)));
                ke.putNextEntry(new ZipEntry("siak" + i + ".dmp"));
                ke.write(potongan.get(i - 1));
            }
        }

        assertThat(Uji.baca(berkas, "2024-I", List.of()).baris()).isEqualTo(300);
        assertThat(baca(zip.toByteArray()).baris()).isEqualTo(300);

        HasilBaca tanpaYangKedua =
                Uji.baca(
                        List.of(berkas.get(0), berkas.get(berkas.size() - 1)), "2024-I", List.of());
        assertThat(Uji.kode(tanpaYangKedua)).containsExactly("TOLAK BERKAS_TERPOTONG");
        assertThat(tanpaYangKedua.temuan().get(0).pesan()).contains("FILESIZE");
    }

    @Test
    void aDumpSentAsText_isRefused_withTheWayOut() {
        byte[] asli = new DumpBuatan().tabel("BIODATA_WNI", BIODATA, orang()).selesai();
        byte[] rusak =
                new String(asli, StandardCharsets.ISO_8859_1)
                        .replace("\n", "\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Uji.temuan(baca(rusak), "BERKAS_RUSAK").pesan()).contains("mode biner");
    }

    @Test
    void aDumpThatLostItsHighBits_isRefused() {
        byte[] rusak = new DumpBuatan().tabel("BIODATA_WNI", BIODATA, orang()).selesai();
        for (int i = 0; i < rusak.length; i++) {
            rusak[i] &= 0x7F;
        }
        assertThat(Uji.temuan(baca(rusak), "BERKAS_RUSAK").pesan()).contains("mode biner");
    }

    @Test
    void aCutDump_isRefused_withItsLastWholeRow() {
        byte[] asli = new DumpBuatan().tabel("BIODATA_WNI", BIODATA, orang()).selesai();
        Temuan temuan = Uji.temuan(baca(Arrays.copyOf(asli, asli.length / 2)), "BERKAS_TERPOTONG");
        assertThat(temuan.pesan()).containsPattern("tabel BIODATA_WNI baris ke-1\\d\\d");
    }

    @Test
    void encryptedFiles_areRefused() {
        byte[] isi = new byte[5_000];
        new Random(1).nextBytes(isi);
        System.arraycopy("Salted__".getBytes(StandardCharsets.US_ASCII), 0, isi, 0, 8);
        assertThat(Uji.kode(baca(isi))).containsExactly("TOLAK BERKAS_BERSANDI");
    }

    @Test
    void cutAnywhere_aDumpGivesAFinding_neverAnException() {
        byte[] asli =
                new DumpBuatan()
                        .tabel(
                                "A_LAIN",
                                LAIN.subList(0, 2),
                                List.of(List.of(1, new Mentah(new byte[4]))))
                        .tabel("BIODATA_WNI", BIODATA, orang().subList(0, 3))
                        .selesai();
        String teks = new String(asli, StandardCharsets.ISO_8859_1);
        int akhir = teks.indexOf("EXIT");
        int awal = teks.indexOf("TABLE \"A_LAIN");
        for (int panjang = 16; panjang < akhir; panjang += panjang < awal ? 29 : 1) {
            HasilBaca hasil = baca(Arrays.copyOf(asli, panjang));
            assertThat(hasil.temuan()).as("%d bita", panjang).isNotEmpty();
            assertThat(Uji.kode(hasil)).as("%d bita", panjang).anyMatch(k -> k.startsWith("TOLAK"));
        }
    }

    @Test
    void aHeaderWithoutLineEnds_isDamage() {
        byte[] rusak =
                new DumpBuatan().tabel("BIODATA_WNI", BIODATA, orang().subList(0, 3)).selesai();
        for (int i = 0; i < 2048; i++) {
            rusak[i] = rusak[i] == '\n' ? (byte) ' ' : rusak[i];
        }
        assertThat(Uji.kode(baca(rusak))).containsExactly("TOLAK BERKAS_RUSAK");
    }

    @Property(tries = 100)
    void damagedAnywhere_aDumpGivesFindings_withoutAPersonsValue(
            @ForAll @IntRange(min = 0, max = 1_000_000) int benih) {
        byte[] rusak =
                new DumpBuatan().tabel("BIODATA_WNI", BIODATA, orang().subList(0, 20)).selesai();
        Random acak = new Random(benih);
        for (int i = 0; i <= acak.nextInt(6); i++) {
            // The header is short and seldom hit: every fourth change is there.
            int di = acak.nextInt(acak.nextInt(4) == 0 ? 100 : rusak.length);
            rusak[di] = (byte) acak.nextInt(256);
        }
        assertThat(json(baca(rusak)))
                .doesNotContain("Contoh Orang")
                .doesNotContainPattern("990101\\d{10}");
    }

    /**
     * Real exports are not part of the project. In a folder of them, the file {@code isi.csv} says
     * what is in each: its name and the tables with their rows, as the message names them.
     */
    @Test
    @EnabledIfSystemProperty(named = "dump.asli", matches = ".+")
    void realExports_areWalkedThroughToTheirEnd() throws IOException {
        try (Stream<Path> semua = Files.list(Path.of(System.getProperty("dump.asli")))) {
            List<Path> berkas =
                    semua.filter(p -> p.toString().toLowerCase(Locale.ROOT).endsWith(".dmp"))
                            .sorted()
                            .toList();
            assertThat(berkas).isNotEmpty();
            List<String> isi =
                    Files.readAllLines(Path.of(System.getProperty("dump.asli"), "isi.csv"));
            for (Path satu : berkas) {
                Temuan temuan = Uji.temuan(baca(Files.readAllBytes(satu)), "DUMP_TANPA_BIODATA");
                String nama = satu.getFileName() + ";";
                assertThat(isi.stream().filter(b -> b.startsWith(nama)))
                        .singleElement()
                        .satisfies(
                                b ->
                                        assertThat(temuan.pesan())
                                                .as(nama)
                                                .contains(b.substring(nama.length())));
            }
        }
    }
}
