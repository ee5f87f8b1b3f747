package id.go.tapinkab.dukcapil.bukuagregat.embedded.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.extensions.surf.util.I18NUtil;

/** Messages are in the language that a request asks for first; in the server's when it doesn't. */
public final class RequestLanguage {

    private RequestLanguage() {}

    /** For this thread, until the next request. */
    public static void set(HttpServletRequest request) {
        String accepted = request.getHeader("Accept-Language");
        String first = accepted == null ? "" : accepted.split("[,;]", 2)[0].strip();
        I18NUtil.setLocale(
                first.isEmpty() || first.equals("*")
                        ? Locale.getDefault()
                        : I18NUtil.parseLocale(first.replace('-', '_')));
    }
}
