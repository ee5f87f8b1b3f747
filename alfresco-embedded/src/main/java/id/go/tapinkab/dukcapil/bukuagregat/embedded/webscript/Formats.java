package id.go.tapinkab.dukcapil.bukuagregat.embedded.webscript;

import java.util.Map;

/** The formats that templates may make, by the ending that names them. */
final class Formats {

    private static final Map<String, String> MIMETYPES =
            Map.ofEntries(
                    Map.entry("html", "text/html"),
                    Map.entry("xhtml", "application/xhtml+xml"),
                    Map.entry("text", "text/plain"),
                    Map.entry("txt", "text/plain"),
                    Map.entry("csv", "text/csv"),
                    Map.entry("js", "text/javascript"),
                    Map.entry("css", "text/css"),
                    Map.entry("xml", "text/xml"),
                    Map.entry("json", "application/json"),
                    Map.entry("atom", "application/atom+xml"));

    private Formats() {}

    static boolean known(String format) {
        return MIMETYPES.containsKey(format);
    }

    /** Null for an unknown format. */
    static String mimetype(String format) {
        return MIMETYPES.get(format);
    }
}
