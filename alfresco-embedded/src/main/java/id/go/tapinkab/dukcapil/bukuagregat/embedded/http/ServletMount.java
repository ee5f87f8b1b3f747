package id.go.tapinkab.dukcapil.bukuagregat.embedded.http;

import jakarta.servlet.http.HttpServlet;
import java.util.List;

/**
 * Puts a servlet into the HTTP server; every bean of this type is taken.
 *
 * @param name unique among the mounts
 * @param context the web application's path, such as {@code /alfresco}
 * @param mappings servlet mappings below it, such as {@code /service/*}
 */
public record ServletMount(
        String name, String context, List<String> mappings, HttpServlet servlet) {}
