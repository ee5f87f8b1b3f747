package id.go.tapinkab.dukcapil.bukuagregat.grafik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.tapinkab.dukcapil.bukuagregat.grafik.Grafik.Jenis;
import id.go.tapinkab.dukcapil.bukuagregat.grafik.Grafik.Seri;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PelukisGrafikTest {

    private static final int BIRU = 0xFF0072B2;
    private static final int JINGGA = 0xFFE69F00;

    @ParameterizedTest
    @EnumSource(Jenis.class)
    void everyKind_showsBothSeries(Jenis jenis) throws IOException {
        BufferedImage gambar = gambar(contoh(jenis, 30, 60));
        assertThat(piksel(gambar, BIRU)).isPositive();
        assertThat(piksel(gambar, JINGGA)).isPositive();
    }

    @Test
    void barLengths_areProportionalToTheValues() throws IOException {
        BufferedImage gambar =
                gambar(
                        new Grafik(
                                Jenis.BATANG_MENDATAR,
                                List.of("A"),
                                List.of(
                                        new Seri("satu", List.of(50.0)),
                                        new Seri("dua", List.of(100.0))),
                                0,
                                "jiwa"));
        assertThat(terpanjang(gambar, JINGGA))
                .isBetween(2 * terpanjang(gambar, BIRU) - 4, 2 * terpanjang(gambar, BIRU) + 4);
    }

    @Test
    void theSameChart_isTheSamePicture() {
        Grafik grafik = contoh(Jenis.PIRAMIDA, 10, 20);
        assertThat(new PelukisGrafik().lukis(grafik).png())
                .isEqualTo(new PelukisGrafik().lukis(grafik).png());
    }

    @Test
    void countsOfNothing_stillGiveAPicture() throws IOException {
        assertThat(gambar(contoh(Jenis.BATANG_MENDATAR, 0, 0)).getWidth()).isEqualTo(1236);
    }

    @Test
    void seriesOfAnotherLength_areRefused() {
        assertThatThrownBy(
                        () ->
                                new Grafik(
                                        Jenis.BATANG_TEGAK,
                                        List.of("A", "B"),
                                        List.of(new Seri("satu", List.of(1.0))),
                                        0,
                                        "jiwa"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("satu");
    }

    @Test
    void drawing_neverTouchesTheFontsOfTheMachine() throws Exception {
        Process proses =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Djava.awt.headless=true",
                                "-Xlog:class+load",
                                "-cp",
                                System.getProperty("java.class.path"),
                                PelukisGrafikTest.class.getName())
                        .redirectErrorStream(true)
                        .start();
        String keluaran =
                new String(proses.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(proses.waitFor()).as(keluaran).isZero();
        // Loading a font manager is what fails where there is no fontconfig.
        assertThat(keluaran)
                .contains("Kanvas")
                .doesNotContain("sun.font.FontManagerFactory")
                .doesNotContain("sun.awt.FontConfiguration");
    }

    /** Draws one chart of each kind in a process of its own. */
    public static void main(String[] argumen) {
        for (Jenis satu : Jenis.values()) {
            new PelukisGrafik().lukis(contoh(satu, 3, 4));
        }
    }

    private static Grafik contoh(Jenis jenis, double satu, double dua) {
        return new Grafik(
                jenis,
                List.of("00–04", "05–09"),
                List.of(
                        new Seri("Laki-laki", List.of(satu, dua)),
                        new Seri("Perempuan", List.of(dua, satu))),
                0,
                "jiwa");
    }

    private static BufferedImage gambar(Grafik grafik) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(new PelukisGrafik().lukis(grafik).png()));
    }

    private static long piksel(BufferedImage gambar, int warna) {
        long hasil = 0;
        for (int y = 0; y < gambar.getHeight(); y++) {
            for (int x = 0; x < gambar.getWidth(); x++) {
                hasil += gambar.getRGB(x, y) == warna ? 1 : 0;
            }
        }
        return hasil;
    }

    /** The longest run of a colour below the legend. */
    private static int terpanjang(BufferedImage gambar, int warna) {
        int hasil = 0;
        for (int y = 60; y < gambar.getHeight(); y++) {
            int panjang = 0;
            for (int x = 0; x < gambar.getWidth(); x++) {
                panjang = gambar.getRGB(x, y) == warna ? panjang + 1 : 0;
                hasil = Math.max(hasil, panjang);
            }
        }
        return hasil;
    }
}
