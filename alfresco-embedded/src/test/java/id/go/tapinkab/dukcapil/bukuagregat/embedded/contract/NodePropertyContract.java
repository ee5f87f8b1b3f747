package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.InvalidAspectException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;

/** Properties and aspects of a node. */
abstract class NodePropertyContract extends CoreContract {

    /** What every node tells of itself. */
    private static final List<QName> OF_THE_REPOSITORY =
            List.of(
                    ContentModel.PROP_CREATED,
                    ContentModel.PROP_CREATOR,
                    ContentModel.PROP_MODIFIED,
                    ContentModel.PROP_MODIFIER,
                    ContentModel.PROP_NAME,
                    ContentModel.PROP_LOCALE,
                    ContentModel.PROP_NODE_DBID,
                    ContentModel.PROP_NODE_UUID,
                    ContentModel.PROP_STORE_IDENTIFIER,
                    ContentModel.PROP_STORE_PROTOCOL);

    private Map<QName, Serializable> all(NodeRef node) {
        return tx(() -> nodes().getProperties(node));
    }

    @Test
    @Measured({"1.57", "1.58"})
    void propertiesOutsideTheModel_areKeptAsTheyAre() {
        NodeRef node = committed(ContentModel.TYPE_CONTENT, "n");
        run(
                () -> {
                    nodes().setProperty(node, p("unknown"), "v");
                    nodes().setProperty(node, QName.createQName("urn:x", "y"), 42);
                });
        assertThat(get(node, p("unknown"))).isEqualTo("v");
        assertThat(all(node))
                .containsEntry(p("unknown"), "v")
                .containsEntry(QName.createQName("urn:x", "y"), 42);
    }

    @Test
    @Measured({"1.59", "1.60"})
    void aPropertyOfAnAspectThatIsNotThere_bringsIt() {
        NodeRef node = committed(ContentModel.TYPE_FOLDER, "f");
        run(() -> nodes().setProperty(node, ContentModel.PROP_TITLE, "judul"));
        assertThat(tx(() -> nodes().getAspects(node)))
                .containsExactlyInAnyOrder(
                        ContentModel.ASPECT_AUDITABLE,
                        ContentModel.ASPECT_TITLED,
                        ContentModel.ASPECT_LOCALIZED,
                        ContentModel.ASPECT_REFERENCEABLE);
        run(() -> nodes().setProperty(node, NOTE, "catatan"));
        assertThat(tx(() -> nodes().hasAspect(node, MARKED))).isTrue();
    }

    @Test
    @Measured("1.65")
    void protectedProperties_areNotProtectedFromTheService() {
        NodeRef node = tx(() -> create(folder, BASE, "n", Map.of(p("prot"), "x")));
        assertThat(get(node, p("prot"))).isEqualTo("x");
    }

    @Test
    @Measured("1.66-1.68")
    void aspects_mergeTheirProperties_andTakeThemAlong() {
        NodeRef node = committed(BASE, "n");
        run(() -> nodes().addAspect(node, MARKED, Map.of(NOTE, "a", p("count"), 1)));
        run(() -> nodes().addAspect(node, MARKED, Map.of(NOTE, "b")));
        assertThat(all(node)).containsEntry(NOTE, "b").containsEntry(p("count"), 1);
        run(
                () -> {
                    nodes().removeAspect(node, MARKED);
                    nodes().removeAspect(node, p("strict"));
                });
        assertThat(all(node)).doesNotContainKeys(NOTE, p("count"));
        assertThat(tx(() -> nodes().hasAspect(node, MARKED))).isFalse();
    }

    @Test
    @Measured("1.69")
    void anAspectThatTheTypeDemands_stays() {
        NodeRef node = committed(BASE, "n");
        violates(
                () -> nodes().removeAspect(node, ContentModel.ASPECT_TITLED),
                "Mandatory aspect not set:",
                "Type: " + BASE,
                "Aspect: " + ContentModel.ASPECT_TITLED);
    }

    @Test
    @Measured("1.70")
    void anAspectsChildren_goWithIt() {
        NodeRef node = committed(BASE, "n");
        run(() -> nodes().addAspect(node, p("parts"), null));
        NodeRef part = tx(() -> kid(node, "part", "bagian"));
        run(() -> nodes().removeAspect(node, p("parts")));
        assertThat(tx(() -> nodes().exists(part))).isFalse();
    }

    @Test
    @Measured({"1.71", "1.72"})
    void whatIsNoAspect_isRefusedAtTheCall() {
        run(
                () -> {
                    NodeRef node = base("n");
                    for (QName name : List.of(p("nosuch"), ContentModel.TYPE_CONTENT)) {
                        assertThatThrownBy(() -> nodes().addAspect(node, name, null))
                                .isInstanceOf(InvalidAspectException.class)
                                .hasMessageMatching("\\d{8} The aspect is invalid: .*")
                                .hasMessageContaining(name.getLocalName());
                    }
                });
    }

    @Test
    @Measured({"1.73", "1.74"})
    void setProperties_leavesOnlyWhatTheRepositoryTells_andTheIdAsName() {
        NodeRef node = tx(() -> create(folder, ContentModel.TYPE_CONTENT, "n", Map.of(NOTE, "x")));
        run(() -> nodes().setProperties(node, Map.of(ContentModel.PROP_TITLE, "t2")));
        assertThat(all(node))
                .hasSize(OF_THE_REPOSITORY.size() + 1)
                .containsKeys(OF_THE_REPOSITORY.toArray(QName[]::new))
                .containsEntry(ContentModel.PROP_TITLE, "t2")
                .containsEntry(ContentModel.PROP_NAME, node.getId());
    }

    @Test
    @Measured("1.75")
    void addProperties_merges_andKeepsAKeyWithNull() {
        NodeRef node = committed(BASE, "n");
        run(() -> nodes().setProperty(node, ContentModel.PROP_TITLE, "judul"));
        Map<QName, Serializable> given = new HashMap<>();
        given.put(ContentModel.PROP_TITLE, null);
        given.put(ContentModel.PROP_DESCRIPTION, "d");
        run(() -> nodes().addProperties(node, given));
        assertThat(all(node))
                .containsEntry(ContentModel.PROP_TITLE, null)
                .containsEntry(ContentModel.PROP_DESCRIPTION, "d")
                .containsEntry(ContentModel.PROP_NAME, "n")
                .containsEntry(TEXT, "dflt");
    }

    @Test
    @Measured({"1.76-1.78", "1.81"})
    void newFilesAndFolders_tellTheSame_atOnceAndLater() {
        for (QName type : List.of(ContentModel.TYPE_CONTENT, ContentModel.TYPE_FOLDER)) {
            NodeRef node =
                    tx(
                            () -> {
                                NodeRef made = create(type, "n-" + type.getLocalName());
                                assertThat(nodes().getProperties(made).keySet())
                                        .containsExactlyInAnyOrderElementsOf(OF_THE_REPOSITORY);
                                return made;
                            });
            assertThat(all(node).keySet()).containsExactlyInAnyOrderElementsOf(OF_THE_REPOSITORY);
            assertThat(all(node))
                    .containsEntry(ContentModel.PROP_CREATOR, "admin")
                    .containsEntry(ContentModel.PROP_NODE_UUID, node.getId())
                    .containsEntry(ContentModel.PROP_STORE_IDENTIFIER, "SpacesStore")
                    .containsEntry(ContentModel.PROP_STORE_PROTOCOL, "workspace");
            assertThat(tx(() -> nodes().getAspects(node)))
                    .containsExactlyInAnyOrder(
                            ContentModel.ASPECT_AUDITABLE,
                            ContentModel.ASPECT_LOCALIZED,
                            ContentModel.ASPECT_REFERENCEABLE);
        }
    }

    @Test
    @Measured({"1.79", "1.80"})
    void getProperties_hasDefaultsWithTheirClass_andIsACopy() {
        run(
                () -> {
                    NodeRef node = base("n");
                    Map<QName, Serializable> told = nodes().getProperties(node);
                    assertThat(told)
                            .hasSize(OF_THE_REPOSITORY.size() + 3)
                            .containsEntry(p("autoProp"), "auto")
                            .containsEntry(p("flag"), Boolean.FALSE)
                            .containsEntry(TEXT, "dflt");
                    told.put(NOTE, "x");
                    assertThat(nodes().getProperties(node)).doesNotContainKey(NOTE);
                });
    }

    @Test
    @Measured({"1.82", "1.83"})
    void auditValues_countWhenTheNodeIsMade_andNoMore() {
        Date epoch = new Date(0);
        Map<QName, Serializable> given =
                Map.of(ContentModel.PROP_CREATED, epoch, ContentModel.PROP_CREATOR, "anna");
        NodeRef node = tx(() -> create(folder, BASE, "n", given));
        run(
                () -> {
                    nodes().setProperty(node, ContentModel.PROP_CREATED, new Date());
                    nodes().setProperty(node, ContentModel.PROP_MODIFIED, epoch);
                    nodes().setProperty(node, ContentModel.PROP_MODIFIER, "orang lain");
                });
        assertThat(get(node, ContentModel.PROP_CREATED)).isEqualTo(epoch);
        assertThat(get(node, ContentModel.PROP_CREATOR)).isEqualTo("anna");
        assertThat((Date) get(node, ContentModel.PROP_MODIFIED)).isAfter(epoch);
        assertThat(get(node, ContentModel.PROP_MODIFIER)).isEqualTo("admin");
    }

    @Test
    @Measured({"1.87", "1.88"})
    void modified_movesWithEveryChange_andOnlyWithAChange() {
        NodeRef node = committed(BASE, "n");
        Date before = modified(node);
        run(() -> nodes().setProperty(node, TEXT, "dflt"));
        assertThat(modified(node)).isEqualTo(before);
        for (String text : List.of("satu", "dua")) {
            Date last = modified(node);
            run(() -> nodes().setProperty(node, TEXT, text));
            assertThat(modified(node)).isAfter(last);
        }
    }

    @Test
    @Measured("1.89")
    void aNewChild_movesItsFoldersModified() {
        Date before = modified(folder);
        committed(BASE, "anak");
        assertThat(modified(folder)).isAfter(before);
    }

    private Date modified(NodeRef node) {
        return (Date) get(node, ContentModel.PROP_MODIFIED);
    }

    @Test
    @Measured("1.92")
    void aNewType_bringsItsDefaultsAndAspects() {
        NodeRef node = committed(ContentModel.TYPE_CONTENT, "n");
        run(() -> nodes().setType(node, BASE));
        assertThat(tx(() -> nodes().getType(node))).isEqualTo(BASE);
        assertThat(get(node, TEXT)).isEqualTo("dflt");
        assertThat(tx(() -> nodes().hasAspect(node, ContentModel.ASPECT_TITLED))).isTrue();
    }
}
