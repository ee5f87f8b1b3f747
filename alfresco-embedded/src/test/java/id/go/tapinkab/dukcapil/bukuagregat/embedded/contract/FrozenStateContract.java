package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionDoesNotExistException;
import org.alfresco.service.cmr.version.VersionHistory;
import org.alfresco.service.cmr.version.VersionType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Section 5c: what is frozen, going back to it, and versions that are deleted. */
abstract class FrozenStateContract extends VersionedContract {

    private NodeRef node;
    private Version first;

    /** 1.0 with content, title and note; then 1.1 with others. */
    @BeforeEach
    void twoVersions() {
        node = committed(BASE, "n");
        run(
                () -> {
                    nodes().addProperties(
                                    node,
                                    Map.of(ContentModel.PROP_TITLE, "judul-1", NUM, 1, NOTE, "n1"));
                    write(node, "isi-1");
                    versions().createVersion(node, of(VersionType.MAJOR, null));
                });
        first = current(node);
        run(
                () -> {
                    nodes().addProperties(node, Map.of(ContentModel.PROP_TITLE, "judul-2", NUM, 2));
                    nodes().removeAspect(node, MARKED);
                    nodes().addAspect(node, p("strict"), Map.of(p("mustA"), "a"));
                    write(node, "isi-2");
                    versions().createVersion(node, of(VersionType.MINOR, null));
                });
    }

    @Test
    @Measured({"5.57", "5.58", "5.64", "5.72"})
    void histories_tellOrderAndPlace() {
        NodeRef never = committed(BASE, "tanpa");
        assertThat(tx(() -> versions().getVersionHistory(never))).isNull();
        assertThat(current(never)).isNull();
        assertThat(history(node))
                .isEqualTo(
                        "[1.1/MINOR/null 1.0/MAJOR/null] head=1.1 root=1.0 node label=1.1"
                                + " cm:versionType=MINOR");
        VersionHistory history = tx(() -> versions().getVersionHistory(node));
        Version head = history.getHeadVersion();
        assertThat(history.getPredecessor(head).getVersionLabel()).isEqualTo("1.0");
        assertThat(history.getSuccessors(first)).hasSize(1);
        assertThat(history.getPredecessor(first)).isNull();
        assertThatThrownBy(() -> history.getVersion("9.9"))
                .isInstanceOf(VersionDoesNotExistException.class)
                .hasMessageMatching(
                        "\\d{8} The version with label 9.9 does not exist in the version store\\.");
    }

    @Test
    @Measured({"5.59", "5.60", "5.62"})
    void frozenNode_isReadLikeAnother() {
        NodeRef frozen = first.getFrozenStateNodeRef();
        run(
                () -> {
                    assertThat(frozen.getStoreRef()).hasToString("versionStore://version2Store");
                    assertThat(nodes().getProperty(frozen, NUM)).isEqualTo(1);
                    assertThat(nodes().getProperty(frozen, NOTE)).isEqualTo("n1");
                    assertThat(nodes().getAspects(frozen))
                            .containsExactlyInAnyOrder(
                                    p("auto"),
                                    MARKED,
                                    ContentModel.ASPECT_AUDITABLE,
                                    ContentModel.ASPECT_TITLED,
                                    ContentModel.ASPECT_VERSIONABLE,
                                    ContentModel.ASPECT_LOCALIZED,
                                    ContentModel.ASPECT_REFERENCEABLE);
                    assertThat(publicNodes().exists(frozen)).isTrue();
                    assertThat(publicNodes().getType(frozen)).isEqualTo(BASE);
                    assertThat(publicNodes().getProperty(frozen, ContentModel.PROP_TITLE))
                            .isEqualTo("judul-1");
                    assertThat(read(frozen)).isEqualTo("isi-1");
                    assertThat(
                                    nodes().getProperty(
                                                    versions()
                                                            .getCurrentVersion(node)
                                                            .getFrozenStateNodeRef(),
                                                    ContentModel.PROP_VERSION_LABEL))
                            .isEqualTo("1.1");
                });
    }

    @Test
    @Measured("5.61")
    void versionProperties_haveEveryFrozenPropertyByItsLocalName() {
        assertThat(first.getVersionProperties())
                .containsKeys(
                        ("note flag num modifier initialVersion description frozenNodeRef title"
                                        + " locale autoProp content frozenModified frozenModifier"
                                        + " modified text store-identifier versionType creator"
                                        + " autoVersion node-uuid created autoVersionOnUpdateProps"
                                        + " frozenCreated frozenCreator frozenAccessed"
                                        + " store-protocol versionLabel name frozenNodeDbId"
                                        + " node-dbid")
                                .split(" "));
    }

    @Test
    @Measured("5.63")
    void frozenNode_isNeverWritten() {
        assertThatThrownBy(
                        () -> publicNodes().setProperty(first.getFrozenStateNodeRef(), TEXT, "x"))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage(
                        "This operation is not supported by a version store implementation of the"
                                + " node service.");
    }

    @Test
    @Measured({"5.65", "5.66"})
    void revert_bringsContentPropertiesAndAspectsBack_withoutAVersion() {
        run(() -> versions().revert(node, first));
        assertThat(history(node))
                .isEqualTo(
                        "[1.1/MINOR/null 1.0/MAJOR/null] head=1.1 root=1.0 node label=1.1"
                                + " cm:versionType=null");
        run(
                () -> {
                    assertThat(read(node)).isEqualTo("isi-1");
                    assertThat(nodes().getProperty(node, ContentModel.PROP_TITLE))
                            .isEqualTo("judul-1");
                    assertThat(nodes().getProperty(node, NUM)).isEqualTo(1);
                    assertThat(nodes().hasAspect(node, MARKED)).isTrue();
                    assertThat(nodes().hasAspect(node, p("strict"))).isFalse();
                });
        change(node, "isi-3");
        assertThat(history(node))
                .isEqualTo(
                        "[1.2/MINOR/null 1.1/MINOR/null 1.0/MAJOR/null] head=1.2 root=1.0 node"
                                + " label=1.2 cm:versionType=MINOR");
    }

    @Test
    @Measured("5.67")
    void revertAndVersionInOneTransaction_makeOneVersionOfTheOldState() {
        run(
                () -> {
                    versions().revert(node, first);
                    versions().createVersion(node, of(VersionType.MINOR, null));
                });
        assertThat(history(node))
                .isEqualTo(
                        "[1.2/MINOR/null 1.1/MINOR/null 1.0/MAJOR/null] head=1.2 root=1.0 node"
                                + " label=1.2 cm:versionType=MINOR");
        assertThat(content(current(node))).isEqualTo("isi-1");
    }

    @Test
    @Measured("5.68")
    void deletedHead_leavesTheLabelBeforeIt() {
        run(() -> versions().deleteVersion(node, versions().getCurrentVersion(node)));
        assertThat(history(node))
                .isEqualTo("[1.0/MAJOR/null] head=1.0 root=1.0 node label=1.0 cm:versionType=null");
    }

    @Test
    @Measured({"5.69", "5.70"})
    void deletedHistory_leavesTheAspect_andBeginsAnew() {
        run(() -> versions().deleteVersionHistory(node));
        run(
                () -> {
                    assertThat(versions().getVersionHistory(node)).isNull();
                    assertThat(nodes().hasAspect(node, ContentModel.ASPECT_VERSIONABLE)).isTrue();
                    assertThat(nodes().getProperty(node, ContentModel.PROP_VERSION_LABEL)).isNull();
                });
        version(node, VersionType.MINOR);
        assertThat(history(node))
                .isEqualTo(
                        "[0.1/MINOR/null] head=0.1 root=0.1 node label=0.1 cm:versionType=MINOR");
    }

    @Test
    @Measured("5.71")
    void history_survivesTheArchive() {
        NodeRef archived = new NodeRef("archive", "SpacesStore", node.getId());
        run(() -> nodes().deleteNode(node));
        assertThat(history(archived)).startsWith("[1.1/MINOR/null 1.0/MAJOR/null]");
        run(() -> nodes().restoreNode(archived, null, null, null));
        assertThat(history(node))
                .isEqualTo(
                        "[1.1/MINOR/null 1.0/MAJOR/null] head=1.1 root=1.0 node label=1.1"
                                + " cm:versionType=MINOR");
    }

    @Test
    void history_goesWithANodeThatIsNotArchived() {
        run(() -> nodes().addAspect(node, ContentModel.ASPECT_TEMPORARY, null));
        run(() -> nodes().deleteNode(node));
        assertThat(tx(() -> versions().getVersionHistory(node))).isNull();
    }

    @Test
    @Measured("5.73")
    void history_goesWithTheAspect() {
        run(() -> nodes().removeAspect(node, ContentModel.ASPECT_VERSIONABLE));
        assertThat(history(node)).isEqualTo("no history");
        assertThat(get(node, ContentModel.PROP_VERSION_LABEL)).isNull();
    }

    @Test
    @Measured("5.74")
    void versionedNodesAndVersions_areToldApart() {
        NodeRef never = committed(BASE, "tanpa");
        run(
                () -> {
                    assertThat(List.of(versions().isVersioned(never), versions().isVersioned(node)))
                            .containsExactly(false, true);
                    assertThat(versions().isAVersion(first.getFrozenStateNodeRef())).isTrue();
                    assertThat(versions().isAVersion(node)).isFalse();
                });
    }
}
