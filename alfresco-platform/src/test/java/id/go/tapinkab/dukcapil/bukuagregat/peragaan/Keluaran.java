package id.go.tapinkab.dukcapil.bukuagregat.peragaan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** The files that a demonstration leaves, read back by region name. */
final class Keluaran {

    private final Path buku;
    private final Path lampiran;

    Keluaran(Path map) throws IOException {
        try (Stream<Path> isi = Files.list(map)) {
            List<Path> semua = isi.toList();
            buku = satu(semua, nama -> nama.endsWith(".docx") && nama.startsWith("Buku"));
            lampiran = satu(semua, nama -> nama.endsWith(".xlsx"));
            assertThat(satu(semua, nama -> nama.endsWith(" v1.0.pdf"))).isNotEmptyFile();
            assertThat(satu(semua, nama -> nama.endsWith(".docx") && nama.contains("000001 ")))
                    .isNotEmptyFile();
        }
    }

    private static Path satu(List<Path> semua, Predicate<String> nama) {
        List<Path> cocok =
                semua.stream().filter(p -> nama.test(p.getFileName().toString())).toList();
        assertThat(cocok).as("%s", semua).hasSize(1);
        return cocok.get(0);
    }

    /** All whole numbers, without their points, in the book's table rows of that name. */
    Set<String> angkaBuku(String wilayah) throws IOException {
        Set<String> hasil = new TreeSet<>();
        try (InputStream isi = Files.newInputStream(buku);
                XWPFDocument dokumen = new XWPFDocument(isi)) {
            for (XWPFTable tabel : dokumen.getTables()) {
                for (XWPFTableRow baris : tabel.getRows()) {
                    List<String> sel =
                            baris.getTableCells().stream().map(c -> c.getText().strip()).toList();
                    if (sel.stream().limit(3).anyMatch(wilayah::equalsIgnoreCase)) {
                        sel.forEach(satu -> hasil.add(satu.replace(".", "")));
                    }
                }
            }
        }
        return hasil;
    }

    String teksBuku() throws IOException {
        try (InputStream isi = Files.newInputStream(buku);
                XWPFDocument dokumen = new XWPFDocument(isi);
                XWPFWordExtractor teks = new XWPFWordExtractor(dokumen)) {
            return teks.getText();
        }
    }

    /** All numbers in the annex's rows of that name. */
    Set<Double> angkaLampiran(String wilayah) throws IOException {
        Set<Double> hasil = new TreeSet<>();
        try (InputStream isi = Files.newInputStream(lampiran);
                XSSFWorkbook lembar = new XSSFWorkbook(isi)) {
            for (Sheet satu : lembar) {
                for (Row baris : satu) {
                    if (bernama(baris, wilayah)) {
                        for (Cell sel : baris) {
                            if (sel.getCellType() == CellType.NUMERIC) {
                                hasil.add(sel.getNumericCellValue());
                            }
                        }
                    }
                }
            }
        }
        return hasil;
    }

    private static boolean bernama(Row baris, String wilayah) {
        for (Cell sel : baris) {
            if (sel.getCellType() == CellType.STRING
                    && sel.getStringCellValue().strip().equalsIgnoreCase(wilayah)) {
                return true;
            }
        }
        return false;
    }
}
