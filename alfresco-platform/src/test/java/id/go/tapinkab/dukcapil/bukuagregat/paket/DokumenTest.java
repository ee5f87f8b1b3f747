package id.go.tapinkab.dukcapil.bukuagregat.paket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages for administrators say what the module says, and lead where they say they lead. */
class DokumenTest {

    private static final Path AKAR = Path.of("..");
    private static final Path PENGATURAN =
            Path.of(
                    "src/main/resources/alfresco/module/buku-agregat-platform/alfresco-global.properties");

    @Test
    void everySettingIsDescribed_andNoOther() {
        assertThat(kunciDijelaskan()).isEqualTo(kunciModul());
    }

    @Test
    void everyLinkLeadsToAFile() {
        List<String> putus = new ArrayList<>();
        Pattern tautan = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");
        for (Path halaman : halaman()) {
            Matcher m = tautan.matcher(teks(halaman));
            while (m.find()) {
                if (!Files.exists(halaman.resolveSibling(m.group(1)))) {
                    putus.add(halaman + " → " + m.group(1));
                }
            }
        }
        assertThat(putus).isEmpty();
    }

    private static Set<String> kunciModul() {
        Properties isi = new Properties();
        try (Reader baca = Files.newBufferedReader(PENGATURAN, StandardCharsets.UTF_8)) {
            isi.load(baca);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(isi.stringPropertyNames());
    }

    /**
     * The first cell of a row names one key, or several of which the later ones are abbreviated.
     */
    private static Set<String> kunciDijelaskan() {
        Set<String> hasil = new TreeSet<>();
        for (String baris : teks(AKAR.resolve("docs/operasi/konfigurasi.md")).split("\n", -1)) {
            if (!baris.startsWith("| `bukuagregat.")) {
                continue;
            }
            Matcher m = Pattern.compile("`([^`]+)`").matcher(baris.split(" \\| ", -1)[0]);
            String induk = "";
            while (m.find()) {
                String kunci = m.group(1).startsWith(".") ? induk + m.group(1) : m.group(1);
                hasil.add(kunci);
                induk = kunci.substring(0, kunci.lastIndexOf('.'));
            }
        }
        return hasil;
    }

    private static List<Path> halaman() {
        try (Stream<Path> docs = Files.walk(AKAR.resolve("docs"));
                Stream<Path> akar = Files.list(AKAR)) {
            return Stream.concat(
                            docs, Stream.concat(akar, Stream.of(AKAR.resolve("docker/README.md"))))
                    .filter(p -> p.toString().endsWith(".md"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String teks(Path berkas) {
        try {
            return Files.readString(berkas);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
