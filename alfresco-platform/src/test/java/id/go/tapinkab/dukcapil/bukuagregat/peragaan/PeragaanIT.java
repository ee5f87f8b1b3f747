package id.go.tapinkab.dukcapil.bukuagregat.peragaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.demo.Demo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job of {@code demo.sh} on the packaged module, judged by what it leaves behind. */
class PeragaanIT {

    private static final Path CONTOH = Path.of("..", "contoh", "dkb-tapin-2024-I.csv");

    @TempDir private Path map;
    private String layar = "";

    @Test
    void sample_becomesARegisteredBookWithTheOfficialFigures() throws IOException {
        assertThat(peragakan(CONTOH.toString(), "--semester", "2024-I")).as(layar).isZero();

        assertThat(layar)
                .contains("Kabid (Hasan) mengembalikan ke Kasi")
                .contains("waktu baku 20 menit (tenggat")
                .contains("Semester I")
                .doesNotContain("✗", "\u001b");
        Keluaran keluaran = new Keluaran(map);
        for (String[] satu : Acuan.kecamatan()) {
            assertThat(keluaran.angkaBuku(satu[1])).as(satu[1]).contains(satu[2], satu[3]);
            assertThat(keluaran.angkaLampiran(satu[1]))
                    .as(satu[1])
                    .contains(Double.parseDouble(satu[2]), Double.parseDouble(satu[3]));
        }
        assertThat(keluaran.angkaBuku("TOTAL"))
                .contains("200122", "100680", "99442", "70239", "144832", "146999");
        assertThat(keluaran.teksBuku()).contains("101,24", "41,01", "32,55", "8,46", "98,53");
    }

    @Test
    void otherFigures_giveABookWithTheOtherFigures() throws IOException {
        Path lain = map.resolve("dkb-lain.csv");
        Files.write(lain, Acuan.tambahSeratusLakiLakiBinuang(Files.readAllLines(CONTOH)));
        assertThat(peragakan(lain.toString())).as(layar).isZero();

        Keluaran keluaran = new Keluaran(map);
        assertThat(keluaran.teksBuku()).contains("Semester II Tahun 2024");
        assertThat(keluaran.angkaBuku("Binuang")).contains("33029", "16444", "16585");
        assertThat(keluaran.angkaBuku("TOTAL")).contains("200222", "100780", "99442");
        assertThat(keluaran.angkaLampiran("Binuang")).contains(33029.0, 16444.0);
    }

    @Test
    void fileThatIsNoDkb_leavesNoBookAndSaysSo() throws IOException {
        Path bukan = map.resolve("catatan.csv");
        Files.writeString(bukan, "nama,alamat\nsatu,dua\n");
        assertThat(peragakan(bukan.toString(), "--semester", "2024-I")).isEqualTo(2);

        assertThat(layar).contains("DKB ditolak: ");
        try (Stream<Path> isi = Files.list(map)) {
            assertThat(isi).containsExactly(bukan);
        }
    }

    private int peragakan(String... argumen) {
        ByteArrayOutputStream tertulis = new ByteArrayOutputStream();
        List<String> semua =
                Stream.concat(Stream.of("--keluaran", map.toString()), Arrays.stream(argumen))
                        .toList();
        int hasil =
                Demo.jalankan(
                        new PrintStream(tertulis, true, StandardCharsets.UTF_8),
                        false,
                        semua.toArray(String[]::new));
        layar = tertulis.toString(StandardCharsets.UTF_8);
        return hasil;
    }
}
