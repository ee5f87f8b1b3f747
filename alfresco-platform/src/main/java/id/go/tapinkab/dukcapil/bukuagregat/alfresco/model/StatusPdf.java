package id.go.tapinkab.dukcapil.bukuagregat.alfresco.model;

import java.util.Locale;

/** Where the making of a PDF stands. */
public enum StatusPdf {
    DIBUAT,
    JADI,
    GAGAL;

    /** As it is kept on the node. */
    public String nilai() {
        return name().toLowerCase(Locale.ROOT);
    }
}
