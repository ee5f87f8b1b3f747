package id.go.tapinkab.dukcapil.bukuagregat.buku;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that makes a book without a repository. */
class BuatBukuTest {

    private static final String CONTOH = "../contoh/dkb-tapin-2024-I.csv";

    private final ByteArrayOutputStream keluar = new ByteArrayOutputStream();
    private final ByteArrayOutputStream kesalahan = new ByteArrayOutputStream();

    private int buat(String... argumen) {
        return BuatBuku.jalankan(
                argumen,
                new PrintStream(keluar, true, StandardCharsets.UTF_8),
                new PrintStream(kesalahan, true, StandardCharsets.UTF_8));
    }

    @Test
    void theSampleDelivery_becomesDocxXlsxAndAPdfMarkedAsDraft(@TempDir Path folder)
            throws IOException {
        assertThat(buat(CONTOH, "--semester", "2024-I", "--keluaran", folder.toString())).isZero();
        String nama = "Buku Data Agregat Semester I Tahun 2024";
        byte[] docx = Files.readAllBytes(folder.resolve(nama + ".docx"));
        assertThat(AngkaBuku.baca(new ByteArrayInputStream(docx)).menurutKunci()).hasSize(19);
        assertThat(folder.resolve("Lampiran " + nama + ".xlsx")).isNotEmptyFile();
        try (PDDocument pdf = Loader.loadPDF(folder.resolve(nama + ".pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("DRAF  ·  versi di luar repositori  ·  belum terdaftar");
            assertThat(keluar.toString(StandardCharsets.UTF_8))
                    .startsWith(nama + ": " + pdf.getNumberOfPages() + " halaman, ")
                    .contains(folder.toString());
        }
    }

    @Test
    void aRejectedDelivery_makesNoBook_andTellsHowToSeeWhy(@TempDir Path folder)
            throws IOException {
        Path kosong = Files.writeString(folder.resolve("kosong.csv"), "");
        assertThat(buat(kosong.toString(), "--semester", "2024-I", "--keluaran", folder.toString()))
                .isEqualTo(2);
        assertThat(kesalahan.toString(StandardCharsets.UTF_8)).contains("ditolak", "periksa");
        assertThat(folder.resolve("Buku Data Agregat Semester I Tahun 2024.docx")).doesNotExist();
    }

    @Test
    void wrongUsage_isToldWithTheWayOut() {
        assertThat(buat()).isEqualTo(1);
        assertThat(buat("tidak-ada.csv")).isEqualTo(1);
        assertThat(buat(CONTOH, "--semester", "2024")).isEqualTo(1);
        assertThat(kesalahan.toString(StandardCharsets.UTF_8))
                .contains("Sebutkan sedikitnya satu berkas.", "tidak-ada.csv", "2024-II", "Cara");
    }
}
