package id.go.tapinkab.dukcapil.bukuagregat.embedded.webscript;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.springframework.extensions.webscripts.Cache;
import org.springframework.extensions.webscripts.Container;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** What scripts are given as their container: templates and status pages. */
final class ScriptContainer implements Container, ScriptTemplates {

    private final FreeMarkerTemplates templates =
            new FreeMarkerTemplates(ScriptContainer.class.getClassLoader());

    @Override
    public String getName() {
        return "Repository";
    }

    /** Empty: nothing is added to a controller's model. */
    @Override
    public Map<String, Object> getScriptParameters() {
        return Map.of();
    }

    /** Empty: nothing is added to a template's model. */
    @Override
    public Map<String, Object> getTemplateParameters() {
        return Map.of();
    }

    @Override
    public void render(String path, Map<String, Object> model, Writer writer) {
        templates.render(path, model, writer);
    }

    @Override
    public void sendStatus(
            WebScriptRequest request,
            WebScriptResponse response,
            Status status,
            Cache cache,
            String format)
            throws IOException {
        StatusPage.write(response, status, format, request.getServicePath());
    }

    @Override
    public String mimetype(String format) {
        String mimetype = Formats.mimetype(format);
        if (mimetype == null) {
            throw new WebScriptException("Web Script format '" + format + "' is not registered");
        }
        return mimetype;
    }
}
