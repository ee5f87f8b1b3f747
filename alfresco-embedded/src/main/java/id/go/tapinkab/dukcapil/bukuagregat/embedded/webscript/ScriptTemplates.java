package id.go.tapinkab.dukcapil.bukuagregat.embedded.webscript;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.springframework.extensions.webscripts.Cache;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** What the container does for the base classes of web scripts beyond the public interface. */
public interface ScriptTemplates {

    /**
     * Renders a FreeMarker template found below the web scripts' folders.
     *
     * @param path without its ending, such as {@code local/semester.get.json}
     */
    void render(String path, Map<String, Object> model, Writer writer);

    /** Answers with the status page in the format; an unknown format gives the HTML page. */
    void sendStatus(
            WebScriptRequest request,
            WebScriptResponse response,
            Status status,
            Cache cache,
            String format)
            throws IOException;

    /** The media type of a format, such as json; throws for one that is not registered. */
    String mimetype(String format);
}
