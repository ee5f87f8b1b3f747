package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Temuan;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Temuan.Keparahan;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The findings about a delivery as a workbook for the office: a sheet with the verdict, the files
 * and the codes, and one with every finding, to be sorted, filtered and printed.
 */
public final class LaporanXlsx {

    /** What a cell can hold. */
    private static final int MAKS_SEL = 32_767;

    /** Points; Excel knows no taller row. */
    private static final float MAKS_TINGGI = 409f;

    private static final int[] LEBAR_RINGKASAN = {34, 28, 14, 14, 66};
    private static final int[] LEBAR_TEMUAN = {13, 30, 28, 18, 9, 24, 70, 10};

    private final XSSFWorkbook buku;
    private final GayaLaporan gaya;
    private final HasilBaca hasil;

    private LaporanXlsx(XSSFWorkbook buku, HasilBaca hasil) {
        this.buku = buku;
        this.gaya = new GayaLaporan(buku);
        this.hasil = hasil;
    }

    /**
     * Writes the report; does not close {@code keluaran}.
     *
     * @param nama of the file that the report is about
     */
    public static void tulis(String nama, HasilBaca hasil, OutputStream keluaran)
            throws IOException {
        try (XSSFWorkbook buku = new XSSFWorkbook()) {
            LaporanXlsx laporan = new LaporanXlsx(buku, hasil);
            var inti = buku.getProperties().getCoreProperties();
            inti.setTitle("Laporan pemeriksaan " + nama);
            inti.getUnderlyingProperties().setLanguageProperty("id-ID");
            laporan.ringkasan(nama);
            laporan.temuan();
            buku.write(keluaran);
        }
    }

    private void ringkasan(String nama) {
        XSSFSheet lembar = lembar("Ringkasan", LEBAR_RINGKASAN);
        teks(lembar.createRow(0), 0, "Laporan pemeriksaan " + nama, gaya.judul());
        XSSFRow putusan = lembar.createRow(1);
        teks(
                putusan,
                0,
                hasil.bolehDisusun()
                        ? "Diterima: angkanya dapat disusun menjadi buku."
                        : "Tidak diterima: rancangan buku tidak dibuat dari berkas ini.",
                gaya.tebal());
        XSSFRow semester = lembar.createRow(2);
        teks(
                semester,
                0,
                "Semester: " + hasil.semester().map(s -> s.judul()).orElse("tidak diketahui"),
                gaya.biasa());
        int baris = berkas(lembar, 4) + 1;
        kode(lembar, baris);
    }

    private int berkas(XSSFSheet lembar, int mulai) {
        kepala(lembar, mulai, "Berkas", "Lembar yang dipakai", "Tata letak", "Baris", "SHA-256");
        int baris = mulai + 1;
        for (BerkasTerbaca satu : hasil.berkas()) {
            XSSFRow isi = lembar.createRow(baris++);
            teks(isi, 0, satu.nama(), gaya.isi());
            teks(isi, 1, String.join(", ", satu.lembar()), gaya.isi());
            teks(isi, 2, satu.layout() == null ? "tidak dikenal" : satu.layout(), gaya.isi());
            angka(isi, 3, satu.baris());
            teks(isi, 4, satu.sha256(), gaya.isi());
            tinggikan(isi, LEBAR_RINGKASAN);
        }
        return baris;
    }

    /** A line a code, the worst first. */
    private void kode(XSSFSheet lembar, int mulai) {
        kepala(lembar, mulai, "Kode temuan", "Keparahan", "Banyaknya", "Tempat", "Temuan pertama");
        Map<String, List<Temuan>> perKode = new LinkedHashMap<>();
        urut().forEach(t -> perKode.computeIfAbsent(kunci(t), k -> new ArrayList<>()).add(t));
        int baris = mulai + 1;
        for (List<Temuan> satu : perKode.values()) {
            Temuan pertama = satu.get(0);
            XSSFRow isi = lembar.createRow(baris++);
            teks(isi, 0, pertama.kode(), gaya.isi());
            teks(isi, 1, tampil(pertama.keparahan()), gaya.keparahan(pertama.keparahan()));
            angka(isi, 2, satu.stream().mapToLong(Temuan::banyak).sum());
            angka(isi, 3, satu.stream().filter(t -> t.tempat() != null).count());
            teks(isi, 4, pertama.pesan(), gaya.isi());
            tinggikan(isi, LEBAR_RINGKASAN);
        }
        if (perKode.isEmpty()) {
            teks(lembar.createRow(baris), 0, "Tidak ada temuan.", gaya.isi());
        }
    }

    private void temuan() {
        XSSFSheet lembar = lembar("Temuan", LEBAR_TEMUAN);
        kepala(
                lembar,
                0,
                "Keparahan",
                "Kode",
                "Berkas",
                "Lembar",
                "Baris",
                "Kolom",
                "Pesan",
                "Banyaknya");
        int baris = 1;
        for (Temuan satu : urut()) {
            XSSFRow isi = lembar.createRow(baris++);
            teks(isi, 0, tampil(satu.keparahan()), gaya.keparahan(satu.keparahan()));
            teks(isi, 1, satu.kode(), gaya.isi());
            tempat(isi, satu.tempat());
            teks(isi, 6, satu.pesan(), gaya.isi());
            angka(isi, 7, satu.banyak());
            tinggikan(isi, LEBAR_TEMUAN);
        }
        lembar.createFreezePane(0, 1);
        lembar.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        lembar.setAutoFilter(
                new CellRangeAddress(0, Math.max(1, baris - 1), 0, LEBAR_TEMUAN.length - 1));
    }

    private void tempat(XSSFRow isi, Temuan.Tempat tempat) {
        Temuan.Tempat di = tempat == null ? new Temuan.Tempat(null, null, null, null) : tempat;
        teks(isi, 2, di.berkas(), gaya.isi());
        teks(isi, 3, di.lembar(), gaya.isi());
        if (di.baris() == null) {
            teks(isi, 4, null, gaya.isi());
        } else {
            angka(isi, 4, di.baris());
        }
        teks(isi, 5, di.kolom(), gaya.isi());
    }

    private List<Temuan> urut() {
        return hasil.temuan().stream().sorted(Comparator.comparing(Temuan::keparahan)).toList();
    }

    /** A code may be rejected in one place and only warned of in another. */
    private static String kunci(Temuan satu) {
        return satu.keparahan() + " " + satu.kode();
    }

    private XSSFSheet lembar(String nama, int[] lebar) {
        XSSFSheet lembar = buku.createSheet(nama);
        for (int i = 0; i < lebar.length; i++) {
            lembar.setColumnWidth(i, lebar[i] * 256);
        }
        GayaLaporan.siapkanCetak(lembar);
        return lembar;
    }

    private void kepala(XSSFSheet lembar, int baris, String... judul) {
        XSSFRow kepala = lembar.createRow(baris);
        for (int i = 0; i < judul.length; i++) {
            teks(kepala, i, judul[i], gaya.kepala());
        }
    }

    private static void teks(XSSFRow baris, int kolom, String teks, XSSFCellStyle gaya) {
        var sel = baris.createCell(kolom);
        sel.setCellStyle(gaya);
        if (teks != null && !teks.isEmpty()) {
            sel.setCellValue(teks.substring(0, Math.min(MAKS_SEL, teks.length())));
        }
    }

    /** Not every program grows a row for text that wraps. */
    private static void tinggikan(XSSFRow baris, int[] lebar) {
        int banyak = 1;
        for (int i = 0; i < lebar.length; i++) {
            if (baris.getCell(i).getCellType() == CellType.STRING) {
                int panjang = baris.getCell(i).getStringCellValue().length();
                banyak = Math.max(banyak, (int) Math.ceil(0.95 * panjang / lebar[i]));
            }
        }
        baris.setHeightInPoints(Math.min(MAKS_TINGGI, 15f * banyak));
    }

    private void angka(XSSFRow baris, int kolom, long angka) {
        var sel = baris.createCell(kolom);
        sel.setCellStyle(gaya.angka());
        sel.setCellValue((double) angka);
    }

    private static String tampil(Keparahan keparahan) {
        return switch (keparahan) {
            case TOLAK -> "Tolak";
            case PERINGATAN -> "Peringatan";
            case CATATAN -> "Catatan";
        };
    }
}
