package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes the dictionary of headers of {@code kolom.csv} and {@code kode-*.csv} beside it. */
final class PemuatKamus {

    private static final Map<Variabel, String> TABEL = new EnumMap<>(Variabel.class);

    static {
        TABEL.put(Variabel.AGAMA, "agama");
        TABEL.put(Variabel.STATUS_KAWIN, "status-kawin");
        TABEL.put(Variabel.PENDIDIKAN, "pendidikan");
        TABEL.put(Variabel.GOLONGAN_DARAH, "golongan-darah");
        TABEL.put(Variabel.HUBUNGAN_KELUARGA, "hubungan-keluarga");
        TABEL.put(Variabel.DISABILITAS, "disabilitas");
        TABEL.put(Variabel.PEKERJAAN, "pekerjaan");
    }

    private final Map<Variabel, TabelKode> tabel = new EnumMap<>(Variabel.class);
    private final Map<String, List<Makna>> menurutEjaan = new HashMap<>();
    private final List<Pattern> diabaikan = new ArrayList<>();

    Kamus muat() {
        TABEL.forEach(
                (variabel, nama) -> {
                    List<List<String>> baris =
                            baris("kode-" + nama + ".csv").stream()
                                    .map(b -> Arrays.asList(b.split(";", 3)))
                                    .toList();
                    TabelKode satu = new TabelKode(variabel, baris);
                    tabel.put(variabel, satu);
                    satu.ejaan().forEach((ejaan, isian) -> tambah(ejaan, isian.makna(variabel)));
                });
        for (String satu : baris("kolom.csv")) {
            String[] bagian = satu.split(";", 2);
            for (String ejaan : bagian[1].split("\\|", -1)) {
                if (bagian[0].startsWith("dokumen.")) {
                    // Which document the word speaks of, only the rest of the table tells.
                    tambahDokumen(ejaan, bagian[0].substring("dokumen.".length()));
                } else {
                    tambah(ejaan, makna(bagian[0]));
                }
            }
        }
        for (String satu : baris("kolom-diabaikan.txt")) {
            diabaikan.add(Pattern.compile(satu));
        }
        return new Kamus(tabel, menurutEjaan, diabaikan);
    }

    private static Makna makna(String nama) {
        String[] bagian = nama.split("\\.", -1);
        return switch (bagian[0]) {
            case "wilayah" -> new Makna.Wilayah(Makna.Bagian.valueOf(bagian[1]));
            case "dimensi" -> new Makna.Dimensi(Makna.JenisDimensi.valueOf(bagian[1]));
            case "pribadi" -> new Makna.Pribadi();
            case "urut" -> new Makna.Urut();
            case "diabaikan" -> new Makna.Diabaikan();
            case "ukuran" ->
                    Makna.Ukuran.satu(
                            Arrays.stream(Variabel.values())
                                    .filter(v -> v.kunci().equals(bagian[1]))
                                    .findFirst()
                                    .orElseThrow(),
                            bagian[2],
                            JenisKelamin.JUMLAH);
            default -> throw new IllegalArgumentException("Makna kolom tidak dikenal: " + nama);
        };
    }

    private void tambah(String ejaan, Makna makna) {
        menurutEjaan.computeIfAbsent(ejaan, e -> new ArrayList<>()).add(makna);
    }

    private void tambahDokumen(String ejaan, String kategori) {
        for (Variabel variabel : Variabel.values()) {
            if (variabel.dokumen()) {
                tambah(ejaan, Makna.Ukuran.satu(variabel, kategori, JenisKelamin.JUMLAH));
            }
        }
    }

    /** A resource's lines without comments, blanks and the line of column names. */
    static List<String> baris(String nama) {
        try (InputStream isi = Kamus.class.getResourceAsStream(nama)) {
            if (isi == null) {
                throw new IllegalStateException("Sumber daya " + nama + " tidak ada");
            }
            return new BufferedReader(new InputStreamReader(isi, StandardCharsets.UTF_8))
                    .lines()
                    .filter(b -> !b.isBlank() && !b.startsWith("#"))
                    .filter(b -> !b.startsWith("kode;label") && !b.startsWith("makna;"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
