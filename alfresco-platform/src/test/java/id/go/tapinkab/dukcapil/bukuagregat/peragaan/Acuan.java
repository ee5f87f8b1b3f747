package id.go.tapinkab.dukcapil.bukuagregat.peragaan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What the outputs are held against: Tapin's golden values, and a delivery that differs. */
final class Acuan {

    private static final String NILAI =
            "/id/go/tapinkab/dukcapil/bukuagregat/agregat/indikator-tapin-2024-I.csv";

    /** Where a hundred men more show, so that all families still add up to the population. */
    private static final List<String> BERTAMBAH =
            List.of(
                    "Laki-laki",
                    "Jumlah Penduduk",
                    "Umur 25-29",
                    "Islam",
                    "Kawin",
                    "SLTA/Sederajat",
                    "Gol Darah Tidak Tahu");

    private Acuan() {}

    /** Code, name, population and families of every kecamatan. */
    static List<String[]> kecamatan() throws IOException {
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(Acuan.class.getResourceAsStream(NILAI)),
                                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(satu -> satu.startsWith("6305") && !satu.contains(";Total;"))
                    .map(satu -> satu.split(";", -1))
                    .toList();
        }
    }

    /** The sample as of Semester II, Binuang with a hundred men more. */
    static List<String> tambahSeratusLakiLakiBinuang(List<String> contoh) {
        List<String> hasil = new ArrayList<>();
        List<String> kepala = List.of();
        for (String baris : contoh) {
            if (baris.startsWith("Kode Wilayah")) {
                kepala = Arrays.asList(baris.split(",", -1));
            }
            String satu = baris.replace("Semester I Tahun", "Semester II Tahun");
            if (baris.contains(",Binuang,")) {
                String[] sel = baris.split(",", -1);
                for (String judul : BERTAMBAH) {
                    int i = kepala.indexOf(judul);
                    sel[i] = String.valueOf(Integer.parseInt(sel[i]) + 100);
                }
                satu = String.join(",", sel);
            }
            hasil.add(satu);
        }
        return hasil;
    }
}
