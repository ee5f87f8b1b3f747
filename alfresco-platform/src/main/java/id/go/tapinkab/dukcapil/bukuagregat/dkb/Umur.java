package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Age in headers and cells: five-year bands {@code 00-04} … {@code 70-74}, {@code 75+}. */
final class Umur {

    /** The bands in order. */
    static final List<String> KELOMPOK =
            IntStream.rangeClosed(0, 15).mapToObj(i -> kelompok(i * 5)).toList();

    private static final String AWALAN = "(?:(?:kelompok |kel |golongan )?(?:umur|usia|u) ?)?";
    private static final String AKHIRAN = "(?: ?(?:tahun|thn|th|t))?";
    private static final Pattern RENTANG =
            Pattern.compile(
                    AWALAN
                            + "(\\d{1,2})(?: tahun)? (?:sd |s d |sampai |hingga )?(\\d{1,2})"
                            + AKHIRAN);
    private static final Pattern TERATAS =
            Pattern.compile(
                    AWALAN
                            + "(?:(?:lebih|lebih dari|lebih sama dengan|lbh) ?(?:dari )?75"
                            + AKHIRAN
                            + "(?: plus| ke atas| keatas)?"
                            + "|75"
                            + AKHIRAN
                            + " ?(?:plus|ke atas|keatas|lebih|atau lebih|dan lebih|up|dst)"
                            + AKHIRAN
                            + ")");
    private static final Pattern AWAL_KELOMPOK =
            Pattern.compile("(?:u|umur|usia) ?(\\d{1,3})" + AKHIRAN);

    private Umur() {}

    /** The band that an age in whole years belongs to. */
    static String kelompok(int umur) {
        int dari = Math.min(umur / 5 * 5, 75);
        return dari == 75 ? "75+" : String.format(Locale.ROOT, "%02d-%02d", dari, dari + 4);
    }

    /**
     * A tidy header or cell as an age band. {@code u5} is the band that starts there: the table
     * that has {@code u1} too means single years and is told so by {@link #tunggal}.
     */
    static List<Makna> cari(String rapi) {
        Matcher rentang = RENTANG.matcher(rapi);
        if (rentang.matches()) {
            int dari = Integer.parseInt(rentang.group(1));
            int sampai = Integer.parseInt(rentang.group(2));
            return dari % 5 == 0 && sampai == dari + 4 && dari < 75
                    ? List.of(makna(kelompok(dari), false))
                    : List.of();
        }
        if (TERATAS.matcher(rapi).matches()) {
            return List.of(makna("75+", false));
        }
        Matcher awal = AWAL_KELOMPOK.matcher(rapi);
        if (awal.matches()) {
            int dari = Integer.parseInt(awal.group(1));
            return dari % 5 == 0 && dari <= 75 ? List.of(makna(kelompok(dari), false)) : List.of();
        }
        return List.of();
    }

    /** The single year that a tidy header ({@code u17}, {@code umur 17}) or cell means. */
    static OptionalInt tunggal(String rapi) {
        Matcher awal = AWAL_KELOMPOK.matcher(rapi);
        if (awal.matches()) {
            return OptionalInt.of(Integer.parseInt(awal.group(1)));
        }
        return OptionalInt.empty();
    }

    private static Makna makna(String kelompok, boolean tambah) {
        return new Makna.Ukuran(
                List.of(new Makna.Sasaran(Variabel.UMUR, kelompok, JenisKelamin.JUMLAH, tambah)),
                OptionalInt.empty());
    }
}
