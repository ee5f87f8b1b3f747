package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import java.util.regex.Pattern;

/** What of a file's own words may be repeated to the user: nothing that may be a person's. */
final class Sebutan {

    private static final int TERPANJANG = 80;

    /** Longer than a date: what is left of a number that was cut or damaged. */
    private static final Pattern PANJANG = Pattern.compile("\\d(?:[ .-]?\\d){8,}");

    /** No header is written so: the bytes of several cells ran together. */
    private static final Pattern RUSAK =
            Pattern.compile(
                    "[^\\p{L}\\p{Nd}\\s\\p{Pd}_./()%+<>=\u2264\u2265,&:;'\"*#\u00b2\u2019\u203a]"
                            + "|(.)\\1{4}");

    private Sebutan() {}

    /**
     * A column's header.
     *
     * @param indeks the column's place, counted from 0
     */
    static String kolom(String judul, int indeks) {
        return pribadi(judul) ? "ke-" + (indeks + 1) : pendek(judul);
    }

    /**
     * A sheet's name.
     *
     * @param ke the sheet's place, counted from 0
     */
    static String lembar(String nama, int ke) {
        return pribadi(nama) ? "ke-" + (ke + 1) : pendek(nama);
    }

    /** The name of a region that the official list does not have. */
    static String wilayah(String nama) {
        return pribadi(nama) ? "(nama tidak ditampilkan)" : pendek(nama);
    }

    /** False for a text that may be a person's. */
    static boolean boleh(String teks) {
        return !pribadi(teks);
    }

    private static boolean pribadi(String teks) {
        if (RUSAK.matcher(teks).find()) {
            return true;
        }
        // A header of several rows may have a person's cell among its own.
        for (String bagian : teks.split(" / ")) {
            if (PolaNama.pribadi(bagian)) {
                return true;
            }
        }
        return PolaPribadi.sepertiNik(teks)
                || PANJANG.matcher(teks).find()
                || PolaNama.pribadi(teks);
    }

    /** A text that swallowed others, because a quote is missing, tells too much. */
    private static String pendek(String teks) {
        String bersih = teks.replaceAll("\\p{C}+", " ");
        return bersih.length() <= TERPANJANG ? bersih : bersih.substring(0, TERPANJANG) + "\u2026";
    }
}
