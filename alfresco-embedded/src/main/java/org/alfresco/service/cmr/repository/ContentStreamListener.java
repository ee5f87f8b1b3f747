package org.alfresco.service.cmr.repository;

/** Called when a content stream closes. */
public interface ContentStreamListener {
    void contentStreamClosed() throws ContentIOException;
}
