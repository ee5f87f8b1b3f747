package id.go.tapinkab.dukcapil.bukuagregat.peragaan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.tapinkab.dukcapil.bukuagregat.buku.BuatBuku;
import id.go.tapinkab.dukcapil.bukuagregat.buku.LibreOffice;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.Periksa;
import id.go.tapinkab.dukcapil.bukuagregat.embedded.ukur.Ukur;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmark itself, on few rows: its times mean nothing then, its comparison does. */
class UkurTest {

    private static List<String> kami(Class<?> kelas) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                kelas.getName());
    }

    private final ByteArrayOutputStream keluar = new ByteArrayOutputStream();
    private final ByteArrayOutputStream catatan = new ByteArrayOutputStream();

    private int ukur(String... argumen) {
        return Ukur.jalankan(
                kami(argumen[0].equals("buku") ? BuatBuku.class : Periksa.class),
                argumen,
                new PrintStream(keluar, true, StandardCharsets.UTF_8),
                new PrintStream(catatan, true, StandardCharsets.UTF_8));
    }

    @Test
    void everyFamilyOfThePeer_isEqualToOurs(@TempDir Path folder) throws IOException {
        int kode =
                ukur(
                        "dkb",
                        "--json",
                        "--baris",
                        "4000",
                        "--baris-xlsx",
                        "1500",
                        "--baris-dump",
                        "2000",
                        "--ulang",
                        "1",
                        "--folder",
                        folder.toString());
        assertThat(catatan.toString(StandardCharsets.UTF_8)).doesNotContain("gagal");
        assertThat(kode).isZero();
        JsonNode ukuran = new ObjectMapper().readTree(keluar.toByteArray()).get("measurements");
        assertThat(ukuran).hasSize(3);
        for (JsonNode satu : ukuran) {
            // Persons, ages, KTP, KK, seven coded variables; repeated NIK when there are any.
            assertThat(satu.get("families").asInt()).isGreaterThanOrEqualTo(11);
            assertThat(satu.get("familiesEqual")).isEqualTo(satu.get("families"));
            assertThat(satu.get("cells").asLong()).isGreaterThan(10_000);
            assertThat(satu.get("cellsEqual")).isEqualTo(satu.get("cells"));
            assertThat(satu.get("ratio").asDouble()).isPositive();
        }
    }

    @Test
    void everyFigureOfTheBook_isInOurPdf(@TempDir Path folder) throws IOException {
        LibreOffice.perlu();
        int kode =
                ukur(
                        "buku",
                        "--json",
                        "--desa",
                        "12",
                        "--ulang",
                        "1",
                        "--folder",
                        folder.toString());
        assertThat(catatan.toString(StandardCharsets.UTF_8)).doesNotContain("gagal");
        assertThat(kode).isZero();
        JsonNode satu =
                new ObjectMapper().readTree(keluar.toByteArray()).get("measurements").get(0);
        assertThat(satu.get("rows").asInt()).isEqualTo(14);
        assertThat(satu.get("familiesEqual").asInt()).isEqualTo(1);
        assertThat(satu.get("cells").asLong()).isGreaterThan(5_000);
        assertThat(satu.get("cellsEqual")).isEqualTo(satu.get("cells"));
        assertThat(satu.get("ours").get("heapMiB").asDouble()).isBetween(1.0, 512.0);
    }

    @Test
    void anUnknownMeasurement_isToldTheUsage() {
        assertThat(ukur("cuaca")).isEqualTo(1);
        assertThat(catatan.toString(StandardCharsets.UTF_8)).contains("ukur dkb");
    }
}
