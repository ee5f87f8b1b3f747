package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The words by which headers and cells say male, female and both. */
final class KataKelamin {

    private static final Set<String> LAKI =
            Set.of(
                    "l",
                    "lk",
                    "laki",
                    "laki laki",
                    "lakilaki",
                    "laki2",
                    "laki 2",
                    "lk2",
                    "lk lk",
                    "lki",
                    "pria",
                    "male",
                    "laki laki l",
                    "l laki laki");
    private static final Set<String> PEREMPUAN =
            Set.of(
                    "p",
                    "pr",
                    "perempuan",
                    "wanita",
                    "perempua",
                    "female",
                    "prp",
                    "prm",
                    "prmpuan",
                    "perempuan p",
                    "p perempuan");
    private static final Set<String> JUMLAH = jumlah();

    private KataKelamin() {}

    /** Words for a total, and every way to write "male and female" with or without one. */
    private static Set<String> jumlah() {
        Set<String> kata =
                new HashSet<>(
                        Set.of(
                                "jml",
                                "jumlah",
                                "jlh",
                                "jmlh",
                                "total",
                                "ttl",
                                "tot",
                                "j",
                                "lp",
                                "jumlah total",
                                "total jumlah",
                                "seluruhnya",
                                "keseluruhan"));
        for (String l : Set.of("l", "lk", "laki laki", "pria")) {
            for (String p : Set.of("p", "pr", "perempuan", "wanita")) {
                for (String tengah : Set.of(" ", " dan ", " plus ")) {
                    String keduanya = l + tengah + p;
                    kata.add(keduanya);
                    for (String awal : Set.of("jumlah ", "jml ", "total ", "jlh ")) {
                        kata.add(awal + keduanya);
                    }
                    kata.add(keduanya + " jumlah");
                }
            }
        }
        return Set.copyOf(kata);
    }

    /** Any spelling, as tidy words; null for another word. */
    static JenisKelamin cari(String rapi) {
        if (LAKI.contains(rapi)) {
            return JenisKelamin.LAKI_LAKI;
        }
        if (PEREMPUAN.contains(rapi)) {
            return JenisKelamin.PEREMPUAN;
        }
        return JUMLAH.contains(rapi) ? JenisKelamin.JUMLAH : null;
    }

    /**
     * What is left of a header when the sex at its end or front is cut off, the longest words
     * first; one sex goes before both: "laki-laki jumlah" is the total of the males.
     */
    static Map<JenisKelamin, String> potong(String rapi) {
        Map<JenisKelamin, String> hasil = new LinkedHashMap<>();
        String[] kata = rapi.split(" ");
        for (boolean keduanya : new boolean[] {false, true}) {
            for (int n = Math.min(5, kata.length - 1); n >= 1; n--) {
                String akhir = gabung(kata, kata.length - n, kata.length);
                String awal = gabung(kata, 0, n);
                JenisKelamin diAkhir = cari(akhir);
                if (diAkhir != null && keduanya == (diAkhir == JenisKelamin.JUMLAH)) {
                    hasil.putIfAbsent(diAkhir, gabung(kata, 0, kata.length - n));
                }
                JenisKelamin diAwal = cari(awal);
                if (diAwal != null && keduanya == (diAwal == JenisKelamin.JUMLAH)) {
                    hasil.putIfAbsent(diAwal, gabung(kata, n, kata.length));
                }
            }
        }
        return hasil;
    }

    private static String gabung(String[] kata, int dari, int sampai) {
        return String.join(" ", Arrays.copyOfRange(kata, dari, sampai));
    }
}
