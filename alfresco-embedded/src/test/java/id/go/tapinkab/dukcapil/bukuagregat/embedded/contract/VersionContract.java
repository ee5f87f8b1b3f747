package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.version.VersionModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.version.ReservedVersionNameException;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionDoesNotExistException;
import org.alfresco.service.cmr.version.VersionHistory;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.version.VersionType;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;

/** What ACS's versions were measured to be (contract 5). */
abstract class VersionContract extends CoreContract {

    private VersionService versions() {
        return bean("versionService", VersionService.class);
    }

    private NodeRef versionable(Map<QName, Serializable> flags) {
        NodeRef node = tx(() -> base("naskah"));
        run(() -> nodes().addAspect(node, ContentModel.ASPECT_VERSIONABLE, flags));
        return node;
    }

    private NodeRef versionable() {
        return versionable(Map.of());
    }

    private void writeIn(NodeRef node, String text) {
        run(() -> write(node, text));
    }

    /** The history from the head down, such as {@code 1.1/MINOR/null 1.0/MAJOR/null}. */
    private String history(NodeRef node) {
        return tx(
                () -> {
                    VersionHistory history = versions().getVersionHistory(node);
                    if (history == null) {
                        return "none";
                    }
                    List<String> labels = new ArrayList<>();
                    for (Version version : history.getAllVersions()) {
                        labels.add(
                                version.getVersionLabel()
                                        + "/"
                                        + version.getVersionType()
                                        + "/"
                                        + version.getDescription());
                    }
                    assertThat(nodes().getProperty(node, ContentModel.PROP_VERSION_LABEL))
                            .isEqualTo(history.getHeadVersion().getVersionLabel());
                    return String.join(" ", labels);
                });
    }

    private Version version(NodeRef node, VersionType type, String description) {
        Map<String, Serializable> given = new HashMap<>();
        given.put(VersionModel.PROP_VERSION_TYPE, type);
        if (description != null) {
            given.put(Version.PROP_DESCRIPTION, description);
        }
        return versions().createVersion(node, given);
    }

    private String contentOf(Version version) {
        return read(version.getFrozenStateNodeRef());
    }

    @Test
    void automaticVersions_comeWithTheAspectAndEachContent_onePerTransaction() { // 5.1-5.5
        NodeRef node = versionable();
        assertThat(history(node)).isEqualTo("1.0/MAJOR/null");
        writeIn(node, "1");
        assertThat(history(node)).isEqualTo("1.1/MINOR/null 1.0/MAJOR/null");
        run(
                () -> {
                    write(node, "2");
                    write(node, "3");
                    nodes().setProperty(node, ContentModel.PROP_TITLE, "t");
                });
        assertThat(history(node)).isEqualTo("1.2/MINOR/null 1.1/MINOR/null 1.0/MAJOR/null");
        run(() -> nodes().setProperty(node, ContentModel.PROP_TITLE, "u"));
        assertThat(history(node)).startsWith("1.2/MINOR/null");
    }

    @Test
    void flags_switchAutomaticVersionsOffAndOn() { // 5.13, 5.14, 5.19, 5.20, 5.25, 5.28
        NodeRef manual = versionable(Map.of(ContentModel.PROP_AUTO_VERSION, false));
        writeIn(manual, "1");
        assertThat(history(manual)).isEqualTo("1.0/MAJOR/null");
        run(() -> nodes().deleteNode(manual));
        NodeRef late = versionable(Map.of(ContentModel.PROP_INITIAL_VERSION, false));
        assertThat(history(late)).isEqualTo("none");
        writeIn(late, "1");
        assertThat(history(late)).isEqualTo("0.1/MINOR/null");
        run(() -> nodes().deleteNode(late));
        NodeRef eager = versionable(Map.of(ContentModel.PROP_AUTO_VERSION_PROPS, true));
        run(() -> nodes().setProperty(eager, ContentModel.PROP_TITLE, "t"));
        assertThat(history(eager)).isEqualTo("1.1/MINOR/null 1.0/MAJOR/null");
    }

    @Test
    void contentOfTheCreatingTransaction_isInTheFirstVersion() { // 5.31, 5.34
        NodeRef node =
                tx(
                        () -> {
                            NodeRef made = base("baru");
                            nodes().addAspect(made, ContentModel.ASPECT_VERSIONABLE, null);
                            write(made, "isi");
                            assertThat(nodes().getProperty(made, ContentModel.PROP_VERSION_LABEL))
                                    .isNull();
                            assertThat(versions().getVersionHistory(made)).isNull();
                            return made;
                        });
        assertThat(history(node)).isEqualTo("1.0/MAJOR/null");
        run(() -> assertThat(contentOf(versions().getCurrentVersion(node))).isEqualTo("isi"));
    }

    @Test
    void disabledBehaviour_makesNoVersion() { // 5.36
        NodeRef node = versionable();
        run(
                () -> {
                    filter().disableBehaviour(node, ContentModel.ASPECT_VERSIONABLE);
                    write(node, "1");
                });
        assertThat(history(node)).isEqualTo("1.0/MAJOR/null");
    }

    @Test
    void createVersion_labelsByItsType() { // 5.37-5.42
        NodeRef untyped = tx(() -> base("a"));
        run(() -> versions().createVersion(untyped, (Map<String, Serializable>) null));
        assertThat(history(untyped)).isEqualTo("0.1/null/null");
        NodeRef node = tx(() -> base("b"));
        run(() -> version(node, VersionType.MINOR, null));
        run(() -> version(node, VersionType.MINOR, null));
        run(() -> version(node, VersionType.MAJOR, "catatan"));
        run(() -> version(node, VersionType.MINOR, null));
        assertThat(history(node))
                .isEqualTo("1.1/MINOR/null 1.0/MAJOR/catatan 0.2/MINOR/null 0.1/MINOR/null");
        for (int i = 0; i < 9; i++) {
            run(() -> version(node, VersionType.MINOR, null));
        }
        assertThat(history(node)).startsWith("1.10/MINOR/null 1.9/MINOR/null");
        assertThatThrownBy(
                        () ->
                                run(
                                        () ->
                                                versions()
                                                        .createVersion(
                                                                node,
                                                                Map.of(
                                                                        VersionModel
                                                                                .PROP_VERSION_TYPE,
                                                                        "MAJOR"))))
                .isInstanceOf(ClassCastException.class);
    }

    @Test
    void explicitVersion_suppressesTheAutomaticOne_alsoForContentWrittenAfterIt() { // 5.43-5.45
        NodeRef node = versionable();
        run(
                () -> {
                    write(node, "1");
                    version(node, VersionType.MAJOR, null);
                    write(node, "2");
                });
        assertThat(history(node)).isEqualTo("2.0/MAJOR/null 1.0/MAJOR/null");
        run(
                () -> {
                    assertThat(contentOf(versions().getCurrentVersion(node))).isEqualTo("1");
                    assertThat(read(node)).isEqualTo("2");
                });
        run(
                () -> {
                    write(node, "3");
                    version(node, VersionType.MINOR, "d");
                });
        assertThat(history(node)).startsWith("2.1/MINOR/d 2.0/");
        run(() -> assertThat(contentOf(versions().getCurrentVersion(node))).isEqualTo("3"));
        NodeRef twice = tx(() -> base("dua"));
        run(
                () -> {
                    versions().createVersion(twice, (Map<String, Serializable>) null);
                    versions().createVersion(twice, (Map<String, Serializable>) null);
                });
        assertThat(history(twice)).isEqualTo("0.2/null/null 0.1/null/null");
    }

    @Test
    void metadata_comesBackUnderItsKeyWithItsType_butReservedKeysAreRefused() { // 5.48-5.53
        NodeRef node = tx(() -> base("meta"));
        Map<String, Serializable> given = new HashMap<>();
        given.put(VersionModel.PROP_VERSION_TYPE, VersionType.MAJOR);
        given.put("paraf", "anna");
        given.put("langkah", 3);
        given.put("p:sah", true);
        given.put("waktu", new Date(0));
        given.put("daftar", new ArrayList<>(List.of("a", "b")));
        run(() -> versions().createVersion(node, given));
        run(
                () -> {
                    Version version = versions().getCurrentVersion(node);
                    assertThat(version.getVersionProperty("paraf")).isEqualTo("anna");
                    assertThat(version.getVersionProperty("langkah")).isEqualTo(3);
                    assertThat(version.getVersionProperty("p:sah")).isEqualTo(true);
                    assertThat(version.getVersionProperty("waktu")).isEqualTo(new Date(0));
                    assertThat(version.getVersionProperty("daftar")).isEqualTo(List.of("a", "b"));
                    assertThat(version.getVersionProperties())
                            .containsEntry("name", "meta")
                            .containsEntry("versionLabel", "1.0");
                });
        for (String reserved : List.of("versionLabel", "versionDescription", "frozenModifier")) {
            assertThatThrownBy(
                            () -> run(() -> versions().createVersion(node, Map.of(reserved, "x"))))
                    .isInstanceOf(ReservedVersionNameException.class)
                    .hasMessageContaining(reserved);
        }
    }

    @Test
    void creatorOfAVersion_isWhoWasLoggedIn_notWhoItRanAs() { // 5.35, 5.56
        NodeRef node = versionable();
        AuthenticationUtil.runAs(
                () -> {
                    writeIn(node, "1");
                    return null;
                },
                "anna");
        run(
                () -> {
                    Version version = versions().getCurrentVersion(node);
                    assertThat(version.getVersionLabel()).isEqualTo("1.1");
                    assertThat(version.getCreator()).isEqualTo("admin");
                    assertThat(version.getFrozenModifier()).isEqualTo("admin");
                    assertThat(version.getVersionedNodeRef()).isEqualTo(node);
                    assertThat(version.getFrozenStateNodeRef().getStoreRef())
                            .hasToString("versionStore://version2Store");
                });
    }

    @Test
    void frozenState_isReadLikeANode_andNeverWritten() { // 5.57-5.64
        NodeRef node = tx(() -> base("beku"));
        run(
                () -> {
                    nodes().setProperty(node, ContentModel.PROP_TITLE, "judul-1");
                    nodes().setProperty(node, NUM, 1);
                    write(node, "isi-1");
                    version(node, VersionType.MAJOR, null);
                });
        run(
                () -> {
                    nodes().setProperty(node, ContentModel.PROP_TITLE, "judul-2");
                    write(node, "isi-2");
                    version(node, VersionType.MINOR, null);
                });
        run(
                () -> {
                    VersionHistory history = versions().getVersionHistory(node);
                    Version first = history.getVersion("1.0");
                    NodeRef frozen = first.getFrozenStateNodeRef();
                    assertThat(versions().isAVersion(frozen)).isTrue();
                    assertThat(publicNodes().getType(frozen)).isEqualTo(BASE);
                    assertThat(publicNodes().getProperty(frozen, ContentModel.PROP_TITLE))
                            .isEqualTo("judul-1");
                    assertThat(publicNodes().getProperty(frozen, NUM)).isEqualTo(1);
                    assertThat(read(frozen)).isEqualTo("isi-1");
                    assertThat(history.getPredecessor(history.getVersion("1.1"))).isEqualTo(first);
                    assertThat(history.getSuccessors(first)).hasSize(1);
                    assertThat(history.getPredecessor(first)).isNull();
                    assertThatThrownBy(() -> history.getVersion("9.9"))
                            .isInstanceOf(VersionDoesNotExistException.class);
                });
        assertThatThrownBy(
                        () ->
                                run(
                                        () ->
                                                publicNodes()
                                                        .setProperty(
                                                                versions()
                                                                        .getCurrentVersion(node)
                                                                        .getFrozenStateNodeRef(),
                                                                ContentModel.PROP_TITLE,
                                                                "x")))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void revert_restoresTheNode_andMakesNoVersion() { // 5.65, 5.66
        NodeRef node = tx(() -> base("balik"));
        run(
                () -> {
                    nodes().addAspect(node, MARKED, Map.of(NOTE, "n1"));
                    write(node, "isi-1");
                    version(node, VersionType.MAJOR, null);
                });
        run(
                () -> {
                    nodes().removeAspect(node, MARKED);
                    write(node, "isi-2");
                    version(node, VersionType.MINOR, null);
                });
        run(() -> versions().revert(node, versions().getVersionHistory(node).getVersion("1.0")));
        assertThat(history(node)).isEqualTo("1.1/MINOR/null 1.0/MAJOR/null");
        run(
                () -> {
                    assertThat(read(node)).isEqualTo("isi-1");
                    assertThat(nodes().hasAspect(node, MARKED)).isTrue();
                    assertThat(nodes().getProperty(node, NOTE)).isEqualTo("n1");
                });
        writeIn(node, "isi-3");
        assertThat(history(node)).startsWith("1.2/MINOR/null 1.1/MINOR/null");
    }

    @Test
    void rolledBackTransaction_leavesNoVersion() {
        NodeRef node = versionable();
        assertThatThrownBy(
                        () ->
                                run(
                                        () -> {
                                            write(node, "1");
                                            version(node, VersionType.MAJOR, null);
                                            throw new IllegalStateException("x");
                                        }))
                .hasMessage("x");
        assertThat(history(node)).isEqualTo("1.0/MAJOR/null");
        writeIn(node, "2");
        assertThat(history(node)).isEqualTo("1.1/MINOR/null 1.0/MAJOR/null");
    }

    @Test
    void removingTheAspect_removesTheHistory() { // 5.72-5.74
        NodeRef node = versionable();
        run(() -> nodes().removeAspect(node, ContentModel.ASPECT_VERSIONABLE));
        assertThat(history(node)).isEqualTo("none");
        run(() -> assertThat(versions().getCurrentVersion(node)).isNull());
        run(() -> assertThat(versions().isVersioned(node)).isFalse());
    }
}
