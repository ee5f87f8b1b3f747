package id.go.tapinkab.dukcapil.bukuagregat.surat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolaNomorTest {

    @ParameterizedTest
    @CsvSource({
        // the forms offices really use (domain.md §3)
        "{kode}/{urut:3}-SOP/{unit}/{tahun}, 800, 32, DUKCAPIL, 2022-08-01, 800/032-SOP/DUKCAPIL/2022",
        "{kode}/{urut}/{unit}/{tahun}, 470, 123, DUKCAPIL, 2022-08-01, 470/123/DUKCAPIL/2022",
        "{sifat}/{kode}/{urut}/{unit}, 400.12.4.4, 4237, D19, 2024-01-31, B/400.12.4.4/4237/D19",
        "{kode}/{urut}/{unit}/{tahun}, 400.12.4.4, 7, 403.406.6, 2023-02-01, 400.12.4.4/7/403.406.6/2023",
        "{kode}/{urut}/{unit}, 000.8.3.3, 15, OR, 2024-01-31, 000.8.3.3/15/OR",
        "{kode}/{urut}/{bulanRomawi}/{tahun}, 400.12.2.1, 9, -, 2026-07-15, 400.12.2.1/9/VII/2026",
        "{kode}/{urut:3}/DUKCAPIL/{tahun}, 400.12.4.4, 12, -, 2024-08-05, 400.12.4.4/012/DUKCAPIL/2024",
        "{urut:6}-{bulan}, 1, 7, -, 2024-03-05, 000007-03"
    })
    void realForms_areWritten(
            String pola, String kode, int urut, String unit, LocalDate tanggal, String nomor) {
        assertThat(
                        PolaNomor.parse(pola)
                                .format(new BagianNomor(Urutan.ke(urut), kode, "B", unit, tanggal)))
                .isEqualTo(nomor);
    }

    @Test
    void insertion_hasItsLetterBehindTheNumber() {
        BagianNomor sisipan =
                new BagianNomor(
                        new Urutan(12, "A"), "400.12.4.4", "", "", LocalDate.of(2024, 8, 5));
        assertThat(PolaNomor.parse(PolaNomor.BAWAAN).format(sisipan))
                .isEqualTo("400.12.4.4/012.A/DUKCAPIL/2024");
        assertThat(PolaNomor.parse(PolaNomor.BAWAAN, "{urut}{huruf}").format(sisipan))
                .isEqualTo("400.12.4.4/012A/DUKCAPIL/2024");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | kosong",
                "{kode}/{tahun} | {urut} harus ada",
                "{kode}/{nomor} | {nomor} tidak dikenal",
                "{kode}/{urut:0} | {urut:0} tidak dikenal",
                "{kode}/{urut:7} | {urut:7} tidak dikenal",
                "{kode}/{urut}/{kode} | {kode} disebut dua kali",
                "{urut}/{urut:3} | {urut:3} disebut dua kali",
                "{kode}{urut} | pemisah",
                "{kode/{urut} | tidak berpasangan",
                "{urut}/} | tidak berpasangan"
            })
    void badTemplate_saysWhatIsWrong(String pola, String pesan) {
        assertThatThrownBy(() -> PolaNomor.parse(pola))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(pesan);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{urut}", "A{huruf}", "{urut}{urut}{huruf}", "{urut}.{huruf}{x}"})
    void badFormOfInsertion_isRefused(String bentuk) {
        assertThatThrownBy(() -> PolaNomor.parse("{urut}", bentuk))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{huruf}");
    }

    @Test
    void partThatTheTemplateNeeds_mustNotBeEmpty() {
        BagianNomor tanpaSifat =
                new BagianNomor(Urutan.ke(1), "470", "", "", LocalDate.of(2024, 1, 2));
        assertThatThrownBy(() -> PolaNomor.parse("{sifat}/{urut}").format(tanpaSifat))
                .hasMessageContaining("memerlukan sifat");
    }

    @Property
    void twoNumbersOfARegister_neverLookAlike(
            @ForAll("urutan") Urutan satu,
            @ForAll("urutan") Urutan lain,
            @ForAll @IntRange(min = 1, max = 6) int lebar) {
        PolaNomor pola = PolaNomor.parse("{kode}/{urut:" + lebar + "}/{unit}/{tahun}");
        LocalDate tanggal = LocalDate.of(2024, 8, 5);
        String a = pola.format(new BagianNomor(satu, "470", "", "X", tanggal));
        String b = pola.format(new BagianNomor(lain, "470", "", "X", tanggal));
        assertThat(a.equals(b)).isEqualTo(satu.equals(lain));
    }

    @Property
    void plainTextAroundTheNumber_isPrintedAsItStands(@ForAll("teks") String depan) {
        String pola = depan + "{urut}";
        BagianNomor isi = new BagianNomor(Urutan.ke(5), "470", "", "", LocalDate.of(2024, 8, 5));
        assertThat(PolaNomor.parse(pola).format(isi)).isEqualTo(depan + "5");
        assertThat(PolaNomor.parse(pola)).hasToString(pola);
    }

    @Property
    void entryName_isReadBackAndSortsLikeTheAgenda(
            @ForAll("urutan") Urutan satu, @ForAll("urutan") Urutan lain) {
        assertThat(Urutan.parse(satu.namaEntri())).contains(satu);
        assertThat(Integer.signum(satu.namaEntri().compareTo(lain.namaEntri())))
                .isEqualTo(Integer.signum(satu.compareTo(lain)));
    }

    @Provide
    Arbitrary<Urutan> urutan() {
        Arbitrary<Integer> nomor =
                Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(3, Arbitraries.integers().between(1, 12)),
                        net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(1, 999_999)));
        return net.jqwik.api.Combinators.combine(nomor, Arbitraries.of("", "A", "B", "Z"))
                .as(Urutan::new);
    }

    @Provide
    Arbitrary<String> teks() {
        return Arbitraries.strings().withChars("abcZ0189./-_ –").ofMaxLength(12);
    }
}
