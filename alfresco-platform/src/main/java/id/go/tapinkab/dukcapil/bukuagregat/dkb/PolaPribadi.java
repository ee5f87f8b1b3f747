package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a number that is built as a NIK or a family card's number. */
final class PolaPribadi {

    private static final Pattern ENAM_BELAS =
            Pattern.compile("(?<![\\d.,])([1-9]\\d{15})(?![\\d]|[.,]\\d*[1-9])");
    private static final Pattern ILMIAH = Pattern.compile("[1-9]([.,]\\d+)?[eE]\\+?15");

    private static final Pattern BERKELOMPOK =
            Pattern.compile(
                    "(?<!\\d)(?:\\d{6}[ .-]\\d{6}[ .-]\\d{4}|\\d{4}(?:[ .-]\\d{4}){3}"
                            + "|\\d{2}[ .-]\\d{2}[ .-]\\d{2}[ .-]\\d{6}[ .-]\\d{4}"
                            + "|\\d{2}[ .-]\\d{4}[ .-]\\d{6}[ .-]\\d{4})(?!\\d)");

    private PolaPribadi() {}

    /**
     * True when the text holds 16 digits whose first two can be a province; a date need not be
     * right, since Excel rounds the last digits.
     */
    static boolean sepertiNik(String teks) {
        if (teks.length() < 5) {
            return false;
        }
        if (teks.length() < 16) {
            return ILMIAH.matcher(teks).matches();
        }
        Matcher matcher = ENAM_BELAS.matcher(teks);
        while (matcher.find()) {
            int provinsi = Integer.parseInt(matcher.group(1).substring(0, 2));
            if (provinsi >= 11 && provinsi <= 97) {
                return true;
            }
        }
        Matcher kelompok = BERKELOMPOK.matcher(teks);
        while (kelompok.find()) {
            String digit = kelompok.group().replaceAll("\\D", "");
            // Digits that stand in groups may be anything: here the date must be one.
            if (digit.charAt(0) != '0' && SelAngka.sepertiNik(Long.parseLong(digit))) {
                return true;
            }
        }
        return ILMIAH.matcher(teks).matches();
    }
}
