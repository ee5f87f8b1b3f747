package org.alfresco.service.cmr.repository;

import java.util.Locale;

/** What is known about a piece of content: mimetype, size in bytes, encoding, locale. */
public interface ContentAccessor {
    boolean isChannelOpen();

    void addListener(ContentStreamListener listener);

    long getSize();

    ContentData getContentData();

    String getContentUrl();

    String getMimetype();

    void setMimetype(String mimetype);

    String getEncoding();

    void setEncoding(String encoding);

    Locale getLocale();

    void setLocale(Locale locale);
}
