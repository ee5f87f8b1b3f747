package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes the annex of a {@link Buku} as XLSX: the same tables, a sheet each, named by the table's
 * number, behind a list of them; under a table its figures as native charts.
 */
public final class BukuXlsx {

    /** Writes the file; does not close {@code keluaran}. */
    public void tulis(Buku buku, OutputStream keluaran) throws IOException {
        try (XSSFWorkbook berkas = new XSSFWorkbook()) {
            GayaXlsx gaya = new GayaXlsx(berkas);
            sifat(buku, berkas);
            XSSFSheet daftar = berkas.createSheet("Daftar Tabel");
            LembarTabel.siapkanCetak(daftar, false);
            daftar.setColumnWidth(0, 14 * 256);
            daftar.setColumnWidth(1, 90 * 256);
            daftar.setColumnWidth(2, 40 * 256);
            teks(daftar.createRow(0), 0, BukuDocx.judul(buku), gaya.judul());
            teks(
                    daftar.createRow(1),
                    0,
                    "Lampiran dalam bentuk lembar sebar; nama lembar adalah nomor tabel.",
                    gaya.catatan());
            XSSFRow kepala = daftar.createRow(3);
            teks(kepala, 0, "Tabel", gaya.kepala());
            teks(kepala, 1, "Judul", gaya.kepala());
            teks(kepala, 2, "Sumber", gaya.kepala());
            int baris = 4;
            for (Bab bab : buku.bab()) {
                for (Blok blok : bab.isi()) {
                    if (blok instanceof Blok.TabelBuku satu) {
                        XSSFSheet lembar = berkas.createSheet(satu.nomor());
                        new LembarTabel(lembar, gaya)
                                .tulis(satu.nomor(), satu.tabel(), gambar(bab, satu));
                        entri(
                                daftar.createRow(baris++),
                                gaya,
                                satu.nomor(),
                                satu.tabel().judul(),
                                satu.tabel().sumber());
                    } else if (blok instanceof Blok.DaftarIndikatorLain satu) {
                        XSSFSheet lembar = berkas.createSheet(satu.nomor());
                        new LembarTabel(lembar, gaya).tulis(satu);
                        entri(
                                daftar.createRow(baris++),
                                gaya,
                                satu.nomor(),
                                satu.judul(),
                                TabelIndikatorDocx.sumber(satu));
                    } else if (blok instanceof Blok.DaftarIndikator satu) {
                        XSSFSheet lembar = berkas.createSheet(satu.nomor());
                        new LembarTabel(lembar, gaya).tulis(satu);
                        entri(
                                daftar.createRow(baris++),
                                gaya,
                                satu.nomor(),
                                satu.judul(),
                                satu.sumber());
                    }
                }
            }
            daftar.createFreezePane(0, 4);
            berkas.write(keluaran);
        }
    }

    /** The chapter's figures that show a table. */
    private static List<Blok.Gambar> gambar(Bab bab, Blok.TabelBuku tabel) {
        return bab.isi().stream()
                .flatMap(b -> b instanceof Blok.Gambar gambar ? Stream.of(gambar) : Stream.of())
                .filter(gambar -> gambar.kunci().equals(tabel.tabel().kunci()))
                .toList();
    }

    private static void sifat(Buku buku, XSSFWorkbook berkas) {
        var inti = berkas.getProperties().getCoreProperties();
        inti.setTitle("Lampiran " + BukuDocx.judul(buku));
        inti.setCreator(buku.kantor().nama() + " " + buku.wilayah());
        inti.getUnderlyingProperties().setLanguageProperty("id-ID");
        // The data's date, not the clock's: the same book gives the same annex.
        inti.setCreated(
                Optional.of(
                        Date.from(
                                buku.semester()
                                        .tanggalBatas()
                                        .atStartOfDay()
                                        .toInstant(ZoneOffset.UTC))));
    }

    private static void entri(
            XSSFRow baris, GayaXlsx gaya, String nomor, String judul, String sumber) {
        XSSFCell sel = teks(baris, 0, "Tabel " + nomor, gaya.tautan());
        Hyperlink tautan =
                baris.getSheet()
                        .getWorkbook()
                        .getCreationHelper()
                        .createHyperlink(HyperlinkType.DOCUMENT);
        tautan.setAddress("'" + nomor + "'!A1");
        sel.setHyperlink(tautan);
        teks(baris, 1, judul, gaya.isi());
        teks(baris, 2, sumber, gaya.isi());
    }

    static XSSFCell teks(XSSFRow baris, int kolom, String teks, CellStyle gaya) {
        XSSFCell sel = baris.createCell(kolom);
        sel.setCellValue(teks);
        sel.setCellStyle(gaya);
        return sel;
    }
}
