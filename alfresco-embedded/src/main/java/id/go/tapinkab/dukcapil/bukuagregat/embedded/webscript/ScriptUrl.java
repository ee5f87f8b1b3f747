package id.go.tapinkab.dukcapil.bukuagregat.embedded.webscript;

import java.util.Map;
import org.springframework.extensions.webscripts.URLModel;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** The model's url object for a request. */
public record ScriptUrl(WebScriptRequest request) implements URLModel {

    @Override
    public String getServer() {
        return request.getServerPath();
    }

    @Override
    public String getContext() {
        return request.getContextPath();
    }

    @Override
    public String getServiceContext() {
        return request.getServiceContextPath();
    }

    @Override
    public String getService() {
        return request.getServicePath();
    }

    @Override
    public String getFull() {
        return request.getURL();
    }

    @Override
    public String getArgs() {
        return request.getQueryString() == null ? "" : request.getQueryString();
    }

    @Override
    public String getMatch() {
        return request.getServiceMatch().getPath();
    }

    @Override
    public String getExtension() {
        return request.getExtensionPath();
    }

    @Override
    public String getTemplate() {
        return request.getServiceMatch().getTemplate();
    }

    @Override
    public Map<String, String> getTemplateArgs() {
        return request.getServiceMatch().getTemplateVars();
    }
}
