package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.Test;

/** Section 4: content streams. */
abstract class ContentContract extends CoreContract {

    private ContentService contents() {
        return bean("contentService", ContentService.class);
    }

    private ContentData data(NodeRef node) {
        return (ContentData) get(node, ContentModel.PROP_CONTENT);
    }

    @Test
    @Measured("4.1-4.6")
    void noContent_hasNoReader_emptyContentHas() {
        NodeRef node = committed(BASE, "n");
        run(
                () -> {
                    assertThat(contents().getReader(node, ContentModel.PROP_CONTENT)).isNull();
                    assertThat(contents().getReader(folder, ContentModel.PROP_CONTENT)).isNull();
                    assertThatThrownBy(() -> contents().getReader(node, ContentModel.PROP_NAME))
                            .isInstanceOf(InvalidTypeException.class);
                    write(node, "");
                    ContentReader reader = contents().getReader(node, ContentModel.PROP_CONTENT);
                    assertThat(reader.exists()).isTrue();
                    assertThat(reader.getSize()).isZero();
                    assertThat(reader.getContentString()).isEmpty();
                });
    }

    @Test
    @Measured({"4.8", "4.11", "4.14"})
    void contentData_saysWhatWasWritten() {
        NodeRef node = committed(BASE, "a.txt");
        run(
                () -> {
                    ContentWriter writer =
                            contents().getWriter(node, ContentModel.PROP_CONTENT, true);
                    writer.setLocale(Locale.ENGLISH);
                    writer.putContent("aé😀");
                });
        assertThat(data(node).getMimetype()).isEqualTo("application/octet-stream");
        assertThat(data(node).getEncoding()).isEqualTo("UTF-8");
        assertThat(data(node).getSize()).isEqualTo(7);
        assertThat(data(node).toString())
                .matches(
                        "contentUrl=store://[^|]+\\|mimetype=application/octet-stream\\|size=7\\|encoding=UTF-8\\|locale=en_");
    }

    @Test
    @Measured({"4.18", "4.19"})
    void thePropertyIsSet_whenTheStreamCloses_evenAfterTheCommit() throws IOException {
        NodeRef node = committed(BASE, "n");
        OutputStream open =
                tx(
                        () -> {
                            OutputStream stream =
                                    contents()
                                            .getWriter(node, ContentModel.PROP_CONTENT, true)
                                            .getContentOutputStream();
                            stream.write("x".getBytes(StandardCharsets.UTF_8));
                            return stream;
                        });
        assertThat(data(node)).isNull();
        open.close();
        assertThat(data(node).getSize()).isOne();
    }

    @Test
    @Measured("4.15-4.17")
    void writersAndReaders_areForOnce() {
        NodeRef node = committed(BASE, "n");
        run(
                () -> {
                    ContentWriter writer =
                            contents().getWriter(node, ContentModel.PROP_CONTENT, true);
                    writer.putContent("isi");
                    assertThatThrownBy(() -> writer.putContent("lagi"))
                            .isInstanceOf(ContentIOException.class);
                    ContentReader reader = contents().getReader(node, ContentModel.PROP_CONTENT);
                    assertThat(reader.getContentString()).isEqualTo("isi");
                    assertThatThrownBy(reader::getContentString)
                            .isInstanceOf(ContentIOException.class);
                    assertThat(reader.getReader().getContentString()).isEqualTo("isi");
                });
    }

    @Test
    @Measured({"4.13", "4.22"})
    void everyWrite_hasItsOwnUrl_andTheOldOneStays() {
        NodeRef node = committed(BASE, "n");
        run(() -> write(node, "isi"));
        String old = data(node).getContentUrl();
        run(() -> write(node, "isi"));
        assertThat(data(node).getContentUrl()).isNotEqualTo(old);
        assertThat(tx(() -> contents().getRawReader(old).exists())).isTrue();
    }

    @Test
    @Measured("2.71")
    void rolledBackContent_isGoneFromTheStore() {
        NodeRef node = committed(BASE, "n");
        String[] url = new String[1];
        assertThatThrownBy(
                        () ->
                                run(
                                        () -> {
                                            write(node, "isi");
                                            url[0] =
                                                    ((ContentData)
                                                                    nodes().getProperty(
                                                                                    node,
                                                                                    ContentModel
                                                                                            .PROP_CONTENT))
                                                            .getContentUrl();
                                            throw new IllegalStateException("batal");
                                        }))
                .hasMessage("batal");
        assertThat(tx(() -> contents().getRawReader(url[0]).exists())).isFalse();
        assertThat(data(node)).isNull();
    }
}
