package org.springframework.extensions.webscripts;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.webscript.ScriptTemplates;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * What Java web scripts extend.
 *
 * <p>Of ACS's class this has no JavaScript controllers, no status templates of a script's own and
 * no message bundles of a script's own.
 */
public abstract class AbstractWebScript implements WebScript {

    private Container container;
    private Description description;
    private URLModelFactory urlModelFactory;

    @Override
    public void init(Container container, Description description) {
        this.container = container;
        this.description = description;
    }

    /** The container that the script was given by {@link #init}. */
    protected final Container getContainer() {
        return container;
    }

    @Override
    public final Description getDescription() {
        return description;
    }

    /** Not offered. */
    @Override
    public final ResourceBundle getResources() {
        throw new UnsupportedOperationException("AbstractWebScript.getResources");
    }

    @Override
    public void setURLModelFactory(URLModelFactory factory) {
        this.urlModelFactory = factory;
    }

    /** The template's model: url, args, argsM, headers, headersM, format, webscript, then given. */
    protected Map<String, Object> createTemplateParameters(
            WebScriptRequest req, WebScriptResponse res, Map<String, Object> customParams) {
        Map<String, Object> model = new HashMap<>();
        model.put("args", createArgs(req));
        model.put("argsM", createArgsM(req));
        model.put("headers", createHeaders(req));
        model.put("headersM", createHeadersM(req));
        model.put("webscript", description);
        model.put("format", req.getFormat());
        if (urlModelFactory != null) {
            model.put("url", urlModelFactory.createURLModel(req));
        }
        if (container != null) {
            model.putAll(container.getTemplateParameters());
        }
        if (customParams != null) {
            model.putAll(customParams);
        }
        return model;
    }

    /** The parameters, each with its first value. */
    protected final Map<String, String> createArgs(WebScriptRequest req) {
        Map<String, String> args = new LinkedHashMap<>();
        for (String name : req.getParameterNames()) {
            args.put(name, req.getParameter(name));
        }
        return args;
    }

    /** The parameters with all values. */
    protected final Map<String, String[]> createArgsM(WebScriptRequest req) {
        Map<String, String[]> args = new LinkedHashMap<>();
        for (String name : req.getParameterNames()) {
            args.put(name, req.getParameterValues(name));
        }
        return args;
    }

    /** The headers, each with its first value. */
    protected final Map<String, String> createHeaders(WebScriptRequest req) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : req.getHeaderNames()) {
            headers.put(name, req.getHeader(name));
        }
        return headers;
    }

    /** The headers with all values. */
    protected final Map<String, String[]> createHeadersM(WebScriptRequest req) {
        Map<String, String[]> headers = new LinkedHashMap<>();
        for (String name : req.getHeaderNames()) {
            headers.put(name, req.getHeaderValues(name));
        }
        return headers;
    }

    /** Renders the template of that path below the web scripts' folders. */
    protected final void renderTemplate(
            String templatePath, Map<String, Object> model, Writer writer) {
        templates().render(templatePath, model, writer);
    }

    /** Answers with the status page in the format. */
    protected final void sendStatus(
            WebScriptRequest req,
            WebScriptResponse res,
            Status status,
            Cache cache,
            String format,
            Map<String, Object> model)
            throws IOException {
        templates().sendStatus(req, res, status, cache, format);
    }

    /** The exception with a status: itself when it has one, else wrapped as 500. */
    protected final WebScriptException createStatusException(
            Throwable e, WebScriptRequest req, WebScriptResponse res) {
        if (e instanceof WebScriptException known) {
            return known;
        }
        return new WebScriptException(
                Status.STATUS_INTERNAL_SERVER_ERROR,
                "Wrapped Exception (with status template): " + e.getMessage(),
                e);
    }

    @Override
    public String toString() {
        return description == null ? super.toString() : description.getId();
    }

    final ScriptTemplates templates() {
        if (container instanceof ScriptTemplates templates) {
            return templates;
        }
        throw new IllegalStateException("The container renders no templates: " + container);
    }
}
