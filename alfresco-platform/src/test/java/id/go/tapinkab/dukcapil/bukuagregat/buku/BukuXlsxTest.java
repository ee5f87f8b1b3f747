package id.go.tapinkab.dukcapil.bukuagregat.buku;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Baris;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Nilai;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Tabel;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class BukuXlsxTest {

    @Test
    void everyCell_readBack_equalsTheTable() throws IOException {
        Buku buku = BukuContoh.buku();
        try (XSSFWorkbook berkas = baca(buku)) {
            assertThat(berkas.getNumberOfSheets()).isEqualTo(1 + 19);
            for (Blok.TabelBuku satu : buku.tabel()) {
                periksa(berkas.getSheet(satu.nomor()), satu.tabel());
            }
        }
    }

    @Test
    void everyFormula_computesTheCachedValue() throws IOException {
        assertThat(rumusTerhitung(BukuContoh.buku())).isGreaterThan(200);
    }

    @Test
    void totalsAreFormulas_evenOverSubtotalsOfDesa() throws IOException {
        Kubus kubus = new Kubus();
        int nilai = 1;
        for (String kode : List.of("6305011001", "6305012003", "6305021004", "6305022001")) {
            for (JenisKelamin jk : List.of(JenisKelamin.LAKI_LAKI, JenisKelamin.PEREMPUAN)) {
                kubus.isi(
                        new Kubus.Sel(new KodeWilayah(kode), Variabel.AGAMA, "Islam", jk),
                        nilai++,
                        "t");
            }
        }
        Buku buku = BukuContoh.buku(kubus);
        Tabel desa =
                buku.tabel().stream()
                        .filter(t -> t.tabel().kunci().equals("agama-desa"))
                        .findAny()
                        .orElseThrow()
                        .tabel();
        assertThat(desa.total().orElseThrow().nilai().get(0).angka()).isEqualTo("36");
        assertThat(rumusTerhitung(buku)).isPositive();
        try (XSSFWorkbook berkas = baca(buku)) {
            Sheet lembar = berkas.getSheet("L.1");
            Row total = lembar.getRow(lembar.getLastRowNum() - 2);
            assertThat(total.getCell(0).getStringCellValue()).isEqualTo("TOTAL");
            assertThat(total.getCell(1).getCellType()).isEqualTo(CellType.FORMULA);
        }
    }

    @Test
    void everyFigure_isANativeChart_ofCellsThatReferToTheTable() throws IOException {
        Buku buku = BukuContoh.buku();
        try (XSSFWorkbook berkas = baca(buku)) {
            int banyak = 0;
            for (Blok.TabelBuku tabel : buku.tabel()) {
                XSSFSheet lembar = berkas.getSheet(tabel.nomor());
                List<Blok.Gambar> gambar =
                        buku.gambar().stream()
                                .filter(g -> g.kunci().equals(tabel.tabel().kunci()))
                                .toList();
                List<XSSFChart> bagan =
                        lembar.getDrawingPatriarch() == null
                                ? List.of()
                                : lembar.getDrawingPatriarch().getCharts();
                assertThat(bagan).hasSameSizeAs(gambar);
                for (int i = 0; i < bagan.size(); i++) {
                    periksa(bagan.get(i), gambar.get(i), lembar);
                    banyak++;
                }
            }
            assertThat(banyak).isEqualTo(buku.gambar().size()).isGreaterThan(8);
        }
    }

    private static void periksa(XSSFChart bagan, Blok.Gambar gambar, XSSFSheet lembar) {
        assertThat(bagan.getTitleText().getString()).contains(gambar.nomor(), gambar.judul());
        XDDFChartData data = bagan.getChartSeries().get(0);
        assertThat(data.getSeriesCount()).isEqualTo(gambar.grafik().seri().size());
        for (int s = 0; s < data.getSeriesCount(); s++) {
            var nilai = data.getSeries(s).getValuesData();
            assertThat(nilai.getPointCount()).isEqualTo(gambar.grafik().kategori().size());
            CellRangeAddress sel =
                    CellRangeAddress.valueOf(nilai.getFormula().replaceAll(".*!", ""));
            for (int k = 0; k < nilai.getPointCount(); k++) {
                double harapan = gambar.grafik().seri().get(s).nilai().get(k);
                assertThat(Math.abs(((Number) nilai.getPointAt(k)).doubleValue()))
                        .isEqualTo(harapan);
                Cell sumber = lembar.getRow(sel.getFirstRow() + k).getCell(sel.getFirstColumn());
                assertThat(sumber.getCellType()).isEqualTo(CellType.FORMULA);
                assertThat(Math.abs(sumber.getNumericCellValue())).isEqualTo(harapan);
            }
        }
    }

    @Test
    void aPyramid_hasItsMenToTheLeft() throws IOException {
        Buku buku = BukuContoh.bukuDesa(3);
        try (XSSFWorkbook berkas = baca(buku)) {
            Blok.Gambar piramida =
                    buku.gambar().stream()
                            .filter(g -> g.judul().equals("Piramida Penduduk"))
                            .findAny()
                            .orElseThrow();
            XSSFSheet lembar =
                    berkas.getSheet(
                            buku.tabel().stream()
                                    .filter(t -> t.tabel().kunci().equals(piramida.kunci()))
                                    .findAny()
                                    .orElseThrow()
                                    .nomor());
            XDDFChartData data =
                    lembar.getDrawingPatriarch().getCharts().get(0).getChartSeries().get(0);
            assertThat((Double) data.getSeries(0).getValuesData().getPointAt(0)).isNegative();
            assertThat((Double) data.getSeries(1).getValuesData().getPointAt(0)).isPositive();
        }
        assertThat(rumusTerhitung(buku)).isPositive();
    }

    @Test
    void aTrend_isALineChart_overTheTotalsOfTheSemesters() throws IOException {
        Buku buku = BukuContoh.berderet();
        Blok.TabelBuku deret =
                buku.tabel().stream()
                        .filter(t -> t.tabel().kunci().equals("deret-kecamatan"))
                        .findAny()
                        .orElseThrow();
        try (XSSFWorkbook berkas = baca(buku)) {
            XSSFSheet lembar = berkas.getSheet(deret.nomor());
            XSSFChart bagan = lembar.getDrawingPatriarch().getCharts().get(0);
            assertThat(bagan.getChartSeries().get(0)).isInstanceOf(XDDFLineChartData.class);
            Blok.Gambar gambar =
                    buku.gambar().stream()
                            .filter(g -> g.kunci().equals("deret-kecamatan"))
                            .findAny()
                            .orElseThrow();
            periksa(bagan, gambar, lembar);
            var nama = bagan.getChartSeries().get(0).getSeries(0).getCategoryData();
            assertThat(List.of(nama.getPointAt(0), nama.getPointAt(2)))
                    .isEqualTo(List.of("I 2023", "I 2024"));
        }
        assertThat(rumusTerhitung(buku)).isPositive();
    }

    @Test
    void sheets_areReadyToReadAndPrint() throws IOException {
        try (XSSFWorkbook berkas = baca(BukuContoh.buku())) {
            Sheet penduduk = berkas.getSheet("3.1");
            assertThat(penduduk.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 4);
            assertThat(penduduk.getRepeatingRows().formatAsString()).isEqualTo("4:4");
            assertThat(penduduk.getFitToPage()).isTrue();
            assertThat(penduduk.getPrintSetup().getLandscape()).isFalse();
            assertThat(berkas.getSheet("3.4").getPrintSetup().getLandscape()).isTrue();
            assertThat(berkas.getSheetAt(0).getRow(4).getCell(0).getHyperlink().getAddress())
                    .isEqualTo("'3.1'!A1");
        }
    }

    private static int rumusTerhitung(Buku buku) throws IOException {
        try (XSSFWorkbook berkas = baca(buku)) {
            return LembarUji.rumusTerhitung(berkas);
        }
    }

    private static void periksa(Sheet lembar, Tabel tabel) {
        List<Baris> semua = new ArrayList<>(tabel.baris());
        semua.add(tabel.total().orElseThrow());
        int pertama = lembar.getPaneInformation().getHorizontalSplitPosition();
        for (int b = 0; b < semua.size(); b++) {
            Row baris = lembar.getRow(pertama + b);
            assertThat(baris.getCell(0).getStringCellValue()).isEqualTo(semua.get(b).judul());
            for (int k = 0; k < tabel.kolom().size(); k++) {
                Nilai nilai = semua.get(b).nilai().get(k);
                Cell sel = baris.getCell(k + 1);
                if (nilai.ada().isPresent()) {
                    assertThat(sel.getNumericCellValue())
                            .as("%s %s", lembar.getSheetName(), sel.getAddress())
                            .isEqualTo(nilai.angka().doubleValue());
                } else {
                    assertThat(sel.getStringCellValue()).isEqualTo("–");
                }
            }
        }
    }

    private static XSSFWorkbook baca(Buku buku) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(BukuContoh.xlsx(buku)));
    }
}
