package id.go.tapinkab.dukcapil.bukuagregat.agregat;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.PengaturanIndikator.Luas;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.DaftarWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Wilayah;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PenyusunTabelTest {

    private static final KodeWilayah BINUANG = new KodeWilayah("630501");
    private static final KodeWilayah TAPIN_UTARA = new KodeWilayah("630504");
    private final PenyusunTabel penyusun =
            new PenyusunTabel(
                    KubusTapin.kubus(),
                    KubusTapin.daftar(),
                    "DKB Semester I Tahun 2024, diolah",
                    PengaturanIndikator.BAWAAN);

    @Test
    void populationTable_holdsTheGoldenFigures() {
        Tabel tabel = penyusun.penduduk(Tingkat.KECAMATAN).orElseThrow();
        assertThat(tabel.baris()).hasSize(12);
        assertThat(teks(tabel, tabel.baris(BINUANG).orElseThrow()))
                .containsExactly("16.344", "16.585", "32.929", "16,45", "98,55");
        assertThat(teks(tabel, tabel.total().orElseThrow()))
                .containsExactly("100.680", "99.442", "200.122", "100,00", "101,24");
    }

    @Test
    void everyRatioInEveryTable_equalsTheGoldenIndicator() {
        Map<String, List<String>> kolomMenurutIndikator =
                Map.of(
                        "sexRatio", List.of("penduduk-kecamatan", "rasio"),
                        "dependencyRatio", List.of("ketergantungan-kecamatan", "rk"),
                        "youthDependency", List.of("ketergantungan-kecamatan", "rk-muda"),
                        "oldAgeDependency", List.of("ketergantungan-kecamatan", "rk-tua"),
                        "personsPerHousehold", List.of("keluarga-kecamatan", "rata-rata"),
                        "ktpCoverage", List.of("ktp-kecamatan", "cakupan"));
        String[] kepala = KubusTapin.kepalaAcuan();
        Map<String, Tabel> tabel = new HashMap<>();
        penyusun.semua(Tingkat.KECAMATAN).forEach(satu -> tabel.put(satu.kunci(), satu));
        for (String[] acuan : KubusTapin.acuan()) {
            for (int i = 4; i < 10; i++) {
                List<String> tempat = kolomMenurutIndikator.get(kepala[i]);
                Tabel satu = tabel.get(tempat.get(0));
                Baris baris =
                        satu.baris(new KodeWilayah(acuan[0])).orElseGet(satu.total()::orElseThrow);
                assertThat(satu.nilai(baris, tempat.get(1)).angka())
                        .as("%s %s", acuan[1], kepala[i])
                        .isEqualTo(acuan[i]);
            }
        }
    }

    @Test
    void categoryTables_addUpToThePopulation() {
        for (Tabel tabel : penyusun.semua(Tingkat.KABUPATEN)) {
            if (!tabel.kunci().startsWith("pekerjaan")) {
                assertThat(tabel.nilai(tabel.total().orElseThrow(), "jumlah").angka())
                        .as(tabel.kunci())
                        .isEqualTo("200122");
                assertThat(tabel.catatan()).as(tabel.kunci()).isEmpty();
            }
        }
    }

    @Test
    void occupations_areMarkedAsNotExhaustive_withoutAShare() {
        Tabel tabel = penyusun.kategori(Variabel.PEKERJAAN).orElseThrow();
        assertThat(tabel.catatan()).anyMatch(satu -> satu.contains("dari 200.122 penduduk"));
        assertThat(tabel.punyaKolom("persen")).isFalse();
        Tabel wilayah = penyusun.menurut(Variabel.PEKERJAAN, Tingkat.KECAMATAN).get(0);
        Baris binuang = wilayah.baris(BINUANG).orElseThrow();
        assertThat(wilayah.nilai(binuang, "Pengacara")).isEqualTo(Nilai.TIDAK_TERSEDIA);
        assertThat(wilayah.catatan()).anyMatch(satu -> satu.contains("tidak tersedia"));
    }

    @Test
    void oneHindu_standsInTapinUtara() {
        Tabel tabel = penyusun.menurut(Variabel.AGAMA, Tingkat.KECAMATAN).get(0);
        assertThat(tabel.nilai(tabel.baris(TAPIN_UTARA).orElseThrow(), "Hindu").angka())
                .isEqualTo("1");
        assertThat(tabel.kolom())
                .extracting(Kolom::judul)
                .startsWith("Islam", "Kristen", "Katholik", "Hindu", "Budha", "Konghucu");
    }

    @Test
    void bloodGroups_comeInTheOrderOfTheCodeTable() {
        assertThat(penyusun.kategori(Variabel.GOLONGAN_DARAH).orElseThrow().baris())
                .extracting(Baris::judul)
                .containsExactly(
                        "A",
                        "B",
                        "AB",
                        "O",
                        "A+",
                        "A-",
                        "B+",
                        "B-",
                        "AB+",
                        "AB-",
                        "O+",
                        "O-",
                        "Tidak Tahu");
    }

    @Test
    void tablesWithoutData_areAbsent() {
        assertThat(penyusun.kategori(Variabel.DISABILITAS)).isEmpty();
        assertThat(penyusun.dokumen(Variabel.KIA, Tingkat.KECAMATAN)).isEmpty();
        assertThat(penyusun.kepadatan(Tingkat.KECAMATAN)).isEmpty();
        assertThat(penyusun.semua(Tingkat.DESA)).isEmpty();
    }

    @Test
    void densityTable_needsTheAreaOfEveryKecamatan() {
        Map<KodeWilayah, Luas> luas = new HashMap<>();
        for (Wilayah satu : KubusTapin.daftar().padaTingkat(Tingkat.KECAMATAN)) {
            luas.put(satu.kode(), new Luas(new BigDecimal("100.5"), "contoh"));
        }
        Tabel tabel =
                new PenyusunTabel(
                                KubusTapin.kubus(),
                                KubusTapin.daftar(),
                                "s",
                                PengaturanIndikator.BAWAAN.denganLuas(luas))
                        .kepadatan(Tingkat.KECAMATAN)
                        .orElseThrow();
        assertThat(teks(tabel, tabel.total().orElseThrow()))
                .containsExactly("1.206,00", "200.122", "165,94");
        assertThat(tabel.catatan()).containsExactly("Luas wilayah: contoh.");
    }

    @Test
    void aKecamatanTheDeliveryLacks_isShownAsAGap() {
        Kubus kubus = new Kubus();
        kubus.isi(
                new Kubus.Sel(BINUANG, Variabel.PENDUDUK, Kategori.SEMUA, JenisKelamin.JUMLAH),
                7,
                "t");
        Tabel tabel =
                new PenyusunTabel(kubus, KubusTapin.daftar(), "s", PengaturanIndikator.BAWAAN)
                        .penduduk(Tingkat.KECAMATAN)
                        .orElseThrow();
        assertThat(teks(tabel, tabel.baris(TAPIN_UTARA).orElseThrow())).containsExactly("–", "–");
        assertThat(teks(tabel, tabel.total().orElseThrow())).containsExactly("7", "100,00");
    }

    @Test
    void desaStandUnderTheSubtotalOfTheirKecamatan_inEitherSex() {
        Kubus kubus = new Kubus();
        for (String kode : List.of("6305011001", "6305012003", "6305021004")) {
            for (JenisKelamin satu : List.of(JenisKelamin.LAKI_LAKI, JenisKelamin.PEREMPUAN)) {
                kubus.isi(
                        new Kubus.Sel(new KodeWilayah(kode), Variabel.AGAMA, "Islam", satu),
                        satu == JenisKelamin.LAKI_LAKI ? 3 : 4,
                        "t");
            }
        }
        DaftarWilayah daftar =
                new DaftarWilayah(List.of(new Wilayah(KubusTapin.TAPIN, "Kabupaten", "Tapin")));
        List<Tabel> tabel =
                new PenyusunTabel(kubus, daftar, "s", PengaturanIndikator.BAWAAN)
                        .menurut(Variabel.AGAMA, Tingkat.DESA);
        assertThat(tabel)
                .extracting(Tabel::kunci)
                .containsExactly("agama-desa", "agama-desa-l", "agama-desa-p");
        assertThat(tabel.get(0).baris())
                .extracting(b -> b.peran() + " " + b.nilai().get(0).angka())
                .containsExactly(
                        "SUBTOTAL 14", "RINCIAN 7", "RINCIAN 7", "SUBTOTAL 7", "RINCIAN 7");
        assertThat(tabel.get(0).total().orElseThrow().nilai().get(0).angka()).isEqualTo("21");
    }

    private static List<String> teks(Tabel tabel, Baris baris) {
        return java.util.stream.IntStream.range(0, tabel.kolom().size())
                .mapToObj(i -> BentukAngka.sel(tabel.kolom().get(i), baris.nilai().get(i)))
                .toList();
    }
}
