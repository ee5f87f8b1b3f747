package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A region's code as files write it: with dots, without zeros, as Excel spoils it, beside its name.
 */
final class EjaanKode {

    private static final Pattern ILMIAH = Pattern.compile("(\\d)[.,](\\d+)[eE]\\+?(\\d{1,2})");

    /** A code whose parts stand apart, with or without their zeros: {@code 63.5.1.1001}. */
    private static final Pattern PECAHAN =
            Pattern.compile("[1-9]\\d([.\\-/_])\\d{1,2}(?:\\1\\d{1,2}(?:\\1\\d{4})?)?[.]?");

    /** Code and name in one cell: {@code 63.05.01 - BINUANG}, {@code BINUANG (63.05.01)}. */
    private static final Pattern KODE_NAMA =
            Pattern.compile("(\\d[\\d.]{3,12})\\s*(?:[-\u2013:/]\\s*)?(\\p{L}.*)");

    private static final Pattern NAMA_KODE =
            Pattern.compile("(\\p{L}.*?)\\s*[-\u2013(\\[]\\s*(\\d[\\d.]{3,12})\\s*[)\\]]?");

    private EjaanKode() {}

    /** The digits of a code in any spelling; empty when it is none. */
    static String digit(String teks) {
        String rapat = teks.replaceAll("[\\s\u00A0\u2009'\"`]", "");
        Matcher ilmiah = ILMIAH.matcher(rapat);
        if (ilmiah.matches()) {
            int pangkat = Integer.parseInt(ilmiah.group(3));
            String belakang = ilmiah.group(2);
            return pangkat < belakang.length() || pangkat > 12
                    ? ""
                    : ilmiah.group(1) + belakang + "0".repeat(pangkat - belakang.length());
        }
        if (rapat.matches("\\d+[.,]0+")) {
            rapat = rapat.replaceFirst("[.,]0+$", "");
        }
        if (PECAHAN.matcher(rapat).matches()) {
            return bagian(rapat.split("[.\\-/_]", -1));
        }
        return rapat.matches("[\\d.,\\-/_]+") ? rapat.replaceAll("\\D", "") : "";
    }

    private static String bagian(String[] semua) {
        StringBuilder hasil = new StringBuilder();
        for (String satu : semua) {
            hasil.append(satu.length() == 1 ? "0" : "").append(satu);
        }
        return hasil.toString();
    }

    /** A code of 2, 4, 6 or 10 digits; null for any other length. */
    static KodeWilayah kode(String semua) {
        // 630500 and 6305010000 are the whole of 6305 and of 630501.
        String digit =
                semua.length() == 10 && semua.endsWith("0000") ? semua.substring(0, 6) : semua;
        while ((digit.length() == 6 || digit.length() == 4) && digit.endsWith("00")) {
            digit = digit.substring(0, digit.length() - 2);
        }
        for (Tingkat tingkat : Tingkat.values()) {
            if (digit.length() == tingkat.panjang()) {
                return new KodeWilayah(digit);
            }
        }
        return null;
    }

    /** Code and name of a cell that has both, a code of that kabupaten; null for any other. */
    static String[] bersamaNama(String teks, KodeWilayah kabupaten) {
        Matcher depan = KODE_NAMA.matcher(teks);
        Matcher belakang = NAMA_KODE.matcher(teks);
        String[] hasil =
                depan.matches()
                        ? new String[] {depan.group(1), depan.group(2)}
                        : belakang.matches()
                                ? new String[] {belakang.group(2), belakang.group(1)}
                                : null;
        return hasil != null && digit(hasil[0]).startsWith(kabupaten.digit()) ? hasil : null;
    }
}
