package id.go.tapinkab.dukcapil.bukuagregat.embedded.content;

import java.util.Map;
import org.alfresco.repo.content.transform.UnsupportedTransformationException;
import org.alfresco.repo.rendition2.SynchronousTransformClient;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;

/** ACS without a T-Engine: it supports nothing, and says so. */
public final class NoTransformService implements SynchronousTransformClient {

    @Override
    public boolean isSupported(
            String sourceMimetype,
            long sourceSizeInBytes,
            String contentUrl,
            String targetMimetype,
            Map<String, String> actualOptions,
            String transformName,
            NodeRef sourceNodeRef) {
        return false;
    }

    @Override
    public void transform(
            ContentReader reader,
            ContentWriter writer,
            Map<String, String> actualOptions,
            String transformName,
            NodeRef sourceNodeRef) {
        throw new UnsupportedTransformationException(
                "Transformation of "
                        + reader.getMimetype()
                        + " to "
                        + writer.getMimetype()
                        + " unsupported");
    }

    @Override
    public String getName() {
        return "Local";
    }
}
