package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A cell as a number.
 *
 * @param nilai null unless {@code jenis} is {@link Jenis#BILANGAN}
 */
record Bilangan(Jenis jenis, BigDecimal nilai) {

    enum Jenis {
        KOSONG,
        BILANGAN,
        PERSEN,
        BUKAN
    }

    private static final Bilangan KOSONG = new Bilangan(Jenis.KOSONG, null);
    private static final Bilangan BUKAN = new Bilangan(Jenis.BUKAN, null);
    private static final Bilangan PERSEN = new Bilangan(Jenis.PERSEN, null);
    private static final Pattern HAMPA =
            Pattern.compile(
                    "(?i)-+|[\u2212\u2013\u2014]|null|\\(null\\)|none|n[/.]?a\\.?|#n/a|nan|nihil|\\\\n|\\.");
    private static final Pattern SPASI = Pattern.compile("[\\s\u00A0\u2007\u2009\u202F'`\u2019]+");
    private static final Pattern SATUAN = Pattern.compile("(?i)(jiwa|orang|kk|org)\\.?$");
    private static final Pattern ILMIAH = Pattern.compile("\\d+([.,]\\d+)?[eE][+-]?\\d{1,3}");
    private static final Pattern BERKELOMPOK =
            Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?|\\d{1,3}(,\\d{3})+(\\.\\d+)?");

    /** How a table writes thousands and decimals. */
    enum Gaya {
        /** {@code 1.234} is one thousand two hundred thirty-four, {@code 3.0} is three. */
        UMUM,
        /** The dot is the decimal sign, {@code 9.832} is less than ten. */
        TITIK_DESIMAL,
        /** The comma is the decimal sign, {@code 9,832} is less than ten. */
        KOMA_DESIMAL
    }

    /**
     * @param angka true when the file holds a number and {@code teks} is it, plainly written
     */
    static Bilangan baca(String teks, boolean angka, Gaya gaya) {
        if (teks.isEmpty()) {
            return KOSONG;
        }
        if (bulatPendek(teks)) {
            return new Bilangan(Jenis.BILANGAN, BigDecimal.valueOf(Long.parseLong(teks)));
        }
        if (angka) {
            return new Bilangan(Jenis.BILANGAN, new BigDecimal(teks));
        }
        if (HAMPA.matcher(teks).matches()) {
            return KOSONG;
        }
        String rapat = SPASI.matcher(SATUAN.matcher(teks).replaceFirst("")).replaceAll("");
        boolean negatif = false;
        if (rapat.startsWith("(") && rapat.endsWith(")")) {
            negatif = true;
            rapat = rapat.substring(1, rapat.length() - 1);
        } else if (rapat.startsWith("-") || rapat.startsWith("\u2212")) {
            negatif = true;
            rapat = rapat.substring(1);
        } else if (rapat.startsWith("+")) {
            rapat = rapat.substring(1);
        }
        if (rapat.endsWith("%")) {
            return PERSEN;
        }
        BigDecimal nilai = positif(rapat, gaya);
        if (nilai == null) {
            return BUKAN;
        }
        return new Bilangan(Jenis.BILANGAN, negatif ? nilai.negate() : nilai);
    }

    private static boolean bulatPendek(String teks) {
        if (teks.length() > 18) {
            return false;
        }
        for (int i = 0; i < teks.length(); i++) {
            char huruf = teks.charAt(i);
            if (huruf < '0' || huruf > '9') {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal positif(String rapat, Gaya gaya) {
        if (rapat.isEmpty() || rapat.length() > 40) {
            return null;
        }
        if (ILMIAH.matcher(rapat).matches()) {
            return new BigDecimal(rapat.replace(',', '.'));
        }
        int titik = rapat.lastIndexOf('.');
        int koma = rapat.lastIndexOf(',');
        for (int i = 0; i < rapat.length(); i++) {
            char huruf = rapat.charAt(i);
            if ((huruf < '0' || huruf > '9') && huruf != '.' && huruf != ',') {
                return null;
            }
        }
        if (titik < 0 && koma < 0) {
            return new BigDecimal(rapat);
        }
        if (titik >= 0 && koma >= 0) {
            return BERKELOMPOK.matcher(rapat).matches() || sederhana(rapat, titik, koma)
                    ? desimal(rapat, titik > koma ? '.' : ',')
                    : null;
        }
        char tanda = titik >= 0 ? '.' : ',';
        boolean sekali = rapat.indexOf(tanda) == rapat.lastIndexOf(tanda);
        boolean tandaDesimal =
                tanda == '.' ? gaya == Gaya.TITIK_DESIMAL : gaya == Gaya.KOMA_DESIMAL;
        if (sekali && (tandaDesimal || !BERKELOMPOK.matcher(rapat).matches() || nolDepan(rapat))) {
            return Math.max(titik, koma) == rapat.length() - 1 || Math.max(titik, koma) == 0
                    ? null
                    : desimal(rapat, tanda);
        }
        return BERKELOMPOK.matcher(rapat).matches()
                ? new BigDecimal(rapat.replace(String.valueOf(tanda), ""))
                : null;
    }

    /** {@code 0.123} is never grouped. */
    private static boolean nolDepan(String rapat) {
        return rapat.charAt(0) == '0';
    }

    private static boolean sederhana(String rapat, int titik, int koma) {
        char pemisah = titik > koma ? ',' : '.';
        return rapat.substring(0, rapat.indexOf(pemisah)).length() <= 3
                && rapat.matches("\\d{1,3}([.,]\\d{3})*[.,]\\d+");
    }

    private static BigDecimal desimal(String rapat, char tanda) {
        String tanpaKelompok = rapat.replace(tanda == '.' ? "," : ".", "");
        return new BigDecimal(tanpaKelompok.replace(',', '.'));
    }

    /** True when the number is whole: {@code 3} or {@code 3.0}. */
    boolean bulat() {
        return jenis == Jenis.BILANGAN && nilai.stripTrailingZeros().scale() <= 0;
    }

    /** True when a text is surely written with this decimal sign. */
    static boolean tandaDesimal(String teks, char tanda) {
        String rapat = SPASI.matcher(teks).replaceAll("");
        int di = rapat.indexOf(tanda);
        if (di < 0 || di != rapat.lastIndexOf(tanda) || !rapat.matches("-?\\d+[.,]\\d+")) {
            return false;
        }
        int belakang = rapat.length() - di - 1;
        return belakang != 3 || di > 3 || rapat.charAt(0) == '0';
    }

    /** True when a text is surely grouped with this sign, as {@code 1.234.567}. */
    static boolean tandaRibuan(String teks, char tanda) {
        String rapat = SPASI.matcher(teks).replaceAll("");
        return rapat.indexOf(tanda) != rapat.lastIndexOf(tanda)
                && BERKELOMPOK.matcher(rapat).matches();
    }
}
