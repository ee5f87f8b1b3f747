package id.go.tapinkab.dukcapil.bukuagregat.embedded.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** Static files as Share serves them: {@code /share/res/<path>} is {@code META-INF/<path>}. */
final class MetaInfResources extends HttpServlet {

    private static final long serialVersionUID = 1L;

    // Everything else in META-INF (manifests, poms, services) is nobody's business.
    private static final Set<String> FOLDERS =
            Set.of("components", "resources", "js", "css", "images", "modules");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        String folder = path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
        if (!FOLDERS.contains(folder) || path.contains("..") || path.endsWith("/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream in = loader.getResourceAsStream("META-INF/" + path)) {
            if (in == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(type(path));
            in.transferTo(response.getOutputStream());
        }
    }

    private static String type(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "html" -> "text/html;charset=UTF-8";
            case "js", "mjs" -> "text/javascript;charset=UTF-8";
            case "css" -> "text/css;charset=UTF-8";
            case "json" -> "application/json;charset=UTF-8";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "gif" -> "image/gif";
            case "woff2" -> "font/woff2";
            default -> "application/octet-stream";
        };
    }
}
