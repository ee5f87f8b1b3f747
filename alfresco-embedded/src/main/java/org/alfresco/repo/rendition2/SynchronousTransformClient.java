package org.alfresco.repo.rendition2;

import java.util.Map;
import org.alfresco.repo.content.transform.UnsupportedTransformationException;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;

/** Turns content of one kind into another while the caller waits, where a service runs for it. */
public interface SynchronousTransformClient {

    /**
     * Whether {@link #transform} can do it now. The size is in bytes; {@code transformName} and the
     * node are for the service's log.
     */
    boolean isSupported(
            String sourceMimetype,
            long sourceSizeInBytes,
            String contentUrl,
            String targetMimetype,
            Map<String, String> actualOptions,
            String transformName,
            NodeRef sourceNodeRef);

    /** Writes the reader's content, transformed to the writer's kind. */
    void transform(
            ContentReader reader,
            ContentWriter writer,
            Map<String, String> actualOptions,
            String transformName,
            NodeRef sourceNodeRef)
            throws UnsupportedTransformationException, ContentIOException;

    /** What does the work. */
    String getName();
}
