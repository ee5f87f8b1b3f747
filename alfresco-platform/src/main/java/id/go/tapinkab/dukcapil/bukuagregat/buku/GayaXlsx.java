package id.go.tapinkab.dukcapil.bukuagregat.buku;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The annex's cell styles; a workbook holds each once. */
record GayaXlsx(
        CellStyle judul,
        CellStyle catatan,
        CellStyle kepala,
        CellStyle isi,
        CellStyle tautan,
        CellStyle bulat,
        CellStyle bulatTanpaTanda,
        CellStyle desimal,
        CellStyle isiTebal,
        CellStyle bulatTebal,
        CellStyle desimalTebal) {

    /** Counts whose sign only says on which side of a chart they stand. */
    static final String TANPA_TANDA = "#,##0;#,##0";

    private static final byte[] BIRU = {(byte) 0x1F, 0x38, 0x64};
    private static final byte[] MUDA = {(byte) 0xD9, (byte) 0xE2, (byte) 0xF0};
    private static final byte[] PUCAT = {(byte) 0xE9, (byte) 0xEE, (byte) 0xF6};

    GayaXlsx(XSSFWorkbook berkas) {
        this(
                huruf(berkas, 12, true, false),
                huruf(berkas, 9, false, true),
                kepala(berkas),
                angka(berkas, "General", false),
                tautan(berkas),
                angka(berkas, "#,##0", false),
                angka(berkas, TANPA_TANDA, false),
                angka(berkas, "#,##0.00", false),
                angka(berkas, "General", true),
                angka(berkas, "#,##0", true),
                angka(berkas, "#,##0.00", true));
    }

    private static XSSFCellStyle huruf(
            XSSFWorkbook berkas, int ukuran, boolean tebal, boolean miring) {
        XSSFFont font = berkas.createFont();
        font.setFontName("Arial");
        font.setFontHeightInPoints((short) ukuran);
        font.setBold(tebal);
        font.setItalic(miring);
        XSSFCellStyle gaya = berkas.createCellStyle();
        gaya.setFont(font);
        return gaya;
    }

    private static XSSFCellStyle kepala(XSSFWorkbook berkas) {
        XSSFCellStyle gaya = huruf(berkas, 10, true, false);
        gaya.setAlignment(HorizontalAlignment.CENTER);
        gaya.setVerticalAlignment(VerticalAlignment.CENTER);
        gaya.setWrapText(true);
        warnai(gaya, MUDA);
        garis(gaya);
        return gaya;
    }

    private static XSSFCellStyle tautan(XSSFWorkbook berkas) {
        XSSFCellStyle gaya = angka(berkas, "General", false);
        XSSFFont font = berkas.createFont();
        font.setFontName("Arial");
        font.setFontHeightInPoints((short) 10);
        font.setColor(new XSSFColor(BIRU));
        font.setUnderline(Font.U_SINGLE);
        gaya.setFont(font);
        return gaya;
    }

    private static XSSFCellStyle angka(XSSFWorkbook berkas, String bentuk, boolean tebal) {
        XSSFCellStyle gaya = huruf(berkas, 10, tebal, false);
        gaya.setDataFormat(berkas.createDataFormat().getFormat(bentuk));
        gaya.setVerticalAlignment(VerticalAlignment.CENTER);
        if (tebal) {
            warnai(gaya, PUCAT);
        }
        garis(gaya);
        return gaya;
    }

    private static void warnai(XSSFCellStyle gaya, byte[] warna) {
        gaya.setFillForegroundColor(new XSSFColor(warna));
        gaya.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void garis(XSSFCellStyle gaya) {
        gaya.setBorderTop(BorderStyle.THIN);
        gaya.setBorderBottom(BorderStyle.THIN);
        gaya.setBorderLeft(BorderStyle.THIN);
        gaya.setBorderRight(BorderStyle.THIN);
    }
}
