package id.go.tapinkab.dukcapil.bukuagregat.embedded.webscript;

import java.util.HashMap;
import java.util.Map;
import org.springframework.extensions.webscripts.Cache;
import org.springframework.extensions.webscripts.DeclarativeWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** Makes a model for the templates of local/probe/decl.get. */
public final class ModelScript extends DeclarativeWebScript {

    @Override
    protected Map<String, Object> executeImpl(WebScriptRequest req, Status status, Cache cache) {
        Map<String, Object> model = new HashMap<>();
        model.put("id", req.getServiceMatch().getTemplateVars().get("id"));
        String asked = req.getParameter("do");
        switch (asked == null ? "" : asked) {
            case "400" -> {
                status.setCode(400, "bad thing");
                status.setRedirect(true);
            }
            case "400nr" -> status.setCode(400, "bad thing");
            case "201" -> status.setCode(201);
            case "422" -> throw new WebScriptException(422, "unprocessable");
            case "nomodel" -> model.remove("id");
            default -> {
                // the plain answer
            }
        }
        return model;
    }
}
