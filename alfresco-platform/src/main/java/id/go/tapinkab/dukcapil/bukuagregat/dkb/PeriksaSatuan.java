package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.dkb.PemilihMakna.Kolom;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells tables of thousands, percentages and rates from tables of persons. */
final class PeriksaSatuan {

    private static final Pattern RIBUAN =
            Pattern.compile(
                    ".*\\b(?:ribu|ribuan|juta|jutaan)\\b.*|.*\\b(?:dalam|satuan) persen\\b.*");
    private static final Pattern RIBU =
            Pattern.compile(
                    "\\b(?:dalam |satuan )*(?:ribu|ribuan|juta|jutaan)\\b(?: (?:jiwa|orang|org))?");
    private static final Set<String> JIWA =
            Set.of("jiwa", "orang", "org", "penduduk", "kk", "keluarga", "kepala keluarga", "");

    private PeriksaSatuan() {}

    /** True when a tidy title or header says thousands, millions or percent. */
    static boolean ribuan(String rapi) {
        return RIBUAN.matcher(rapi).matches();
    }

    /** The header without the words that say thousands: {@code jumlah penduduk ribu jiwa}. */
    static String tanpaRibuan(String rapi) {
        return RIBU.matcher(rapi).replaceAll(" ").replaceAll(" +", " ").strip();
    }

    /** True when headers, a column of units, or most values are no counts of persons. */
    static boolean bukanJiwa(List<Kolom> kolom, StatistikKolom[] statistik, NilaiDimensi dimensi) {
        // Where cells name what is counted, a unit of one that is not used does no harm.
        boolean metrik = dimensi.ringkas(kolom).metrik();
        long pecahan = 0;
        long ukuran = 0;
        for (Kolom satu : kolom) {
            if (satu.ukuran() != null) {
                if (ribuan(Judul.rapikan(satu.judul())) || satu.judul().contains("%")) {
                    return true;
                }
                ukuran++;
                pecahan += statistik[satu.indeks()].pecahan() ? 1 : 0;
            } else if (satu.makna() instanceof Makna.Dimensi d
                    && d.jenis() == Makna.JenisDimensi.SATUAN
                    && dimensi.nilai(satu).stream()
                            .map(Judul::rapikan)
                            .anyMatch(n -> !JIWA.contains(n) && !(metrik && !ribuan(n)))) {
                return true;
            }
        }
        return ukuran > 0 && pecahan * 2 > ukuran;
    }
}
