package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BilanganTest {

    private static Bilangan baca(String teks) {
        return Bilangan.baca(teks, false, Bilangan.Gaya.UMUM);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1.234;1234",
                "1,234;1234",
                "1\u20092\u200934;1234",
                "1\u2009234;1234",
                "1\u00A0234;1234",
                "3.0;3.0",
                "32536.0;32536.0",
                "2\u2009691,8;2691.8",
                "1.234,5;1234.5",
                "1,234.5;1234.5",
                "1.234.567;1234567",
                "0.123;0.123",
                "(5);-5",
                "-5;-5",
                "7 jiwa;7",
                "6.305011001E9;6305011001",
                "1'234;1234"
            })
    void officeNumberForms_areUnderstood(String teks, BigDecimal nilai) {
        assertThat(baca(teks).jenis()).isEqualTo(Bilangan.Jenis.BILANGAN);
        assertThat(baca(teks).nilai()).isEqualByComparingTo(nilai);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "null", "N/A", "NaN", "nihil", "(null)"})
    void marksForNothing_areBlank(String teks) {
        assertThat(baca(teks).jenis()).isEqualTo(Bilangan.Jenis.KOSONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"dua", "12a", "1.2.3", "1,23,4", "#REF!", "#RUMUS!", "5,", ".5", "1..2"})
    void otherTexts_areNoNumbers(String teks) {
        assertThat(baca(teks).jenis()).isEqualTo(Bilangan.Jenis.BUKAN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"9.832;TITIK_DESIMAL;9.832", "9,832;KOMA_DESIMAL;9.832"})
    void threeDigitsAfterASign_followTheTable(String teks, Bilangan.Gaya gaya, BigDecimal nilai) {
        assertThat(Bilangan.baca(teks, false, gaya).nilai()).isEqualByComparingTo(nilai);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12%", "12,5 %"})
    void percentages_areNoCounts(String teks) {
        assertThat(baca(teks).jenis()).isEqualTo(Bilangan.Jenis.PERSEN);
    }

    @Property
    void everyGroupingOfAWholeNumber_givesTheNumber(
            @ForAll @LongRange(max = 999_999_999_999L) long nilai) {
        BigDecimal tepat = BigDecimal.valueOf(nilai);
        String inggris = String.format(Locale.ENGLISH, "%,d", nilai);
        for (String kelompok : new String[] {".", ",", "\u2009", "\u00A0", " ", "'"}) {
            assertThat(baca(inggris.replace(",", kelompok)).nilai()).isEqualByComparingTo(tepat);
        }
        assertThat(baca(nilai + ".0").nilai()).isEqualByComparingTo(tepat);
        assertThat(baca(nilai + ",00").nilai()).isEqualByComparingTo(tepat);
    }

    @Property
    void noTextBreaksTheReader(@ForAll String teks) {
        for (Bilangan.Gaya gaya : Bilangan.Gaya.values()) {
            Bilangan bilangan = Bilangan.baca(teks, false, gaya);
            assertThat(bilangan.nilai() != null)
                    .isEqualTo(bilangan.jenis() == Bilangan.Jenis.BILANGAN);
        }
    }
}
