package id.go.tapinkab.dukcapil.bukuagregat.buku;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kategori;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.KubusTapin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Samaran;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Tabel;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.TitikDeret;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.pengungkapan.KendaliPengungkapan;
import id.go.tapinkab.dukcapil.bukuagregat.grafik.Grafik;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What a book holds beside the tables of its own DKB. */
class IsiBukuTest {

    private static final IndikatorLain MELEK_HURUF =
            new IndikatorLain(
                    "Angka Melek Huruf",
                    new BigDecimal("98.70"),
                    "persen",
                    "BPS Kabupaten Tapin, Susenas",
                    LocalDate.of(2023, 12, 31));

    private static final PengaturanBuku LENGKAP =
            PengaturanBuku.BAWAAN
                    .denganIndikatorLain(List.of(MELEK_HURUF))
                    .denganFakta(
                            List.of(
                                    new FaktaWilayah(
                                            "Jarak ke ibu kota provinsi",
                                            "113 km",
                                            "Bappelitbang",
                                            "2023")))
                    .denganDeret(
                            List.of(
                                    new TitikDeret("Semester I Tahun 2023", BukuContoh.kurang(40)),
                                    new TitikDeret(
                                            "Semester II Tahun 2023", BukuContoh.kurang(15))));

    @Test
    void earlierSemesters_becomeASeries_withATrend() throws IOException {
        Buku buku = buku(KubusTapin.kubus(), LENGKAP);
        Tabel deret = tabel(buku, "deret-kecamatan").orElseThrow();
        assertThat(deret.kolom())
                .extracting(k -> k.judul())
                .containsExactly(
                        "Semester I Tahun 2023", "Semester II Tahun 2023", "Semester I Tahun 2024");
        assertThat(deret.total().orElseThrow().nilai())
                .extracting(n -> n.angka().longValueExact())
                .containsExactly(200_082L, 200_107L, 200_122L);
        assertThat(gambar(buku, "deret-kecamatan").grafik())
                .satisfies(
                        grafik -> {
                            assertThat(grafik.jenis()).isEqualTo(Grafik.Jenis.GARIS);
                            assertThat(grafik.kategori())
                                    .containsExactly("I 2023", "II 2023", "I 2024");
                            assertThat(grafik.seri().get(0).nilai())
                                    .containsExactly(200_082.0, 200_107.0, 200_122.0);
                        });
        assertThat(NaskahUji.teks(BukuContoh.docx(buku)))
                .contains(
                        "Sejak Semester I Tahun 2023 sampai dengan Semester I Tahun 2024 penduduk"
                                + " Kabupaten Tapin bertambah 40 jiwa, dari 200.082 menjadi 200.122"
                                + " jiwa");
    }

    @Test
    void oneEarlierSemester_isNoSeries() {
        Buku buku =
                buku(
                        KubusTapin.kubus(),
                        PengaturanBuku.BAWAAN.denganDeret(
                                List.of(
                                        new TitikDeret(
                                                "Semester II Tahun 2023", BukuContoh.kurang(15)))));
        assertThat(tabel(buku, "deret-kecamatan")).isEmpty();
    }

    @Test
    void occupations_areTheTopTenInTheChapter_andAllInTheAnnex() {
        Kubus kubus = KubusTapin.kubus();
        Buku buku = buku(kubus, PengaturanBuku.BAWAAN);
        Tabel teratas = tabel(buku, "pekerjaan-teratas").orElseThrow();
        assertThat(teratas.rincian()).hasSize(11);
        assertThat(teratas.rincian().get(10).judul()).isEqualTo("Semua yang lain");
        List<Long> jiwa =
                teratas.rincian().subList(0, 10).stream()
                        .map(b -> teratas.nilai(b, "jumlah").angka().longValueExact())
                        .toList();
        assertThat(jiwa).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(
                        teratas.rincian().stream()
                                .mapToLong(b -> teratas.nilai(b, "jumlah").angka().longValueExact())
                                .sum())
                .isEqualTo(
                        teratas.nilai(teratas.total().orElseThrow(), "jumlah")
                                .angka()
                                .longValueExact());
        Bab lampiran = buku.bab().get(buku.bab().size() - 1);
        assertThat(lampiran.judul()).isEqualTo("LAMPIRAN");
        assertThat(lampiran.isi())
                .filteredOn(Blok.TabelBuku.class::isInstance)
                .extracting(b -> ((Blok.TabelBuku) b).tabel().kunci())
                .contains("pekerjaan-kabupaten", "pekerjaan-kecamatan");
        assertThat(tabel(buku, "pekerjaan-kabupaten").orElseThrow().rincian())
                .hasSize(kubus.kategori(Variabel.PEKERJAAN).size());
    }

    @Test
    void certificatesAndSchoolAges_haveTheirTables_whereTheKubusHasThem() {
        Kubus kubus = KubusTapin.kubus();
        for (KodeWilayah kecamatan :
                kubus.wilayah(id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat.KECAMATAN)) {
            for (Variabel akta :
                    List.of(Variabel.AKTA_KAWIN, Variabel.AKTA_CERAI, Variabel.AKTA_KEMATIAN)) {
                isi(kubus, kecamatan, akta, Kategori.WAJIB, 100);
                isi(kubus, kecamatan, akta, Kategori.MEMILIKI, 60);
            }
            isi(kubus, kecamatan, Variabel.USIA_SEKOLAH, "SD", 700);
            isi(kubus, kecamatan, Variabel.USIA_SEKOLAH, "SLTP", 300);
        }
        Buku buku = buku(kubus, PengaturanBuku.BAWAAN);
        for (String akta : List.of("aktaKawin", "aktaCerai", "aktaKematian")) {
            Tabel tabel = tabel(buku, akta + "-kecamatan").orElseThrow();
            assertThat(tabel.nilai(tabel.total().orElseThrow(), "belum").angka())
                    .isEqualByComparingTo("480");
            assertThat(tabel.nilai(tabel.total().orElseThrow(), "cakupan").angka())
                    .isEqualByComparingTo("60");
        }
        Tabel sekolah = tabel(buku, "usiasekolah-kabupaten").orElseThrow();
        assertThat(sekolah.nilai(sekolah.total().orElseThrow(), "jumlah").angka())
                .isEqualByComparingTo("12000");
        assertThat(tabel(buku, "usiasekolah-kecamatan")).isPresent();
        assertThat(tabel(buku(KubusTapin.kubus(), PengaturanBuku.BAWAAN), "aktaKawin-kecamatan"))
                .isEmpty();
    }

    @Test
    void everyIndicator_isPrintedWithFormulaInputsAndSource() throws IOException {
        Buku buku = buku(KubusTapin.kubus(), LENGKAP);
        TabelTerbaca terbaca = angka(buku).menurutKunci().get("indikator");
        assertThat(terbaca.kolom())
                .containsExactly("Indikator", "Rumus", "Masukan", "Nilai", "Sumber");
        assertThat(terbaca.baris())
                .hasSizeGreaterThan(5)
                .allSatisfy(baris -> assertThat(baris).noneMatch(String::isBlank));
        assertThat(terbaca.baris().get(0))
                .containsExactly(
                        "Rasio Jenis Kelamin (laki-laki per 100 perempuan)",
                        "Penduduk laki-laki / penduduk perempuan × 100",
                        "Penduduk laki-laki: 100.680 Penduduk perempuan: 99.442",
                        "101,24",
                        "DKB");
    }

    @Test
    void otherAgenciesIndicatorsAndFacts_areToldApart_withTheirSource() throws IOException {
        Buku buku = buku(KubusTapin.kubus(), LENGKAP);
        TabelTerbaca terbaca = angka(buku).menurutKunci().get("indikator_lain");
        assertThat(terbaca.baris())
                .containsExactly(
                        List.of(
                                "Angka Melek Huruf",
                                "98,70",
                                "persen",
                                "BPS Kabupaten Tapin, Susenas",
                                "31 Desember 2023"));
        assertThat(angka(buku).menurutKunci().get("indikator").judulBaris())
                .noneMatch(judul -> judul.contains("Melek"));
        String teks = NaskahUji.teks(BukuContoh.docx(buku));
        assertThat(teks)
                .contains("bukan hasil hitungan dari DKB")
                .contains("Jarak ke ibu kota provinsi: 113 km (Bappelitbang, 2023).");
        try (XSSFWorkbook annex =
                new XSSFWorkbook(new ByteArrayInputStream(BukuContoh.xlsx(buku)))) {
            XSSFSheet lembar = annex.getSheetAt(annex.getSheetIndex("5.3"));
            assertThat(lembar.getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Tabel 5.3  Indikator dari Instansi Lain");
        }
    }

    @Test
    void thePublicEdition_hasNeitherSeriesNorOtherAgenciesFigures() throws IOException {
        Kubus kubus = KubusTapin.kubus();
        Samaran samaran =
                new KendaliPengungkapan(5)
                        .samarkan(kubus, KubusTapin.daftar().kabupaten().kode(), List.of());
        Buku publik =
                new PenyusunBuku()
                        .susunEdisiPublik(
                                kubus,
                                samaran,
                                BukuContoh.SEMESTER,
                                KubusTapin.daftar(),
                                IdentitasKantor.tapin(),
                                LENGKAP);
        assertThat(tabel(publik, "deret-kecamatan")).isEmpty();
        assertThat(NaskahUji.teks(BukuContoh.docx(publik)))
                .doesNotContain("Melek Huruf")
                .doesNotContain("200.082");
    }

    private static Buku buku(Kubus kubus, PengaturanBuku pengaturan) {
        return new PenyusunBuku()
                .susun(
                        kubus,
                        BukuContoh.SEMESTER,
                        KubusTapin.daftar(),
                        IdentitasKantor.tapin(),
                        pengaturan);
    }

    private static Optional<Tabel> tabel(Buku buku, String kunci) {
        return buku.tabel().stream()
                .map(Blok.TabelBuku::tabel)
                .filter(t -> t.kunci().equals(kunci))
                .findFirst();
    }

    private static Blok.Gambar gambar(Buku buku, String kunci) {
        return buku.gambar().stream()
                .filter(g -> g.kunci().equals(kunci))
                .findFirst()
                .orElseThrow();
    }

    private static AngkaBuku angka(Buku buku) throws IOException {
        return AngkaBuku.baca(new ByteArrayInputStream(BukuContoh.docx(buku)));
    }

    /** An earlier Kubus with so many persons less in Piani. */
    private static void isi(
            Kubus kubus, KodeWilayah di, Variabel variabel, String kategori, long nilai) {
        kubus.isi(new Kubus.Sel(di, variabel, kategori, JenisKelamin.JUMLAH), nilai, "t");
    }
}
