package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which changes of a node's properties, aspects and content are heard of, in order and number. */
abstract class EventContract extends ListeningContract {

    private NodeRef node;

    @BeforeEach
    void node() {
        node = committed(BASE, "n");
    }

    private void title(String value) {
        nodes().setProperty(node, ContentModel.PROP_TITLE, value);
    }

    private void createChangeAndWrite(boolean alsoDelete) {
        NodeRef made = base("baru");
        nodes().setProperty(made, ContentModel.PROP_TITLE, "1");
        if (!alsoDelete) {
            nodes().setProperty(made, ContentModel.PROP_TITLE, "2");
        }
        write(made, "isi");
        if (alsoDelete) {
            nodes().deleteNode(made);
        } else {
            nodes().addAspect(made, MARKED, Map.of(NOTE, "n"));
        }
    }

    @Test
    @Measured("3.1")
    void everyEvent_hearsAllInOrder() {
        listen("E", BASE, EVERY, ALL);
        listen("A", MARKED, EVERY, ADD_ASPECT);
        assertThat(heardOf(() -> createChangeAndWrite(false)))
                .containsExactly(
                        "E:onCreateNode",
                        "E:onUpdateProperties(new)",
                        "E:onUpdateProperties[title]",
                        "E:onUpdateNode",
                        "E:onUpdateProperties[title]",
                        "E:onUpdateNode",
                        "E:onContentPropertyUpdate(content,∅→3)",
                        "E:onContentUpdate(true)",
                        "E:onUpdateProperties[content]",
                        "E:onUpdateNode",
                        "E:onUpdateProperties[note]",
                        "A:onAddAspect",
                        "E:onUpdateNode",
                        "--end--");
    }

    @Test
    @Measured("3.2")
    void firstEvent_hearsTheFirstAtOnce() {
        listen("F", BASE, FIRST, ALL);
        assertThat(heardOf(() -> createChangeAndWrite(false)))
                .containsExactly(
                        "F:onCreateNode",
                        "F:onUpdateProperties(new)",
                        "F:onUpdateNode",
                        "F:onContentPropertyUpdate(content,∅→3)",
                        "F:onContentUpdate(true)",
                        "--end--");
    }

    @Test
    @Measured("3.3")
    void transactionCommit_hearsEachOnceAtTheEnd() {
        listen("C", BASE, COMMIT, ALL);
        assertThat(heardOf(() -> createChangeAndWrite(false)))
                .containsExactly(
                        "--end--",
                        "C:onCreateNode",
                        "C:onUpdateProperties(new)",
                        "C:onUpdateNode",
                        "C:onContentPropertyUpdate(content,∅→3)",
                        "C:onContentUpdate(true)");
    }

    @Test
    @Measured("3.4-3.6")
    void aDeletionInTheSameTransaction_isHeardOfToo_alsoAtCommit() {
        listen("E", BASE, EVERY, ALL);
        listen("F", BASE, FIRST, ALL);
        listen("C", BASE, COMMIT, ALL);
        List<String> all = heardOf(() -> createChangeAndWrite(true));
        assertThat(of("E", all))
                .containsExactly(
                        "onCreateNode",
                        "onUpdateProperties(new)",
                        "onUpdateProperties[title]",
                        "onUpdateNode",
                        "onContentPropertyUpdate(content,∅→3)",
                        "onContentUpdate(true)",
                        "onUpdateProperties[content]",
                        "onUpdateNode",
                        "beforeArchiveNode",
                        "beforeDeleteNode",
                        "onDeleteNode(true)");
        String[] once = {
            "onCreateNode",
            "onUpdateProperties(new)",
            "onUpdateNode",
            "onContentPropertyUpdate(content,∅→3)",
            "onContentUpdate(true)",
            "beforeArchiveNode",
            "beforeDeleteNode",
            "onDeleteNode(true)"
        };
        assertThat(of("F", all)).containsExactly(once);
        assertThat(of("C", all)).containsExactly(once);
        assertThat(all.subList(all.size() - once.length, all.size()))
                .as("at the end")
                .allMatch(event -> event.startsWith("C:"));
    }

    @Test
    @Measured("3.7-3.9")
    void changesOfOneProperty_areHeardOf_eachOrOnce() {
        for (NotificationFrequency frequency : NotificationFrequency.values()) {
            listen(frequency.name(), BASE, frequency, PROPERTIES, UPDATE);
        }
        List<String> all =
                heardOf(
                        () -> {
                            title("1");
                            title("2");
                        });
        String[] one = {"onUpdateProperties[title]", "onUpdateNode"};
        assertThat(of("EVERY_EVENT", all)).containsExactly(one[0], one[1], one[0], one[1]);
        assertThat(of("FIRST_EVENT", all)).containsExactly(one);
        assertThat(of("TRANSACTION_COMMIT", all)).containsExactly(one);
    }

    @Test
    @Measured("3.10")
    void atCommit_aChangeTakenBack_isStillHeardOf() {
        run(() -> title("6"));
        listen("C", BASE, COMMIT, PROPERTIES, UPDATE);
        assertThat(
                        heardOf(
                                () -> {
                                    title("x");
                                    title("6");
                                }))
                .containsExactly("--end--", "C:onUpdateProperties[]", "C:onUpdateNode");
    }

    @Test
    @Measured("3.11")
    void theSameValueAgain_isNoEvent() {
        run(() -> title("6"));
        listen("E", BASE, EVERY, ALL);
        listen("F", BASE, FIRST, ALL);
        listen("C", BASE, COMMIT, ALL);
        assertThat(heardOf(() -> title("6"))).containsExactly("--end--");
    }

    @Test
    @Measured({"3.12", "3.13"})
    void propertiesSetTogether_areOneEvent_aNameIsAProperty() {
        listen("E", BASE, EVERY, ALL);
        Map<QName, String> two =
                Map.of(ContentModel.PROP_TITLE, "7", ContentModel.PROP_DESCRIPTION, "d");
        assertThat(heardOf(() -> nodes().addProperties(node, new HashMap<>(two))))
                .containsExactly(
                        "E:onUpdateProperties[description, title]", "E:onUpdateNode", "--end--");
        assertThat(heardOf(() -> nodes().setProperty(node, ContentModel.PROP_NAME, "ren")))
                .containsExactly("E:onUpdateProperties[name]", "E:onUpdateNode", "--end--");
    }

    @Test
    @Measured("3.14-3.16")
    void contentWrittenAgain_isHeardOf_evenTheSame() {
        run(() -> write(node, "lama"));
        for (NotificationFrequency frequency : NotificationFrequency.values()) {
            listen(frequency.name(), BASE, frequency, ALL);
        }
        List<String> once = heardOf(() -> write(node, "isi"));
        for (NotificationFrequency frequency : NotificationFrequency.values()) {
            assertThat(of(frequency.name(), once)).containsExactlyElementsOf(written("4→3"));
        }
        List<String> twice =
                heardOf(
                        () -> {
                            write(node, "baru");
                            write(node, "barunya");
                        });
        assertThat(of("EVERY_EVENT", twice).subList(0, 4)).isEqualTo(written("3→4"));
        assertThat(of("EVERY_EVENT", twice).subList(4, 8)).isEqualTo(written("4→7"));
        assertThat(of("FIRST_EVENT", twice)).isEqualTo(written("3→4"));
        assertThat(of("TRANSACTION_COMMIT", twice)).isEqualTo(written("3→4"));
        List<String> same = heardOf(() -> write(node, "barunya"));
        assertThat(of("EVERY_EVENT", same)).isEqualTo(written("7→7"));
        assertThat(of("TRANSACTION_COMMIT", same)).isEqualTo(written("7→7"));
    }

    private static List<String> written(String sizes) {
        return List.of(
                "onContentPropertyUpdate(content," + sizes + ")",
                "onContentUpdate(false)",
                "onUpdateProperties[content]",
                "onUpdateNode");
    }

    @Test
    @Measured("3.17")
    void aSecondContentProperty_isNewContent() {
        run(() -> write(node, "isi"));
        listen("E", BASE, EVERY, ALL);
        assertThat(
                        heardOf(
                                () ->
                                        bean("contentService", ContentService.class)
                                                .getWriter(node, p("cube"), true)
                                                .putContent("ku")))
                .containsExactly(
                        "E:onContentPropertyUpdate(cube,∅→2)",
                        "E:onContentUpdate(true)",
                        "E:onUpdateProperties[cube]",
                        "E:onUpdateNode",
                        "--end--");
    }

    @Test
    @Measured("3.18")
    void contentTakenAway_isAnUpdateOfIt() {
        run(() -> write(node, "i"));
        listen("E", BASE, EVERY, ALL);
        assertThat(heardOf(() -> nodes().setProperty(node, ContentModel.PROP_CONTENT, null)))
                .containsExactly(
                        "E:onContentPropertyUpdate(content,1→∅)",
                        "E:onContentUpdate(false)",
                        "E:onUpdateProperties[content]",
                        "E:onUpdateNode",
                        "--end--");
    }

    @Test
    @Measured("3.19")
    void aFirstContentOfNoBytes_isNoContentEvent() {
        listen("E", BASE, EVERY, CONTENT, ALL[3]);
        assertThat(heardOf(() -> write(node, ""))).containsExactly("--end--");
    }

    @Test
    @Measured("3.20")
    void aWriterThatUpdatesNoProperty_isNoEvent() {
        listen("E", BASE, EVERY, ALL);
        assertThat(
                        heardOf(
                                () ->
                                        bean("contentService", ContentService.class)
                                                .getWriter(node, ContentModel.PROP_CONTENT, false)
                                                .putContent("isi")))
                .containsExactly("--end--");
    }

    @Test
    @Measured("3.39")
    void reading_isHeardOf() {
        run(() -> write(node, "isi"));
        listen("E", BASE, EVERY, READ);
        listen("C", BASE, COMMIT, READ);
        assertThat(heardOf(() -> read(node)))
                .containsExactly("E:onContentRead", "--end--", "C:onContentRead");
    }

    @Test
    @Measured({"3.21", "3.22"})
    void anAspect_isHeardOf_whenItComesAndGoes() {
        listen("E", BASE, EVERY, ALL);
        listen("A", MARKED, EVERY, ADD_ASPECT, REMOVE_ASPECT);
        assertThat(
                        heardOf(
                                () -> {
                                    nodes().addAspect(node, MARKED, Map.of(NOTE, "n"));
                                    nodes().removeAspect(node, MARKED);
                                }))
                .containsExactly(
                        "E:onUpdateProperties[note]",
                        "A:onAddAspect",
                        "E:onUpdateNode",
                        "E:onUpdateProperties[note]",
                        "A:onRemoveAspect",
                        "--end--");
        List<String> twice =
                heardOf(
                        () -> {
                            nodes().addAspect(node, MARKED, null);
                            nodes().addAspect(node, MARKED, null);
                        });
        assertThat(of("A", twice)).containsExactly("onAddAspect");
    }

    @Test
    @Measured("3.23")
    void typesAreToldBeforeAspects() {
        run(() -> nodes().addAspect(node, MARKED, null));
        listen("aspect", MARKED, EVERY, PROPERTIES);
        listen("base", BASE, EVERY, PROPERTIES);
        assertThat(heardOf(() -> title("8")))
                .containsExactly(
                        "base:onUpdateProperties[title]",
                        "aspect:onUpdateProperties[title]",
                        "--end--");
    }

    @Test
    @Measured("3.24")
    void aNewNodesAspects_areToldBeforeItsType() {
        listen("E", BASE, EVERY, ALL);
        listen("A", MARKED, EVERY, ADD_ASPECT, CREATE, PROPERTIES);
        assertThat(heardOf(() -> create(folder, BASE, "z", Map.of(NOTE, "z"))))
                .containsExactly(
                        "A:onAddAspect",
                        "A:onCreateNode",
                        "E:onCreateNode",
                        "E:onUpdateProperties(new)",
                        "A:onUpdateProperties(new)",
                        "--end--");
    }

    @Test
    @Measured("3.35")
    void subtypesAreToldBeforeSupertypes() {
        listen("base", BASE, EVERY, CREATE, PROPERTIES);
        listen("sub", p("sub"), EVERY, CREATE, PROPERTIES);
        assertThat(
                        heardOf(
                                () -> {
                                    NodeRef sub =
                                            create(folder, p("sub"), "s", Map.of(p("must"), "x"));
                                    nodes().setProperty(sub, ContentModel.PROP_TITLE, "y");
                                }))
                .containsExactly(
                        "sub:onCreateNode",
                        "base:onCreateNode",
                        "sub:onUpdateProperties(new)",
                        "base:onUpdateProperties(new)",
                        "sub:onUpdateProperties[title]",
                        "base:onUpdateProperties[title]",
                        "--end--");
    }
}
