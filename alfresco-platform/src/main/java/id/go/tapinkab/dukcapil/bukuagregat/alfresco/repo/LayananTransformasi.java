package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.alfresco.repo.rendition2.SynchronousTransformClient;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** DOCX to PDF by ACS's transform service. Never inside a transaction that writes. */
public class LayananTransformasi {

    public static final String PDF = "application/pdf";

    private static final Logger LOG = LoggerFactory.getLogger(LayananTransformasi.class);
    private static final String NAMA = "bukuAgregat";

    private final SynchronousTransformClient klien;
    private final ContentService contentService;

    public LayananTransformasi(SynchronousTransformClient klien, ContentService contentService) {
        this.klien = klien;
        this.contentService = contentService;
    }

    /** The PDF; empty when no service does it, or the one that should fails. */
    public Optional<byte[]> ubah(ContentReader docx, NodeRef untuk) {
        try {
            if (!klien.isSupported(
                    docx.getMimetype(),
                    docx.getSize(),
                    docx.getContentUrl(),
                    PDF,
                    Map.of(),
                    NAMA,
                    untuk)) {
                return Optional.empty();
            }
            ContentWriter pdf = contentService.getTempWriter();
            pdf.setMimetype(PDF);
            klien.transform(docx, pdf, Map.of(), NAMA, untuk);
            try (InputStream isi = pdf.getReader().getContentInputStream()) {
                return Optional.of(isi.readAllBytes());
            }
        } catch (IOException | RuntimeException e) {
            // The service is a convenience: without it the module makes the PDF itself.
            LOG.warn("The transform service made no PDF of {}; the module does", untuk, e);
            return Optional.empty();
        }
    }
}
