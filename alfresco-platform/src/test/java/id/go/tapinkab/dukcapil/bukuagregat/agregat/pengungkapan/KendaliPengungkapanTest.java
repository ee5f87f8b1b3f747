package id.go.tapinkab.dukcapil.bukuagregat.agregat.pengungkapan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kategori;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.KubusTapin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Samaran;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Samaran.Alasan;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class KendaliPengungkapanTest {

    private static final int AMBANG = 5;

    private static Samaran samarkan(Kubus kubus) {
        return new KendaliPengungkapan(AMBANG).samarkan(kubus, KubusTapin.TAPIN, List.of());
    }

    /** No reader can narrow a withheld count down further than the rule itself does. */
    private static void auditBersih(Kubus kubus, Samaran samaran) {
        AuditSamaran audit = new AuditSamaran(kubus, KubusTapin.TAPIN, samaran);
        assertThat(audit.kisaran())
                .allSatisfy(
                        satu -> {
                            assertThat(satu.tertinggi() - satu.terendah())
                                    .as("%s", satu)
                                    .isGreaterThanOrEqualTo(AMBANG - 2 - 1e-6);
                            assertThat(satu.terendah()).isLessThanOrEqualTo(satu.nilai() + 1e-6);
                            assertThat(satu.tertinggi())
                                    .isGreaterThanOrEqualTo(satu.nilai() - 1e-6);
                        });
        assertThat(audit.cetakan())
                .allSatisfy(
                        (sel, nilai) -> {
                            if (nilai >= 1 && nilai < AMBANG) {
                                assertThat(alasan(samaran, sel)).as("%s", sel).isPresent();
                            }
                        });
    }

    private static Optional<Alasan> alasan(Samaran samaran, Kubus.Sel sel) {
        return samaran.alasan(sel.wilayah(), sel.variabel(), sel.kategori(), sel.jenisKelamin());
    }

    @Test
    void tapinsSmallCounts_areWithheld_andCannotBeComputedBack() {
        Kubus kubus = KubusTapin.kubus();
        Samaran samaran = samarkan(kubus);

        KodeWilayah tapinUtara = new KodeWilayah("630503");
        kubus.sel()
                .forEach(
                        (sel, isi) ->
                                assertThat(alasan(samaran, sel).filter(Alasan.KECIL::equals))
                                        .as("%s = %s", sel, isi.nilai())
                                        .matches(
                                                ada ->
                                                        ada.isPresent()
                                                                        == (isi.nilai() >= 1
                                                                                && isi.nilai()
                                                                                        < AMBANG)
                                                                || isi.nilai() == 0));
        assertThat(
                        samaran.alasan(
                                tapinUtara, Variabel.PENDUDUK, Kategori.SEMUA, JenisKelamin.JUMLAH))
                .isEmpty();
        assertThat(samaran.tidakTerbit()).isEmpty();
        auditBersih(kubus, samaran);
    }

    @Test
    void theAudit_findsWhatIsLeftWithoutProtection() {
        Kubus kubus = KubusTapin.kubus();
        Samaran penuh = samarkan(kubus);
        Map<Kubus.Sel, Alasan> hanyaKecil = new HashMap<>(penuh.sel());
        hanyaKecil.values().removeIf(Alasan.PELINDUNG::equals);
        Samaran ceroboh = new Samaran(AMBANG, hanyaKecil, Map.of(), List.of());

        assertThat(new AuditSamaran(kubus, KubusTapin.TAPIN, ceroboh).kisaran())
                .anyMatch(satu -> satu.tertinggi() - satu.terendah() < 1e-6);
    }

    @Test
    void countsOfDesa_areProtectedUpToTheKabupaten() {
        Kubus kubus = KubusAcak.buat(7, 3, 5, 12, true);
        Samaran samaran = samarkan(kubus);
        assertThat(samaran.kehilangan())
                .anyMatch(satu -> satu.tingkat() == Tingkat.DESA && satu.kecil() > 0);
        auditBersih(kubus, samaran);
    }

    @Property(tries = 40)
    void whateverTheCounts_nothingCanBeComputedBack(
            @ForAll @LongRange(min = 0, max = 1_000_000) long benih,
            @ForAll @IntRange(min = 1, max = 3) int kecamatan,
            @ForAll @IntRange(min = 0, max = 3) int desa,
            @ForAll @IntRange(min = 2, max = 9) int kategori,
            @ForAll boolean terpilah) {
        Kubus kubus = KubusAcak.buat(benih, kecamatan, desa, kategori, terpilah);
        auditBersih(kubus, samarkan(kubus));
    }

    @Test
    void levelWhoseRegionsHaveFewPeople_isNotPublished() {
        Kubus kubus = KubusAcak.buat(3, 2, 3, 4, true);
        KodeWilayah dusun = new KodeWilayah("6305019001");
        kubus.isi(
                new Kubus.Sel(dusun, Variabel.PENDUDUK, Kategori.SEMUA, JenisKelamin.LAKI_LAKI),
                2,
                "contoh");
        kubus.isi(
                new Kubus.Sel(dusun, Variabel.PENDUDUK, Kategori.SEMUA, JenisKelamin.PEREMPUAN),
                1,
                "contoh");
        Samaran samaran = samarkan(kubus);
        assertThat(samaran.tidakTerbit().values())
                .allSatisfy(t -> assertThat(t).contains(Tingkat.DESA));
        assertThat(samaran.terbit(Variabel.PENDUDUK, Tingkat.DESA)).isFalse();
        assertThat(samaran.alasan(dusun, Variabel.PENDUDUK, Kategori.SEMUA, JenisKelamin.JUMLAH))
                .isPresent();
    }

    @Test
    void whatCannotBeProtected_isNotPublished() {
        // The only other category may not get smaller than the threshold: 2 can be no more than 3.
        Kubus kubus = new Kubus();
        KodeWilayah di = new KodeWilayah("630501");
        isi(kubus, di, Variabel.PENDUDUK, Kategori.SEMUA, 8);
        isi(kubus, di, Variabel.AGAMA, "Islam", 6);
        isi(kubus, di, Variabel.AGAMA, "Hindu", 2);
        isi(kubus, di, Variabel.STATUS_KAWIN, "Belum Kawin", 8);

        Samaran samaran = samarkan(kubus);

        assertThat(samaran.terbit(Variabel.AGAMA, Tingkat.KABUPATEN)).isFalse();
        assertThat(samaran.terbit(Variabel.AGAMA, Tingkat.KECAMATAN)).isFalse();
        assertThat(samaran.terbit(Variabel.STATUS_KAWIN, Tingkat.KECAMATAN)).isTrue();
        auditBersih(kubus, samaran);
    }

    @Test
    void whatCannotBeProtectedPerDesa_isStillPublishedPerKecamatan() {
        Kubus kubus = new Kubus();
        // Eight people of whom two are Hindu: no other table agrees with what is printed of them.
        agama(kubus, "6305012001", 6, 2);
        agama(kubus, "6305012002", 100, 10);
        // Small per kecamatan too, and protected there.
        agama(kubus, "6305022001", 200, 3);
        agama(kubus, "6305032001", 300, 40);

        Samaran samaran = samarkan(kubus);

        assertThat(samaran.terbit(Variabel.AGAMA, Tingkat.DESA)).isFalse();
        assertThat(samaran.terbit(Variabel.AGAMA, Tingkat.KECAMATAN)).isTrue();
        assertThat(samaran.terbit(Variabel.PENDUDUK, Tingkat.DESA)).isTrue();
        assertThat(
                        samaran.alasan(
                                new KodeWilayah("630502"),
                                Variabel.AGAMA,
                                "Hindu",
                                JenisKelamin.JUMLAH))
                .contains(Alasan.KECIL);
        assertThat(samaran.kehilangan())
                .filteredOn(satu -> satu.variabel() == Variabel.AGAMA)
                .extracting(Samaran.Kehilangan::tingkat)
                .containsExactlyInAnyOrder(Tingkat.KABUPATEN, Tingkat.KECAMATAN);
        auditBersih(kubus, samaran);
    }

    private static void agama(Kubus kubus, String desa, long islam, long hindu) {
        KodeWilayah di = new KodeWilayah(desa);
        isi(kubus, di, Variabel.PENDUDUK, Kategori.SEMUA, islam + hindu);
        isi(kubus, di, Variabel.AGAMA, "Islam", islam);
        isi(kubus, di, Variabel.AGAMA, "Hindu", hindu);
    }

    private static void isi(
            Kubus kubus, KodeWilayah di, Variabel variabel, String kategori, long nilai) {
        kubus.isi(new Kubus.Sel(di, variabel, kategori, JenisKelamin.JUMLAH), nilai, "contoh");
    }

    @Test
    void thresholdOfNought_withholdsNothing_andOneThatHidesNothingIsRefused() {
        assertThat(
                        new KendaliPengungkapan(0)
                                .samarkan(KubusTapin.kubus(), KubusTapin.TAPIN, List.of())
                                .kosong())
                .isTrue();
        for (int salah : Set.of(-1, 1, 2)) {
            assertThatThrownBy(() -> new KendaliPengungkapan(salah))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("3");
        }
    }
}
