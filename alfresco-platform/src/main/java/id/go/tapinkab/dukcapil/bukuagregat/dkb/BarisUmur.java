package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.Baris;
import java.util.OptionalInt;

/** A header's row of single years as bare numbers, 0, 1, 2 and on, under one that says "umur". */
final class BarisUmur {

    /** Counts that happen to climb so far are none. */
    private static final int MIN_UMUR = 20;

    private static final String UMUR = "umur ";

    private BarisUmur() {}

    static boolean cocok(Baris baris) {
        int berikut = 0;
        for (int k = 0; k < baris.lebar(); k++) {
            OptionalInt umur = umur(baris, k);
            if (umur.isPresent() && umur.getAsInt() != berikut++) {
                return false;
            }
        }
        return berikut >= MIN_UMUR;
    }

    /** The header that a cell of such a row stands for; its own text where it is no year. */
    static String judul(Baris baris, int kolom) {
        OptionalInt umur = umur(baris, kolom);
        return umur.isPresent() ? UMUR + umur.getAsInt() : baris.teks(kolom);
    }

    /** True for a header that {@link #judul} made of a year. */
    static boolean umur(String judul) {
        return judul.startsWith(UMUR);
    }

    private static OptionalInt umur(Baris baris, int kolom) {
        String teks = baris.teks(kolom);
        return teks.matches("\\d{1,3}")
                ? OptionalInt.of(Integer.parseInt(teks))
                : OptionalInt.empty();
    }
}
