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
import org.alfresco.repo.version.VersionBaseModel;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.version.ReservedVersionNameException;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionDoesNotExistException;
import org.alfresco.service.cmr.version.VersionHistory;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.version.VersionType;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;

/** Section 5: versions at commit and by hand, their metadata, frozen states. */
abstract class VersionContract extends CoreContract {

    private VersionService versions() {
        return bean("versionService", VersionService.class);
    }

    /** Labels with types, newest first. */
    private List<String> history(NodeRef node) {
        return tx(
                () -> {
                    VersionHistory history = versions().getVersionHistory(node);
                    List<String> labels = new ArrayList<>();
                    if (history != null) {
                        history.getAllVersions()
                                .forEach(
                                        version ->
                                                labels.add(
                                                        version.getVersionLabel()
                                                                + "/"
                                                                + version.getVersionType()));
                    }
                    return labels;
                });
    }

    private NodeRef versionable(Map<QName, Serializable> flags) {
        NodeRef node = committed(BASE, "n");
        run(() -> nodes().addAspect(node, ContentModel.ASPECT_VERSIONABLE, flags));
        return node;
    }

    private static Map<String, Serializable> of(VersionType type, String description) {
        Map<String, Serializable> properties = new HashMap<>();
        properties.put(VersionBaseModel.PROP_VERSION_TYPE, type);
        properties.put(Version.PROP_DESCRIPTION, description);
        return properties;
    }

    private Version version(NodeRef node, VersionType type) {
        return tx(() -> versions().createVersion(node, of(type, null)));
    }

    private void change(NodeRef node, String... contents) {
        run(
                () -> {
                    for (String content : contents) {
                        write(node, content);
                    }
                });
    }

    private String content(Version version) {
        return tx(
                () ->
                        bean("contentService", ContentService.class)
                                .getReader(
                                        version.getFrozenStateNodeRef(), ContentModel.PROP_CONTENT)
                                .getContentString());
    }

    @Test
    @Measured("5.1-5.6")
    void versionableNodes_getOneVersionPerTransactionWithNewContent() {
        NodeRef node = versionable(null);
        assertThat(history(node)).containsExactly("1.0/MAJOR");
        change(node, "satu");
        change(node, "dua", "tiga");
        run(() -> nodes().setProperty(node, TEXT, "bukan isi"));
        assertThat(history(node)).containsExactly("1.2/MINOR", "1.1/MINOR", "1.0/MAJOR");
        assertThat(get(node, ContentModel.PROP_VERSION_LABEL)).isEqualTo("1.2");
        assertThat(get(node, ContentModel.PROP_VERSION_TYPE)).isEqualTo("MINOR");
        assertThat(content(tx(() -> versions().getCurrentVersion(node)))).isEqualTo("tiga");
    }

    @Test
    @Measured("5.13-5.30")
    void flags_decideWhatMakesAVersion() {
        NodeRef manual = versionable(Map.of(ContentModel.PROP_AUTO_VERSION, false));
        change(manual, "x");
        assertThat(history(manual)).containsExactly("1.0/MAJOR");
        NodeRef noInitial = tx(() -> create(BASE, "tanpa-awal"));
        run(
                () ->
                        nodes().addAspect(
                                        noInitial,
                                        ContentModel.ASPECT_VERSIONABLE,
                                        Map.of(ContentModel.PROP_INITIAL_VERSION, false)));
        assertThat(history(noInitial)).isEmpty();
        change(noInitial, "x");
        assertThat(history(noInitial)).containsExactly("0.1/MINOR");
        NodeRef props = tx(() -> create(BASE, "sifat"));
        run(
                () ->
                        nodes().addAspect(
                                        props,
                                        ContentModel.ASPECT_VERSIONABLE,
                                        Map.of(ContentModel.PROP_AUTO_VERSION_PROPS, true)));
        run(() -> nodes().setProperty(props, TEXT, "x"));
        assertThat(history(props)).containsExactly("1.1/MINOR", "1.0/MAJOR");
    }

    @Test
    @Measured({"5.31", "5.34"})
    void contentOfTheCreatingTransaction_isInTheFirstVersion() {
        NodeRef node =
                tx(
                        () -> {
                            NodeRef made = base("n");
                            nodes().addAspect(made, ContentModel.ASPECT_VERSIONABLE, null);
                            write(made, "isi");
                            assertThat(nodes().getProperty(made, ContentModel.PROP_VERSION_LABEL))
                                    .isNull();
                            assertThat(versions().getVersionHistory(made)).isNull();
                            return made;
                        });
        assertThat(history(node)).containsExactly("1.0/MAJOR");
        assertThat(content(tx(() -> versions().getCurrentVersion(node)))).isEqualTo("isi");
    }

    @Test
    @Measured("5.37-5.43")
    void explicitVersions_countLabels() {
        NodeRef untyped = committed(BASE, "tanpa-jenis");
        Version first = tx(() -> versions().createVersion(untyped, null));
        assertThat(first.getVersionLabel()).isEqualTo("0.1");
        assertThat(first.getVersionType()).isNull();
        NodeRef node = committed(BASE, "n");
        version(node, VersionType.MINOR);
        version(node, VersionType.MINOR);
        version(node, VersionType.MAJOR);
        version(node, VersionType.MINOR);
        assertThat(history(node))
                .containsExactly("1.1/MINOR", "1.0/MAJOR", "0.2/MINOR", "0.1/MINOR");
        run(
                () -> {
                    versions().createVersion(node, null);
                    versions().createVersion(node, null);
                });
        assertThat(history(node)).hasSize(6);
        assertThatThrownBy(
                        () ->
                                run(
                                        () ->
                                                versions()
                                                        .createVersion(
                                                                node,
                                                                Map.of(
                                                                        VersionBaseModel
                                                                                .PROP_VERSION_TYPE,
                                                                        "MAJOR"))))
                .isInstanceOf(ClassCastException.class);
    }

    @Test
    @Measured({"5.44", "5.45"})
    void anExplicitVersion_suppressesTheAutomaticOne_evenForLaterContent() {
        NodeRef node = versionable(null);
        run(
                () -> {
                    write(node, "1");
                    versions().createVersion(node, of(VersionType.MAJOR, "catatan"));
                    write(node, "2");
                });
        assertThat(history(node)).containsExactly("2.0/MAJOR", "1.0/MAJOR");
        Version current = tx(() -> versions().getCurrentVersion(node));
        assertThat(current.getDescription()).isEqualTo("catatan");
        assertThat(content(current)).isEqualTo("1");
        assertThat(tx(() -> read(node))).isEqualTo("2");
    }

    @Test
    @Measured("5.48-5.53")
    void metadata_comesBackUnderItsKeys_reservedOnesAreRefused() {
        NodeRef node = committed(BASE, "n");
        Map<String, Serializable> given = of(VersionType.MAJOR, "d");
        given.put("paraf", "anna");
        given.put("langkah", 3);
        given.put("waktu", new Date(0));
        given.put("daftar", new ArrayList<>(List.of("a", "b")));
        run(() -> versions().createVersion(node, given));
        Version version = tx(() -> versions().getCurrentVersion(node));
        assertThat(version.getVersionProperties())
                .containsEntry("paraf", "anna")
                .containsEntry("langkah", 3)
                .containsEntry("waktu", new Date(0))
                .containsEntry("daftar", new ArrayList<>(List.of("a", "b")))
                .containsEntry("name", "n")
                .containsEntry("versionType", VersionType.MAJOR);
        for (String reserved : List.of("versionLabel", "versionDescription", "frozenModifier")) {
            assertThatThrownBy(
                            () -> run(() -> versions().createVersion(node, Map.of(reserved, "x"))))
                    .isInstanceOf(ReservedVersionNameException.class)
                    .hasMessageContaining(reserved);
        }
    }

    @Test
    @Measured("5.59-5.63")
    void frozenStates_areReadAsNodes_andNeverWritten() {
        NodeRef node = committed(BASE, "n");
        run(() -> nodes().setProperty(node, ContentModel.PROP_TITLE, "judul-1"));
        NodeRef frozen = version(node, VersionType.MAJOR).getFrozenStateNodeRef();
        run(() -> nodes().setProperty(node, ContentModel.PROP_TITLE, "judul-2"));
        assertThat(frozen.getStoreRef()).hasToString("versionStore://version2Store");
        run(
                () -> {
                    assertThat(nodes().exists(frozen)).isTrue();
                    assertThat(nodes().getType(frozen)).isEqualTo(BASE);
                    assertThat(publicNodes().getProperty(frozen, ContentModel.PROP_TITLE))
                            .isEqualTo("judul-1");
                    assertThatThrownBy(() -> nodes().setProperty(frozen, TEXT, "x"))
                            .isInstanceOf(UnsupportedOperationException.class);
                });
    }

    @Test
    @Measured({"5.57", "5.58", "5.64", "5.72"})
    void histories_tellOrderAndPlace() {
        NodeRef node = committed(BASE, "n");
        assertThat(tx(() -> versions().getCurrentVersion(node))).isNull();
        version(node, VersionType.MAJOR);
        version(node, VersionType.MINOR);
        VersionHistory history = tx(() -> versions().getVersionHistory(node));
        assertThat(history.getHeadVersion().getVersionLabel()).isEqualTo("1.1");
        assertThat(history.getRootVersion().getVersionLabel()).isEqualTo("1.0");
        assertThat(history.getPredecessor(history.getHeadVersion()).getVersionLabel())
                .isEqualTo("1.0");
        assertThatThrownBy(() -> history.getVersion("9.9"))
                .isInstanceOf(VersionDoesNotExistException.class)
                .hasMessageMatching(
                        "\\d{8} The version with label 9.9 does not exist in the version store\\.");
    }

    @Test
    @Measured("5.65-5.67")
    void revert_bringsContentAndPropertiesBack_withoutAVersion() {
        NodeRef node = versionable(null);
        change(node, "isi-1");
        Version old = tx(() -> versions().getCurrentVersion(node));
        run(() -> nodes().setProperty(node, NOTE, "kemudian"));
        change(node, "isi-2");
        run(() -> versions().revert(node, old));
        assertThat(history(node)).containsExactly("1.2/MINOR", "1.1/MINOR", "1.0/MAJOR");
        assertThat(tx(() -> read(node))).isEqualTo("isi-1");
        assertThat(get(node, NOTE)).isNull();
        assertThat(get(node, ContentModel.PROP_VERSION_LABEL)).isEqualTo("1.2");
        change(node, "isi-3");
        assertThat(history(node)).startsWith("1.3/MINOR");
    }

    @Test
    @Measured("5.69-5.73")
    void histories_goWithTheAspect_andSurviveTheArchive() {
        NodeRef node = versionable(null);
        run(() -> nodes().deleteNode(node));
        run(
                () ->
                        nodes().restoreNode(
                                        new NodeRef("archive", "SpacesStore", node.getId()),
                                        null,
                                        null,
                                        null));
        assertThat(history(node)).containsExactly("1.0/MAJOR");
        run(() -> nodes().removeAspect(node, ContentModel.ASPECT_VERSIONABLE));
        assertThat(history(node)).isEmpty();
    }

    @Test
    @Measured("2.72")
    void versions_areRolledBack() {
        NodeRef node = committed(BASE, "n");
        assertThatThrownBy(
                        () ->
                                run(
                                        () -> {
                                            versions().createVersion(node, null);
                                            throw new IllegalStateException("batal");
                                        }))
                .hasMessage("batal");
        assertThat(history(node)).isEmpty();
        assertThat(tx(() -> nodes().hasAspect(node, ContentModel.ASPECT_VERSIONABLE))).isFalse();
    }

    @Test
    @Measured({"5.35", "5.56"})
    void creator_isTheFullyAuthenticatedUser_alsoOfAutomaticVersions() {
        NodeRef node = versionable(null);
        run(
                () ->
                        AuthenticationUtil.runAsSystem(
                                () -> {
                                    write(node, "isi");
                                    return null;
                                }));
        Version version = tx(() -> versions().getCurrentVersion(node));
        assertThat(version.getCreator()).isEqualTo("admin");
        assertThat(version.getFrozenModifier()).isEqualTo("admin");
    }
}
