package id.go.tapinkab.dukcapil.bukuagregat.buku;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Baris;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.BentukAngka;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Indikator;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kolom;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Nilai;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Tabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Writes one table on a sheet. Totals and ratios are formulas with the value of the book as cached
 * result; where a sum would not give that value (a total stated by the source over details that are
 * not), the value itself is written.
 */
final class LembarTabel {

    /** Rows above the headings: title, source's semester, an empty one. */
    private static final int BARIS_KEPALA = 3;

    /** Width of a column of figures in characters. */
    private static final int LEBAR_ANGKA = 14;

    private static final int LEBAR_SEMPIT = 10;

    private final XSSFSheet lembar;
    private final GayaXlsx gaya;

    LembarTabel(XSSFSheet lembar, GayaXlsx gaya) {
        this.lembar = lembar;
        this.gaya = gaya;
    }

    static void siapkanCetak(XSSFSheet lembar, boolean mendatar) {
        lembar.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        lembar.getPrintSetup().setLandscape(mendatar);
        lembar.setFitToPage(true);
        lembar.getPrintSetup().setFitWidth((short) 1);
        lembar.getPrintSetup().setFitHeight((short) 0);
        lembar.setHorizontallyCenter(true);
        lembar.getFooter().setCenter("&A – halaman &P dari &N");
    }

    /** Writes the table with its figures, if it has any, as charts below. */
    void tulis(String nomor, Tabel tabel, List<Blok.Gambar> gambar) {
        List<Kolom> kolom = tabel.kolom();
        int kepala = judulDanKepala(nomor, tabel);
        int pertama = BARIS_KEPALA + kepala;
        List<Baris> semua = new ArrayList<>(tabel.baris());
        tabel.total().ifPresent(semua::add);
        RumusLembar rumusLembar = new RumusLembar(tabel, semua, pertama);
        for (int b = 0; b < semua.size(); b++) {
            Baris baris = semua.get(b);
            boolean tebal = baris.peran() != Baris.Peran.RINCIAN;
            XSSFRow row = lembar.createRow(pertama + b);
            BukuXlsx.teks(row, 0, baris.judul(), tebal ? gaya.isiTebal() : gaya.isi());
            for (int k = 0; k < kolom.size(); k++) {
                XSSFCell sel = row.createCell(k + 1);
                sel.setCellStyle(gayaAngka(kolom.get(k).desimal(), tebal));
                Nilai nilai = baris.nilai().get(k);
                if (nilai.ada().isEmpty()) {
                    sel.setCellValue(BentukAngka.sel(kolom.get(k), nilai));
                    continue;
                }
                String rumus = rumusLembar.untuk(b, k);
                if (!rumus.isEmpty()) {
                    sel.setCellFormula(rumus);
                }
                sel.setCellValue(nilai.angka().doubleValue());
            }
        }
        namai(tabel.kunci(), pertama + semua.size() - 1, kolom.size());
        int berikut = kaki(pertama + semua.size() + 1, tabel.sumber(), tabel.catatan());
        int dicetak = berikut;
        for (Blok.Gambar satu : gambar) {
            dicetak = new GrafikXlsx(lembar, gaya, tabel, pertama).tulis(satu, berikut + 1);
            berikut = lembar.getLastRowNum() + 1;
        }
        if (!gambar.isEmpty()) {
            lembar.getWorkbook()
                    .setPrintArea(
                            lembar.getWorkbook().getSheetIndex(lembar),
                            0,
                            Math.max(kolom.size(), GrafikXlsx.KOLOM_GRAFIK - 1),
                            0,
                            dicetak);
        }
        lembar.createFreezePane(1, pertama);
        lembar.setRepeatingRows(new CellRangeAddress(BARIS_KEPALA, pertama - 1, -1, -1));
        lembar.setColumnWidth(0, 32 * 256);
        for (int k = 0; k < kolom.size(); k++) {
            lembar.setColumnWidth(k + 1, lebar(tabel, kolom.get(k)) * 256);
        }
        tinggikanKepala(tabel, pertama - 1);
        siapkanCetak(lembar, TabelDocx.halaman(tabel) == Halaman.MENDATAR);
    }

    /** A wide table's columns are no wider than their words, so that its print is not tiny. */
    private static int lebar(Tabel tabel, Kolom kolom) {
        if (TabelDocx.halaman(tabel) == Halaman.TEGAK) {
            return LEBAR_ANGKA;
        }
        int kata =
                Arrays.stream(kolom.judul().split("\\s+", -1))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
        return Math.max(LEBAR_SEMPIT, kata + 2);
    }

    /** Spreadsheets do not grow a row for wrapped text that was written by a program. */
    private void tinggikanKepala(Tabel tabel, int baris) {
        int banyak =
                tabel.kolom().stream()
                        .mapToInt(k -> 1 + k.judul().length() / lebar(tabel, k))
                        .max()
                        .orElse(1);
        lembar.getRow(baris).setHeightInPoints(15f * Math.max(banyak, 1) + 3);
    }

    private CellStyle gayaAngka(boolean desimal, boolean tebal) {
        if (desimal) {
            return tebal ? gaya.desimalTebal() : gaya.desimal();
        }
        return tebal ? gaya.bulatTebal() : gaya.bulat();
    }

    private int judulDanKepala(String nomor, Tabel tabel) {
        BukuXlsx.teks(
                lembar.createRow(0), 0, "Tabel " + nomor + "  " + tabel.judul(), gaya.judul());
        boolean berkelompok = tabel.kolom().stream().anyMatch(k -> !k.kelompok().isEmpty());
        XSSFRow atas = lembar.createRow(BARIS_KEPALA);
        XSSFRow bawah = berkelompok ? lembar.createRow(BARIS_KEPALA + 1) : atas;
        BukuXlsx.teks(atas, 0, tabel.judulBaris(), gaya.kepala());
        if (berkelompok) {
            BukuXlsx.teks(bawah, 0, "", gaya.kepala());
            gabung(0, 0, 1);
        }
        for (int k = 0; k < tabel.kolom().size(); k++) {
            Kolom kolom = tabel.kolom().get(k);
            if (!berkelompok || !kolom.kelompok().isEmpty()) {
                BukuXlsx.teks(bawah, k + 1, kolom.judul(), gaya.kepala());
            }
            if (berkelompok) {
                boolean sendiri = kolom.kelompok().isEmpty();
                BukuXlsx.teks(
                        atas, k + 1, sendiri ? kolom.judul() : kolom.kelompok(), gaya.kepala());
                if (sendiri) {
                    BukuXlsx.teks(bawah, k + 1, "", gaya.kepala());
                    gabung(k + 1, k + 1, 1);
                }
            }
        }
        int dari = 0;
        for (int k = 1; berkelompok && k <= tabel.kolom().size(); k++) {
            String kelompok = tabel.kolom().get(dari).kelompok();
            if (k == tabel.kolom().size() || !tabel.kolom().get(k).kelompok().equals(kelompok)) {
                if (!kelompok.isEmpty() && k - dari > 1) {
                    gabung(dari + 1, k, 0);
                }
                dari = k;
            }
        }
        return berkelompok ? 2 : 1;
    }

    private void gabung(int dari, int sampai, int barisTambahan) {
        lembar.addMergedRegion(
                new CellRangeAddress(BARIS_KEPALA, BARIS_KEPALA + barisTambahan, dari, sampai));
    }

    /** A name for the table, headings included, by which it is found again. */
    private void namai(String kunci, int barisAkhir, int kolomAkhir) {
        Name nama = lembar.getWorkbook().createName();
        nama.setNameName(nama(kunci));
        nama.setRefersToFormula(
                new AreaReference(
                                new CellReference(
                                        lembar.getSheetName(), BARIS_KEPALA, 0, true, true),
                                new CellReference(
                                        lembar.getSheetName(), barisAkhir, kolomAkhir, true, true),
                                SpreadsheetVersion.EXCEL2007)
                        .formatAsString());
    }

    /** The name of a table's cells in the workbook. */
    static String nama(String kunci) {
        return "Tabel_" + NamaTanda.aman(kunci);
    }

    /** Returns the first row below. */
    private int kaki(int baris, String sumber, List<String> catatan) {
        int berikut = baris;
        BukuXlsx.teks(lembar.createRow(berikut++), 0, "Sumber: " + sumber, gaya.catatan());
        for (String satu : catatan) {
            BukuXlsx.teks(lembar.createRow(berikut++), 0, "Catatan: " + satu, gaya.catatan());
        }
        return berikut;
    }

    void tulis(Blok.DaftarIndikator daftar) {
        BukuXlsx.teks(
                lembar.createRow(0),
                0,
                "Tabel " + daftar.nomor() + "  " + daftar.judul(),
                gaya.judul());
        String[] judul = {"Indikator", "Nilai", "Satuan", "Rumus", "Masukan", "Sumber"};
        int[] lebar = {34, 12, 36, 52, 70, 40};
        XSSFRow kepala = lembar.createRow(BARIS_KEPALA);
        for (int k = 0; k < judul.length; k++) {
            BukuXlsx.teks(kepala, k, judul[k], gaya.kepala());
            lembar.setColumnWidth(k, lebar[k] * 256);
        }
        int baris = BARIS_KEPALA + 1;
        for (Indikator satu : daftar.indikator()) {
            XSSFRow row = lembar.createRow(baris++);
            BukuXlsx.teks(row, 0, satu.nama(), gaya.isi());
            XSSFCell nilai = row.createCell(1);
            nilai.setCellStyle(gaya.desimal());
            nilai.setCellValue(satu.nilai().doubleValue());
            BukuXlsx.teks(row, 2, satu.satuan(), gaya.isi());
            BukuXlsx.teks(row, 3, satu.rumus(), gaya.isi());
            BukuXlsx.teks(
                    row,
                    4,
                    satu.masukan().stream()
                            .map(m -> m.nama() + ": " + TabelDocx.angkaMasukan(m))
                            .collect(Collectors.joining("; ")),
                    gaya.isi());
            BukuXlsx.teks(row, 5, satu.sumber(), gaya.isi());
        }
        namai(Blok.DaftarIndikator.KUNCI, baris - 1, judul.length - 1);
        kaki(baris + 1, daftar.sumber(), List.of());
        lembar.createFreezePane(1, BARIS_KEPALA + 1);
        siapkanCetak(lembar, true);
    }

    void tulis(Blok.DaftarIndikatorLain daftar) {
        BukuXlsx.teks(
                lembar.createRow(0),
                0,
                "Tabel " + daftar.nomor() + "  " + daftar.judul(),
                gaya.judul());
        String[] judul = {"Indikator", "Nilai", "Satuan", "Sumber", "Tanggal"};
        int[] lebar = {40, 14, 30, 50, 20};
        XSSFRow kepala = lembar.createRow(BARIS_KEPALA);
        for (int k = 0; k < judul.length; k++) {
            BukuXlsx.teks(kepala, k, judul[k], gaya.kepala());
            lembar.setColumnWidth(k, lebar[k] * 256);
        }
        int baris = BARIS_KEPALA + 1;
        for (IndikatorLain satu : daftar.indikator()) {
            XSSFRow row = lembar.createRow(baris++);
            BukuXlsx.teks(row, 0, satu.nama(), gaya.isi());
            XSSFCell nilai = row.createCell(1);
            nilai.setCellStyle(satu.nilai().scale() > 0 ? gaya.desimal() : gaya.bulat());
            nilai.setCellValue(satu.nilai().doubleValue());
            BukuXlsx.teks(row, 2, satu.satuan(), gaya.isi());
            BukuXlsx.teks(row, 3, satu.sumber(), gaya.isi());
            BukuXlsx.teks(row, 4, TanggalIndonesia.panjang(satu.tanggal()), gaya.isi());
        }
        namai(Blok.DaftarIndikatorLain.KUNCI, baris - 1, judul.length - 1);
        kaki(baris + 1, TabelIndikatorDocx.sumber(daftar), List.of());
        lembar.createFreezePane(1, BARIS_KEPALA + 1);
        siapkanCetak(lembar, true);
    }
}
