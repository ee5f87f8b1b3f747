package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers and writers: each for once, and the property is set when the stream closes. */
abstract class ContentStreamContract extends CoreContract {

    private NodeRef node;

    @BeforeEach
    void node() {
        node = committed(BASE, "n");
    }

    private ContentWriter writer() {
        return bean("contentService", ContentService.class)
                .getWriter(node, ContentModel.PROP_CONTENT, true);
    }

    private ContentReader reader() {
        return bean("contentService", ContentService.class)
                .getReader(node, ContentModel.PROP_CONTENT);
    }

    private ContentData data() {
        return (ContentData) get(node, ContentModel.PROP_CONTENT);
    }

    private static void write(OutputStream stream, String text) {
        try {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Measured("4.15")
    void aWriter_isForOnce() {
        run(
                () -> {
                    ContentWriter writer = writer();
                    writer.putContent("x");
                    assertThatThrownBy(() -> writer.putContent("lagi"))
                            .isInstanceOf(ContentIOException.class)
                            .hasMessageMatching(
                                    "(?s)\\d{8} Failed to open stream onto channel:.*writer:.*")
                            .rootCause()
                            .hasMessageContaining("A channel has already been opened");
                });
    }

    @Test
    @Measured({"4.16", "4.17"})
    void aReader_isForOnce() {
        run(() -> writer().putContent("isi"));
        ContentReader streamed = reader();
        streamed.getContentInputStream();
        assertThatThrownBy(streamed::getContentInputStream)
                .isInstanceOf(ContentIOException.class)
                .hasMessageMatching("(?s)\\d{8} Failed to open stream onto channel:.*accessor:.*")
                .rootCause()
                .hasMessageContaining("A channel has already been opened");
        ContentReader read = reader();
        assertThat(read.getContentString()).isEqualTo("isi");
        assertThatThrownBy(read::getContentString)
                .isInstanceOf(ContentIOException.class)
                .hasMessageMatching("(?s)\\d{8} Failed to copy content to string:.*");
        assertThat(read.getReader().getContentString()).isEqualTo("isi");
    }

    @Test
    @Measured("4.18")
    void aStreamClosedAfterTheCommit_setsThePropertyThen() throws IOException {
        OutputStream open =
                tx(
                        () -> {
                            OutputStream stream = writer().getContentOutputStream();
                            write(stream, "x");
                            return stream;
                        });
        assertThat(data()).isNull();
        open.close();
        assertThat(data().getSize()).isOne();
    }

    @Test
    @Measured("4.19")
    void aStreamClosedInTheTransaction_setsThePropertyAtOnce() {
        tx(
                () -> {
                    OutputStream stream = writer().getContentOutputStream();
                    write(stream, "x");
                    assertThat(nodes().getProperty(node, ContentModel.PROP_CONTENT)).isNull();
                    stream.close();
                    ContentData data =
                            (ContentData) nodes().getProperty(node, ContentModel.PROP_CONTENT);
                    assertThat(data.getSize()).isOne();
                    return null;
                });
    }

    @Test
    @Measured("4.20")
    void aFailureWhileWriting_leavesTheOldContent() {
        run(() -> writer().putContent("lama"));
        assertFails(
                        () -> {
                            write(writer().getContentOutputStream(), "baru");
                            throw new IllegalStateException("putus");
                        })
                .hasMessage("putus");
        assertThat(tx(() -> read(node))).isEqualTo("lama");
    }

    @Test
    @Measured("4.21")
    void aWriter_worksAfterItsTransaction() {
        ContentWriter late = tx(this::writer);
        late.putContent("late");
        assertThat(tx(() -> read(node))).isEqualTo("late");
    }

    @Test
    @Measured("4.28")
    void aReader_tellsWhenAndInWhichLanguage_andFillsAFile(@TempDir Path directory)
            throws IOException {
        run(() -> writer().putContent("isi"));
        ContentReader reader = reader();
        assertThat(reader.getLastModified()).isPositive();
        assertThat(reader.getLocale()).isEqualTo(Locale.ENGLISH);
        Path file = directory.resolve("isi.txt");
        reader.getContent(file.toFile());
        assertThat(Files.readString(file)).isEqualTo("isi");
    }
}
