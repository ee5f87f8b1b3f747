package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentReader;

/** Sends the content of a node, or the part of it that is asked for. */
final class Downloads {
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d+)-(\\d*)");

    private Downloads() {}

    static void send(
            Reply.Download download, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ContentReader reader = download.reader();
        ContentData data = download.data();
        long size = reader == null ? 0 : reader.getSize();
        long from = 0;
        long to = size - 1;
        String asked = request.getHeader("Range");
        Matcher range = RANGE.matcher(asked == null ? "" : asked);
        if (range.matches()) {
            from = Long.parseLong(range.group(1));
            to = range.group(2).isEmpty() ? to : Math.min(to, Long.parseLong(range.group(2)));
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Cache-Control", "no-cache");
        } else {
            response.setHeader("Cache-Control", "max-age=0,  must-revalidate");
            long modified = reader == null ? 0 : reader.getLastModified();
            response.setHeader("ETag", "\"" + modified + "\"");
            response.setDateHeader("Last-Modified", modified);
        }
        String name = download.name();
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"%s\"; filename*=UTF-8''%s"
                        .formatted(
                                name.replaceAll("[^\\x20-\\x7e]", " ").replace("\"", ""),
                                URLEncoder.encode(name, StandardCharsets.UTF_8)
                                        .replace("+", "%20")));
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("Content-Range", "bytes %d-%d/%d".formatted(from, to, size));
        response.setContentType(data.getMimetype() + ";charset=" + data.getEncoding());
        response.setContentLengthLong(Math.max(0, to - from + 1));
        if (size > 0) {
            try (InputStream content = reader.getContentInputStream()) {
                content.skipNBytes(from);
                copy(content, response, to - from + 1);
            }
        }
    }

    private static void copy(InputStream content, HttpServletResponse response, long length)
            throws IOException {
        byte[] buffer = new byte[8192];
        long left = length;
        while (left > 0) {
            int read = content.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                return;
            }
            response.getOutputStream().write(buffer, 0, read);
            left -= read;
        }
    }
}
