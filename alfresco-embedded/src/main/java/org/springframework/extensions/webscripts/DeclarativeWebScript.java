package org.springframework.extensions.webscripts;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;

/** A web script that makes a model and leaves the answer to the template of the format. */
public class DeclarativeWebScript extends AbstractWebScript {

    @Override
    public final void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        String format = req.getFormat();
        try {
            Status status = new Status();
            Cache cache = new Cache(getDescription().getRequiredCache());
            Map<String, Object> model = executeImpl(req, status, cache);
            if (model == null) {
                model = new HashMap<>(8);
            }
            model.put("status", status);
            model.put("cache", cache);
            Map<String, Object> whole = createTemplateParameters(req, res, model);
            if (status.getRedirect()) {
                sendStatus(req, res, status, cache, format, whole);
            } else {
                answer(req, res, status, cache, format, whole);
            }
            executeFinallyImpl(req, status, cache, model);
        } catch (IOException | RuntimeException e) {
            throw createStatusException(e, req, res);
        }
    }

    private void answer(
            WebScriptRequest req,
            WebScriptResponse res,
            Status status,
            Cache cache,
            String format,
            Map<String, Object> model)
            throws IOException {
        if (status.getCode() != Status.STATUS_OK && !req.forceSuccessStatus()) {
            res.setStatus(status.getCode());
        }
        if (!status.getLocation().isEmpty()) {
            res.setHeader(WebScriptResponse.HEADER_LOCATION, status.getLocation());
        }
        res.setCache(cache);
        res.setContentType(templates().mimetype(format) + ";charset=UTF-8");
        renderFormatTemplate(format, model, res.getWriter());
    }

    /** To be overridden when the status is of the older kind. */
    protected Map<String, Object> executeImpl(WebScriptRequest req, WebScriptStatus status) {
        return null;
    }

    /** To be overridden when the caching is left as described. */
    protected Map<String, Object> executeImpl(WebScriptRequest req, Status status) {
        return executeImpl(req, new WebScriptStatus(status));
    }

    /** Makes the model; null is an empty one. */
    protected Map<String, Object> executeImpl(WebScriptRequest req, Status status, Cache cache) {
        return executeImpl(req, status);
    }

    /** Called after the template. */
    protected void executeFinallyImpl(
            WebScriptRequest req, Status status, Cache cache, Map<String, Object> model) {}

    /** Renders {@code <package>/<id>.<method>.<format>}. */
    protected final void renderFormatTemplate(
            String format, Map<String, Object> model, Writer writer) {
        renderTemplate(getDescription().getId() + "." + format, model, writer);
    }
}
