package id.go.tapinkab.dukcapil.bukuagregat.agregat;

import id.go.tapinkab.dukcapil.bukuagregat.wilayah.DaftarWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Wilayah;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Tapin's official figures of Semester I 2024 per kecamatan, for tests that need a real Kubus. */
public final class KubusTapin {

    public static final KodeWilayah TAPIN = new KodeWilayah("6305");

    private KubusTapin() {}

    public static Kubus kubus() {
        List<String[]> baris = baris("tapin-2024-I.csv");
        String[] kepala = baris.get(0);
        Kubus kubus = new Kubus();
        for (String[] satu : baris.subList(1, baris.size())) {
            for (int i = 3; i < kepala.length; i++) {
                if (!satu[i].isEmpty()) {
                    kubus.isi(
                            new Kubus.Sel(
                                    new KodeWilayah(kepala[i]),
                                    Variabel.valueOf(satu[0]),
                                    satu[1],
                                    JenisKelamin.valueOf(satu[2])),
                            Long.parseLong(satu[i]),
                            "tapin-2024-I.csv");
                }
            }
        }
        return kubus;
    }

    /** The kabupaten and its 12 kecamatan. */
    public static DaftarWilayah daftar() {
        List<Wilayah> semua = new ArrayList<>();
        semua.add(new Wilayah(TAPIN, "Kabupaten", "Tapin"));
        for (String[] satu : acuan()) {
            if (!satu[1].equals("Total")) {
                semua.add(new Wilayah(new KodeWilayah(satu[0]), "Kecamatan", satu[1]));
            }
        }
        return new DaftarWilayah(semua);
    }

    /** The golden values: one array a region, the kabupaten last. */
    static List<String[]> acuan() {
        List<String[]> baris = baris("indikator-tapin-2024-I.csv");
        return baris.subList(1, baris.size());
    }

    static String[] kepalaAcuan() {
        return baris("indikator-tapin-2024-I.csv").get(0);
    }

    private static List<String[]> baris(String nama) {
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        KubusTapin.class.getResourceAsStream(nama), nama),
                                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(satu -> !satu.startsWith("#"))
                    .map(satu -> satu.split(";", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
