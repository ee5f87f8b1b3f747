package id.go.tapinkab.dukcapil.bukuagregat.embedded.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayarTest {

    private final ByteArrayOutputStream tertulis = new ByteArrayOutputStream();

    @Test
    void outsideATerminal_nothingMovesAndNothingIsColoured() {
        Layar layar = layar(false, true);
        layar.judul("Register");
        layar.kemajuan("Membaca", 1, 4);
        layar.kemajuan("Membaca", 2, 4);
        layar.kemajuan("Menyusun", 0, 0);
        layar.baris(layar.centang(true) + " selesai");
        assertThat(teks())
                .doesNotContain("\u001b", "\r")
                .endsWith("     Membaca\n     Menyusun\n✓ selesai\n");
    }

    @Test
    void inATerminal_theBarGrowsAndIsWipedByTheNextLine() {
        Layar layar = layar(true, true);
        layar.kemajuan("Membaca", 1, 2);
        layar.baris("selesai");
        assertThat(teks()).contains("█".repeat(14), "50% Membaca").endsWith("\r\u001b[2Kselesai\n");
    }

    @Test
    void terminalWithoutUnicode_getsAsciiOnly() {
        Layar layar = layar(true, false);
        layar.judul("Pohon");
        layar.kemajuan("Membaca", 1, 2);
        layar.baris(
                layar.cabang(true) + layar.batang(false) + layar.centang(false) + layar.panah());
        assertThat(teks().chars().allMatch(c -> c < 128)).isTrue();
    }

    @Test
    void table_isAlignedByItsWidestCells() {
        layar(false, true)
                .tabel(
                        List.of(
                                List.of("No", "Perihal"),
                                List.of("000001", "Buku"),
                                List.of("2", "")));
        assertThat(teks()).isEqualTo("  No      Perihal\n  000001  Buku\n  2\n");
    }

    private Layar layar(boolean terminal, boolean unicode) {
        return new Layar(
                new PrintStream(tertulis, true, StandardCharsets.UTF_8), terminal, unicode);
    }

    private String teks() {
        return tertulis.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
