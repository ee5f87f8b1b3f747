package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import java.util.Locale;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.surf.util.I18NUtil;

/** Messages of the bundle {@code messages/galat}. */
public final class Pesan {

    /** What is kept on nodes is Indonesian, whoever caused it. */
    private static final Locale INDONESIA = Locale.forLanguageTag("id");

    private static final String AWALAN = "bukuagregat.galat.";

    private Pesan() {}

    /** In the language of whoever asks. */
    public static String teks(String kunci, Object... nilai) {
        return ada(I18NUtil.getMessage(AWALAN + kunci, nilai), kunci);
    }

    /** In Indonesian, to be kept on a node. */
    public static String catatan(String kunci, Object... nilai) {
        return ada(I18NUtil.getMessage(AWALAN + kunci, INDONESIA, nilai), kunci);
    }

    /** What a property of the model is called, in Indonesian. */
    public static String judul(QName sifat) {
        String kunci = "ba_bukuAgregatModel.property.ba_" + sifat.getLocalName() + ".title";
        return ada(I18NUtil.getMessage(kunci, INDONESIA), sifat.getLocalName());
    }

    private static String ada(String teks, String kunci) {
        return teks == null ? AWALAN + kunci : teks;
    }
}
