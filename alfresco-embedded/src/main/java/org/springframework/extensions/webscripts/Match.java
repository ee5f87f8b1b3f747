package org.springframework.extensions.webscripts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The script that a URL belongs to, and what its template's variables stand for. */
public final class Match {

    /** Whether only the URL matched, or the method too. */
    public enum Kind {
        URI,
        FULL
    }

    private final Kind kind;
    private final String template;
    private final Map<String, String> templateVars;
    private final String path;
    private final WebScript script;

    public Match(String template, Map<String, String> templateVars, String path, WebScript script) {
        this(Kind.FULL, template, templateVars, path, script);
    }

    public Match(String template, Map<String, String> templateVars, String path) {
        this(Kind.URI, template, templateVars, path, null);
    }

    private Match(
            Kind kind,
            String template,
            Map<String, String> templateVars,
            String path,
            WebScript script) {
        this.kind = kind;
        this.template = template;
        this.templateVars = Collections.unmodifiableMap(new LinkedHashMap<>(templateVars));
        this.path = path;
        this.script = script;
    }

    public Kind getKind() {
        return kind;
    }

    public String getTemplate() {
        return template;
    }

    /** Decoded values by variable name. */
    public Map<String, String> getTemplateVars() {
        return templateVars;
    }

    /** The template's part before its first variable. */
    public String getPath() {
        return path;
    }

    /** Null when only the URL matched. */
    public WebScript getWebScript() {
        return script;
    }

    @Override
    public String toString() {
        return path;
    }
}
