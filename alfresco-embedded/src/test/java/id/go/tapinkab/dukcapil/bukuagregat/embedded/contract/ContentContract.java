package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What ACS's content was measured to do (contract 4). */
abstract class ContentContract extends CoreContract {

    private NodeRef node;

    private ContentService contents() {
        return bean("contentService", ContentService.class);
    }

    private ContentWriter writer() {
        return contents().getWriter(node, ContentModel.PROP_CONTENT, true);
    }

    private ContentReader reader() {
        return contents().getReader(node, ContentModel.PROP_CONTENT);
    }

    private ContentData data() {
        return (ContentData) get(node, ContentModel.PROP_CONTENT);
    }

    @BeforeEach
    void makeNode() {
        node = committed(ContentModel.TYPE_CONTENT, "a.txt");
    }

    @Test
    void reader_isNullWithoutContent_andRefusesWhatIsNone() { // 4.1-4.5
        run(() -> assertThat(reader()).isNull());
        run(() -> assertThat(contents().getReader(folder, ContentModel.PROP_CONTENT)).isNull());
        assertThatThrownBy(() -> run(() -> contents().getReader(node, ContentModel.PROP_NAME)))
                .isInstanceOf(InvalidTypeException.class);
        run(this::writer);
        assertThat(data()).isNull();
        run(() -> nodes().deleteNode(node));
        assertThatThrownBy(() -> run(this::reader)).isInstanceOf(InvalidNodeRefException.class);
    }

    @Test
    void emptyContent_isContent() { // 4.6
        run(() -> write(node, ""));
        run(
                () -> {
                    assertThat(reader().exists()).isTrue();
                    assertThat(reader().getSize()).isZero();
                    assertThat(reader().getContentString()).isEmpty();
                });
    }

    @Test
    void nothingIsGuessed() { // 4.8, 4.11, 4.12
        run(() -> writer().putContent("isi"));
        assertThat(data().getMimetype()).isEqualTo("application/octet-stream");
        assertThat(data().getEncoding()).isEqualTo("UTF-8");
        assertThat(data().getSize()).isEqualTo(3);
        assertThat(data().getContentUrl()).startsWith("store://");
    }

    @Test
    void mimetypes_areGuessedFromNamesWhenAskedTo() { // 4.9, 4.10
        MimetypeService mimetypes = bean("mimetypeService", MimetypeService.class);
        assertThat(mimetypes.guessMimetype("b.docx"))
                .isEqualTo(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(mimetypes.guessMimetype("c.csv")).isEqualTo("text/csv");
        assertThat(mimetypes.guessMimetype("g.dmp")).isEqualTo("application/octet-stream");
        run(
                () -> {
                    ContentWriter writer = writer();
                    writer.guessMimetype("c.csv");
                    writer.putContent("a;b");
                });
        assertThat(data().getMimetype()).isEqualTo("text/csv");
    }

    @Test
    void size_isInBytesOfTheEncoding() { // 4.14
        run(() -> write(node, "aé😀"));
        assertThat(data().getSize()).isEqualTo(7);
        run(
                () -> {
                    ContentWriter writer = writer();
                    writer.setEncoding("windows-1252");
                    writer.putContent("é");
                });
        assertThat(data().getSize()).isEqualTo(1);
        assertThat(tx((RetryingTransactionCallback<String>) () -> read(node))).isEqualTo("é");
    }

    @Test
    void everyWrite_makesANewUrl() { // 4.13
        run(() -> write(node, "sama"));
        String first = data().getContentUrl();
        run(() -> write(node, "sama"));
        assertThat(data().getContentUrl()).isNotEqualTo(first);
    }

    @Test
    void readersAndWriters_areForOneUse() { // 4.15-4.17
        run(() -> write(node, "isi"));
        assertThatThrownBy(
                        () ->
                                run(
                                        () -> {
                                            ContentWriter writer = writer();
                                            writer.putContent("1");
                                            writer.putContent("2");
                                        }))
                .isInstanceOf(ContentIOException.class);
        assertThatThrownBy(
                        () ->
                                run(
                                        () -> {
                                            ContentReader reader = reader();
                                            reader.getContentString();
                                            reader.getContentString();
                                        }))
                .isInstanceOf(ContentIOException.class);
    }

    @Test
    void property_isSetWhenTheStreamCloses() { // 4.19
        run(
                () -> {
                    try {
                        OutputStream out = writer().getContentOutputStream();
                        out.write(65);
                        assertThat(nodes().getProperty(node, ContentModel.PROP_CONTENT)).isNull();
                        out.close();
                        assertThat(nodes().getProperty(node, ContentModel.PROP_CONTENT))
                                .isNotNull();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
        assertThat(data().getSize()).isEqualTo(1);
    }

    @Test
    void otherTransactions_seeContentAfterTheCommitOnly_andNoneOfARolledBackOne() { // 4.7, 4.20
        run(
                () -> {
                    write(node, "isi");
                    assertThat(read(node)).isEqualTo("isi");
                    assertThat(
                                    helper().doInTransaction(
                                                    (RetryingTransactionCallback<String>)
                                                            () -> read(node),
                                                    true,
                                                    true))
                            .isNull();
                });
        assertThatThrownBy(
                        () ->
                                run(
                                        () -> {
                                            write(node, "batal");
                                            throw new IllegalStateException("x");
                                        }))
                .hasMessage("x");
        assertThat(tx((RetryingTransactionCallback<String>) () -> read(node))).isEqualTo("isi");
    }

    @Test
    void contentData_maybeShared_untilOneIsWritten() { // 4.26
        run(() -> write(node, "isi"));
        NodeRef other = committed(ContentModel.TYPE_CONTENT, "b.txt");
        ContentData shared = data();
        run(() -> nodes().setProperty(other, ContentModel.PROP_CONTENT, shared));
        run(() -> write(other, "b-only"));
        assertThat(tx((RetryingTransactionCallback<String>) () -> read(node))).isEqualTo("isi");
        assertThat(tx((RetryingTransactionCallback<String>) () -> read(other))).isEqualTo("b-only");
    }
}
