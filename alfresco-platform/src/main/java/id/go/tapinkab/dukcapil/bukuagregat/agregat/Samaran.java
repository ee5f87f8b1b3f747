package id.go.tapinkab.dukcapil.bukuagregat.agregat;

import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which counts of a Kubus an edition withholds. The internal edition withholds none ({@link
 * #TANPA}).
 *
 * @param ambang counts from 1 to {@code ambang} − 1 are withheld
 * @param sel the withheld cells; sums over categories have the names {@link #TOTAL}, {@link
 *     Kategori#MUDA}, {@link Kategori#PRODUKTIF} and {@link Kategori#TUA}
 * @param tidakTerbit levels at which a variable is not published at all
 * @param kehilangan what the edition lacks, for the book's own account of it
 */
public record Samaran(
        int ambang,
        Map<Kubus.Sel, Alasan> sel,
        Map<Variabel, Set<Tingkat>> tidakTerbit,
        List<Kehilangan> kehilangan) {

    /** Why a count is withheld. */
    public enum Alasan {
        /** It is small itself, or part of a small one. */
        KECIL,
        /** It would give a small one away. */
        PELINDUNG
    }

    /**
     * The account of one variable at one level.
     *
     * @param terbit cells that the edition could hold
     * @param kecil of them withheld because they are small
     * @param pelindung of them withheld to protect those
     */
    public record Kehilangan(
            Variabel variabel, Tingkat tingkat, int terbit, int kecil, int pelindung) {}

    /** The category that stands for the sum over all categories of a variable. */
    public static final String TOTAL = "total";

    /** Nothing is withheld. */
    public static final Samaran TANPA = new Samaran(0, Map.of(), Map.of(), List.of());

    public Samaran {
        sel = Map.copyOf(sel);
        tidakTerbit = Map.copyOf(tidakTerbit);
        kehilangan = List.copyOf(kehilangan);
    }

    /** Why this cell is withheld; empty when it may be printed. */
    public Optional<Alasan> alasan(
            KodeWilayah di, Variabel variabel, String kategori, JenisKelamin jenisKelamin) {
        if (!terbit(variabel, di.tingkat())) {
            return Optional.of(Alasan.PELINDUNG);
        }
        return Optional.ofNullable(sel.get(new Kubus.Sel(di, variabel, kategori, jenisKelamin)));
    }

    /** False when the variable is withheld at this level as a whole. */
    public boolean terbit(Variabel variabel, Tingkat tingkat) {
        return !tidakTerbit.getOrDefault(variabel, Set.of()).contains(tingkat);
    }

    /** True when nothing at all is withheld. */
    public boolean kosong() {
        return sel.isEmpty() && tidakTerbit.isEmpty();
    }
}
