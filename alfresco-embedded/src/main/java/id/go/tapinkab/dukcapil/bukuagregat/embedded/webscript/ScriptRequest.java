package id.go.tapinkab.dukcapil.bukuagregat.embedded.webscript;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.json.JSONArray;
import org.json.JSONException;
import org.json.JSONObject;
import org.springframework.extensions.surf.util.Content;
import org.springframework.extensions.webscripts.Description;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.Runtime;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** A servlet request as a web script sees it. The body can be read again after a retry. */
final class ScriptRequest implements WebScriptRequest {

    private final HttpServletRequest servlet;
    private final ScriptRegistry.Found found;
    private final Runtime runtime;
    private final Spool body;

    ScriptRequest(
            HttpServletRequest servlet, ScriptRegistry.Found found, Runtime runtime, Spool body) {
        this.servlet = servlet;
        this.found = found;
        this.runtime = runtime;
        this.body = body;
    }

    @Override
    public Match getServiceMatch() {
        return found == null ? null : found.match();
    }

    @Override
    public String getServerPath() {
        return servlet.getScheme()
                + "://"
                + servlet.getServerName()
                + ":"
                + servlet.getServerPort();
    }

    @Override
    public String getContextPath() {
        return servlet.getContextPath();
    }

    @Override
    public String getServiceContextPath() {
        return servlet.getContextPath() + servlet.getServletPath();
    }

    @Override
    public String getServicePath() {
        return getServiceContextPath() + getPathInfo();
    }

    @Override
    public String getURL() {
        return getServicePath() + (getQueryString() == null ? "" : "?" + getQueryString());
    }

    @Override
    public String getPathInfo() {
        return servlet.getPathInfo() == null ? "" : servlet.getPathInfo();
    }

    @Override
    public String getQueryString() {
        return servlet.getQueryString();
    }

    @Override
    public String[] getParameterNames() {
        return Collections.list(servlet.getParameterNames()).toArray(String[]::new);
    }

    @Override
    public String getParameter(String name) {
        return servlet.getParameter(name);
    }

    @Override
    public String[] getParameterValues(String name) {
        return servlet.getParameterValues(name);
    }

    @Override
    public String[] getHeaderNames() {
        return Collections.list(servlet.getHeaderNames()).toArray(String[]::new);
    }

    @Override
    public String getHeader(String name) {
        return servlet.getHeader(name);
    }

    @Override
    public String[] getHeaderValues(String name) {
        return Collections.list(servlet.getHeaders(name)).toArray(String[]::new);
    }

    /** Always empty: a URL has to match its template wholly. */
    @Override
    public String getExtensionPath() {
        return "";
    }

    /** The media type without its parameters; null without a body. */
    @Override
    public String getContentType() {
        String type = servlet.getContentType();
        return type == null ? null : type.split(";", 2)[0].strip();
    }

    @Override
    public Content getContent() {
        return new Body();
    }

    /**
     * JSON as a JSONObject or JSONArray; null without a body and for other types.
     *
     * @throws UnsupportedOperationException for multipart forms
     */
    @Override
    public Object parseContent() {
        String type = getContentType();
        if (type == null || body.size() == 0) {
            return null;
        }
        if (type.startsWith("multipart/")) {
            throw new UnsupportedOperationException("WebScriptRequest.parseContent of " + type);
        }
        if (!type.equals("application/json")) {
            return null;
        }
        try {
            String text = getContent().getContent();
            return text.stripLeading().startsWith("[") ? new JSONArray(text) : new JSONObject(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JSONException e) {
            throw new WebScriptException("Failed to convert request to JSONObject", e);
        }
    }

    @Override
    public boolean isGuest() {
        return Boolean.parseBoolean(servlet.getParameter("guest"));
    }

    /**
     * By the URL's ending, else by the argument, else the script's default; "" when it has none.
     */
    @Override
    public String getFormat() {
        if (found == null || found.match().getWebScript() == null) {
            return "html";
        }
        Description description = found.match().getWebScript().getDescription();
        String named = found.format();
        if (named == null && description.getFormatStyle() != Description.FormatStyle.extension) {
            named = servlet.getParameter("format");
        }
        if (named == null || named.isEmpty()) {
            named = description.getDefaultFormat();
        }
        return named == null ? "" : named;
    }

    @Override
    public Description.FormatStyle getFormatStyle() {
        return found.match().getWebScript().getDescription().getFormatStyle();
    }

    @Override
    public String getAgent() {
        return servlet.getHeader("User-Agent");
    }

    /** Null: callbacks are not offered. */
    @Override
    public String getJSONCallback() {
        return null;
    }

    @Override
    public boolean forceSuccessStatus() {
        return Boolean.parseBoolean(servlet.getHeader("alf-force-success-response"));
    }

    @Override
    public Runtime getRuntime() {
        return runtime;
    }

    private final class Body implements Content {

        @Override
        public String getContent() throws IOException {
            try (InputStream in = getInputStream()) {
                return new String(in.readAllBytes(), getEncoding());
            }
        }

        @Override
        public String getMimetype() {
            return getContentType();
        }

        @Override
        public String getEncoding() {
            String encoding = servlet.getCharacterEncoding();
            return encoding == null ? StandardCharsets.UTF_8.name() : encoding;
        }

        @Override
        public long getSize() {
            return body.size();
        }

        @Override
        public InputStream getInputStream() {
            try {
                return body.read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public java.io.Reader getReader() throws IOException {
            return new java.io.InputStreamReader(getInputStream(), getEncoding());
        }
    }
}
