package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that are sound, but not as Excel would write them. */
class BukuKerjaAnehTest {

    private static void terbaca(HasilBaca hasil) {
        assertThat(Uji.kode(hasil)).isEmpty();
        assertThat(Uji.penduduk(hasil, "6305")).isEqualTo(53);
    }

    private static HasilBaca baca(XlsxMentah buku) {
        return Uji.baca(buku.tulis());
    }

    @Test
    void cellsWithoutAddresses_andTextsInPlace_areRead() {
        terbaca(baca(new XlsxMentah()));
    }

    @Test
    void blankCellsWithoutAddresses_keepTheirPlace() {
        HasilBaca hasil =
                baca(
                        new XlsxMentah(
                                XlsxMentah.baris("DKB Semester I Tahun 2024")
                                        + XlsxMentah.baris(
                                                "kode", null, "jumlah_penduduk", "pria", "wanita")
                                        + XlsxMentah.baris("630501", null, 32, 16, 16)
                                        + XlsxMentah.baris("630502", null, 21, 10, 11)));
        terbaca(hasil);
    }

    @Test
    void aTextInPieces_isOne() {
        terbaca(
                baca(
                        new XlsxMentah()
                                .ubah(
                                        XlsxMentah.LEMBAR,
                                        s ->
                                                s.replace(
                                                        "<is><t>BINUANG</t></is>",
                                                        "<is><r><t>BINU</t></r><r><rPr><b/></rPr>"
                                                                + "<t>ANG</t></r></is>"))));
    }

    @Test
    void strictOpenXml_isRead() {
        terbaca(
                baca(
                        new XlsxMentah()
                                .tiapBagian(
                                        s ->
                                                s.replace(
                                                                "http://schemas.openxmlformats.org"
                                                                        + "/officeDocument/2006"
                                                                        + "/relationships",
                                                                "http://purl.oclc.org/ooxml"
                                                                        + "/officeDocument"
                                                                        + "/relationships")
                                                        .replace(
                                                                "http://schemas.openxmlformats.org"
                                                                        + "/spreadsheetml/2006/main",
                                                                "http://purl.oclc.org/ooxml"
                                                                        + "/spreadsheetml/main"))));
    }

    @Test
    void theResultThatExcelKept_isTheFormulasValue() {
        for (Workbook kosong : new Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
            terbaca(
                    Uji.baca(
                            buku(
                                    kosong,
                                    (baris, buku) -> {
                                        baris.getCell(2).setCellFormula("D3+E3");
                                        buku.getCreationHelper()
                                                .createFormulaEvaluator()
                                                .evaluateAll();
                                    })));
        }
    }

    @Test
    void anErrorInACell_isNoCount_andIsTold() {
        for (Workbook kosong : new Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
            for (FormulaError galat : new FormulaError[] {FormulaError.REF, FormulaError.DIV0}) {
                HasilBaca hasil =
                        Uji.baca(
                                buku(
                                        kosong(kosong),
                                        (baris, buku) ->
                                                baris.getCell(3)
                                                        .setCellErrorValue(galat.getCode())));
                assertThat(Uji.kode(hasil)).containsExactly("TOLAK NILAI_BUKAN_BILANGAN");
                assertThat(hasil.temuan().get(0).pesan())
                        .contains("baris 3", "kolom \"pria\"", "galat rumus");
            }
        }
    }

    private static Workbook kosong(Workbook seperti) {
        return seperti instanceof HSSFWorkbook ? new HSSFWorkbook() : new XSSFWorkbook();
    }

    @FunctionalInterface
    private interface Perubahan {
        void pada(Row baris, Workbook buku);
    }

    private static byte[] buku(Workbook kosong, Perubahan perubahan) {
        Object[][] isi = {
            {"DKB Semester I Tahun 2024"},
            {"kode", "kecamatan", "jumlah_penduduk", "pria", "wanita"},
            {"630501", "BINUANG", 32.0, 16.0, 16.0},
            {"630502", "TAPIN SELATAN", 21.0, 10.0, 11.0}
        };
        ByteArrayOutputStream ke = new ByteArrayOutputStream();
        try (Workbook buku = kosong) {
            Sheet lembar = buku.createSheet("Data");
            for (int b = 0; b < isi.length; b++) {
                Row baris = lembar.createRow(b);
                for (int k = 0; k < isi[b].length; k++) {
                    if (isi[b][k] instanceof Double angka) {
                        baris.createCell(k).setCellValue(angka);
                    } else {
                        baris.createCell(k).setCellValue((String) isi[b][k]);
                    }
                }
            }
            perubahan.pada(lembar.getRow(2), buku);
            buku.write(ke);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return ke.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rahasia", "VelvetSweatshop"})
    void aLockedOldWorkbook_isTold_butNotOneWithExcelsOwnPassword(String sandi) {
        Biff8EncryptionKey.setCurrentUserPassword(sandi);
        byte[] isi;
        try {
            isi = buku(new HSSFWorkbook(), (baris, buku) -> {});
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        HasilBaca hasil = Uji.baca(isi);
        if (sandi.equals("rahasia")) {
            assertThat(Uji.kode(hasil)).containsExactly("TOLAK BERKAS_BERSANDI");
            assertThat(hasil.temuan().get(0).pesan()).contains("hapus sandinya");
        } else {
            terbaca(hasil);
        }
    }
}
