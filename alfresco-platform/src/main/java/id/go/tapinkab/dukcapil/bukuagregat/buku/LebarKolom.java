package id.go.tapinkab.dukcapil.bukuagregat.buku;

import id.go.tapinkab.dukcapil.bukuagregat.grafik.Huruf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares out a table's width: every column gets what its longest unbreakable word needs, the rest
 * goes to the row headings first and then to all columns alike.
 */
final class LebarKolom {

    private static final int PINGGIR = 170;

    /** Where Arial is missing, a wider font must not break a number: digits of 0.636 for 0.556. */
    private static final double CADANGAN_ANGKA = 1.15;

    /** Widths of the bold font's Latin letters against the font size. */
    private static final double[] HURUF = huruf();

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
        double terpanjang =
                judulBaris.stream().mapToDouble(teks -> lebar(teks, ukuran)).max().orElse(0);
        lebar[0] = (int) Math.min(terpanjang + PINGGIR, tersedia * 0.42);
        for (int i = 0; i < kata.size(); i++) {
            double perlu =
                    kata.get(i).stream()
                            .flatMap(teks -> potong(teks).stream())
                            .mapToDouble(satu -> lebar(satu, ukuran))
                            .max()
                            .orElse(0);
            lebar[i + 1] = (int) Math.ceil(perlu) + PINGGIR;
        }
        return new LebarKolom(lebar, ukuran);
    }

    /** Twips of a text as headings and totals have it: bold. */
    private static double lebar(String teks, double ukuran) {
        boolean angka = !teks.isEmpty() && Character.isDigit(teks.charAt(teks.length() - 1));
        double hasil = 0;
        for (int i = 0; i < teks.length(); i++) {
            hasil += teks.charAt(i) < HURUF.length ? HURUF[teks.charAt(i)] : HURUF['0'];
        }
        return hasil * ukuran * 20 * (angka ? CADANGAN_ANGKA : 1);
    }

    private static double[] huruf() {
        Huruf tebal = Huruf.arimo(true, false);
        return IntStream.range(0, 0x180)
                .mapToDouble(kode -> tebal.lebar(Character.toString(kode), 1))
                .toArray();
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
