package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kategori;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.PendudukContoh.Orang;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Individual records: only counts leave them. All people are made up. */
class BiodataTest {

    private static final PendudukContoh CONTOH = new PendudukContoh(11, 2_000);
    private static final String KEPALA =
            "NIK,NO_KK,NAMA_LGKP,JENIS_KLMIN,TGL_LHR,GOL_DRH,AGAMA,STAT_KWN,STAT_HBKEL,PDDK_AKH,"
                    + "JENIS_PKRJN,PNYDNG_CCT,NO_PROP,NO_KAB,NO_KEC,NO_KEL";

    private static String baris(Orang o, String lahir) {
        String[] kode = o.desa().split("\\.");
        return String.join(
                ",",
                o.nik(),
                o.keluarga(),
                "\"Contoh, Orang\"",
                o.laki() ? "1" : "2",
                lahir,
                String.valueOf(o.darah()),
                String.valueOf(o.agama()),
                String.valueOf(o.kawin()),
                String.valueOf(o.hubungan()),
                String.valueOf(o.pendidikan()),
                String.valueOf(o.pekerjaan()),
                o.cacat() == 0 ? "" : String.valueOf(o.cacat()),
                kode[0],
                String.valueOf(Integer.parseInt(kode[1])),
                String.valueOf(Integer.parseInt(kode[2])),
                kode[3]);
    }

    private static String tabel(DateTimeFormatter tanggal) {
        StringBuilder teks = new StringBuilder(KEPALA).append('\n');
        CONTOH.orang.forEach(o -> teks.append(baris(o, tanggal.format(o.lahir()))).append('\n'));
        return teks.toString();
    }

    private static String tabel() {
        return tabel(DateTimeFormatter.ISO_LOCAL_DATE);
    }

    private static void samaDenganContoh(HasilBaca hasil) {
        assertThat(hasil.layout()).isEqualTo("biodata");
        assertThat(hasil.baris()).isEqualTo(2_000);
        assertThat(hasil.perseorangan()).isTrue();
        assertThat(Uji.penduduk(hasil, "6305")).isEqualTo(2_000);
        for (String desa : PendudukContoh.DESA) {
            assertThat(Uji.nilai(hasil, desa, Variabel.UMUR, "15-19", JenisKelamin.PEREMPUAN))
                    .isEqualTo(
                            CONTOH.diDesa(desa)
                                    .filter(o -> !o.laki() && o.umur() >= 15 && o.umur() < 20)
                                    .count());
        }
        assertThat(Uji.nilai(hasil, "630501", Variabel.AGAMA, "Katholik", JenisKelamin.LAKI_LAKI))
                .isEqualTo(
                        CONTOH.hitung(
                                o ->
                                        o.agama() == 3
                                                && o.laki()
                                                && o.desa().startsWith("63.05.01")));
        assertThat(Uji.nilai(hasil, "6305", Variabel.PEKERJAAN, "GURU", JenisKelamin.JUMLAH))
                .isEqualTo(CONTOH.hitung(o -> o.pekerjaan() == 65));
        assertThat(Uji.nilai(hasil, "6305", Variabel.KK, Kategori.SEMUA, JenisKelamin.JUMLAH))
                .isEqualTo(CONTOH.hitung(o -> o.hubungan() == 1));
        assertThat(
                        Uji.nilai(
                                hasil,
                                "6305",
                                Variabel.DISABILITAS,
                                "Cacat Fisik",
                                JenisKelamin.JUMLAH))
                .isEqualTo(CONTOH.hitung(o -> o.cacat() == 1));
        assertThat(Uji.nilai(hasil, "6305", Variabel.KTP, Kategori.WAJIB, JenisKelamin.JUMLAH))
                .isEqualTo(CONTOH.hitung(o -> o.umur() >= 17 || o.kawin() > 1));
    }

    @Test
    void counts_areThoseOfThePeople() {
        HasilBaca hasil = Uji.baca(tabel(), "2024-I");
        assertThat(Uji.kode(hasil)).isEmpty();
        samaDenganContoh(hasil);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dd/MM/yyyy",
                "dd-MM-yyyy",
                "yyyyMMdd",
                "dd-MMM-yyyy",
                "yyyy-MM-dd 00:00:00"
            })
    void datesInEveryForm_giveTheSameAges(String bentuk) {
        String pola = bentuk.replace(" 00:00:00", "' 00:00:00'");
        samaDenganContoh(
                Uji.baca(tabel(DateTimeFormatter.ofPattern(pola, Locale.ENGLISH)), "2024-I"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "windows-1252"})
    void encodings_giveTheSameCounts(String charset) {
        HasilBaca hasil =
                Uji.baca(
                        List.of(Uji.berkas("b.csv", tabel().getBytes(Charset.forName(charset)))),
                        "2024-I",
                        List.of());
        samaDenganContoh(hasil);
    }

    @Test
    void aWorkbook_givesTheSameCounts() throws IOException {
        ByteArrayOutputStream ke = new ByteArrayOutputStream();
        try (XSSFWorkbook buku = new XSSFWorkbook()) {
            Sheet lembar = buku.createSheet("BIODATA_WNI");
            int nomor = 0;
            for (String satu : tabel().replace("\"Contoh, Orang\"", "Contoh").split("\n")) {
                Row baris = lembar.createRow(nomor++);
                String[] sel = satu.split(",", -1);
                for (int k = 0; k < sel.length; k++) {
                    boolean kode = nomor > 1 && k > 4 && !sel[k].isEmpty();
                    if (kode) {
                        baris.createCell(k).setCellValue(Double.parseDouble(sel[k]));
                    } else if (nomor > 1 && k == 4) {
                        baris.createCell(k).setCellValue(LocalDate.parse(sel[k]));
                    } else {
                        baris.createCell(k).setCellValue(sel[k]);
                    }
                }
            }
            buku.write(ke);
        }
        samaDenganContoh(
                Uji.baca(List.of(Uji.berkas("b.xlsx", ke.toByteArray())), "2024-I", List.of()));
    }

    @Test
    void withoutASemester_thereAreNoAges() {
        HasilBaca hasil = Uji.baca(tabel());
        assertThat(Uji.kode(hasil)).contains("TOLAK UMUR_PERLU_SEMESTER");
        assertThat(hasil.kubus().kosong()).isTrue();
        assertThat(hasil.perseorangan()).isTrue();
    }

    @Test
    void wrongNumbersDatesAndCodes_areCountedAndNeverShown() {
        Orang o = CONTOH.orang.get(0);
        String sah = baris(o, "1990-01-01");
        String nik = o.nik();
        String isi =
                tabel()
                        + sah
                        + "\n"
                        + sah.replace(nik, "123")
                        + "\n"
                        + baris(o, "1990-02-30").replace(nik, "9901010101010001")
                        + "\n"
                        + baris(o, "2024-07-01").replace(nik, "9901010101010002")
                        + "\n"
                        + sah.replace(nik, "9901010101010003")
                                .replace("," + o.pekerjaan() + ",", ",97,")
                        + "\n";
        HasilBaca hasil = Uji.baca(isi, "2024-I");
        assertThat(Uji.kode(hasil))
                .containsExactlyInAnyOrder(
                        "PERINGATAN NIK_TIDAK_SAH",
                        "PERINGATAN NIK_GANDA",
                        "PERINGATAN TANGGAL_LAHIR_TIDAK_SAH",
                        "PERINGATAN KODE_TIDAK_DIKENAL");
        assertThat(Uji.temuan(hasil, "NIK_GANDA").banyak()).isEqualTo(1);
        assertThat(Uji.temuan(hasil, "NIK_TIDAK_SAH").banyak()).isEqualTo(1);
        assertThat(Uji.temuan(hasil, "TANGGAL_LAHIR_TIDAK_SAH").banyak()).isEqualTo(2);
        assertThat(Uji.temuan(hasil, "KODE_TIDAK_DIKENAL").pesan()).contains("97 (1×)");
        assertThat(hasil.temuan()).noneMatch(t -> t.pesan().contains(nik.substring(0, 8)));
        assertThat(Uji.penduduk(hasil, "6305")).isEqualTo(2_005);
        assertThat(hasil.ditolak()).isFalse();
    }

    @Test
    void rowsWithoutSexOrRegion_areLeftOutAndSaid() {
        String isi =
                "JENIS_KLMIN,TGL_LHR,AGAMA,NO_KEC,NO_KEL\n"
                        + "1,1990-01-01,1,1,1001\n,1990-01-01,1,1,1001\n2,1990-01-01,1,,1001\n"
                        + "P,1990-01-01,KATOLIK,2,2001\n";
        HasilBaca hasil = Uji.baca(isi, "2024-I");
        assertThat(hasil.baris()).isEqualTo(2);
        assertThat(Uji.temuan(hasil, "KODE_TIDAK_DIKENAL").banyak()).isEqualTo(1);
        assertThat(Uji.temuan(hasil, "WILAYAH_TANPA_KODE").banyak()).isEqualTo(1);
        assertThat(Uji.nilai(hasil, "6305", Variabel.AGAMA, "Katholik", JenisKelamin.PEREMPUAN))
                .isEqualTo(1);
    }

    @Test
    void theTableOfFamilies_tellsHowManyThereAre_whenThePeopleDont() {
        String orang =
                "JENIS_KLMIN,TGL_LHR,NO_KEC,NO_KEL\n1,1990-01-01,1,1001\n2,1990-01-01,1,1001\n";
        String keluarga = "NO_KK,NAMA_KEP,NO_KEC,NO_KEL\n9901010101000001,Contoh,1,1001\n";
        HasilBaca hasil =
                Uji.baca(
                        List.of(
                                Uji.berkas("keluarga.csv", keluarga),
                                Uji.berkas("orang.csv", orang)),
                        "2024-I",
                        List.of());
        assertThat(Uji.nilai(hasil, "630501", Variabel.KK, Kategori.SEMUA, JenisKelamin.JUMLAH))
                .isEqualTo(1);
        assertThat(hasil.ditolak()).isFalse();
        assertThat(hasil.berkas()).allMatch(BerkasTerbaca::perseorangan);
    }

    @Test
    void theDayOfTheCutOff_isABirthday() {
        String tabel =
                "JENIS_KLMIN,TGL_LHR,NO_KEC,NO_KEL\n1,2009-06-30,1,1001\n1,2009-07-01,1,1001\n";
        HasilBaca hasil = Uji.baca(tabel, "2024-I");
        assertThat(Uji.nilai(hasil, "630501", Variabel.UMUR, "15-19", JenisKelamin.LAKI_LAKI))
                .isEqualTo(1);
        assertThat(Uji.nilai(hasil, "630501", Variabel.UMUR, "10-14", JenisKelamin.LAKI_LAKI))
                .isEqualTo(1);
    }

    @Property
    void everyDate_isReadInEveryForm(
            @ForAll @IntRange(min = 1925, max = 2024) int tahun,
            @ForAll @IntRange(min = 1, max = 365) int hari) {
        LocalDate tanggal = LocalDate.ofYearDay(tahun, hari);
        int angka = tahun * 10_000 + tanggal.getMonthValue() * 100 + tanggal.getDayOfMonth();
        for (String bentuk :
                List.of(
                        "yyyy-MM-dd",
                        "dd/MM/yyyy",
                        "d-M-yyyy",
                        "yyyyMMdd",
                        "dd-MMM-yyyy",
                        "yyyy/M/d")) {
            String teks = DateTimeFormatter.ofPattern(bentuk, Locale.ENGLISH).format(tanggal);
            assertThat(tanggal(teks)).as(teks).isEqualTo(angka);
        }
        assertThat(tanggal(String.valueOf(tanggal.toEpochDay() + 25_569)))
                .isEqualTo(tanggal.toEpochDay() + 25_569 >= 10_000 ? angka : -1);
    }

    @Property
    void noTextIsADateThatDoesNotExist(@ForAll String teks) {
        int hasil = tanggal(teks);
        if (hasil > 0) {
            assertThat(LocalDate.of(hasil / 10_000, hasil / 100 % 100, hasil % 100)).isNotNull();
        }
    }

    private static int tanggal(String teks) {
        byte[] isi = teks.getBytes(StandardCharsets.UTF_8);
        return Tanggal.baca(isi, 0, isi.length, 20241231);
    }

    /** Nine pages: all in memory, some of them, none. */
    @ParameterizedTest
    @ValueSource(ints = {32, 4, 0})
    void repeatedNumbers_areCounted_inMemoryAndBeyond(int halamanDalamMemori) throws IOException {
        try (HimpunanNik himpunan = new HimpunanNik(halamanDalamMemori)) {
            int banyak = 2_300_000;
            int ulangan = 0;
            for (long i = 1; i <= banyak; i++) {
                himpunan.tambah(9_901_010_000_000_000L + i);
                if (i % 97 == 0) {
                    himpunan.tambah(9_901_010_000_000_000L + i / 2);
                    ulangan++;
                }
            }
            assertThat(himpunan.ganda()).isEqualTo(ulangan);
        }
    }

    @Test
    void fewNumbers_areComparedToo() throws IOException {
        try (HimpunanNik himpunan = new HimpunanNik()) {
            assertThat(himpunan.ganda()).isZero();
            for (long satu : new long[] {7, 8, 7, 9, 7, 8}) {
                himpunan.tambah(satu);
            }
            assertThat(himpunan.ganda()).isEqualTo(3);
        }
    }
}
