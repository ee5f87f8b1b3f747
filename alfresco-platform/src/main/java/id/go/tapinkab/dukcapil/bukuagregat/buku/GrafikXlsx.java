package id.go.tapinkab.dukcapil.bukuagregat.buku;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Baris;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Tabel;
import id.go.tapinkab.dukcapil.bukuagregat.grafik.Grafik;
import id.go.tapinkab.dukcapil.bukuagregat.grafik.Grafik.Jenis;
import id.go.tapinkab.dukcapil.bukuagregat.grafik.PelukisGrafik;
import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.STTickLblPos;

/**
 * Draws a figure as a native chart under its table. What it shows stands below it in cells that
 * refer to the table's own, so that the chart follows a changed figure.
 */
final class GrafikXlsx {

    private static final double TINGGI_BARIS = 15;
    static final int KOLOM_GRAFIK = 6;
    private static final double UKURAN_JUDUL = 11;

    /** In points. */
    private static final double TEBAL_GARIS = 2.25;

    private final XSSFSheet lembar;
    private final GayaXlsx gaya;
    private final Tabel tabel;
    private final int barisTabel;

    /**
     * @param barisTabel the sheet's row of the table's first row of figures
     */
    GrafikXlsx(XSSFSheet lembar, GayaXlsx gaya, Tabel tabel, int barisTabel) {
        this.lembar = lembar;
        this.gaya = gaya;
        this.tabel = tabel;
        this.barisTabel = barisTabel;
    }

    /** Returns the last row of the chart; its data come below, and are not printed. */
    int tulis(Blok.Gambar gambar, int mulai) {
        Grafik grafik = gambar.grafik();
        int tinggi = (int) Math.ceil(PelukisGrafik.tinggi(grafik) / TINGGI_BARIS) + 4;
        int data = mulai + tinggi + 1;
        data(gambar, data);
        XSSFDrawing kanvas = lembar.createDrawingPatriarch();
        XSSFClientAnchor letak =
                kanvas.createAnchor(0, 0, 0, 0, 0, mulai, KOLOM_GRAFIK, mulai + tinggi);
        XSSFChart bagan = kanvas.createChart(letak);
        bagan.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(gambar.teksAlternatif());
        bagan.setTitleText("Gambar " + gambar.nomor() + "  " + gambar.judul());
        bagan.setTitleOverlay(false);
        if (grafik.seri().size() > 1) {
            bagan.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        bagan.getFormattedTitle().getParagraph(0).getTextRuns().get(0).setFontSize(UKURAN_JUDUL);
        lukis(bagan, grafik, data + 1);
        return mulai + tinggi;
    }

    /** The chart's figures as references to the table's; those of a pyramid's men to the left. */
    private void data(Blok.Gambar gambar, int mulai) {
        Grafik grafik = gambar.grafik();
        XSSFRow kepala = lembar.createRow(mulai);
        BukuXlsx.teks(kepala, 0, "Data Gambar " + gambar.nomor(), gaya.kepala());
        for (int s = 0; s < grafik.seri().size(); s++) {
            BukuXlsx.teks(kepala, s + 1, grafik.seri().get(s).nama(), gaya.kepala());
        }
        // A series runs along the columns of the total, other charts down the rows.
        boolean deret = grafik.jenis() == Jenis.GARIS;
        List<String> judul = tabel.baris().stream().map(Baris::judul).toList();
        for (int k = 0; k < grafik.kategori().size(); k++) {
            int baris = deret ? tabel.baris().size() : judul.indexOf(grafik.kategori().get(k));
            XSSFRow row = lembar.createRow(mulai + 1 + k);
            XSSFCell nama = BukuXlsx.teks(row, 0, grafik.kategori().get(k), gaya.isi());
            if (!deret) {
                nama.setCellFormula(alamat(0, baris));
                nama.setCellValue(grafik.kategori().get(k));
            }
            for (int s = 0; s < grafik.seri().size(); s++) {
                boolean kiri = kiri(grafik, s);
                XSSFCell sel = row.createCell(s + 1);
                sel.setCellStyle(grafik.desimal() > 0 ? gaya.desimal() : gaya.bulatTanpaTanda());
                sel.setCellFormula(
                        (kiri ? "-" : "") + alamat(deret ? k + 1 : kolom(grafik, s), baris));
                double nilai = grafik.seri().get(s).nilai().get(k);
                sel.setCellValue(kiri && nilai > 0 ? -nilai : nilai);
            }
        }
    }

    private static boolean kiri(Grafik grafik, int seri) {
        return grafik.jenis() == Jenis.PIRAMIDA && seri == 0;
    }

    private int kolom(Grafik grafik, int seri) {
        List<String> judul = new ArrayList<>();
        tabel.kolom().forEach(k -> judul.add(k.judul()));
        return judul.indexOf(grafik.seri().get(seri).nama()) + 1;
    }

    private String alamat(int kolom, int baris) {
        return CellReference.convertNumToColString(kolom) + (barisTabel + baris + 1);
    }

    private void lukis(XSSFChart bagan, Grafik grafik, int data) {
        // Semesters stand side by side, as in the line chart of the book.
        boolean tegak = grafik.jenis() == Jenis.BATANG_TEGAK || grafik.jenis() == Jenis.GARIS;
        boolean piramida = grafik.jenis() == Jenis.PIRAMIDA;
        XDDFCategoryAxis kategori =
                bagan.createCategoryAxis(tegak ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        XDDFValueAxis nilai =
                bagan.createValueAxis(tegak ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        nilai.setNumberFormat(grafik.desimal() > 0 ? "#,##0.00" : GayaXlsx.TANPA_TANDA);
        nilai.setTitle(grafik.satuan());
        nilai.setCrosses(AxisCrosses.AUTO_ZERO);
        if (!tegak && !piramida) {
            // The table's first row on top, and the axis of figures below all the same.
            kategori.setOrientation(AxisOrientation.MAX_MIN);
            nilai.setCrosses(AxisCrosses.MAX);
        }
        XDDFChartData isi =
                grafik.jenis() == Jenis.GARIS
                        ? garis(bagan, kategori, nilai)
                        : batang(bagan, grafik, kategori, nilai);
        isi.setVaryColors(false);
        int akhir = data + grafik.kategori().size() - 1;
        XDDFDataSource<String> nama =
                XDDFDataSourcesFactory.fromStringCellRange(
                        lembar, new CellRangeAddress(data, akhir, 0, 0));
        for (int s = 0; s < grafik.seri().size(); s++) {
            XDDFChartData.Series seri =
                    isi.addSeries(
                            nama,
                            XDDFDataSourcesFactory.fromNumericCellRange(
                                    lembar, new CellRangeAddress(data, akhir, s + 1, s + 1)));
            seri.setTitle(
                    grafik.seri().get(s).nama(),
                    new CellReference(lembar.getSheetName(), data - 1, s + 1, true, true));
            warnai(seri, new XDDFSolidFillProperties(XDDFColor.from(PelukisGrafik.warna(s))));
        }
        bagan.plot(isi);
        // At the chart's edge, not at the axis between a pyramid's halves.
        bagan.getCTChart().getPlotArea().getCatAxArray(0).getTickLblPos().setVal(STTickLblPos.LOW);
        if (piramida || grafik.jenis() == Jenis.BATANG_BERTUMPUK) {
            tumpang(bagan);
        }
    }

    private static XDDFChartData garis(
            XSSFChart bagan, XDDFCategoryAxis kategori, XDDFValueAxis nilai) {
        // Points stand in the middle of their semester, not on the chart's edges.
        nilai.setCrossBetween(AxisCrossBetween.BETWEEN);
        XDDFLineChartData garis =
                (XDDFLineChartData) bagan.createData(ChartTypes.LINE, kategori, nilai);
        garis.setGrouping(Grouping.STANDARD);
        return garis;
    }

    private static XDDFChartData batang(
            XSSFChart bagan, Grafik grafik, XDDFCategoryAxis kategori, XDDFValueAxis nilai) {
        boolean tegak = grafik.jenis() == Jenis.BATANG_TEGAK;
        boolean bertumpuk = grafik.jenis() == Jenis.BATANG_BERTUMPUK;
        XDDFBarChartData batang =
                (XDDFBarChartData) bagan.createData(ChartTypes.BAR, kategori, nilai);
        batang.setBarDirection(tegak ? BarDirection.COL : BarDirection.BAR);
        batang.setBarGrouping(bertumpuk ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        batang.setGapWidth(grafik.jenis() == Jenis.PIRAMIDA ? 15 : 40);
        return batang;
    }

    private static void warnai(XDDFChartData.Series seri, XDDFSolidFillProperties warna) {
        if (seri instanceof XDDFLineChartData.Series garis) {
            XDDFLineProperties goresan = new XDDFLineProperties(warna);
            goresan.setWidth(TEBAL_GARIS);
            garis.setLineProperties(goresan);
            garis.setSmooth(false);
            garis.setMarkerStyle(MarkerStyle.SQUARE);
            XDDFShapeProperties penanda = new XDDFShapeProperties();
            penanda.setFillProperties(warna);
            garis.getCTLineSer().getMarker().setSpPr(penanda.getXmlObject());
        } else {
            seri.setFillProperties(warna);
        }
    }

    /** {@code setOverlap} needs a type that poi-ooxml-lite leaves out. */
    private static void tumpang(XSSFChart bagan) {
        var overlap = bagan.getCTChart().getPlotArea().getBarChartArray(0).addNewOverlap();
        try (XmlCursor kursor = overlap.newCursor()) {
            kursor.setAttributeText(new QName("val"), "100");
        }
    }
}
