package id.go.tapinkab.dukcapil.bukuagregat.buku;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.BentukAngka;
import id.go.tapinkab.dukcapil.bukuagregat.buku.AngkaBerlaku.Satu;
import id.go.tapinkab.dukcapil.bukuagregat.buku.AngkaBuku.Beda;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Sets accepted figures into the sheet of their table. A formula stays where it gives what the book
 * prints; where it does not any more, the book's figure is typed in its place, and the note says
 * so.
 */
final class LembarDiterima {

    private static final double SELISIH = 1e-9;
    private static final float TINGGI_BARIS = 12.5f;

    /** Excel's limit in points. */
    private static final float TERTINGGI = 409;

    /** Their columns stand in another order than in the book. */
    private static final Set<String> DAFTAR =
            Set.of(
                    NamaTanda.aman(Blok.DaftarIndikator.KUNCI),
                    NamaTanda.aman(Blok.DaftarIndikatorLain.KUNCI));

    private final XSSFSheet lembar;
    private final CellRangeAddress tabel;
    private final int pertama;
    private final FormulaEvaluator penghitung;

    LembarDiterima(XSSFWorkbook berkas, XSSFName nama) {
        lembar = berkas.getSheet(nama.getSheetName());
        AreaReference letak =
                new AreaReference(nama.getRefersToFormula(), SpreadsheetVersion.EXCEL2007);
        tabel =
                new CellRangeAddress(
                        letak.getFirstCell().getRow(),
                        letak.getLastCell().getRow(),
                        0,
                        letak.getLastCell().getCol());
        pertama = lembar.getPaneInformation().getHorizontalSplitPosition();
        penghitung = berkas.getCreationHelper().createFormulaEvaluator();
    }

    void terapkan(List<Satu> semua) {
        Map<XSSFCell, String> rumus = lepasRumus();
        semua.forEach(satu -> isi(satu.diterima(), satu.beda()));
        List<String> diketik = pasangRumus(rumus);
        hitungUlang();
        new GrafikDiterima(lembar).perbarui();
        List<String> catatan =
                new ArrayList<>(semua.stream().map(LembarDiterima::catatan).toList());
        if (!diketik.isEmpty()) {
            catatan.add(
                    "Ditulis sebagai angka, bukan rumus, karena rumusnya memberi angka lain: sel "
                            + String.join(", ", diketik)
                            + ".");
        }
        catat(catatan);
    }

    /** The note of the book; for a row that people added also what it says. */
    static String catatan(Satu satu) {
        String isi = satu.beda().isi();
        return satu.diterima().catatan() + (isi.isEmpty() ? "" : " Isi baris: " + isi + ".");
    }

    /** The table with values only; gives the formulas that were there. */
    private Map<XSSFCell, String> lepasRumus() {
        Map<XSSFCell, String> rumus = new LinkedHashMap<>();
        for (int b = pertama; b <= tabel.getLastRow(); b++) {
            for (Cell sel : lembar.getRow(b)) {
                if (sel.getCellType() == CellType.FORMULA) {
                    rumus.put((XSSFCell) sel, sel.getCellFormula());
                    sel.removeFormula();
                }
            }
        }
        return rumus;
    }

    private void isi(AngkaDiterima diterima, Beda beda) {
        if (beda.baris() < 0) {
            return;
        }
        XSSFRow baris = lembar.getRow(pertama + beda.baris());
        if (diterima.kolom().isEmpty()) {
            // The row is not in the book any more.
            for (int k = 1; k <= tabel.getLastColumn(); k++) {
                baris.getCell(k).setCellValue(BentukAngka.TIDAK_TERSEDIA);
            }
        } else if (beda.kolom() > 0) {
            isi(baris.getCell(kolom(diterima, beda)), diterima.tercetak());
        }
    }

    private int kolom(AngkaDiterima diterima, Beda beda) {
        if (!DAFTAR.contains(diterima.kunci())) {
            return beda.kolom();
        }
        XSSFRow judul = lembar.getRow(pertama - 1);
        return IntStream.rangeClosed(0, tabel.getLastColumn())
                .filter(k -> judul.getCell(k).getStringCellValue().equals(diterima.kolom()))
                .findFirst()
                .orElse(beda.kolom());
    }

    private static void isi(XSSFCell sel, String teks) {
        boolean desimal = sel.getCellStyle().getDataFormatString().contains(".00");
        AngkaBuku.nilai(teks)
                .filter(nilai -> desimal || nilai.stripTrailingZeros().scale() <= 0)
                .ifPresentOrElse(
                        nilai -> sel.setCellValue(nilai.doubleValue()),
                        () -> sel.setCellValue(teks));
    }

    /** Puts back each formula that gives the value of its cell; tells the other cells. */
    private List<String> pasangRumus(Map<XSSFCell, String> rumus) {
        List<String> diketik = new ArrayList<>();
        rumus.forEach(
                (sel, teks) -> {
                    if (sel.getCellType() != CellType.NUMERIC) {
                        diketik.add(sel.getAddress().formatAsString());
                        return;
                    }
                    double nilai = sel.getNumericCellValue();
                    sel.setCellFormula(teks);
                    penghitung.clearAllCachedResultValues();
                    CellValue hasil = penghitung.evaluate(sel);
                    if (hasil.getCellType() != CellType.NUMERIC
                            || Math.abs(hasil.getNumberValue() - nilai) > SELISIH) {
                        sel.removeFormula();
                        diketik.add(sel.getAddress().formatAsString());
                    }
                    sel.setCellValue(nilai);
                });
        return diketik;
    }

    /** What the charts show: cells below that refer to the table's. */
    private void hitungUlang() {
        penghitung.clearAllCachedResultValues();
        for (Row baris : lembar) {
            for (Cell sel : baris) {
                if (baris.getRowNum() > tabel.getLastRow()
                        && sel.getCellType() == CellType.FORMULA) {
                    CellValue hasil = penghitung.evaluate(sel);
                    if (hasil.getCellType() == CellType.NUMERIC) {
                        sel.setCellValue(hasil.getNumberValue());
                    } else if (sel.getColumnIndex() > 0) {
                        // A figure that is a text now: a gap in the chart.
                        sel.setBlank();
                    }
                }
            }
        }
    }

    /** Into the empty row below the lines that belong to the table. */
    private void catat(List<String> catatan) {
        int b = tabel.getLastRow() + 2;
        while (lembar.getRow(b) != null && lembar.getRow(b).getCell(0) != null) {
            b++;
        }
        int akhir = Math.max(tabel.getLastColumn(), GrafikXlsx.KOLOM_GRAFIK - 1);
        XSSFCellStyle gaya = lembar.getWorkbook().createCellStyle();
        gaya.cloneStyleFrom(lembar.getRow(b - 1).getCell(0).getCellStyle());
        gaya.setWrapText(true);
        gaya.setVerticalAlignment(VerticalAlignment.TOP);
        XSSFRow baris = lembar.createRow(b);
        BukuXlsx.teks(baris, 0, String.join("\n", catatan), gaya);
        lembar.addMergedRegion(new CellRangeAddress(b, b, 0, akhir));
        int lebar = IntStream.rangeClosed(0, akhir).map(k -> lembar.getColumnWidth(k) / 256).sum();
        int banyak = catatan.stream().mapToInt(satu -> 1 + satu.length() / lebar).sum();
        baris.setHeightInPoints(Math.min(TERTINGGI, banyak * TINGGI_BARIS));
    }
}
