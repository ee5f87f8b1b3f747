package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Holds {@code periksa} against an answer key: a JSON array of {@code file} (or {@code files}),
 * {@code args}, {@code exit}, {@code equals}, {@code indicators}, {@code codes}, {@code notCodes};
 * the files lie beside it. {@code ./mvnw … -Dharapan=FOLDER/harapan.json -Dtest=HarapanTest test}
 */
@EnabledIfSystemProperty(named = "harapan", matches = ".+")
class HarapanTest {

    @TestFactory
    Stream<DynamicTest> everyFileOfTheKey_isReadAsItSays() throws IOException {
        Path kunci = Path.of(System.getProperty("harapan"));
        List<DynamicTest> hasil = new ArrayList<>();
        for (JsonNode satu : new ObjectMapper().readTree(kunci.toFile())) {
            List<String> berkas = new ArrayList<>();
            if (satu.has("file")) {
                berkas.add(satu.get("file").asText());
            }
            satu.path("files").forEach(b -> berkas.add(b.asText()));
            hasil.add(
                    DynamicTest.dynamicTest(
                            berkas + " " + satu.path("args"),
                            () -> periksa(kunci.toAbsolutePath().getParent(), berkas, satu)));
        }
        return hasil.stream();
    }

    private static void periksa(Path folder, List<String> berkas, JsonNode harapan)
            throws IOException {
        List<String> argumen = new ArrayList<>();
        berkas.forEach(b -> argumen.add(folder.resolve(b).toString()));
        for (JsonNode satu : harapan.path("args")) {
            Path diFolder = folder.resolve(satu.asText());
            boolean pilihan = satu.asText().startsWith("--");
            argumen.add(
                    !pilihan && diFolder.toFile().isFile() ? diFolder.toString() : satu.asText());
        }
        argumen.add("--json");
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        int kode =
                Periksa.jalankan(
                        argumen.toArray(String[]::new),
                        new PrintStream(keluar, true, StandardCharsets.UTF_8),
                        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                        false);
        JsonNode hasil = new ObjectMapper().readTree(keluar.toByteArray());
        Set<String> temuan = new HashSet<>();
        hasil.path("findings").forEach(t -> temuan.add(t.get("code").asText()));

        assertThat(kode).as("exit, temuan %s", temuan).isEqualTo(harapan.path("exit").asInt());
        for (Map.Entry<String, JsonNode> satu : harapan.path("equals").properties()) {
            assertThat(hasil.get(satu.getKey())).as(satu.getKey()).isEqualTo(satu.getValue());
        }
        for (Map.Entry<String, JsonNode> satu : harapan.path("indicators").properties()) {
            BigDecimal seharusnya = satu.getValue().decimalValue();
            assertThat(hasil.path("indicators").path(satu.getKey()).decimalValue())
                    .as(satu.getKey())
                    .isEqualByComparingTo(seharusnya);
        }
        harapan.path("codes").forEach(k -> assertThat(temuan).contains(k.asText()));
        harapan.path("notCodes").forEach(k -> assertThat(temuan).doesNotContain(k.asText()));
    }
}
