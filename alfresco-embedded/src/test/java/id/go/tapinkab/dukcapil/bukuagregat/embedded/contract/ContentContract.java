package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.lock.NodeLockedException;
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

/** The content of a node: what is told of it, and which file it is in. */
abstract class ContentContract extends CoreContract {

    private static final String BINARY = "application/octet-stream";

    private NodeRef node;

    @BeforeEach
    void node() {
        node = committed(BASE, "n");
    }

    private ContentService contents() {
        return bean("contentService", ContentService.class);
    }

    private ContentWriter writer() {
        return contents().getWriter(node, ContentModel.PROP_CONTENT, true);
    }

    private ContentData data() {
        return (ContentData) get(node, ContentModel.PROP_CONTENT);
    }

    @Test
    @Measured({"4.1", "4.2", "4.5"})
    void whereNothingWasWritten_thereIsNoReader() {
        run(
                () -> {
                    assertThat(contents().getReader(node, ContentModel.PROP_CONTENT)).isNull();
                    assertThat(contents().getReader(folder, ContentModel.PROP_CONTENT)).isNull();
                    writer();
                });
        assertThat(data()).isNull();
    }

    @Test
    @Measured({"4.3", "4.4"})
    void otherPropertiesAndDeletedNodes_haveNoContentToRead() {
        assertThatThrownBy(() -> contents().getReader(node, ContentModel.PROP_NAME))
                .isInstanceOf(InvalidTypeException.class)
                .hasMessageMatching("(?s)\\d{8} The node property must be of type content:.*")
                .hasMessageContaining("property name: " + ContentModel.PROP_NAME);
        run(() -> nodes().deleteNode(node));
        assertThatThrownBy(() -> contents().getReader(node, ContentModel.PROP_CONTENT))
                .isInstanceOf(InvalidNodeRefException.class)
                .hasMessageStartingWith("Node does not exist: " + node)
                .hasMessageEndingWith("deleted=true])");
    }

    @Test
    @Measured("4.6")
    void emptyContent_isContent() {
        run(
                () -> {
                    write(node, "");
                    ContentReader reader = contents().getReader(node, ContentModel.PROP_CONTENT);
                    assertThat(reader.exists()).isTrue();
                    assertThat(reader.getSize()).isZero();
                    assertThat(reader.getContentString()).isEmpty();
                });
        assertThat(data().toString()).matches(told("text/plain", 0));
    }

    private static String told(String mimetype, long size) {
        return "contentUrl=store://[^|]+\\|mimetype="
                + mimetype
                + "\\|size="
                + size
                + "\\|encoding=UTF-8\\|locale=en_(\\|id=\\d+)?";
    }

    @Test
    @Measured("4.7")
    void whatIsWritten_isSeenByOthersAfterTheCommit() {
        run(
                () -> {
                    write(node, "isi");
                    assertThat(read(node)).isEqualTo("isi");
                    assertThat(elsewhere(() -> tx(() -> read(node)))).isNull();
                });
        assertThat(tx(() -> read(node))).isEqualTo("isi");
    }

    @Test
    @Measured("4.8")
    void withoutAWord_contentIsBinary_whateverTheName() {
        for (String name : List.of("a.txt", "b.docx", "c.csv", "e.pdf", "f", "g.dmp", "H.TXT")) {
            NodeRef named = committed(BASE, name);
            run(() -> contents().getWriter(named, ContentModel.PROP_CONTENT, true).putContent("x"));
            ContentData data = (ContentData) get(named, ContentModel.PROP_CONTENT);
            assertThat(data.getMimetype()).as(name).isEqualTo(BINARY);
            assertThat(data.getEncoding()).as(name).isEqualTo("UTF-8");
        }
    }

    @Test
    @Measured("4.9")
    void namesAreGuessed_byTheirEnd() {
        MimetypeService mimetypes = bean("mimetypeService", MimetypeService.class);
        assertThat(List.of("a.docx", "a.xlsx", "a.csv", "a.dmp", "a", "a.json"))
                .extracting(mimetypes::guessMimetype)
                .containsExactly(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        "text/csv",
                        BINARY,
                        BINARY,
                        "application/json");
    }

    @Test
    @Measured("4.10")
    void aWriter_guessesWhenItIsTold() {
        run(
                () -> {
                    ContentWriter writer = writer();
                    writer.guessMimetype("data.csv");
                    writer.putContent("a;b;cé");
                });
        assertThat(data().getMimetype()).isEqualTo("text/csv");
        assertThat(data().getEncoding()).isEqualTo("UTF-8");
    }

    @Test
    @Measured({"4.11", "4.12", "4.14"})
    void contentData_saysWhatWasWritten() {
        run(() -> write(node, "aé😀"));
        assertThat(data().getSize()).isEqualTo(7);
        assertThat(data().getMimetype()).isEqualTo("text/plain");
        assertThat(data().getLocale()).isEqualTo(Locale.ENGLISH);
        assertThat(data().getContentUrl()).startsWith("store://");
        assertThat(data().toString()).matches(told("text/plain", 7));
        run(
                () -> {
                    ContentWriter writer = writer();
                    writer.setEncoding("windows-1252");
                    writer.putContent("é");
                });
        assertThat(data().getSize()).isOne();
        assertThat(tx(() -> read(node))).isEqualTo("é");
    }

    @Test
    @Measured({"4.13", "4.22"})
    void everyWrite_hasItsOwnUrl_andTheOldFileStays() {
        run(() -> write(node, "isi"));
        String old = data().getContentUrl();
        run(() -> write(node, "isi"));
        assertThat(data().getContentUrl()).isNotEqualTo(old);
        assertThat(tx(() -> contents().getRawReader(old).exists())).isTrue();
    }

    @Test
    @Measured("4.23")
    void theFile_isStillThere_rightAfterThePurge() {
        run(() -> write(node, "isi"));
        String url = data().getContentUrl();
        run(() -> nodes().deleteNode(node));
        run(() -> nodes().deleteNode(new NodeRef("archive", "SpacesStore", node.getId())));
        assertThat(tx(() -> contents().getRawReader(url).exists())).isTrue();
    }

    @Test
    @Measured("4.24")
    void aFileThatIsNotThere_hasAReaderThatFails() {
        ContentReader reader = contents().getRawReader("store://1970/1/1/0/0/tiada.bin");
        assertThat(reader.exists()).isFalse();
        assertThatThrownBy(reader::getContentString)
                .isInstanceOf(ContentIOException.class)
                .hasMessageMatching("(?s)\\d{8} Failed to copy content to string:.*")
                .hasRootCauseMessage("store://1970/1/1/0/0/tiada.bin no longer exists");
    }

    @Test
    @Measured("4.25")
    void textInPlaceOfContent_isNoError() {
        run(() -> nodes().setProperty(node, ContentModel.PROP_CONTENT, "text"));
        assertThat(tx(() -> nodes().exists(node))).isTrue();
    }

    @Test
    @Measured("4.26")
    void twoNodes_mayShareAFile_untilOneIsWritten() {
        NodeRef other = committed(BASE, "b");
        run(() -> write(node, "isi"));
        run(() -> nodes().setProperty(other, ContentModel.PROP_CONTENT, data()));
        assertThat(tx(() -> read(other))).isEqualTo("isi");
        run(() -> write(other, "b-only"));
        assertThat(tx(() -> read(node))).isEqualTo("isi");
        assertThat(tx(() -> read(other))).isEqualTo("b-only");
    }

    @Test
    @Measured("4.27")
    void aLockedNode_isNoticed_whenTheStreamCloses() {
        run(() -> bean("lockService", LockService.class).lock(node, LockType.READ_ONLY_LOCK));
        ContentService contents = bean("ContentService", ContentService.class);
        assertFails(() -> contents.getWriter(node, ContentModel.PROP_CONTENT, true).putContent("x"))
                .isInstanceOf(ContentIOException.class)
                .hasMessageMatching(
                        "(?s)\\d{8} Failed to set content property on stream closure:.*")
                .hasMessageContaining(NodeLockedException.class.getName())
                .hasCauseInstanceOf(NodeLockedException.class);
    }
}
