package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every finding that the user guide explains: one delivery has it, one that comes near has not. */
class KodeTemuanTest {

    private static final Path PANDUAN = Path.of("../docs/panduan/berkas.md");
    private static final Pattern BARIS = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\| (\\w+)");

    static Stream<KasusTemuan> semua() {
        return Stream.of(
                        KasusBerkas.semua(),
                        KasusIsi.nilai(),
                        KasusIsi.wilayah(),
                        KasusIsi.kolom(),
                        KasusIsi.periode(),
                        KasusBiodata.semua())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("semua")
    void aDeliveryThatIsSo_hasTheFinding(KasusTemuan kasus) {
        HasilBaca hasil = kasus.memicu().baca();
        assertThat(Uji.kode(hasil)).contains(kasus.keparahan() + " " + kasus.kode());
        assertThat(Uji.temuan(hasil, kasus.kode()).pesan()).endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("semua")
    void aDeliveryThatComesNear_hasItNot(KasusTemuan kasus) {
        assertThat(kasus.nyaris().baca().temuan()).noneMatch(t -> t.kode().equals(kasus.kode()));
    }

    @Test
    void noFindingOfTheGuide_isWithoutItsTwoDeliveries() throws IOException {
        Matcher baris = BARIS.matcher(Files.readString(PANDUAN));
        List<String> panduan =
                baris.results()
                        .map(b -> b.group(2).toUpperCase(Locale.ROOT) + " " + b.group(1))
                        .toList();
        assertThat(semua().map(k -> k.keparahan() + " " + k.kode()))
                .containsExactlyInAnyOrderElementsOf(panduan);
    }
}
