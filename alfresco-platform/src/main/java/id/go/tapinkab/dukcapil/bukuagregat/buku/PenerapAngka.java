package id.go.tapinkab.dukcapil.bukuagregat.buku;

import id.go.tapinkab.dukcapil.bukuagregat.buku.AngkaBerlaku.Satu;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes the annex say what the draft says: the figures that people changed and that were accepted,
 * in their cells, with their reasons below the tables.
 */
public final class PenerapAngka {

    /** The empty row of the list of tables, above its headings. */
    private static final int BARIS_PEMBERITAHUAN = 2;

    private PenerapAngka() {}

    /**
     * The annex with those figures.
     *
     * @param lampiran as {@link BukuXlsx} wrote it
     */
    public static byte[] terapkan(byte[] lampiran, AngkaBerlaku angka) throws IOException {
        if (angka.isi().isEmpty()) {
            return lampiran;
        }
        Map<String, List<Satu>> menurutTabel = new LinkedHashMap<>();
        angka.isi()
                .forEach(
                        satu ->
                                menurutTabel
                                        .computeIfAbsent(
                                                satu.diterima().kunci(), k -> new ArrayList<>())
                                        .add(satu));
        try (XSSFWorkbook berkas = new XSSFWorkbook(new ByteArrayInputStream(lampiran))) {
            List<String> lembar = new ArrayList<>();
            List<String> catatan = new ArrayList<>();
            menurutTabel.forEach(
                    (kunci, isi) -> {
                        XSSFName nama =
                                kunci.isEmpty() ? null : berkas.getName(LembarTabel.nama(kunci));
                        if (nama == null) {
                            // A table that people added: it has no sheet.
                            isi.forEach(
                                    satu ->
                                            catatan.add(
                                                    satu.beda().perubahan().tabel()
                                                            + ": "
                                                            + LembarDiterima.catatan(satu)));
                        } else {
                            lembar.add(nama.getSheetName());
                            new LembarDiterima(berkas, nama).terapkan(isi);
                        }
                    });
            beritahu(berkas.getSheetAt(0), lembar, catatan);
            ByteArrayOutputStream hasil = new ByteArrayOutputStream();
            berkas.write(hasil);
            return hasil.toByteArray();
        }
    }

    /** Says in front which tables differ from the DKB, and what has no sheet of its own. */
    private static void beritahu(XSSFSheet daftar, List<String> lembar, List<String> catatan) {
        var gaya = daftar.getRow(1).getCell(0).getCellStyle();
        if (!lembar.isEmpty()) {
            BukuXlsx.teks(
                    daftar.createRow(BARIS_PEMBERITAHUAN),
                    0,
                    "Angka yang sengaja berbeda dari DKB ada pada Tabel "
                            + String.join(", ", lembar)
                            + "; alasannya di bawah tabel.",
                    gaya);
        }
        int baris = daftar.getLastRowNum() + 2;
        for (String satu : catatan) {
            BukuXlsx.teks(daftar.createRow(baris++), 0, satu, gaya);
        }
    }
}
