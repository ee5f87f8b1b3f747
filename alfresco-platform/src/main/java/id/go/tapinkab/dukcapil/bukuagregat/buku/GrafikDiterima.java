package id.go.tapinkab.dukcapil.bukuagregat.buku;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.BentukAngka;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;

/** Makes the charts of a sheet show, and say in words, what their cells hold by now. */
final class GrafikDiterima {

    private final XSSFSheet lembar;

    GrafikDiterima(XSSFSheet lembar) {
        this.lembar = lembar;
    }

    void perbarui() {
        if (lembar.getDrawingPatriarch() == null) {
            return;
        }
        for (XSSFChart bagan : lembar.getDrawingPatriarch().getCharts()) {
            XDDFChartData data = bagan.getChartSeries().get(0);
            for (int s = 0; s < data.getSeriesCount(); s++) {
                XDDFChartData.Series seri = data.getSeries(s);
                seri.replaceData(
                        XDDFDataSourcesFactory.fromStringCellRange(
                                lembar, rentang(seri.getCategoryData())),
                        XDDFDataSourcesFactory.fromNumericCellRange(
                                lembar, rentang(seri.getValuesData())));
                seri.plot();
            }
            teksAlternatif(bagan.getTitleText().getString(), data);
        }
    }

    private static CellRangeAddress rentang(XDDFDataSource<?> sumber) {
        String rumus = sumber.getFormula();
        return CellRangeAddress.valueOf(rumus.substring(rumus.indexOf('!') + 1));
    }

    private void teksAlternatif(String judulGambar, XDDFChartData data) {
        String judul = judulGambar.replaceFirst("^Gambar \\S+\\s+", "");
        String awal = "Grafik " + judul + ": ";
        for (CTTwoCellAnchor letak :
                lembar.getDrawingPatriarch().getCTDrawing().getTwoCellAnchorArray()) {
            var sifat = letak.getGraphicFrame().getNvGraphicFramePr().getCNvPr();
            if (sifat.getDescr().startsWith(awal)) {
                sifat.setDescr(awal + isi(data) + ".");
            }
        }
    }

    private String isi(XDDFChartData data) {
        CellRangeAddress nama = rentang(data.getSeries(0).getCategoryData());
        List<String> hasil = new ArrayList<>();
        for (int b = nama.getFirstRow(); b <= nama.getLastRow(); b++) {
            List<String> angka = new ArrayList<>();
            for (int s = 0; s < data.getSeriesCount(); s++) {
                int kolom = rentang(data.getSeries(s).getValuesData()).getFirstColumn();
                String seri = sel(nama.getFirstRow() - 1, kolom).getStringCellValue();
                angka.add(
                        (data.getSeriesCount() > 1 ? seri.toLowerCase(Locale.ROOT) + " " : "")
                                + angka(sel(b, kolom)));
            }
            hasil.add(
                    angka.stream()
                            .collect(
                                    Collectors.joining(
                                            ", ", sel(b, 0).getStringCellValue() + " ", "")));
        }
        return String.join("; ", hasil);
    }

    private XSSFCell sel(int baris, int kolom) {
        return lembar.getRow(baris).getCell(kolom);
    }

    private static String angka(XSSFCell sel) {
        return switch (sel.getCellType()) {
            case NUMERIC, FORMULA -> {
                // A pyramid's men stand on the negative side.
                BigDecimal nilai = BigDecimal.valueOf(sel.getNumericCellValue()).abs();
                yield sel.getCellStyle().getDataFormatString().contains(".00")
                        ? BentukAngka.desimal(nilai)
                        : BentukAngka.bulat(nilai);
            }
            default -> BentukAngka.TIDAK_TERSEDIA;
        };
    }
}
