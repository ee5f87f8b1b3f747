package id.go.tapinkab.dukcapil.bukuagregat.surat;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A running number of a register, and the letter of an insertion (<i>sisipan</i>) behind it.
 *
 * @param nomor 1 to 999999
 * @param huruf {@code A} to {@code Z} for an insertion, else empty
 */
public record Urutan(int nomor, String huruf) implements Comparable<Urutan> {

    private static final int TERBESAR = 999_999;
    private static final Pattern NAMA = Pattern.compile("(\\d{6})(?:\\.([A-Z]))?");

    public Urutan {
        if (nomor < 1 || nomor > TERBESAR) {
            throw new IllegalArgumentException("Nomor urut harus 1 sampai 999999: " + nomor);
        }
        if (huruf == null || !huruf.matches("[A-Z]?")) {
            throw new IllegalArgumentException("Huruf sisipan harus A sampai Z: " + huruf);
        }
    }

    public static Urutan ke(int nomor) {
        return new Urutan(nomor, "");
    }

    /** The number after {@code terakhir}, the last one taken in the register; 0 when none is. */
    public static Urutan sesudah(int terakhir) {
        return ke(terakhir + 1);
    }

    public boolean sisipan() {
        return !huruf.isEmpty();
    }

    /** The name of the entry's node: {@code 000012}, {@code 000012.A}. */
    public String namaEntri() {
        return String.format(Locale.ROOT, "%06d", nomor) + (sisipan() ? "." + huruf : "");
    }

    /** The sub-folder of a thousand that the entry lies in: {@code 000000}, {@code 001000}, … */
    public String namaRibuan() {
        return String.format(Locale.ROOT, "%06d", nomor / 1000 * 1000);
    }

    /** Reads {@link #namaEntri}; empty for anything else. */
    public static Optional<Urutan> parse(String namaEntri) {
        Matcher matcher = NAMA.matcher(namaEntri == null ? "" : namaEntri);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) == 0) {
            return Optional.empty();
        }
        String huruf = matcher.group(2);
        return Optional.of(
                new Urutan(Integer.parseInt(matcher.group(1)), huruf == null ? "" : huruf));
    }

    /** In the order of the agenda: 12, 12.A, 12.B, 13. */
    @Override
    public int compareTo(Urutan lain) {
        return nomor != lain.nomor
                ? Integer.compare(nomor, lain.nomor)
                : huruf.compareTo(lain.huruf);
    }
}
