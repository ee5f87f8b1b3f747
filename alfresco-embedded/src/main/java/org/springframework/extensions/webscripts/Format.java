package org.springframework.extensions.webscripts;

/** The formats that a template may make. */
public enum Format {
    HTML("text/html"),
    XHTML("application/xhtml+xml"),
    TEXT("text/plain"),
    JAVASCRIPT("text/javascript"),
    XML("text/xml"),
    ATOM("application/atom+xml"),
    ATOMFEED("application/atom+xml;type=feed"),
    ATOMENTRY("application/atom+xml;type=entry"),
    FORMDATA("multipart/form-data"),
    JSON("application/json");

    private final String mimetype;

    Format(String mimetype) {
        this.mimetype = mimetype;
    }

    public String mimetype() {
        return mimetype;
    }
}
