package id.go.tapinkab.dukcapil.bukuagregat.embedded.webscript;

import java.util.Map;
import org.springframework.extensions.webscripts.Container;
import org.springframework.extensions.webscripts.Runtime;
import org.springframework.extensions.webscripts.WebScriptSession;

/** One call of a script. There are no sessions. */
record ScriptRuntime(Container container) implements Runtime {

    @Override
    public String getName() {
        return "ServletRuntime";
    }

    @Override
    public WebScriptSession getSession() {
        throw new UnsupportedOperationException("Runtime.getSession");
    }

    @Override
    public Container getContainer() {
        return container;
    }

    @Override
    public Map<String, Object> getScriptParameters() {
        return Map.of();
    }

    @Override
    public Map<String, Object> getTemplateParameters() {
        return Map.of();
    }
}
