package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetensiTest {

    private static final LocalDate TERDAFTAR = LocalDate.of(2026, 1, 31);

    @Test
    void empty_isNever() {
        assertThat(Retensi.dari(" ").jatuhTempo(TERDAFTAR, LocalDate.MAX)).isFalse();
    }

    @Test
    void days_countFromTheRegistration() {
        Retensi retensi = Retensi.dari("30");

        assertThat(retensi.jatuhTempo(TERDAFTAR, LocalDate.of(2026, 3, 1))).isFalse();
        assertThat(retensi.jatuhTempo(TERDAFTAR, LocalDate.of(2026, 3, 2))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "setahun", "1.5"})
    void anythingElse_isRefusedWithTheKeysName(String teks) {
        assertThatThrownBy(() -> Retensi.dari(teks))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bukuagregat.hapus.perseorangan.hari");
    }
}
