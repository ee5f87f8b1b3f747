package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells texts that read as a person's name or a home's address. Names of places are made of the
 * same words now and then: a single text is only kept from being shown; a column is personal data
 * when half of it reads so.
 */
final class PolaNama {

    /** Names that most Indonesian names have one of, and few places. */
    private static final Set<String> NAMA =
            Set.of(
                    ("abdul abdullah abdurrahman achmad agus ahmad aisyah aminah arifin bambang budi"
                                    + " darmawan dewi endang fatimah fauzi fauziah firmansyah hamid"
                                    + " haryanto hasan hasanah hendra herman hidayat hidayati husin"
                                    + " ibrahim irfan iskandar ismail joko jumiati kartini khadijah"
                                    + " kurniawan mahmudah mariati maryam maulana mohamad mohammad"
                                    + " muhamad muhammad mulyadi mulyani mustafa ningsih novita"
                                    + " nugroho nurhasanah nurhayati nurul pratama putri rahman"
                                    + " rahmat rahmawati ramadhan ridwan rizki rizky rohani rosita"
                                    + " rusdi safitri santoso saputra setiawan siti sitti slamet sri"
                                    + " sugeng suharto sulaiman sumiati supriadi suryani suryanto"
                                    + " susanti susilo sutrisno suyanto syahrani syamsudin taufik"
                                    + " wahyudi wibowo widodo wulandari yuliana yusuf zainab zainal"
                                    + " zainuddin zulkifli")
                            .split(" ", -1));

    private static final Pattern NASAB = Pattern.compile(".+ (?:bin|binti|bt|bte) .+");
    private static final Pattern SAPAAN =
            Pattern.compile("(?:h|hj|drs|dra|ir|sdr|sdri|bapak|ibu|tn|ny|nn)\\. *\\p{L}{3,}.*");
    private static final Pattern GELAR =
            Pattern.compile(
                    ".*\\p{L}{3,}, ?(?:[sma]\\.? ?(?:pd|sos|kom|stp|si|ag|kep|km|md|ak|hut|pt|ip|psi"
                            + "|th|farm|t|h|e|p|m)(?:\\.i)?)\\b.*");
    private static final Pattern JALAN =
            Pattern.compile(
                    "(?:.*\\b)?(?:jl|jln|gg)\\b\\.? *\\p{L}.*"
                            + "|(?:jalan|gang|perum\\p{L}*|komp(?:l|lek|leks)?)\\b.*\\d.*");
    private static final Pattern RUKUN =
            Pattern.compile(".*\\brt\\b[ .:]*\\d{1,3}\\b.*|.*\\brw\\b[ .:]*\\d{1,3}\\b.*");
    private static final int KATA_TERBANYAK = 6;

    private PolaNama() {}

    /** True for a text that should not be repeated: a full name, or an address. */
    static boolean pribadi(String teks) {
        String rapi = rapi(teks);
        return jelas(rapi) || katanya(rapi) >= 2;
    }

    /**
     * True for a text that may be a name or an address; of worth when its column is full of them.
     */
    static boolean mungkin(String teks) {
        String rapi = rapi(teks);
        return jelas(rapi) || katanya(rapi) >= 1;
    }

    private static boolean jelas(String rapi) {
        return NASAB.matcher(rapi).matches()
                || SAPAAN.matcher(rapi).matches()
                || GELAR.matcher(rapi).matches()
                || JALAN.matcher(rapi).matches()
                || RUKUN.matcher(rapi).matches();
    }

    private static String rapi(String teks) {
        return teks.length() > 200
                ? ""
                : teks.toLowerCase(Locale.ROOT).replaceAll("[\\s\u00A0_]+", " ").strip();
    }

    /** How many of a short text's words are names; 0 for a single word. */
    private static long katanya(String rapi) {
        String[] kata = rapi.split("[^\\p{L}']+", -1);
        long huruf = Arrays.stream(kata).filter(k -> !k.isEmpty()).count();
        return huruf < 2 || huruf > KATA_TERBANYAK
                ? 0
                : Arrays.stream(kata).filter(NAMA::contains).count();
    }
}
