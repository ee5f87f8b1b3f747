package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Temuan.Keparahan;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How {@link LaporanXlsx} looks, on the screen and on A4. */
final class GayaLaporan {

    private static final byte[] ABU = {(byte) 0xD9, (byte) 0xE1, (byte) 0xE8};
    private static final byte[] MERAH = {(byte) 0xF8, (byte) 0xCF, (byte) 0xCC};
    private static final byte[] KUNING = {(byte) 0xFF, (byte) 0xEC, (byte) 0xB3};

    private final XSSFWorkbook buku;
    private final XSSFCellStyle judul;
    private final XSSFCellStyle tebal;
    private final XSSFCellStyle biasa;
    private final XSSFCellStyle kepala;
    private final XSSFCellStyle isi;
    private final XSSFCellStyle angka;
    private final Map<Keparahan, XSSFCellStyle> keparahan = new EnumMap<>(Keparahan.class);

    GayaLaporan(XSSFWorkbook buku) {
        this.buku = buku;
        judul = buku.createCellStyle();
        judul.setFont(huruf(14));
        tebal = buku.createCellStyle();
        tebal.setFont(huruf(11));
        biasa = buku.createCellStyle();
        isi = berbingkai();
        kepala = berwarna(ABU);
        kepala.setFont(huruf(11));
        kepala.setVerticalAlignment(VerticalAlignment.CENTER);
        angka = berbingkai();
        angka.setAlignment(HorizontalAlignment.RIGHT);
        angka.setDataFormat(buku.createDataFormat().getFormat("#,##0"));
        keparahan.put(Keparahan.TOLAK, berwarna(MERAH));
        keparahan.put(Keparahan.PERINGATAN, berwarna(KUNING));
        keparahan.put(Keparahan.CATATAN, isi);
    }

    private XSSFFont huruf(int besar) {
        XSSFFont huruf = buku.createFont();
        huruf.setBold(true);
        huruf.setFontHeightInPoints((short) besar);
        return huruf;
    }

    private XSSFCellStyle berbingkai() {
        XSSFCellStyle gaya = buku.createCellStyle();
        gaya.setWrapText(true);
        gaya.setVerticalAlignment(VerticalAlignment.TOP);
        gaya.setBorderTop(BorderStyle.HAIR);
        gaya.setBorderBottom(BorderStyle.HAIR);
        gaya.setBorderLeft(BorderStyle.HAIR);
        gaya.setBorderRight(BorderStyle.HAIR);
        return gaya;
    }

    private XSSFCellStyle berwarna(byte[] warna) {
        XSSFCellStyle gaya = berbingkai();
        gaya.setFillForegroundColor(new XSSFColor(warna));
        gaya.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return gaya;
    }

    /** Landscape A4, as wide as the page, numbered. */
    static void siapkanCetak(XSSFSheet lembar) {
        lembar.setFitToPage(true);
        lembar.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        lembar.getPrintSetup().setLandscape(true);
        lembar.getPrintSetup().setFitWidth((short) 1);
        lembar.getPrintSetup().setFitHeight((short) 0);
        lembar.getFooter().setLeft("&F, &A");
        lembar.getFooter().setRight("Halaman &P dari &N");
    }

    XSSFCellStyle judul() {
        return judul;
    }

    XSSFCellStyle tebal() {
        return tebal;
    }

    XSSFCellStyle biasa() {
        return biasa;
    }

    XSSFCellStyle kepala() {
        return kepala;
    }

    XSSFCellStyle isi() {
        return isi;
    }

    XSSFCellStyle angka() {
        return angka;
    }

    XSSFCellStyle keparahan(Keparahan satu) {
        return keparahan.get(satu);
    }
}
