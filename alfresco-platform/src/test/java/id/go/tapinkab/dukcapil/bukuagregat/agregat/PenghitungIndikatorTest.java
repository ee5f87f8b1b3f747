package id.go.tapinkab.dukcapil.bukuagregat.agregat;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.PengaturanIndikator.Cwr;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.PengaturanIndikator.Luas;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.PengaturanIndikator.Pembanding;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PenghitungIndikatorTest {

    private static final KodeWilayah BINUANG = new KodeWilayah("630501");

    static Stream<List<String>> acuan() {
        return KubusTapin.acuan().stream().map(List::of);
    }

    @ParameterizedTest
    @MethodSource("acuan")
    void everyGoldenIndicator_isMetInEveryKecamatanAndTheTotal(List<String> acuan) {
        KodeWilayah kode = new KodeWilayah(acuan.get(0));
        Kubus lalu = new Kubus();
        isi(lalu, kode, Variabel.PENDUDUK, Kategori.SEMUA, Long.parseLong(acuan.get(10)));
        Map<String, Indikator> hasil =
                new PenghitungIndikator(
                                PengaturanIndikator.BAWAAN.denganPembanding(
                                        new Pembanding(lalu, "2023", Optional.empty())))
                        .hitung(KubusTapin.kubus(), kode);
        String[] kepala = KubusTapin.kepalaAcuan();
        for (int i : List.of(4, 5, 6, 7, 8, 9, 11)) {
            assertThat(hasil.get(kepala[i]).nilai())
                    .as("%s %s", acuan.get(1), kepala[i])
                    .isEqualTo(acuan.get(i));
        }
        assertThat(hasil).doesNotContainKeys("growth", "growthExponential");
    }

    @Test
    void growthOverOneSemester_isPutOnAYear() {
        Kubus lalu = new Kubus();
        Kubus kini = new Kubus();
        isi(lalu, BINUANG, Variabel.PENDUDUK, Kategori.SEMUA, 100_000);
        isi(kini, BINUANG, Variabel.PENDUDUK, Kategori.SEMUA, 101_000);
        Map<String, Indikator> hasil =
                new PenghitungIndikator(
                                PengaturanIndikator.BAWAAN.denganPembanding(
                                        new Pembanding(
                                                lalu,
                                                "Semester II Tahun 2023",
                                                Optional.of(new BigDecimal("0.5")))))
                        .hitung(kini, BINUANG);
        assertThat(hasil.get("populationChange").nilai()).isEqualTo("1.00");
        assertThat(hasil.get("growth").nilai()).isEqualTo("2.01");
        assertThat(hasil.get("growthExponential").nilai()).isEqualTo("1.99");
        assertThat(hasil.get("growth").masukan()).hasSize(3);
    }

    @Test
    void densityNeedsAConfiguredArea_andNamesItsSource() {
        Kubus kubus = KubusTapin.kubus();
        assertThat(new PenghitungIndikator().hitung(kubus, KubusTapin.TAPIN))
                .doesNotContainKey("density");
        Indikator kepadatan =
                new PenghitungIndikator(
                                PengaturanIndikator.BAWAAN.denganLuas(
                                        Map.of(
                                                KubusTapin.TAPIN,
                                                new Luas(new BigDecimal("2189.49"), "BPS, 2023"))))
                        .hitung(kubus, KubusTapin.TAPIN)
                        .get("density");
        assertThat(kepadatan.nilai()).isEqualTo("91.40");
        assertThat(kepadatan.sumber()).contains("BPS, 2023");
    }

    @Test
    void anUnstatedInput_leavesTheIndicatorOut() {
        Kubus kubus = new Kubus();
        isi(kubus, BINUANG, Variabel.PENDUDUK, Kategori.SEMUA, 10);
        assertThat(new PenghitungIndikator().hitung(kubus, BINUANG)).isEmpty();
    }

    @Test
    void aZeroDenominator_leavesTheIndicatorOut() {
        Kubus kubus = new Kubus();
        isi(kubus, BINUANG, Variabel.KTP, Kategori.WAJIB, 0);
        isi(kubus, BINUANG, Variabel.KTP, Kategori.MEMILIKI, 0);
        assertThat(new PenghitungIndikator().hitung(kubus, BINUANG)).isEmpty();
    }

    @Test
    void roundingIsHalfUp_onTheExactQuotient() {
        Kubus kubus = new Kubus();
        isi(kubus, BINUANG, Variabel.KTP, Kategori.WAJIB, 800);
        isi(kubus, BINUANG, Variabel.KTP, Kategori.BELUM, 799);
        // 1 / 800 × 100 = 0.125 exactly
        assertThat(new PenghitungIndikator().hitung(kubus, BINUANG).get("ktpCoverage").nilai())
                .isEqualTo("0.13");
    }

    @Test
    void childWomanRatio_followsTheConfiguredBandAndConstant() {
        Kubus kubus = new Kubus();
        isi(kubus, BINUANG, Variabel.UMUR, "00-04", 300);
        for (String umur : KelompokUmur.antara(15, 49)) {
            kubus.isi(
                    new Kubus.Sel(BINUANG, Variabel.UMUR, umur, JenisKelamin.PEREMPUAN), 100, "t");
        }
        assertThat(new PenghitungIndikator().hitung(kubus, BINUANG).get("childWomanRatio").nilai())
                .isEqualTo("428.57");
        PengaturanIndikator lain =
                new PengaturanIndikator(Map.of(), Optional.empty(), new Cwr(15, 44, 100));
        assertThat(
                        new PenghitungIndikator(lain)
                                .hitung(kubus, BINUANG)
                                .get("childWomanRatio")
                                .nilai())
                .isEqualTo("50.00");
    }

    private static void isi(
            Kubus kubus, KodeWilayah kode, Variabel variabel, String kategori, long nilai) {
        kubus.isi(new Kubus.Sel(kode, variabel, kategori, JenisKelamin.JUMLAH), nilai, "t");
    }
}
