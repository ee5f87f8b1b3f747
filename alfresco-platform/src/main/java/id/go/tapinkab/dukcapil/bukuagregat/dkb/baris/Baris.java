package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * One row as a spreadsheet shows it: texts without the blanks around them, and which of them the
 * file itself holds as numbers (then written plainly: {@code 1234.5}).
 */
public final class Baris {

    private static final Pattern ANGKA =
            Pattern.compile(
                    "[+-]?(?:\\d{1,300}(?:\\.\\d{0,300})?|\\.\\d{1,300})(?:[eE][+-]?\\d{1,3})?");

    private final long nomor;
    private final String[] teks;
    private final int lebar;
    private final BitSet angka;

    /**
     * @param nomor counts from 1
     * @param lebar how many of {@code teks} belong to the row
     */
    public Baris(long nomor, String[] teks, int lebar, BitSet angka) {
        this.nomor = nomor;
        this.teks = teks;
        this.lebar = lebar;
        this.angka = angka;
    }

    public long nomor() {
        return nomor;
    }

    public int lebar() {
        return lebar;
    }

    /** The cell's text; empty for a blank cell and beyond the row's end. */
    public String teks(int kolom) {
        return kolom < lebar && teks[kolom] != null ? teks[kolom] : "";
    }

    /** True when the file holds the cell as a number, not as text. */
    public boolean angka(int kolom) {
        return angka.get(kolom);
    }

    public boolean kosong() {
        return terisi() == 0;
    }

    /** How many cells are not blank. */
    public int terisi() {
        int banyak = 0;
        for (int i = 0; i < lebar; i++) {
            if (!teks(i).isEmpty()) {
                banyak++;
            }
        }
        return banyak;
    }

    /** A number as a spreadsheet holds it, written plainly; null when the text is none. */
    static String tampil(String angka) {
        return ANGKA.matcher(angka).matches() ? tampil(Double.parseDouble(angka)) : null;
    }

    /** As Excel shows it: to 15 digits; null for what is infinite. */
    static String tampil(double nilai) {
        if (Double.isInfinite(nilai)) {
            return null;
        }
        BigDecimal tepat = new BigDecimal(nilai);
        BigDecimal tampil = nilai == Math.rint(nilai) ? tepat : tepat.round(new MathContext(15));
        return tampil.stripTrailingZeros().toPlainString();
    }

    /** The text without ordinary and no-break spaces around it. */
    static String rapikan(String mentah) {
        int dari = 0;
        int sampai = mentah.length();
        while (dari < sampai && hampa(mentah.charAt(dari))) {
            dari++;
        }
        while (sampai > dari && hampa(mentah.charAt(sampai - 1))) {
            sampai--;
        }
        return mentah.substring(dari, sampai);
    }

    private static boolean hampa(char huruf) {
        return huruf <= ' '
                || huruf == '\u00A0'
                || huruf == '\u2009'
                || huruf == '\u202F'
                || huruf == '\u200B'
                || huruf == '\uFEFF';
    }
}
