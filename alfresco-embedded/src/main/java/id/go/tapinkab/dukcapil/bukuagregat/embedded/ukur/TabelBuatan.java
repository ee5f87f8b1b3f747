package id.go.tapinkab.dukcapil.bukuagregat.embedded.ukur;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes synthetic people as a table BIODATA_WNI. */
final class TabelBuatan {

    private static final long BENIH = 6305;
    private static final int KOLOM_LAHIR = 4;

    private TabelBuatan() {}

    static void csv(Path ke, long baris) throws IOException {
        PendudukBuatan penduduk = new PendudukBuatan(BENIH);
        StringBuilder teks = new StringBuilder();
        try (BufferedWriter penulis = Files.newBufferedWriter(ke)) {
            penulis.write(String.join(",", PendudukBuatan.KOLOM) + "\n");
            for (long i = 0; i < baris; i++) {
                teks.setLength(0);
                for (String sel : penduduk.berikut()) {
                    teks.append(teks.length() == 0 ? "" : ",");
                    boolean kutip = sel.indexOf(',') >= 0;
                    teks.append(kutip ? "\"" : "").append(sel).append(kutip ? "\"" : "");
                }
                penulis.append(teks.append('\n'));
            }
        }
    }

    /** As {@code exp} writes it: numbers as NUMBER, the birth date as DATE. */
    static void dump(Path ke, long baris) throws IOException {
        PendudukBuatan penduduk = new PendudukBuatan(BENIH);
        List<DumpBuatan.Kolom> kolom =
                PendudukBuatan.KOLOM.stream()
                        .map(
                                nama ->
                                        switch (nama) {
                                            case "NAMA_LGKP" -> DumpBuatan.Kolom.teks(nama, 60);
                                            case "TGL_LHR" -> DumpBuatan.Kolom.tanggal(nama);
                                            default -> DumpBuatan.Kolom.angka(nama);
                                        })
                        .toList();
        try (OutputStream keluar = new BufferedOutputStream(Files.newOutputStream(ke))) {
            Iterable<List<Object>> orang =
                    () ->
                            LongStream.range(0, baris)
                                    .mapToObj(i -> nilai(penduduk.berikut()))
                                    .iterator();
            new DumpBuatan(keluar).tabel("BIODATA_WNI", kolom, orang).akhiri();
        }
    }

    private static List<Object> nilai(String[] orang) {
        List<Object> hasil = new ArrayList<>(Arrays.asList(orang));
        hasil.replaceAll(sel -> sel.equals("") ? null : sel);
        hasil.set(KOLOM_LAHIR, LocalDate.parse(orang[KOLOM_LAHIR]));
        return hasil;
    }

    /** As an office's own export: identifiers and names as texts, codes as numbers, real dates. */
    static void xlsx(Path ke, int baris) throws IOException {
        PendudukBuatan penduduk = new PendudukBuatan(BENIH);
        try (OutputStream keluar = Files.newOutputStream(ke);
                Workbook buku = new Workbook(keluar, "buku-agregat", "1.0")) {
            Worksheet lembar = buku.newWorksheet("BIODATA_WNI");
            for (int k = 0; k < PendudukBuatan.KOLOM.size(); k++) {
                lembar.value(0, k, PendudukBuatan.KOLOM.get(k));
            }
            for (int i = 1; i <= baris; i++) {
                String[] orang = penduduk.berikut();
                for (int k = 0; k < orang.length; k++) {
                    sel(lembar, i, k, orang[k]);
                }
                if (i % 1_000 == 0) {
                    lembar.flush();
                }
            }
        }
    }

    private static void sel(Worksheet lembar, int baris, int kolom, String isi) {
        if (isi.isEmpty()) {
            return;
        }
        if (kolom < KOLOM_LAHIR - 1) {
            lembar.value(baris, kolom, isi);
        } else if (kolom == KOLOM_LAHIR) {
            lembar.value(baris, kolom, LocalDate.parse(isi));
            lembar.style(baris, kolom).format("yyyy-mm-dd").set();
        } else {
            lembar.value(baris, kolom, Integer.parseInt(isi));
        }
    }
}
