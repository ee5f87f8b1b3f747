package id.go.tapinkab.dukcapil.bukuagregat.buku;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The annex says what the book says where figures were changed on purpose. */
class PenerapAngkaTest {

    private static final String PENDUDUK = "\"ba_s_penduduk_kecamatan\"";
    private static final String ALASAN = "Satu desa terhitung dua kali";

    private static byte[] asal;
    private static byte[] lampiran;

    @BeforeAll
    static void susun() throws IOException {
        asal = BukuContoh.docx(BukuContoh.buku());
        lampiran = BukuContoh.xlsx(BukuContoh.buku());
    }

    @Test
    void anAcceptedFigure_standsInItsCell_withItsReasonBelowTheTable() throws IOException {
        try (XSSFWorkbook berkas = diterapkan(sunting("16.344", "16.434"))) {
            XSSFSheet lembar = berkas.getSheet("3.1");
            Row binuang = baris(lembar, "Binuang");
            assertThat(binuang.getCell(1).getNumericCellValue()).isEqualTo(16434);
            assertThat(teks(lembar))
                    .contains(
                            "Catatan angka: Binuang, Laki-laki: 16.434; menurut DKB 16.344. "
                                    + ALASAN
                                    + ".");
            assertThat(teks(berkas.getSheetAt(0)))
                    .contains("sengaja berbeda dari DKB ada pada Tabel 3.1;");
        }
    }

    @Test
    void whatTheBookStillPrints_isTyped_whereItsFormulaWouldSayAnother() throws IOException {
        try (XSSFWorkbook berkas = diterapkan(sunting("16.344", "16.434"))) {
            XSSFSheet lembar = berkas.getSheet("3.1");
            XSSFCell total = (XSSFCell) baris(lembar, "TOTAL").getCell(1);
            assertThat(total.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(baris(lembar, "TOTAL").getCell(2).getCellType()).isEqualTo(CellType.FORMULA);
            assertThat(teks(lembar))
                    .containsPattern("Ditulis sebagai angka, bukan rumus, .*" + alamat(total));
            assertThat(LembarUji.rumusTerhitung(berkas)).isGreaterThan(200);
        }
    }

    @Test
    void sumsThatWereChangedWithTheirParts_stayFormulas() throws IOException {
        byte[] draf = sunting("16.344", "16.434");
        draf = NaskahUji.sunting(draf, PENDUDUK, "32.929", "33.019");
        String totalLaki = cetak(asal, "TOTAL", 1);
        draf = NaskahUji.sunting(draf, PENDUDUK, totalLaki, tambah(totalLaki));
        draf = NaskahUji.sunting(draf, PENDUDUK, "200.122", "200.212");
        try (XSSFWorkbook berkas = diterapkan(draf)) {
            XSSFSheet lembar = berkas.getSheet("3.1");
            for (XSSFCell sel :
                    List.of(
                            (XSSFCell) baris(lembar, "TOTAL").getCell(1),
                            (XSSFCell) baris(lembar, "TOTAL").getCell(3))) {
                assertThat(sel.getCellType()).as(alamat(sel)).isEqualTo(CellType.FORMULA);
            }
            assertThat(baris(lembar, "TOTAL").getCell(3).getNumericCellValue()).isEqualTo(200_212);
            assertThat(LembarUji.rumusTerhitung(berkas)).isGreaterThan(200);
        }
    }

    @Test
    void theChart_showsTheAcceptedFigure_alsoInWords() throws IOException {
        try (XSSFWorkbook berkas = diterapkan(sunting("16.344", "16.434"))) {
            XSSFSheet lembar = berkas.getSheet("3.1");
            XSSFChart bagan = lembar.getDrawingPatriarch().getCharts().get(0);
            var nilai = bagan.getChartSeries().get(0).getSeries(0).getValuesData();
            assertThat(((Number) nilai.getPointAt(0)).intValue()).isEqualTo(16434);
            assertThat(
                            lembar.getDrawingPatriarch()
                                    .getCTDrawing()
                                    .getTwoCellAnchorArray(0)
                                    .getGraphicFrame()
                                    .getNvGraphicFramePr()
                                    .getCNvPr()
                                    .getDescr())
                    .startsWith("Grafik Jumlah Penduduk Menurut Kecamatan: Binuang")
                    .contains("laki-laki 16.434, perempuan")
                    .doesNotContain("16.344");
        }
    }

    @Test
    void aFigureThatIsTextNow_isText_andAGapInTheChart() throws IOException {
        try (XSSFWorkbook berkas = diterapkan(sunting("16.344", "kira-kira 16.300"))) {
            XSSFSheet lembar = berkas.getSheet("3.1");
            assertThat(baris(lembar, "Binuang").getCell(1).getStringCellValue())
                    .isEqualTo("kira-kira 16.300");
            assertThat(LembarUji.rumusTerhitung(berkas)).isGreaterThan(200);
        }
    }

    @Test
    void removedAndAddedRows_areToldBelowTheTable() throws IOException {
        String naskah = NaskahUji.naskah(asal);
        int piani = naskah.indexOf(">Piani<", naskah.indexOf(PENDUDUK));
        int mulai = naskah.lastIndexOf("<w:tr>", piani);
        int akhir = naskah.indexOf("</w:tr>", piani) + "</w:tr>".length();
        byte[] tanpa =
                NaskahUji.denganNaskah(asal, naskah.substring(0, mulai) + naskah.substring(akhir));
        try (XSSFWorkbook berkas = diterapkan(tanpa)) {
            XSSFSheet lembar = berkas.getSheet("3.1");
            assertThat(baris(lembar, "Piani").getCell(1).getStringCellValue()).isEqualTo("–");
            assertThat(teks(lembar)).contains("Piani: tidak ada; menurut DKB ada.");
            assertThat(LembarUji.rumusTerhitung(berkas)).isGreaterThan(200);
        }
        String baru = naskah.substring(mulai, akhir).replace(">Piani<", ">Kecamatan Baru<");
        byte[] tambah =
                NaskahUji.denganNaskah(
                        asal, naskah.substring(0, akhir) + baru + naskah.substring(akhir));
        try (XSSFWorkbook berkas = diterapkan(tambah)) {
            assertThat(teks(berkas.getSheet("3.1")))
                    .contains("Kecamatan Baru: ada; menurut DKB tidak ada.")
                    .contains("Isi baris: Laki-laki " + cetak(asal, "Piani", 1));
        }
    }

    @Test
    void aFigureOfADesa_leavesTheSumsOfOtherKecamatanFormulas() throws IOException {
        Buku buku = BukuContoh.bukuDesa(3);
        byte[] susunan = BukuContoh.docx(buku);
        String desa = angka(susunan).menurutKunci().get("agama_desa").baris().get(1).get(1);
        byte[] draf =
                NaskahUji.sunting(susunan, "\"ba_s_agama_desa\"", ">" + desa + "<", ">7.777<");
        AngkaBerlaku angka =
                AngkaBerlaku.cari(
                        angka(susunan),
                        angka(draf),
                        angka(draf).bandingkan(angka(susunan)).stream()
                                .map(PenerapAngkaTest::terima)
                                .toList());
        byte[] isi = PenerapAngka.terapkan(BukuContoh.xlsx(buku), angka);
        try (XSSFWorkbook berkas = new XSSFWorkbook(new ByteArrayInputStream(isi))) {
            XSSFSheet lembar =
                    berkas.getSheet(berkas.getName(LembarTabel.nama("agama-desa")).getSheetName());
            int pertama = lembar.getPaneInformation().getHorizontalSplitPosition();
            assertThat(lembar.getRow(pertama).getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(lembar.getRow(pertama + 1).getCell(1).getNumericCellValue()).isEqualTo(7777);
            int diketik = 0;
            int rumus = 0;
            for (int b = pertama; b <= pertama + 147; b++) {
                if (lembar.getRow(b).getCell(0).getStringCellValue().startsWith("Kecamatan ")) {
                    boolean tetap = lembar.getRow(b).getCell(1).getCellType() == CellType.FORMULA;
                    diketik += tetap ? 0 : 1;
                    rumus += tetap ? 1 : 0;
                }
            }
            assertThat(diketik).isEqualTo(1);
            assertThat(rumus).isEqualTo(11);
            assertThat(LembarUji.rumusTerhitung(berkas)).isGreaterThan(1000);
        }
    }

    @Test
    void anIndicator_isFoundByItsColumnsName() throws IOException {
        String naskah = NaskahUji.naskah(asal);
        TabelTerbaca indikator = angka(asal).menurutKunci().get("indikator");
        String nilai = indikator.baris().get(0).get(3);
        byte[] draf = NaskahUji.sunting(asal, "\"ba_s_indikator\"", ">" + nilai + "<", ">7,77<");
        assertThat(naskah).contains("\"ba_s_indikator\"");
        try (XSSFWorkbook berkas = diterapkan(draf)) {
            XSSFSheet lembar =
                    berkas.getSheet(berkas.getName(LembarTabel.nama("indikator")).getSheetName());
            assertThat(lembar.getRow(4).getCell(1).getNumericCellValue()).isEqualTo(7.77);
        }
    }

    @Test
    void aFigureThatWasChangedBack_leavesTheAnnexAsItWasComposed() throws IOException {
        List<AngkaDiterima> diterima = terima(sunting("16.344", "16.434"));
        AngkaBerlaku kini = AngkaBerlaku.cari(angka(asal), angka(asal), diterima);
        assertThat(kini.semua()).isEmpty();
        assertThat(PenerapAngka.terapkan(lampiran, kini)).isSameAs(lampiran);
        AngkaBerlaku lain =
                AngkaBerlaku.cari(angka(asal), angka(sunting("16.344", "16.435")), diterima);
        assertThat(lain.semua()).isEmpty();
    }

    private static XSSFWorkbook diterapkan(byte[] draf) throws IOException {
        AngkaBerlaku angka = AngkaBerlaku.cari(angka(asal), angka(draf), terima(draf));
        assertThat(angka.semua()).isNotEmpty();
        return new XSSFWorkbook(new ByteArrayInputStream(PenerapAngka.terapkan(lampiran, angka)));
    }

    private static List<AngkaDiterima> terima(byte[] draf) throws IOException {
        return angka(draf).bandingkan(angka(asal)).stream().map(PenerapAngkaTest::terima).toList();
    }

    private static AngkaDiterima terima(PerubahanAngka temuan) {
        return AngkaDiterima.dari(temuan, ALASAN, "Kabid", LocalDate.of(2024, 7, 9));
    }

    private static byte[] sunting(String lama, String baru) throws IOException {
        return NaskahUji.sunting(asal, PENDUDUK, lama, baru);
    }

    private static AngkaBuku angka(byte[] docx) throws IOException {
        return AngkaBuku.baca(new ByteArrayInputStream(docx));
    }

    private static String cetak(byte[] docx, String baris, int kolom) throws IOException {
        return angka(docx).menurutKunci().get("penduduk_kecamatan").baris().stream()
                .filter(b -> b.get(0).equals(baris))
                .findAny()
                .orElseThrow()
                .get(kolom);
    }

    /** Ninety more. */
    private static String tambah(String angka) {
        int jiwa = Integer.parseInt(angka.replace(".", "")) + 90;
        return "%d.%03d".formatted(jiwa / 1000, jiwa % 1000);
    }

    private static Row baris(XSSFSheet lembar, String judul) {
        for (Row satu : lembar) {
            if (satu.getCell(0) != null && satu.getCell(0).toString().equals(judul)) {
                return satu;
            }
        }
        throw new AssertionError(judul);
    }

    private static String alamat(XSSFCell sel) {
        return sel.getAddress().formatAsString();
    }

    private static String teks(XSSFSheet lembar) {
        List<String> hasil = new ArrayList<>();
        for (Row baris : lembar) {
            for (Cell sel : baris) {
                if (sel.getCellType() == CellType.STRING) {
                    hasil.add(sel.getStringCellValue());
                }
            }
        }
        return String.join("\n", hasil);
    }
}
