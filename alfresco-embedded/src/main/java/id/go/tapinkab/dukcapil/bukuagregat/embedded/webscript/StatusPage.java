package id.go.tapinkab.dukcapil.bukuagregat.embedded.webscript;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.json.JSONObject;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** The page that says a status, in HTML, JSON or XML; never a stack trace. */
final class StatusPage {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).withLocale(Locale.US);

    private StatusPage() {}

    /** Writes the page; formats other than json and xml give HTML. */
    static void write(WebScriptResponse response, Status status, String format, String url)
            throws IOException {
        String message = status.getMessage() == null ? "" : status.getMessage();
        String time = TIME.format(LocalDateTime.now(ZoneId.systemDefault()));
        response.setStatus(status.getCode());
        response.setHeader("Cache-Control", "no-cache");
        switch (format) {
            case "json" -> {
                response.setContentType("application/json;charset=UTF-8");
                response.getWriter().write(json(status, message, time));
            }
            case "xml" -> {
                response.setContentType("text/xml;charset=UTF-8");
                response.getWriter().write(xml(status, message, time));
            }
            default -> {
                response.setContentType("text/html;charset=UTF-8");
                response.getWriter().write(html(status, message, time, url));
            }
        }
    }

    // Fields and their order as on ACS; "server" is empty there too, except in HTML and XML.
    private static String json(Status status, String message, String time) {
        return """
                {
                 "status": {
                  "code": %d,
                  "name": %s,
                  "description": %s
                 },
                 "message": %s,
                 "exception": "",
                 "callstack": [],
                 "server": "",
                 "time": %s
                }
                """
                .formatted(
                        status.getCode(),
                        JSONObject.quote(status.getCodeName()),
                        JSONObject.quote(status.getCodeDescription()),
                        JSONObject.quote(message),
                        JSONObject.quote(time));
    }

    private static String xml(Status status, String message, String time) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <response>
                  <status>
                    <code>%d</code>
                    <name>%s</name>
                    <description>%s</description>
                  </status>
                  <message>%s</message>
                  <exception></exception>
                  <callstack>
                  </callstack>
                  <server>embedded</server>
                  <time>%s</time>
                </response>
                """
                .formatted(
                        status.getCode(),
                        escaped(status.getCodeName()),
                        escaped(status.getCodeDescription()),
                        escaped(message),
                        escaped(time));
    }

    private static String html(Status status, String message, String time, String url) {
        String title = "Web Script Status " + status.getCode() + " - " + status.getCodeName();
        return """
                <!DOCTYPE html>
                <html lang="en">
                  <head><meta charset="UTF-8"/><title>%1$s</title></head>
                  <body>
                    <h1>%1$s</h1>
                    <p>The Web Script %2$s has responded with a status of %3$d - %4$s.</p>
                    <dl>
                      <dt>%3$d Description:</dt><dd>%5$s</dd>
                      <dt>Message:</dt><dd>%6$s</dd>
                      <dt>Time:</dt><dd>%7$s</dd>
                    </dl>
                  </body>
                </html>
                """
                .formatted(
                        escaped(title),
                        escaped(url),
                        status.getCode(),
                        escaped(status.getCodeName()),
                        escaped(status.getCodeDescription()),
                        escaped(message),
                        escaped(time));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
