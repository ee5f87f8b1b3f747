package id.go.tapinkab.dukcapil.bukuagregat.embedded.ujiasap;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A user's session in Share: cookies, and the token that its uploads must carry. */
final class SesiShare {

    private static final String TOKEN = "Alfresco-CSRFToken";

    private final CookieManager kue = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final Klien klien;
    private final Klien oleh;

    SesiShare(String share, Klien oleh) {
        this.oleh = oleh;
        this.klien = oleh.pada(share, HttpClient.newBuilder().cookieHandler(kue).build());
    }

    /** Whether there is a Share that lets the user in. */
    boolean masuk() {
        try {
            klien.panggil(
                    "POST",
                    "/page/dologin",
                    oleh.isianMasuk().getBytes(StandardCharsets.UTF_8),
                    "Content-Type",
                    "application/x-www-form-urlencoded");
            klien.ambil("/page/user/" + oleh.pengguna() + "/dashboard");
            return !token().isEmpty();
        } catch (UjiGagalException e) {
            // Nobody answers there: no Share.
            return false;
        }
    }

    private String token() {
        return kue.getCookieStore().getCookies().stream()
                .filter(satu -> satu.getName().equals(TOKEN))
                .map(HttpCookie::getValue)
                .map(nilai -> URLDecoder.decode(nilai, StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }

    Klien.Jawaban unggah(
            String jalur, String nama, String mimetype, byte[] isi, Map<String, String> bidang)
            throws UjiGagalException {
        return klien.unggah(
                jalur + "?" + TOKEN + "=" + URLEncoder.encode(token(), StandardCharsets.UTF_8),
                nama,
                mimetype,
                isi,
                bidang);
    }
}
