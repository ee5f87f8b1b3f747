package id.go.tapinkab.dukcapil.bukuagregat.buku;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.BentukAngka;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Samaran;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Samaran.Kehilangan;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * What a public edition lacks, in figures: counts of persons or families before anything is
 * computed from them.
 *
 * @param semua counts that the edition could hold
 * @param kecil of them withheld because they are small
 * @param pelindung of them withheld to protect those
 * @param tidakDisajikan what is left out as a whole: {@code Agama, tingkat desa/kelurahan}
 */
public record LaporanSamaran(long semua, long kecil, long pelindung, List<String> tidakDisajikan) {

    public LaporanSamaran {
        tidakDisajikan = List.copyOf(tidakDisajikan);
    }

    /** The account of an edition. */
    public static LaporanSamaran dari(Samaran samaran) {
        return new LaporanSamaran(
                jumlah(samaran, Kehilangan::terbit),
                jumlah(samaran, Kehilangan::kecil),
                jumlah(samaran, Kehilangan::pelindung),
                tidakDisajikan(samaran));
    }

    /** The share that is withheld, in percent: {@code 3,41}. */
    public String persen() {
        return persen(kecil + pelindung);
    }

    public String tersamarTeks() {
        return BentukAngka.bulat(kecil + pelindung);
    }

    public String semuaTeks() {
        return BentukAngka.bulat(semua);
    }

    String persen(long sebagian) {
        return BentukAngka.desimal(
                semua == 0
                        ? BigDecimal.ZERO
                        : BigDecimal.valueOf(100L * sebagian)
                                .divide(BigDecimal.valueOf(semua), 2, RoundingMode.HALF_UP));
    }

    private static long jumlah(Samaran samaran, ToIntFunction<Kehilangan> apa) {
        return samaran.kehilangan().stream().mapToInt(apa).asLongStream().sum();
    }

    private static List<String> tidakDisajikan(Samaran samaran) {
        List<String> hasil = new ArrayList<>();
        for (Variabel variabel : Variabel.values()) {
            samaran.tidakTerbit().getOrDefault(variabel, Set.of()).stream()
                    .sorted()
                    .forEach(tingkat -> hasil.add(tempat(variabel, tingkat)));
        }
        return hasil;
    }

    static String tempat(Variabel variabel, Tingkat tingkat) {
        return variabel.label()
                + ", tingkat "
                + (tingkat == Tingkat.DESA
                        ? "desa/kelurahan"
                        : tingkat.name().toLowerCase(Locale.ROOT));
    }
}
