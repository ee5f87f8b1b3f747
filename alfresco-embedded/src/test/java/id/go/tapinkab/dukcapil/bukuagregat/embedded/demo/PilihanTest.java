package id.go.tapinkab.dukcapil.bukuagregat.embedded.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PilihanTest {

    @TempDir private Path map;

    @Test
    void filesAndOptions_areReadInAnyOrder() throws Exception {
        Path berkas = Files.createFile(map.resolve("dkb.csv"));
        Pilihan pilihan =
                Pilihan.baca(
                        "--semester", "2024-II", berkas.toString(), "--keluaran", map.toString());
        assertThat(pilihan.berkas()).containsExactly(berkas);
        assertThat(pilihan.semester()).contains("2024-II");
        assertThat(pilihan.keluaran()).isEqualTo(map);
        assertThat(pilihan.layani()).isFalse();
        assertThat(Pilihan.baca("layani", "--port", "8080").port()).contains(8080);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--semester 2024-3 | tulis seperti 2024-I",
                "--semester | memerlukan nilai",
                "layani --port 70000 | 0 sampai 65535",
                "--cepat | tidak dikenal",
                "tidak-ada.csv | tidak ada",
                "--keluaran x | berkas DKB"
            })
    void badCommandLine_saysWhatIsAllowedAndExitsWith1(String argumen, String pesan) {
        assertThatThrownBy(() -> Pilihan.baca(argumen.split(" ")))
                .isInstanceOf(Pilihan.Salah.class)
                .hasMessageContaining(pesan);
        ByteArrayOutputStream tertulis = new ByteArrayOutputStream();
        assertThat(
                        Demo.jalankan(
                                new PrintStream(tertulis, true, StandardCharsets.UTF_8),
                                false,
                                argumen.split(" ")))
                .isEqualTo(1);
        assertThat(tertulis.toString(StandardCharsets.UTF_8)).contains(pesan);
    }

    @Test
    void directory_isNoFile() throws IOException {
        Path berkas = Files.createDirectory(map.resolve("dkb"));
        assertThatThrownBy(() -> Pilihan.baca(berkas.toString())).hasMessageContaining("tidak ada");
    }
}
