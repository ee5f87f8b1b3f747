package id.go.tapinkab.dukcapil.bukuagregat.embedded.file;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.MimetypeService;

/** The mimetypes that this project meets, by file name; contents are not looked into. */
final class NamedMimetypes implements MimetypeService {

    private static final String BINARY = "application/octet-stream";

    private record Kind(String mimetype, String display) {}

    private final Map<String, Kind> byExtension = new LinkedHashMap<>();

    NamedMimetypes() {
        add("txt", "text/plain", "Plain Text");
        add("csv", "text/csv", "Comma Separated Values (CSV)");
        add("tsv", "text/tab-separated-values", "Tab Separated Values");
        add("html", "text/html", "HTML");
        add("xml", "text/xml", "XML");
        add("json", "application/json", "JSON");
        add("pdf", "application/pdf", "Adobe PDF Document");
        add("doc", "application/msword", "Microsoft Word");
        add(
                "docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                "Microsoft Word 2007");
        add("xls", "application/vnd.ms-excel", "Microsoft Excel");
        add(
                "xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "Microsoft Excel 2007");
        add("zip", "application/zip", "ZIP Archive");
        add("png", "image/png", "PNG Image");
        add("jpg", "image/jpeg", "JPEG Image");
        add("bin", BINARY, "Binary File (Octet Stream)");
    }

    private void add(String extension, String mimetype, String display) {
        byExtension.put(extension, new Kind(mimetype, display));
    }

    @Override
    public String guessMimetype(String filename) {
        int dot = filename == null ? -1 : filename.lastIndexOf('.');
        Kind kind =
                dot < 0
                        ? null
                        : byExtension.get(filename.substring(dot + 1).toLowerCase(Locale.ROOT));
        return kind == null ? BINARY : kind.mimetype();
    }

    @Override
    public String guessMimetype(String filename, ContentReader reader) {
        return guessMimetype(filename);
    }

    @Override
    public String guessMimetype(String filename, InputStream input) {
        return guessMimetype(filename);
    }

    @Override
    public String getExtension(String mimetype) {
        return getExtensionsByMimetype().getOrDefault(mimetype, "bin");
    }

    @Override
    public String getMimetype(String extension) {
        Kind kind = byExtension.get(extension.toLowerCase(Locale.ROOT));
        return kind == null ? BINARY : kind.mimetype();
    }

    @Override
    public Map<String, String> getDisplaysByExtension() {
        Map<String, String> displays = new LinkedHashMap<>();
        byExtension.forEach((extension, kind) -> displays.put(extension, kind.display()));
        return displays;
    }

    @Override
    public Map<String, String> getDisplaysByMimetype() {
        Map<String, String> displays = new LinkedHashMap<>();
        byExtension.forEach((extension, kind) -> displays.put(kind.mimetype(), kind.display()));
        return displays;
    }

    @Override
    public Map<String, String> getExtensionsByMimetype() {
        Map<String, String> extensions = new LinkedHashMap<>();
        byExtension.forEach(
                (extension, kind) -> extensions.putIfAbsent(kind.mimetype(), extension));
        return extensions;
    }

    @Override
    public Map<String, String> getMimetypesByExtension() {
        Map<String, String> mimetypes = new LinkedHashMap<>();
        byExtension.forEach((extension, kind) -> mimetypes.put(extension, kind.mimetype()));
        return mimetypes;
    }

    @Override
    public boolean isText(String mimetype) {
        return mimetype.startsWith("text/") || mimetype.equals("application/json");
    }

    @Override
    public List<String> getMimetypes() {
        return new ArrayList<>(getExtensionsByMimetype().keySet());
    }

    @Override
    public Collection<String> getMimetypes(String extension) {
        return List.of(getMimetype(extension));
    }
}
