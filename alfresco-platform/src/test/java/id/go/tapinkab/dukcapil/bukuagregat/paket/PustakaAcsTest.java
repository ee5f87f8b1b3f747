package id.go.tapinkab.dukcapil.bukuagregat.paket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PustakaAcsTest {

    @Test
    void aJarThatAcsHasInAnotherVersion_isFound() {
        assertThat(PustakaAcs.baca().yangSudahAda(List.of("commons-io-2.11.0.jar")))
                .containsExactly("commons-io-2.11.0.jar (ACS has 2.20.0)");
    }

    @Test
    void pdfboxItself_isNotInAcsButItsPartsAre() {
        assertThat(
                        PustakaAcs.baca()
                                .yangSudahAda(
                                        List.of(
                                                "pdfbox-3.0.5.jar",
                                                "fontbox-3.0.5.jar",
                                                "pdfbox-io-3.0.5.jar")))
                .containsExactly(
                        "fontbox-3.0.5.jar (ACS has 3.0.5)", "pdfbox-io-3.0.5.jar (ACS has 3.0.5)");
    }

    @Test
    void theListIsWhole() {
        assertThat(PustakaAcs.baca().versi())
                .hasSize(306)
                .containsEntry("poi-ooxml-lite", "5.4.0")
                .containsEntry("activiti-engine", "5.23.0");
    }
}
