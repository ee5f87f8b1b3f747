package id.go.tapinkab.dukcapil.bukuagregat.agregat.pengungkapan;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.KubusTapin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Samaran;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Terbitan;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** Editions of several semesters in the hands of one reader. */
class DuaEdisiTest {

    private static final int AMBANG = 5;

    private static Terbitan terbitkan(Kubus kubus, int ambang, List<Terbitan> terdahulu) {
        return new Terbitan(
                kubus,
                new KendaliPengungkapan(ambang).samarkan(kubus, KubusTapin.TAPIN, terdahulu));
    }

    private static List<String> terbuka(List<Terbitan> terbitan) {
        return AuditBersama.terbuka(terbitan, KubusTapin.TAPIN);
    }

    @Property(tries = 20)
    void whateverChangesFromSemesterToSemester_noEditionOpensTheMasksOfAnother(
            @ForAll @LongRange(min = 0, max = 1_000_000) long benih,
            @ForAll @IntRange(min = 1, max = 3) int kecamatan,
            @ForAll @IntRange(min = 0, max = 3) int desa,
            @ForAll @IntRange(min = 2, max = 6) int kategori,
            @ForAll boolean terpilah,
            @ForAll @IntRange(min = 0, max = 3) int ramai) {
        List<Terbitan> terbitan = new ArrayList<>();
        Kubus kubus = KubusAcak.buat(benih, kecamatan, desa, kategori, terpilah);
        for (int semester = 0; semester < 3; semester++) {
            terbitan.add(terbitkan(kubus, AMBANG, terbitan));
            kubus = KubusAcak.semesterBerikut(kubus, benih + semester, ramai);
        }
        assertThat(terbuka(terbitan)).isEmpty();
    }

    @Test
    void editionsThatDoNotKnowOfEachOther_openEachOthersMasks() {
        int dibuka = 0;
        for (long benih = 0; benih < 4; benih++) {
            Kubus kubus = KubusAcak.buat(benih, 3, 2, 6, true);
            Kubus lanjut = KubusAcak.semesterBerikut(kubus, benih, 1);
            Terbitan pertama = terbitkan(kubus, AMBANG, List.of());
            Terbitan buta = terbitkan(lanjut, AMBANG, List.of());
            dibuka += terbuka(List.of(pertama, buta)).isEmpty() ? 0 : 1;
            Terbitan tahu = terbitkan(lanjut, AMBANG, List.of(pertama));
            assertThat(terbuka(List.of(pertama, tahu))).isEmpty();
        }
        assertThat(dibuka).isPositive();
    }

    @Test
    void theSameFiguresAgain_areMaskedTheSame() {
        Kubus kubus = KubusTapin.kubus();
        Terbitan pertama = terbitkan(kubus, AMBANG, List.of());
        Samaran lagi = terbitkan(kubus, AMBANG, List.of(pertama)).samaran();
        assertThat(lagi.sel()).isEqualTo(pertama.samaran().sel());
        assertThat(lagi.tidakTerbit()).isEqualTo(pertama.samaran().tidakTerbit());
    }

    @Test
    void anotherThreshold_doesNotOpenTheEditionThatIsOut() {
        Kubus kubus = KubusAcak.buat(11, 3, 2, 6, true);
        Kubus lanjut = KubusAcak.semesterBerikut(kubus, 11, 1);
        for (int[] ambang : new int[][] {{5, 3}, {4, 6}}) {
            Terbitan pertama = terbitkan(kubus, ambang[0], List.of());
            Terbitan kedua = terbitkan(lanjut, ambang[1], List.of(pertama));
            assertThat(terbuka(List.of(pertama, kedua)))
                    .filteredOn(satu -> satu.startsWith("edisi 0"))
                    .isEmpty();
        }
    }

    @Test
    void aSemesterOfKecamatanOnly_afterOneOfDesa_opensNothing() {
        Kubus desa = KubusAcak.buat(5, 3, 3, 5, true);
        Kubus kecamatan = new Kubus();
        for (Kubus.Sel sel : desa.sel().keySet()) {
            KodeWilayah kode = sel.wilayah().pada(Tingkat.KECAMATAN);
            kecamatan.isi(
                    new Kubus.Sel(kode, sel.variabel(), sel.kategori(), sel.jenisKelamin()),
                    desa.jumlah(kode, sel.variabel(), sel.kategori(), sel.jenisKelamin())
                            .getAsLong(),
                    "contoh");
        }
        Kubus lanjut = KubusAcak.semesterBerikut(kecamatan, 5, 1);
        Terbitan pertama = terbitkan(desa, AMBANG, List.of());
        Terbitan kedua = terbitkan(lanjut, AMBANG, List.of(pertama));
        assertThat(terbuka(List.of(pertama, kedua))).isEmpty();
    }
}
