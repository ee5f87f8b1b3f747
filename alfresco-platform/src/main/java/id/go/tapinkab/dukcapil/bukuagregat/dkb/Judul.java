package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headers and category names reduced to what tells them apart: lower-case words. */
final class Judul {

    private static final Pattern RHESUS =
            Pattern.compile(
                    "((?:gol(?:ongan)?[ ._]*(?:darah)?[ ._]+)?(?:a|b|ab|o)) ?([_+\\-])([ _].*)?");
    private static final Pattern PARUH =
            Pattern.compile(
                    "(?:\\b(?:semester|smt|sem) ?(ii|i|2|1)\\b)|(?<=(?:19|20)\\d{2}) (ii|i)\\b");
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
        teks = teks.replaceAll("(\\d(?: ?(?:tahun|thn|th))?\\.?)\\s*\\+", "$1 plus ");
        return teks.replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
    }

    /** The year, and half year, that a tidy header names: {@code "laki laki semester i 2024"}. */
    static Optional<PencariSemester.Periode> periode(String rapi) {
        Matcher tahun = TAHUN.matcher(rapi);
        if (!tahun.find()) {
            return Optional.empty();
        }
        Matcher paruh = PARUH.matcher(rapi);
        Optional<Semester.Paruh> milik = Optional.empty();
        if (paruh.find()) {
            String kata = paruh.group(1) == null ? paruh.group(2) : paruh.group(1);
            milik = PencariSemester.paruh(kata);
        }
        return Optional.of(new PencariSemester.Periode(Integer.parseInt(tahun.group(1)), milik));
    }

    static String tanpaPeriode(String rapi) {
        String sisa = PARUH.matcher(rapi).replaceFirst(" ");
        return TAHUN.matcher(sisa)
                .replaceAll(" ")
                .replaceAll("\\b(?:tahun|thn)\\b", " ")
                .replaceAll(" +", " ")
                .strip();
    }
}
