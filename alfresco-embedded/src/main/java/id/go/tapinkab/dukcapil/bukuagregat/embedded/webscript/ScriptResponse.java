package id.go.tapinkab.dukcapil.bukuagregat.embedded.webscript;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.extensions.webscripts.Cache;
import org.springframework.extensions.webscripts.Runtime;
import org.springframework.extensions.webscripts.WebScriptResponse;

/**
 * An answer that is kept back until the transaction has ended, so that a retry begins with nothing
 * said. Status and headers are kept back too.
 */
final class ScriptResponse implements WebScriptResponse {

    private record Header(String name, String value, boolean replaces) {}

    private final Runtime runtime;
    private final String serviceContext;
    private final Spool body;
    private final List<Header> headers = new ArrayList<>();
    private int status = HttpServletResponse.SC_OK;
    private String contentType;
    private String encoding;
    private Writer writer;

    ScriptResponse(Runtime runtime, String serviceContext, Spool body) {
        this.runtime = runtime;
        this.serviceContext = serviceContext;
        this.body = body;
    }

    @Override
    public void setStatus(int status) {
        this.status = status;
    }

    @Override
    public void setHeader(String name, String value) {
        headers.removeIf(header -> header.name().equalsIgnoreCase(name));
        headers.add(new Header(name, value, true));
    }

    @Override
    public void addHeader(String name, String value) {
        headers.add(new Header(name, value, false));
    }

    @Override
    public void setContentType(String contentType) {
        this.contentType = contentType;
    }

    @Override
    public void setContentEncoding(String encoding) {
        this.encoding = encoding;
    }

    @Override
    public void setCache(Cache cache) {
        if (cache.getNeverCache()) {
            setHeader("Cache-Control", "no-cache");
            return;
        }
        List<String> parts = new ArrayList<>();
        parts.add(cache.getIsPublic() ? "public" : "private");
        if (cache.getMaxAge() != null) {
            parts.add("max-age=" + cache.getMaxAge());
        }
        if (cache.getMustRevalidate()) {
            parts.add("must-revalidate");
        }
        setHeader("Cache-Control", String.join(", ", parts));
        if (cache.getETag() != null) {
            setHeader("ETag", "\"" + cache.getETag() + "\"");
        }
        if (cache.getLastModified() != null) {
            setHeader(
                    "Last-Modified",
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(
                            cache.getLastModified().toInstant().atOffset(ZoneOffset.UTC)));
        }
    }

    /** In UTF-8, whatever the content type says later. */
    @Override
    public Writer getWriter() {
        if (writer == null) {
            writer = new OutputStreamWriter(body, StandardCharsets.UTF_8);
        }
        return writer;
    }

    @Override
    public OutputStream getOutputStream() {
        return body;
    }

    @Override
    public void reset() {
        try {
            writer = null;
            body.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        headers.clear();
        status = HttpServletResponse.SC_OK;
        contentType = null;
        encoding = null;
    }

    /** Like {@link #reset()}, but keeps headers whose name matches the expression. */
    @Override
    public void reset(String preserveHeaders) {
        List<Header> kept =
                headers.stream().filter(header -> header.name().matches(preserveHeaders)).toList();
        reset();
        headers.addAll(kept);
    }

    @Override
    public String encodeScriptUrl(String url) {
        return serviceContext + url;
    }

    @Override
    public String encodeResourceUrl(String url) {
        return url;
    }

    @Override
    public String getEncodeScriptUrlFunction(String name) {
        throw new UnsupportedOperationException("WebScriptResponse.getEncodeScriptUrlFunction");
    }

    @Override
    public String getEncodeResourceUrlFunction(String name) {
        throw new UnsupportedOperationException("WebScriptResponse.getEncodeResourceUrlFunction");
    }

    @Override
    public Runtime getRuntime() {
        return runtime;
    }

    /** Says everything at last. */
    void send(HttpServletResponse to) throws IOException {
        if (writer != null) {
            writer.flush();
        }
        to.setStatus(status);
        for (Header header : headers) {
            if (header.replaces()) {
                to.setHeader(header.name(), header.value());
            } else {
                to.addHeader(header.name(), header.value());
            }
        }
        if (contentType != null) {
            to.setContentType(contentType);
        }
        if (encoding != null) {
            to.setCharacterEncoding(encoding);
        }
        if (!headers.stream()
                .anyMatch(header -> header.name().equalsIgnoreCase("Content-Length"))) {
            to.setContentLengthLong(body.size());
        }
        try (InputStream in = body.read()) {
            in.transferTo(to.getOutputStream());
        }
    }
}
