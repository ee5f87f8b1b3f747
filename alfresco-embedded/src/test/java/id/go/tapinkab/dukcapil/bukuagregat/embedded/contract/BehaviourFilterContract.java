package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Behaviours switched off, for a node or a class, until the transaction ends. */
abstract class BehaviourFilterContract extends ListeningContract {

    private NodeRef node;

    @BeforeEach
    void listeners() {
        node = committed(BASE, "n");
        run(() -> nodes().addAspect(node, MARKED, null));
        listen("E", BASE, EVERY, PROPERTIES);
        listen("C", BASE, COMMIT, PROPERTIES);
        listen("A", MARKED, EVERY, PROPERTIES);
    }

    private List<String> heardWhen(NodeRef changed, Runnable filtering) {
        heard.clear();
        run(
                () -> {
                    filtering.run();
                    nodes().setProperty(changed, TEXT, "t-" + System.nanoTime());
                });
        return heard.stream().map(event -> event.replaceFirst(":.*", "")).toList();
    }

    private List<String> heardWhen(Runnable filtering) {
        return heardWhen(node, filtering);
    }

    @Test
    @Measured({"3.52-3.55", "3.62"})
    void aNodeOrEverything_isSilentUntilTheTransactionEnds() {
        assertThat(heardWhen(() -> {})).containsExactly("E", "A", "C");
        assertThat(heardWhen(() -> filter().disableBehaviour(node))).isEmpty();
        assertThat(heardWhen(() -> {})).containsExactly("E", "A", "C");
        assertThat(heardWhen(() -> filter().disableBehaviour())).isEmpty();
        assertThat(heardWhen(() -> {})).containsExactly("E", "A", "C");
    }

    @Test
    @Measured("3.56-3.58")
    void aClassOnANode_silencesTheBehavioursOfItsSubclassesToo() {
        assertThat(heardWhen(() -> filter().disableBehaviour(node, BASE))).containsExactly("A");
        assertThat(heardWhen(() -> filter().disableBehaviour(node, MARKED)))
                .containsExactly("E", "C");
        assertThat(heardWhen(() -> filter().disableBehaviour(node, ContentModel.TYPE_CONTENT)))
                .containsExactly("A");
    }

    @Test
    @Measured("3.59-3.61")
    void aClassAlone_silencesNodesOfExactlyIt_unlessSubclassesAreNamed() {
        NodeRef sub = tx(() -> create(folder, p("sub"), "s", Map.of(p("must"), "x")));
        listen("S", p("sub"), EVERY, PROPERTIES);
        assertThat(heardWhen(() -> filter().disableBehaviour(BASE))).containsExactly("A");
        assertThat(heardWhen(sub, () -> filter().disableBehaviour(BASE)))
                .containsExactly("S", "E", "C");
        assertThat(heardWhen(() -> filter().disableBehaviour(ContentModel.TYPE_CONTENT, true)))
                .containsExactly("A");
    }

    @Test
    @Measured("3.63")
    void switchedOffTwice_isOnAfterTwoOns() {
        assertThat(
                        heardWhen(
                                () -> {
                                    filter().disableBehaviour(node);
                                    filter().disableBehaviour(node);
                                    filter().enableBehaviour(node);
                                }))
                .isEmpty();
        assertThat(
                        heardWhen(
                                () -> {
                                    filter().disableBehaviour(node);
                                    filter().enableBehaviour(node);
                                }))
                .containsExactly("E", "A", "C");
    }

    @Test
    @Measured("3.64")
    void outsideATransaction_itIsOffForTheThread() {
        filter().disableBehaviour(node);
        try {
            assertThat(filter().isEnabled(node)).isFalse();
        } finally {
            filter().enableBehaviour(node);
        }
        assertThat(filter().isEnabled(node)).isTrue();
    }

    @Test
    @Measured("3.65")
    void withAuditSwitchedOff_auditValuesAreTheCallers() {
        Date epoch = new Date(0);
        run(
                () -> {
                    filter().disableBehaviour(node, ContentModel.ASPECT_AUDITABLE);
                    nodes().setProperty(node, ContentModel.PROP_MODIFIED, epoch);
                    nodes().setProperty(node, ContentModel.PROP_MODIFIER, "budi");
                });
        assertThat(get(node, ContentModel.PROP_MODIFIED)).isEqualTo(epoch);
        assertThat(get(node, ContentModel.PROP_MODIFIER)).isEqualTo("budi");
    }
}
