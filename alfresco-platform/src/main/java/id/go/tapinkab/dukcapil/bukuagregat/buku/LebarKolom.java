package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Shares out a table's width: every column gets what its longest unbreakable word needs, the rest
 * goes to the row headings first and then to all columns alike.
 */
final class LebarKolom {

    private static final int PINGGIR = 170;

    /** Mean width of a character against the font size; digits of Arial have 0.556. */
    private static final double LEBAR_HURUF = 0.58;

    private static final List<Double> UKURAN = List.of(9.0, 8.5, 8.0, 7.5, 7.0, 6.5);

    private final int[] lebar;
    private final double ukuran;

    private LebarKolom(int[] lebar, double ukuran) {
        this.lebar = lebar;
        this.ukuran = ukuran;
    }

    /**
     * The largest font that fits.
     *
     * @param kata per column the texts that must not be broken inside a word
     * @param judulBaris the texts of the first column, which should fit on one line
     * @param tersedia twips
     */
    static LebarKolom bagi(List<List<String>> kata, List<String> judulBaris, int tersedia) {
        LebarKolom hasil = null;
        for (double ukuran : UKURAN) {
            hasil = coba(kata, judulBaris, tersedia, ukuran);
            if (hasil.jumlah() <= tersedia) {
                break;
            }
        }
        return hasil.regangkan(tersedia);
    }

    /** Widths that are known, in the ordinary font size. */
    static LebarKolom tetap(int... lebar) {
        return new LebarKolom(lebar.clone(), UKURAN.get(0));
    }

    private static LebarKolom coba(
            List<List<String>> kata, List<String> judulBaris, int tersedia, double ukuran) {
        int[] lebar = new int[kata.size() + 1];
        double huruf = ukuran * 20 * LEBAR_HURUF;
        int terpanjang = judulBaris.stream().mapToInt(String::length).max().orElse(0);
        lebar[0] = (int) Math.min(terpanjang * huruf * 0.95 + PINGGIR, tersedia * 0.42);
        for (int i = 0; i < kata.size(); i++) {
            int perlu =
                    kata.get(i).stream()
                            .flatMap(teks -> potong(teks).stream())
                            .mapToInt(String::length)
                            .max()
                            .orElse(0);
            lebar[i + 1] = (int) (perlu * huruf + PINGGIR);
        }
        return new LebarKolom(lebar, ukuran);
    }

    /** A word may be broken at spaces and behind a slash, nowhere else. */
    static List<String> potong(String teks) {
        List<String> hasil = new ArrayList<>();
        for (String kata : teks.split("\\s+", -1)) {
            Arrays.stream(kata.split("(?<=/)", -1)).filter(k -> !k.isEmpty()).forEach(hasil::add);
        }
        return hasil;
    }

    private LebarKolom regangkan(int tersedia) {
        int[] hasil = lebar.clone();
        int sisa = tersedia - jumlah();
        if (sisa >= 0) {
            // Few columns look lost at the right edge of a wide heading column: share alike.
            int tiap = sisa / hasil.length;
            for (int i = 0; i < hasil.length; i++) {
                hasil[i] += tiap;
            }
        } else {
            for (int i = 0; i < hasil.length; i++) {
                hasil[i] = (int) ((long) hasil[i] * tersedia / jumlah());
            }
        }
        hasil[0] += tersedia - Arrays.stream(hasil).sum();
        return new LebarKolom(hasil, ukuran);
    }

    private int jumlah() {
        return Arrays.stream(lebar).sum();
    }

    int kolom(int indeks) {
        return lebar[indeks];
    }

    int banyak() {
        return lebar.length;
    }

    /** Font size in points. */
    double ukuran() {
        return ukuran;
    }
}
