package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.version.VersionBaseModel;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.version.ReservedVersionNameException;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.version.VersionType;
import org.junit.jupiter.api.Test;

/** Section 5b: versions made by hand, and what is kept with them. */
abstract class ExplicitVersionContract extends VersionedContract {

    @Test
    @Measured("5.37")
    void versionWithoutProperties_hasNoType_andMakesTheNodeVersionable() {
        NodeRef node = committed(BASE, "n");
        Version version = tx(() -> versions().createVersion(node, null));
        assertThat(version.getVersionLabel()).isEqualTo("0.1");
        assertThat(version.getVersionType()).isNull();
        assertThat(version.getDescription()).isNull();
        assertThat(history(node))
                .isEqualTo("[0.1/null/null] head=0.1 root=0.1 node label=0.1 cm:versionType=null");
        assertThat(get(node, ContentModel.PROP_AUTO_VERSION)).isEqualTo(true);
    }

    @Test
    @Measured({"5.38", "5.39"})
    void minorVersions_beginAtZeroPointOne_majorOnesCountOn() {
        NodeRef node = committed(BASE, "n");
        version(node, VersionType.MINOR);
        assertThat(history(node))
                .isEqualTo(
                        "[0.1/MINOR/null] head=0.1 root=0.1 node label=0.1 cm:versionType=MINOR");
        version(node, VersionType.MINOR);
        version(node, VersionType.MAJOR);
        version(node, VersionType.MINOR);
        assertThat(history(node))
                .isEqualTo(
                        "[1.1/MINOR/null 1.0/MAJOR/null 0.2/MINOR/null 0.1/MINOR/null] head=1.1"
                                + " root=0.1 node label=1.1 cm:versionType=MINOR");
    }

    @Test
    @Measured({"5.40", "5.42"})
    void majorFirst_isOnePointZero_andAfterNineComesTen() {
        NodeRef node = committed(BASE, "n");
        run(() -> versions().createVersion(node, of(VersionType.MAJOR, "catatan")));
        assertThat(history(node))
                .isEqualTo(
                        "[1.0/MAJOR/catatan] head=1.0 root=1.0 node label=1.0"
                                + " cm:versionType=MAJOR");
        for (int i = 0; i < 9; i++) {
            version(node, VersionType.MINOR);
        }
        assertThat(version(node, VersionType.MINOR).getVersionLabel()).isEqualTo("1.10");
    }

    @Test
    @Measured("5.41")
    void typeAsText_isACastGoneWrong() {
        NodeRef node = committed(BASE, "n");
        Map<String, Serializable> text = Map.of(VersionBaseModel.PROP_VERSION_TYPE, "MAJOR");
        assertThatThrownBy(() -> run(() -> versions().createVersion(node, text)))
                .isInstanceOf(ClassCastException.class);
    }

    @Test
    @Measured("5.43")
    void twoInOneTransaction_areTwo() {
        NodeRef node = committed(BASE, "n");
        run(
                () -> {
                    versions().createVersion(node, null);
                    versions().createVersion(node, null);
                });
        assertThat(history(node))
                .isEqualTo(
                        "[0.2/null/null 0.1/null/null] head=0.2 root=0.1 node label=0.2"
                                + " cm:versionType=null");
    }

    @Test
    @Measured("5.44")
    void contentWrittenAfterAVersion_isInTheNodeButInNoVersion() {
        NodeRef node = versionable(null);
        run(
                () -> {
                    write(node, "1");
                    versions().createVersion(node, of(VersionType.MAJOR, null));
                    write(node, "2");
                });
        assertThat(history(node))
                .isEqualTo(
                        "[2.0/MAJOR/null 1.0/MAJOR/null] head=2.0 root=1.0 node label=2.0"
                                + " cm:versionType=MAJOR");
        assertThat(content(current(node))).isEqualTo("1");
        assertThat(tx(() -> read(node))).isEqualTo("2");
    }

    @Test
    @Measured("5.45")
    void contentWrittenBeforeAVersion_isInIt_andMakesNoOther() {
        NodeRef node = versionable(null);
        run(
                () -> {
                    write(node, "2");
                    versions().createVersion(node, of(VersionType.MAJOR, "d"));
                });
        assertThat(history(node))
                .isEqualTo(
                        "[2.0/MAJOR/d 1.0/MAJOR/null] head=2.0 root=1.0 node label=2.0"
                                + " cm:versionType=MAJOR");
        assertThat(content(current(node))).isEqualTo("2");
    }

    @Test
    @Measured({"5.46", "5.47"})
    void versionInTheCreatingTransaction_isTheFirstAndOnlyOne() {
        for (boolean versionable : new boolean[] {false, true}) {
            NodeRef node =
                    tx(
                            () -> {
                                NodeRef made = base("n-" + versionable);
                                write(made, "isi");
                                if (versionable) {
                                    nodes().addAspect(made, ContentModel.ASPECT_VERSIONABLE, null);
                                }
                                versions().createVersion(made, of(VersionType.MINOR, null));
                                return made;
                            });
            assertThat(history(node))
                    .isEqualTo(
                            "[0.1/MINOR/null] head=0.1 root=0.1 node label=0.1"
                                    + " cm:versionType=MINOR");
        }
    }

    @Test
    @Measured("5.48")
    void metadata_comesBackUnderItsKeysAndTypes_besideTheFrozenProperties() {
        NodeRef node = committed(ContentModel.TYPE_CONTENT, "n34");
        change(node, "x");
        Map<String, Serializable> given = of(VersionType.MAJOR, "d");
        given.put("paraf", "anna");
        given.put("langkah", 3);
        given.put("waktu", new Date(0));
        given.put("daftar", new ArrayList<>(List.of("a", "b")));
        given.put("p:sah", true);
        run(() -> versions().createVersion(node, given));
        Version version = current(node);
        assertThat(version.getVersionProperty("langkah")).isEqualTo(3);
        assertThat(version.getVersionProperties())
                .containsOnlyKeys(
                        ("autoVersion autoVersionOnUpdateProps content created creator daftar"
                                        + " description frozenAccessed frozenCreated frozenCreator"
                                        + " frozenModified frozenModifier frozenNodeDbId"
                                        + " frozenNodeRef initialVersion langkah locale modified"
                                        + " modifier name node-dbid node-uuid p:sah paraf"
                                        + " store-identifier store-protocol versionLabel"
                                        + " versionType waktu")
                                .split(" "))
                .containsEntry("autoVersion", true)
                .containsEntry("autoVersionOnUpdateProps", false)
                .containsEntry("initialVersion", true)
                .containsEntry("creator", "admin")
                .containsEntry("daftar", new ArrayList<>(List.of("a", "b")))
                .containsEntry("description", "d")
                .containsEntry("frozenAccessed", null)
                .containsEntry("frozenCreator", "admin")
                .containsEntry("frozenModifier", "admin")
                .containsEntry("frozenNodeRef", node)
                .containsEntry("langkah", 3)
                .containsEntry("modifier", "admin")
                .containsEntry("name", "n34")
                .containsEntry("p:sah", true)
                .containsEntry("paraf", "anna")
                .containsEntry("store-identifier", "version2Store")
                .containsEntry("store-protocol", "workspace")
                .containsEntry("versionLabel", "1.0")
                .containsEntry("versionType", VersionType.MAJOR)
                .containsEntry("waktu", new Date(0))
                .hasEntrySatisfying(
                        "content", content -> assertThat(content).isInstanceOf(ContentData.class))
                .hasEntrySatisfying(
                        "created", created -> assertThat(created).isInstanceOf(Date.class))
                .hasEntrySatisfying("node-dbid", id -> assertThat(id).isInstanceOf(Long.class))
                .hasEntrySatisfying("frozenNodeDbId", id -> assertThat(id).isInstanceOf(Long.class))
                .hasEntrySatisfying(
                        "locale", locale -> assertThat(locale).isInstanceOf(Locale.class));
    }

    @Test
    @Measured({"5.49", "5.51", "5.53"})
    void reservedKeys_areRefused() {
        NodeRef node = committed(BASE, "n");
        for (String reserved : List.of("versionLabel", "versionDescription", "frozenModifier")) {
            assertThatThrownBy(
                            () -> run(() -> versions().createVersion(node, Map.of(reserved, "x"))))
                    .isInstanceOf(ReservedVersionNameException.class)
                    .hasMessage(
                            "The version property name "
                                    + reserved
                                    + " clashes with a reserved verison property name.");
        }
    }

    @Test
    @Measured({"5.50", "5.52", "5.54"})
    void keysOfOtherProperties_areAccepted_andClash() {
        Map<String, Serializable> read =
                Map.of("frozenNodeRef", "x", "creator", "admin", "name", "x");
        read.forEach(
                (key, value) -> {
                    NodeRef node = committed(BASE, "n-" + key);
                    Version version = tx(() -> versions().createVersion(node, Map.of(key, "x")));
                    assertThat(version.getVersionLabel()).isEqualTo("0.1");
                    assertThat(current(node).getVersionProperty(key)).as(key).isEqualTo(value);
                });
    }

    @Test
    @Measured("5.55")
    void reader_makesNoVersion() {
        People.make(this);
        NodeRef node = committed(BASE, "n");
        run(
                () ->
                        bean("permissionService", PermissionService.class)
                                .setPermission(node, "anna", PermissionService.READ, true));
        AuthenticationUtil.setFullyAuthenticatedUser("anna");
        assertThatThrownBy(
                        () ->
                                run(
                                        () ->
                                                bean("VersionService", VersionService.class)
                                                        .createVersion(node, null)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @Measured("5.56")
    void getters_tellTheFullyAuthenticatedUserAndTheFrozenTime() {
        People.make(this);
        NodeRef node = committed(BASE, "n");
        change(node, "isi");
        Version version =
                tx(
                        () ->
                                AuthenticationUtil.runAs(
                                        () -> versions().createVersion(node, null), "anna"));
        assertThat(version.getFrozenModifier()).isEqualTo("admin");
        assertThat(version.getCreator()).isEqualTo("admin");
        assertThat(version.getFrozenModifiedDate()).isNotNull();
        assertThat(version.getCreatedDate()).isEqualTo(version.getFrozenModifiedDate());
        assertThat(version.getVersionedNodeRef()).isEqualTo(node);
        assertThat(version.getFrozenStateNodeRef().getStoreRef())
                .hasToString("versionStore://version2Store");
        assertThat(get(node, ContentModel.PROP_MODIFIER)).isEqualTo("admin");
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
        assertThat(history(node)).isEqualTo("no history");
        assertThat(tx(() -> nodes().hasAspect(node, ContentModel.ASPECT_VERSIONABLE))).isFalse();
    }

    @Test
    void childrenAndBranches_areNotVersioned() {
        NodeRef node = committed(BASE, "n");
        assertThatThrownBy(() -> run(() -> versions().createVersion(node, null, true)))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("createVersion");
    }
}
