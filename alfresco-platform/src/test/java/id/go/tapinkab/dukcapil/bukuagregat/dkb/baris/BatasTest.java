package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every limit is a setting that a refusal names. */
class BatasTest {

    private static final String MODUL =
            "/alfresco/module/buku-agregat-platform/alfresco-global.properties";

    @ParameterizedTest
    @EnumSource(Batas.class)
    void aRefusal_namesTheLimitItsValueItsKeyAndTheWayOut(Batas satu) {
        BatasBaris batas = BatasBaris.bawaan().dengan(satu, 1_234);
        assertThatCode(() -> batas.periksa(satu, 1_234, 0)).doesNotThrowAnyException();
        assertThatThrownBy(() -> batas.periksa(satu, 1_235, 7))
                .isInstanceOfSatisfying(
                        TakTerbaca.class,
                        e -> {
                            assertThat(e.kode()).isEqualTo("MELEBIHI_BATAS");
                            assertThat(e.baris()).isEqualTo(7);
                        })
                .hasMessageContainingAll("1.234", "(" + satu.kunci() + ")", "administrator");
    }

    @ParameterizedTest
    @EnumSource(Batas.class)
    void aLimit_isASettingWithItsDefault_explainedToAdministrators(Batas satu) throws IOException {
        Properties modul = new Properties();
        try (Reader isi =
                new InputStreamReader(
                        BatasTest.class.getResourceAsStream(MODUL), StandardCharsets.UTF_8)) {
            modul.load(isi);
        }
        assertThat(modul).containsEntry(satu.kunci(), Long.toString(satu.bawaan()));
        assertThat(Files.readString(Path.of("../docs/operasi/batas-berkas.md")))
                .contains("| `" + satu.kunci() + "` |");
    }
}
