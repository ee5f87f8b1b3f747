package id.go.tapinkab.dukcapil.bukuagregat.alfresco.webscript;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.DitolakException;
import id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo.Pesan;
import java.io.IOException;
import java.io.StringWriter;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/**
 * A web script that answers JSON. Only a {@code WebScriptException} carries a status: a refused
 * permission would be a 500 otherwise.
 */
abstract class SkripJson extends AbstractWebScript {

    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public final void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        StringWriter teks = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(teks)) {
            json.writeStartObject();
            jawab(req, json);
            json.writeEndObject();
        } catch (AccessDeniedException e) {
            throw new WebScriptException(403, Pesan.teks("tidakBerhak"), e);
        } catch (DitolakException e) {
            throw new WebScriptException(404, e.getMessage(), e);
        }
        // Only now: what is written to the response is not taken back by an error.
        res.setContentType("application/json");
        res.setContentEncoding("UTF-8");
        res.setHeader("Cache-Control", "no-cache");
        res.getWriter().write(teks.toString());
    }

    /** Writes the fields of the answer's object. */
    abstract void jawab(WebScriptRequest req, JsonGenerator json) throws IOException;

    static WebScriptException salah(int status, String kunci, Object... nilai) {
        return new WebScriptException(status, Pesan.teks(kunci, nilai));
    }
}
