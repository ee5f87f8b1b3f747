package id.go.tapinkab.dukcapil.bukuagregat.buku;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.pdf.PengubahPdf;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A JVM that finds no font on its machine makes the same book, charts and PDF included. */
class TanpaFontconfigTest {

    @Test
    void aJvmWithoutAnyFont_makesTheSameBookAndPdf(@TempDir Path folder) throws Exception {
        ProcessBuilder pembangun =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-Dsun.java2d.fontpath=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        TanpaFontconfigTest.class.getName(),
                        folder.toString());
        Path kosong = Files.writeString(folder.resolve("fonts.conf"), "<fontconfig/>");
        pembangun.environment().put("FONTCONFIG_FILE", kosong.toString());
        pembangun.environment().put("FONTCONFIG_PATH", folder.toString());
        pembangun.environment().put("HOME", folder.toString());
        Path log = folder.resolve("log");
        Process proses = pembangun.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertThat(proses.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(proses.exitValue()).as(Files.readString(log)).isZero();
        // The JDK itself can draw no text there; the book can.
        assertThat(Files.readString(log)).contains("AWT: ");
        assertThat(Files.readAllBytes(folder.resolve("buku.docx")))
                .isEqualTo(BukuContoh.docx(BukuContoh.buku()));
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("buku.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Gambar 3.1", "200.122");
        }
    }

    /** What runs in the other JVM. */
    public static void main(String[] argumen) throws IOException {
        Path folder = Path.of(argumen[0]);
        byte[] docx = BukuContoh.docx(BukuContoh.buku());
        Files.write(folder.resolve("buku.docx"), docx);
        try (OutputStream pdf = Files.newOutputStream(folder.resolve("buku.pdf"))) {
            new PengubahPdf().ubah(new ByteArrayInputStream(docx), pdf);
        }
        try {
            new Font(Font.DIALOG, Font.PLAIN, 12)
                    .getStringBounds("x", new FontRenderContext(null, false, false));
            System.out.println("AWT has fonts");
        } catch (RuntimeException | Error e) {
            System.out.println("AWT: " + e);
        }
    }
}
