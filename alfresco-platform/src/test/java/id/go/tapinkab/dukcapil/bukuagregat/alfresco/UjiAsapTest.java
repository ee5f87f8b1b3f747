package id.go.tapinkab.dukcapil.bukuagregat.alfresco;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.tapinkab.dukcapil.bukuagregat.embedded.EmbeddedAlfresco;
import id.go.tapinkab.dukcapil.bukuagregat.embedded.ujiasap.UjiAsap;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The smoke test for a running ACS, over HTTP, against the embedded repository. */
class UjiAsapTest {

    @Test
    void everyCheckPasses_twice_andASecondRunTakesAnotherSemester() throws Exception {
        try (EmbeddedAlfresco alfresco =
                EmbeddedAlfresco.builder().temporary().httpPort(0).start()) {
            String dasar = "http://127.0.0.1:" + alfresco.httpPort() + "/alfresco";
            for (String semester : new String[] {"1950-I", "1950-II"}) {
                ByteArrayOutputStream layar = new ByteArrayOutputStream();
                int kode =
                        UjiAsap.jalankan(
                                new UjiAsap.Permintaan(dasar, "admin", "admin", true, true, null),
                                new PrintStream(layar, true, StandardCharsets.UTF_8));
                JsonNode hasil = new ObjectMapper().readTree(layar.toByteArray());
                assertThat(hasil.path("failed").asInt()).as(hasil.toPrettyString()).isZero();
                assertThat(hasil.path("passed").asInt()).isGreaterThan(60);
                assertThat(hasil.path("skipped").asInt())
                        .as("ways in that the embedded repository lacks")
                        .isEqualTo(14);
                assertThat(hasil.path("checks").findValuesAsText("detail")).contains(semester);
                assertThat(kode).isZero();
            }
        }
    }

    @Test
    void aWrongPassword_failsWithTheReason() throws Exception {
        try (EmbeddedAlfresco alfresco =
                EmbeddedAlfresco.builder().temporary().httpPort(0).start()) {
            ByteArrayOutputStream layar = new ByteArrayOutputStream();
            int kode =
                    UjiAsap.jalankan(
                            new UjiAsap.Permintaan(
                                    "http://127.0.0.1:" + alfresco.httpPort() + "/alfresco/",
                                    "admin",
                                    "salah",
                                    false,
                                    false,
                                    null),
                            new PrintStream(layar, true, StandardCharsets.UTF_8));
            assertThat(kode).isEqualTo(1);
            assertThat(layar.toString(StandardCharsets.UTF_8)).contains("HTTP 401");
        }
    }
}
