package id.go.tapinkab.dukcapil.bukuagregat.alfresco.model;

import java.util.Locale;

/** The files of a public edition; the values of {@code ba:bentuk}. */
public enum BentukPublik {
    DOCX("", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("Lampiran ", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PDF("", "application/pdf");

    private final String awalan;
    private final String mimetype;

    BentukPublik(String awalan, String mimetype) {
        this.awalan = awalan;
        this.mimetype = mimetype;
    }

    /** As it is kept on the node, and the ending of the file's name. */
    public String nilai() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the file's name begins with. */
    public String awalan() {
        return awalan;
    }

    public String mimetype() {
        return mimetype;
    }
}
