package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.StringTokenizer;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * The value of a content property: where the content is, its mimetype, size in bytes, encoding and
 * locale.
 */
public class ContentData implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String contentUrl;
    private final String mimetype;
    private final long size;
    private final String encoding;
    private final Locale locale;

    public ContentData(String contentUrl, String mimetype, long size, String encoding) {
        this(contentUrl, mimetype, size, encoding, null);
    }

    /** A null locale is the one of the thread. */
    public ContentData(
            String contentUrl, String mimetype, long size, String encoding, Locale locale) {
        if (contentUrl != null && !contentUrl.contains("://")) {
            throw new IllegalArgumentException("Content URL format is not valid: " + contentUrl);
        }
        this.contentUrl = contentUrl;
        this.mimetype = mimetype;
        this.size = size;
        this.encoding = encoding;
        this.locale = locale == null ? I18NUtil.getContentLocale() : locale;
    }

    protected ContentData(ContentData contentData) {
        this(
                contentData.contentUrl,
                contentData.mimetype,
                contentData.size,
                contentData.encoding,
                contentData.locale);
    }

    /** Reads what {@link #toString()} writes. */
    public static ContentData createContentProperty(String contentPropertyStr) {
        String url = null;
        String mimetype = null;
        String encoding = null;
        Locale locale = null;
        long size = 0;
        StringTokenizer tokens = new StringTokenizer(contentPropertyStr, "|");
        while (tokens.hasMoreTokens()) {
            String token = tokens.nextToken();
            String value = token.substring(token.indexOf('=') + 1);
            if (value.isEmpty()) {
                continue;
            }
            if (token.startsWith("contentUrl=")) {
                url = value;
            } else if (token.startsWith("mimetype=")) {
                mimetype = value;
            } else if (token.startsWith("size=")) {
                size = Long.parseLong(value);
            } else if (token.startsWith("encoding=")) {
                encoding = value;
            } else if (token.startsWith("locale=")) {
                locale = I18NUtil.parseLocale(value);
            }
        }
        return new ContentData(url, mimetype, size, encoding, locale);
    }

    public static ContentData setMimetype(ContentData existing, String mimetype) {
        return existing == null
                ? new ContentData(null, mimetype, 0L, "UTF-8")
                : new ContentData(
                        existing.contentUrl,
                        mimetype,
                        existing.size,
                        existing.encoding,
                        existing.locale);
    }

    public static ContentData setEncoding(ContentData existing, String encoding) {
        return existing == null
                ? new ContentData(null, null, 0L, encoding)
                : new ContentData(
                        existing.contentUrl,
                        existing.mimetype,
                        existing.size,
                        encoding,
                        existing.locale);
    }

    public static boolean hasContent(ContentData contentData) {
        return contentData != null && contentData.contentUrl != null;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof ContentData other
                && Objects.equals(contentUrl, other.contentUrl)
                && Objects.equals(mimetype, other.mimetype)
                && size == other.size
                && Objects.equals(encoding, other.encoding)
                && Objects.equals(locale, other.locale);
    }

    @Override
    public int hashCode() {
        return contentUrl == null ? 0 : contentUrl.hashCode();
    }

    @Override
    public String toString() {
        return getInfoUrl();
    }

    public String getInfoUrl() {
        String language =
                locale.getCountry().isEmpty() ? locale.getLanguage() + "_" : locale.toString();
        return "contentUrl="
                + (contentUrl == null ? "" : contentUrl)
                + "|mimetype="
                + (mimetype == null ? "" : mimetype)
                + "|size="
                + size
                + "|encoding="
                + (encoding == null ? "" : encoding)
                + "|locale="
                + language;
    }

    public String getContentUrl() {
        return contentUrl;
    }

    public String getMimetype() {
        return mimetype;
    }

    public long getSize() {
        return size;
    }

    public String getEncoding() {
        return encoding;
    }

    public Locale getLocale() {
        return locale;
    }
}
