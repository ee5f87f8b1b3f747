package id.go.tapinkab.dukcapil.bukuagregat.agregat;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BentukAngkaTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "999|999",
                "1000|1.000",
                "-1000|-1.000",
                "-100|-100",
                "1234567|1.234.567"
            })
    void wholeNumbers_areGroupedByDots(long angka, String teks) {
        assertThat(BentukAngka.bulat(angka)).isEqualTo(teks);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1234.565|1.234,57", "0.005|0,01", "-0.5|-0,50", "100|100,00"})
    void decimals_haveTwoPlacesHalfUp(BigDecimal angka, String teks) {
        assertThat(BentukAngka.desimal(angka)).isEqualTo(teks);
    }

    @Test
    void aMissingAndAMaskedCell_lookDifferent() {
        Kolom kolom = Kolom.cacah("k", "K");
        assertThat(BentukAngka.sel(kolom, Nilai.TIDAK_TERSEDIA)).isEqualTo("–");
        assertThat(BentukAngka.sel(kolom, Nilai.kecil(5))).isEqualTo("<5");
        assertThat(BentukAngka.sel(kolom, Nilai.DISAMARKAN)).isEqualTo("*");
    }
}
