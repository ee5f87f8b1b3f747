package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headers and category names reduced to what tells them apart: lower-case words. */
final class Judul {

    private static final Pattern RHESUS =
            Pattern.compile(
                    "((?:gol(?:ongan)?[ ._]*(?:darah)?[ ._]+)?(?:a|b|ab|o)) ?([_+\\-])([ _].*)?");
    private static final Pattern TAHUN = Pattern.compile("(?:^| )((?:19|20)\\d{2})(?= |$)");

    private Judul() {}

    /**
     * {@code "Duta_Besar _P"} becomes {@code "duta besar p"}; the signs that carry meaning become
     * words: {@code ">75"} is {@code "lebih 75"}, {@code "A+"} is {@code "a plus"}, {@code "a_"} is
     * {@code "a garis"}.
     */
    static String rapikan(String mentah) {
        String teks = Normalizer.normalize(mentah, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        teks = teks.strip();
        Matcher rhesus = RHESUS.matcher(teks);
        if (rhesus.matches()) {
            String tanda =
                    switch (rhesus.group(2)) {
                        case "+" -> " plus";
                        case "-" -> " min";
                        default -> " garis";
                    };
            String sisa = rhesus.group(3) == null ? "" : rhesus.group(3);
            teks = rhesus.group(1) + tanda + sisa;
        }
        teks =
                teks.replace("\u2265", " lebih ")
                        .replace(">=", " lebih ")
                        .replace(">", " lebih ")
                        .replace("<", " kurang ")
                        .replace("%", " persen ")
                        .replace("&", " dan ");
        teks = teks.replaceAll("(\\d)\\s*\\+", "$1 plus ");
        return teks.replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
    }

    /** The year that a tidy header names; 0 for none. */
    static int tahun(String rapi) {
        Matcher matcher = TAHUN.matcher(rapi);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    static String tanpaTahun(String rapi) {
        return TAHUN.matcher(rapi).replaceAll(" ").replaceAll(" +", " ").strip();
    }
}
