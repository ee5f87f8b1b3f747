package org.alfresco.service.cmr.repository;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Mimetypes and file extensions. */
public interface MimetypeService {
    /** The extension without dot, "bin" when unknown. */
    String getExtension(String mimetype);

    /** The mimetype of an extension, application/octet-stream when unknown. */
    String getMimetype(String extension);

    Map<String, String> getDisplaysByExtension();

    Map<String, String> getDisplaysByMimetype();

    Map<String, String> getExtensionsByMimetype();

    Map<String, String> getMimetypesByExtension();

    boolean isText(String mimetype);

    List<String> getMimetypes();

    /** By the file name; content is looked at only when the name says nothing. */
    String guessMimetype(String filename);

    /** By the file name; content is looked at only when the name says nothing. */
    String guessMimetype(String filename, ContentReader reader);

    /** By the file name; content is looked at only when the name says nothing. */
    String guessMimetype(String filename, InputStream input);

    Collection<String> getMimetypes(String extension);
}
