package org.alfresco.service.cmr.repository;

import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.namespace.QName;

/** Content streams of nodes. */
public interface ContentService {
    /** Reads a content URL, whatever node it belongs to. */
    ContentReader getRawReader(String contentUrl);

    /** Null when the property holds no content. */
    ContentReader getReader(NodeRef nodeRef, QName propertyQName)
            throws InvalidNodeRefException, InvalidTypeException;

    /** A writer of new content; with {@code update} the property follows when the stream closes. */
    ContentWriter getWriter(NodeRef nodeRef, QName propertyQName, boolean update)
            throws InvalidNodeRefException, InvalidTypeException;

    ContentWriter getTempWriter();
}
