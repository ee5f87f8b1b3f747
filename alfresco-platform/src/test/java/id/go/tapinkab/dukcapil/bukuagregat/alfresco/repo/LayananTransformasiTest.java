package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.alfresco.repo.rendition2.SynchronousTransformClient;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** ACS's transform service is asked as it wants to be asked, and never stands in the way. */
class LayananTransformasiTest {

    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final NodeRef BUKU = new NodeRef("workspace://SpacesStore/buku");
    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.UTF_8);

    private final SynchronousTransformClient klien = mock(SynchronousTransformClient.class);
    private final ContentService contentService = mock(ContentService.class);
    private final ContentReader docx = mock(ContentReader.class);
    private final ContentWriter tujuan = mock(ContentWriter.class);
    private final LayananTransformasi layanan = new LayananTransformasi(klien, contentService);

    @BeforeEach
    void siapkan() {
        when(docx.getMimetype()).thenReturn(DOCX);
        when(docx.getSize()).thenReturn(4711L);
        when(docx.getContentUrl()).thenReturn("store://a.bin");
        when(contentService.getTempWriter()).thenReturn(tujuan);
        ContentReader hasil = mock(ContentReader.class);
        when(tujuan.getReader()).thenReturn(hasil);
        when(hasil.getContentInputStream()).thenReturn(new ByteArrayInputStream(PDF));
    }

    private void mampu(boolean ya) {
        when(klien.isSupported(
                        eq(DOCX),
                        eq(4711L),
                        eq("store://a.bin"),
                        eq("application/pdf"),
                        eq(Map.of()),
                        anyString(),
                        eq(BUKU)))
                .thenReturn(ya);
    }

    @Test
    void aSupportedTransform_givesItsPdf_writtenAsPdf() {
        mampu(true);
        assertThat(layanan.ubah(docx, BUKU)).contains(PDF);
        // The client refuses a writer that does not say what it is to become.
        var urut = inOrder(tujuan, klien);
        urut.verify(tujuan).setMimetype("application/pdf");
        urut.verify(klien).transform(eq(docx), eq(tujuan), eq(Map.of()), anyString(), eq(BUKU));
    }

    @Test
    void withoutAService_nothingIsTransformed() {
        mampu(false);
        assertThat(layanan.ubah(docx, BUKU)).isEmpty();
        verify(contentService, never()).getTempWriter();
        verify(klien, never()).transform(any(), any(), any(), anyString(), any());
    }

    @Test
    void aServiceThatFails_leavesThePdfToTheModule() {
        mampu(true);
        doThrow(new ContentIOException("timed out"))
                .when(klien)
                .transform(any(), any(), any(), anyString(), any());
        assertThat(layanan.ubah(docx, BUKU)).isEmpty();
    }

    @Test
    void aServiceThatCannotSay_leavesThePdfToTheModule() {
        when(klien.isSupported(any(), anyLong(), any(), any(), any(), any(), any()))
                .thenThrow(new IllegalStateException("no registry yet"));
        assertThat(layanan.ubah(docx, BUKU)).isEmpty();
    }

    @Test
    void aPdfThatCannotBeRead_isNone() {
        mampu(true);
        when(tujuan.getReader()).thenThrow(new ContentIOException("temporary file is gone"));
        assertThat(layanan.ubah(docx, BUKU)).isEmpty();
    }
}
