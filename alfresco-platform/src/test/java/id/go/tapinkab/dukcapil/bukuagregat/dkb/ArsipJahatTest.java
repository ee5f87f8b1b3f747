package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Temuan;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.Batas;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.BatasBaris;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that would fill a disk, hide something, or are only packed by an odd program. */
class ArsipJahatTest {

    private static final String TABEL =
            "DKB Semester I Tahun 2024\nkode,kecamatan,jumlah_penduduk,pria,wanita\n"
                    + "630501,BINUANG,32,16,16\n630502,TAPIN SELATAN,21,10,11\n";

    private static void terbaca(HasilBaca hasil) {
        assertThat(Uji.kode(hasil)).isEmpty();
        assertThat(Uji.penduduk(hasil, "6305")).isEqualTo(53);
    }

    private static void ditolak(HasilBaca hasil, String kode, String... kata) {
        assertThat(Uji.kode(hasil)).containsExactly("TOLAK " + kode);
        Temuan temuan = hasil.temuan().get(0);
        assertThat(temuan.pesan()).startsWith("kiriman.dat").contains(kata);
        assertThat(hasil.kubus().kosong()).isTrue();
    }

    private static HasilBaca baca(byte[] isi) {
        return baca(isi, BatasBaris.bawaan());
    }

    private static HasilBaca baca(byte[] isi, BatasBaris batas) {
        return Uji.baca(
                List.of(Uji.berkas("kiriman.dat", isi)),
                null,
                List.of(),
                new BatasBaca(batas, 10, 50));
    }

    private static byte[] barisKosong(int banyak) {
        byte[] isi = new byte[banyak];
        Arrays.fill(isi, (byte) '\n');
        return isi;
    }

    @Test
    void aBombByRatio_isRefusedInAZipAndInAGzip() {
        byte[] isi = barisKosong(40 << 20);
        ditolak(baca(ArsipContoh.zip("a.csv", isi)), "MELEBIHI_BATAS", "bukuagregat.batas.rasio");
        ditolak(baca(ArsipContoh.gzip(isi)), "MELEBIHI_BATAS", "200", "bukuagregat.batas.rasio");
        byte[] kecil = ArsipContoh.gzip(barisKosong(1 << 20));
        assertThat(Uji.kode(baca(kecil))).containsExactly("TOLAK BERKAS_KOSONG");
    }

    @Test
    void aListThatLiesAboutSizes_andContentsThatOverlap_areCountedAsTheyUnpack() {
        byte[] zip = ArsipContoh.bertumpuk(120, 1 << 20);
        assertThat(zip.length).isLessThan(20_000);
        ditolak(baca(zip), "MELEBIHI_BATAS", "bukuagregat.batas.rasio");
        BatasBaris longgar = BatasBaris.bawaan().dengan(Batas.RASIO, 1_000_000);
        ditolak(
                baca(zip, longgar.dengan(Batas.TERURAI, 100 << 20)),
                "MELEBIHI_BATAS",
                "104.857.600 bita",
                "bukuagregat.batas.terurai");
    }

    @Test
    void theWholeOfAZip_isHeldAgainstTheLimit_notEachFile() {
        Map<String, byte[]> isi = new LinkedHashMap<>();
        for (int i = 0; i < 5; i++) {
            isi.put("t" + i + ".csv", (TABEL + "#".repeat(300)).getBytes(StandardCharsets.UTF_8));
        }
        BatasBaris batas = BatasBaris.bawaan().dengan(Batas.TERURAI, 1_000);
        ditolak(baca(ArsipContoh.zip(isi), batas), "MELEBIHI_BATAS", "bukuagregat.batas.terurai");
        isi.keySet().removeIf(n -> !n.equals("t0.csv"));
        assertThat(Uji.kode(baca(ArsipContoh.zip(isi), batas)))
                .doesNotContain("TOLAK MELEBIHI_BATAS");
    }

    @Test
    void aZipOfTooManyContents_isRefusedBeforeTheyAreListed() {
        ditolak(
                baca(ArsipContoh.banyakIsi(10_001)),
                "MELEBIHI_BATAS",
                "10.000",
                "bukuagregat.batas.isiPaket");
        BatasBaris batas = BatasBaris.bawaan().dengan(Batas.LEMBAR, 3);
        Map<String, byte[]> isi = new LinkedHashMap<>();
        for (int i = 0; i < 4; i++) {
            isi.put("t" + i + ".csv", TABEL.getBytes(StandardCharsets.UTF_8));
        }
        ditolak(baca(ArsipContoh.zip(isi), batas), "MELEBIHI_BATAS", "bukuagregat.batas.lembar");
    }

    @Test
    void zipsInZips_areReadToTheSettingsDepth() {
        terbaca(baca(ArsipContoh.berlapis(1, TABEL)));
        HasilBaca dua = baca(ArsipContoh.berlapis(2, TABEL));
        terbaca(dua);
        assertThat(dua.berkas().get(0).lembar()).containsExactly("lapis1.zip › tabel.csv");
        ditolak(
                baca(ArsipContoh.berlapis(3, TABEL)),
                "MELEBIHI_BATAS",
                "lapis1.zip",
                "bukuagregat.batas.lapisZip",
                "Keluarkan");
        terbaca(
                baca(
                        ArsipContoh.berlapis(3, TABEL),
                        BatasBaris.bawaan().dengan(Batas.LAPIS_ZIP, 3)));
    }

    @Test
    void aLockedZip_isTold() {
        byte[] zip = ArsipContoh.ubahKepala(ArsipContoh.zip("a.csv", TABEL), 6, 8, f -> f | 1);
        ditolak(baca(zip), "BERKAS_BERSANDI", "Keluarkan isinya dengan sandinya");
    }

    @Test
    void aWayOfPackingThatIsNotKnown_isTold() {
        byte[] zip = ArsipContoh.ubahKepala(ArsipContoh.zip("a.csv", TABEL), 8, 10, f -> 99);
        ditolak(baca(zip), "FORMAT_TIDAK_DIDUKUNG", "a.csv", "deflate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"IBM437", "windows-1252", "UTF-8"})
    void namesInOldEncodings_areNoDamage(String charset) {
        byte[] zip = ArsipContoh.tersimpan(Map.of("agama é.csv", TABEL), Charset.forName(charset));
        HasilBaca hasil = baca(ArsipContoh.ubahKepala(zip, 6, 8, f -> f & ~0x800));
        terbaca(hasil);
        if (!charset.equals("windows-1252")) {
            assertThat(hasil.berkas().get(0).lembar()).containsExactly("agama é.csv");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../keluar.csv", "/tmp/keluar.csv", "..\\..\\keluar.csv"})
    void namesThatLeadElsewhere_areOnlyNames(String nama, @TempDir Path folder) throws Exception {
        HasilBaca hasil = baca(ArsipContoh.zip(nama, TABEL));
        terbaca(hasil);
        assertThat(hasil.berkas().get(0).lembar()).containsExactly("keluar.csv");
        assertThat(Files.exists(Path.of("/tmp/keluar.csv"))).isFalse();
        assertThat(Files.exists(Path.of("../../keluar.csv"))).isFalse();
        try (var isi = Files.list(folder)) {
            assertThat(isi).isEmpty();
        }
    }

    @Test
    void namesThatSteerATerminal_areShownWithoutThat() {
        HasilBaca hasil = baca(ArsipContoh.zip("a\u001b[2J\nb.csv", "bukan tabel"));
        assertThat(hasil.temuan())
                .isNotEmpty()
                .noneMatch(t -> t.toString().matches("(?s).*[\u001b\n].*"));
    }

    @Test
    void twoFilesOfOneName_areRefused_sinceOneWouldHideTheOther() {
        Map<String, String> isi = new LinkedHashMap<>();
        isi.put("a.csv", TABEL);
        isi.put("b.csv", TABEL.replace("32", "33"));
        byte[] zip = ArsipContoh.tersimpan(isi, StandardCharsets.UTF_8);
        for (int i = 0; i < zip.length - 5; i++) {
            if (new String(zip, i, 5, StandardCharsets.ISO_8859_1).equals("b.csv")) {
                zip[i] = 'a';
            }
        }
        ditolak(baca(zip), "BERKAS_RUSAK", "nama yang sama");
    }

    @Test
    void aDigitDamagedOnTheWay_isNoCount() {
        byte[] zip = ArsipContoh.tersimpan(Map.of("a.csv", TABEL), StandardCharsets.UTF_8);
        terbaca(baca(zip));
        int di = new String(zip, StandardCharsets.ISO_8859_1).indexOf("32,16,16");
        zip[di + 1] = '3';
        zip[di + 4] = '7';
        HasilBaca hasil = baca(zip);
        assertThat(Uji.kode(hasil)).contains("TOLAK BERKAS_RUSAK");
        assertThat(hasil.bolehDisusun()).isFalse();
    }

    @Test
    void cutArchives_areTold() {
        byte[] zip = ArsipContoh.zip("a.csv", TABEL);
        ditolak(baca(Arrays.copyOf(zip, zip.length - 30)), "BERKAS_TERPOTONG", "Ambil ulang");
        byte[] gzip = ArsipContoh.gzip(TABEL.getBytes(StandardCharsets.UTF_8));
        ditolak(baca(Arrays.copyOf(gzip, gzip.length - 20)), "BERKAS_TERPOTONG", "Ambil ulang");
    }

    @Test
    void aGzipOfText_isRead_ofAnArchiveItIsNot() {
        terbaca(baca(ArsipContoh.gzip(TABEL.getBytes(StandardCharsets.UTF_8))));
        ditolak(
                baca(ArsipContoh.gzip(ArsipContoh.zip("a.csv", TABEL))),
                "FORMAT_TIDAK_DIDUKUNG",
                "gzip");
    }

    @Test
    void nothingOfAnArchive_isLeftBehind() throws Exception {
        for (byte[] satu :
                List.of(
                        ArsipContoh.berlapis(2, TABEL),
                        ArsipContoh.bertumpuk(121, 1 << 20),
                        ArsipContoh.banyakIsi(10_003),
                        ArsipContoh.berlapis(3, TABEL))) {
            baca(satu);
            assertThat(salinan(satu.length)).isEmpty();
        }
    }

    /** Others on the machine may be at the same work: a copy is known by its size. */
    private static List<Path> salinan(long ukuran) throws Exception {
        try (var isi = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return isi.filter(p -> p.getFileName().toString().matches("dkb\\d+\\.zip"))
                    .filter(p -> p.toFile().length() == ukuran)
                    .toList();
        }
    }
}
