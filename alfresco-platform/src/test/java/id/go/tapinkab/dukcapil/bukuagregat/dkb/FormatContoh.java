package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The formats in which the same sheets reach the office. */
enum FormatContoh {
    CSV("CSV", ",", StandardCharsets.UTF_8, ""),
    CSV_TITIK_KOMA("CSV bertitik koma, windows-1252", ";", Charset.forName("windows-1252"), ""),
    CSV_BOM("CSV dengan BOM", ",", StandardCharsets.UTF_8, "\uFEFF"),
    TSV_UTF16("TSV UTF-16", "\t", StandardCharsets.UTF_16LE, "\uFEFF"),
    XLSX("XLSX", null, null, ""),
    XLS("XLS", null, null, ""),
    XML_2003("XML Spreadsheet 2003", null, null, ""),
    ZIP("ZIP berisi CSV", ",", StandardCharsets.UTF_8, "");

    private final String sebutan;
    private final String pemisah;
    private final Charset charset;
    private final String awal;

    FormatContoh(String sebutan, String pemisah, Charset charset, String awal) {
        this.sebutan = sebutan;
        this.pemisah = pemisah;
        this.charset = charset;
        this.awal = awal;
    }

    boolean bukuKerja() {
        return pemisah == null;
    }

    /** False where the encoding lacks the sign. */
    boolean dapatMenulis(String teks) {
        return charset == null || charset.newEncoder().canEncode(teks);
    }

    /** One file for a workbook or a zip, else one a sheet. */
    List<BerkasDkb> tulis(List<LembarContoh> lembar) {
        try {
            return switch (this) {
                case XLSX -> List.of(Uji.berkas("dkb.xlsx", buku(new XSSFWorkbook(), lembar)));
                case XLS -> List.of(Uji.berkas("dkb.xls", buku(new HSSFWorkbook(), lembar)));
                case XML_2003 -> List.of(Uji.berkas("dkb.xls", xml(lembar)));
                case ZIP -> List.of(Uji.berkas("dkb.zip", zip(lembar)));
                default -> {
                    List<BerkasDkb> hasil = new ArrayList<>();
                    for (LembarContoh satu : lembar) {
                        hasil.add(Uji.berkas(satu.nama() + ".csv", teks(satu)));
                    }
                    yield hasil;
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] teks(LembarContoh lembar) {
        String isi =
                lembar.semua().stream()
                        .map(b -> b.stream().map(this::kutip).collect(Collectors.joining(pemisah)))
                        .collect(Collectors.joining("\r\n", awal, "\r\n"));
        return isi.getBytes(charset);
    }

    private String kutip(String sel) {
        boolean perlu = sel.contains(pemisah) || sel.contains("\"");
        return perlu ? '"' + sel.replace("\"", "\"\"") + '"' : sel;
    }

    private byte[] zip(List<LembarContoh> lembar) throws IOException {
        ByteArrayOutputStream ke = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(ke)) {
            for (LembarContoh satu : lembar) {
                zip.putNextEntry(new ZipEntry("dkb/" + satu.nama() + ".csv"));
                zip.write(teks(satu));
                zip.closeEntry();
            }
        }
        return ke.toByteArray();
    }

    private static byte[] xml(List<LembarContoh> lembar) {
        Xml2003Contoh buku = new Xml2003Contoh();
        for (LembarContoh satu : lembar) {
            buku.lembar(
                    satu.nama(),
                    satu.semua().stream().map(Xml2003Contoh::baris).collect(Collectors.joining()));
        }
        return buku.tulis().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] buku(Workbook buku, List<LembarContoh> lembar) throws IOException {
        try (buku) {
            for (LembarContoh satu : lembar) {
                Sheet ke = buku.createSheet(satu.nama());
                for (int b = 0; b < satu.semua().size(); b++) {
                    Row baris = ke.createRow(b);
                    List<String> sel = satu.semua().get(b);
                    for (int k = 0; k < sel.size(); k++) {
                        tulis(baris.createCell(k), sel.get(k));
                    }
                }
            }
            ByteArrayOutputStream ke = new ByteArrayOutputStream();
            buku.write(ke);
            return ke.toByteArray();
        }
    }

    /** Plain digits become numbers, as Excel makes them. */
    private static void tulis(Cell sel, String isi) {
        if (isi.matches("[1-9]\\d{0,14}|0")) {
            sel.setCellValue(Double.parseDouble(isi));
        } else if (!isi.isEmpty()) {
            sel.setCellValue(isi);
        }
    }

    @Override
    public String toString() {
        return sebutan;
    }
}
