package id.go.tapinkab.dukcapil.bukuagregat.wilayah;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the region list: UTF-8 lines {@code kode,jenis,nama}, lines that start with {@code #} and
 * blank ones left out, codes in any spelling with or without dots. An administrator puts a list of
 * another kabupaten in its place.
 */
public final class BacaDaftarWilayah {

    private static final String TAPIN = "tapin.csv";

    private BacaDaftarWilayah() {}

    /** The module's own list: Kabupaten Tapin, Kepmendagri 300.2.2-2138/2025. */
    public static DaftarWilayah bawaan() {
        try (InputStream isi = BacaDaftarWilayah.class.getResourceAsStream(TAPIN)) {
            if (isi == null) {
                throw new IllegalStateException("Sumber daya " + TAPIN + " tidak ada");
            }
            return baca(isi);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a list of regions.
     *
     * @throws IllegalArgumentException in Indonesian, with the line, when the list is not one
     */
    public static DaftarWilayah baca(InputStream isi) throws IOException {
        List<Wilayah> wilayah = new ArrayList<>();
        BufferedReader pembaca =
                new BufferedReader(new InputStreamReader(isi, StandardCharsets.UTF_8));
        int nomor = 0;
        for (String baris = pembaca.readLine(); baris != null; baris = pembaca.readLine()) {
            nomor++;
            String teks = baris.replace("\uFEFF", "").strip();
            if (!teks.isEmpty() && !teks.startsWith("#") && !teks.startsWith("kode,")) {
                wilayah.add(satu(teks, nomor));
            }
        }
        return new DaftarWilayah(wilayah);
    }

    private static Wilayah satu(String teks, int nomor) {
        String[] bagian = teks.split(",", 3);
        if (bagian.length < 3) {
            throw new IllegalArgumentException(
                    "Daftar wilayah baris " + nomor + ": harus \"kode,jenis,nama\"");
        }
        try {
            return new Wilayah(
                    new KodeWilayah(bagian[0].strip().replace(".", "")),
                    bagian[1].strip(),
                    bagian[2].strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Daftar wilayah baris " + nomor + ": " + e.getMessage(), e);
        }
    }
}
