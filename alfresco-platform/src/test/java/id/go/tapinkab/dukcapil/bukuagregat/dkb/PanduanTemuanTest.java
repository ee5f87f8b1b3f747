package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The user guide explains every finding, and none that the reader does not have. */
class PanduanTemuanTest {

    private static final Path SUMBER =
            Path.of("src/main/java/id/go/tapinkab/dukcapil/bukuagregat/dkb");
    private static final Path PANDUAN = Path.of("../docs/panduan/berkas.md");
    private static final Pattern KODE = Pattern.compile("\"([A-Z]+(?:_[A-Z]+)*)\"");
    private static final Pattern BARIS = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\|");

    /** Names of SIAK's tables and columns and of occupations look like codes. */
    private static final Set<String> LAIN =
            Set.of(
                    "BIODATA_WNI",
                    "DATA_KELUARGA",
                    "TGL_LHR",
                    "JENIS_KLMIN",
                    "NO_KK",
                    "NAMA_KEP",
                    "LAINNYA",
                    "NULL");

    @Test
    void everyFinding_hasItsRowInTheGuide() throws IOException {
        assertThat(semua(Files.readString(PANDUAN), BARIS)).isEqualTo(kodeDalamSumber());
    }

    private static Set<String> kodeDalamSumber() throws IOException {
        Set<String> hasil = new TreeSet<>();
        List<Path> berkas;
        try (Stream<Path> jalur = Files.walk(SUMBER)) {
            berkas = jalur.filter(p -> p.toString().endsWith(".java")).toList();
        }
        for (Path satu : berkas) {
            hasil.addAll(semua(Files.readString(satu), KODE));
        }
        hasil.removeAll(LAIN);
        hasil.removeIf(k -> !k.contains("_") && !k.equals("LONJAKAN"));
        return hasil;
    }

    private static Set<String> semua(String teks, Pattern pola) {
        Set<String> hasil = new TreeSet<>();
        Matcher matcher = pola.matcher(teks);
        while (matcher.find()) {
            hasil.add(matcher.group(1));
        }
        return hasil;
    }
}
