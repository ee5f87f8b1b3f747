package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;

/** Section 5a: versions that come by themselves, at commit. */
abstract class AutomaticVersionContract extends VersionedContract {

    private static final String FOUR =
            "[1.3/MINOR/null 1.2/MINOR/null 1.1/MINOR/null 1.0/MAJOR/null] head=1.3 root=1.0 node"
                    + " label=1.3 cm:versionType=MINOR";

    /** The labels of the node after each of five changes, each in a transaction of its own. */
    private List<Serializable> labels(NodeRef node, Map<QName, Serializable> flags) {
        List<Runnable> changes =
                List.of(
                        () -> nodes().addAspect(node, ContentModel.ASPECT_VERSIONABLE, flags),
                        () -> write(node, "satu"),
                        () -> {
                            write(node, "dua");
                            write(node, "tiga");
                        },
                        () -> nodes().setProperty(node, ContentModel.PROP_TITLE, "judul"),
                        () -> {
                            nodes().setProperty(node, ContentModel.PROP_TITLE, "judul lain");
                            write(node, "empat");
                        });
        List<Serializable> labels = new ArrayList<>();
        changes.forEach(
                change -> {
                    run(change);
                    labels.add(get(node, ContentModel.PROP_VERSION_LABEL));
                });
        return labels;
    }

    private void assertFlags(NodeRef node, boolean auto, boolean properties, boolean initial) {
        assertThat(get(node, ContentModel.PROP_AUTO_VERSION)).isEqualTo(auto);
        assertThat(get(node, ContentModel.PROP_AUTO_VERSION_PROPS)).isEqualTo(properties);
        assertThat(get(node, ContentModel.PROP_INITIAL_VERSION)).isEqualTo(initial);
    }

    @Test
    @Measured("5.1-5.6")
    void nodeWithContent_getsOneVersionPerTransactionWithNewContent() {
        NodeRef node = committed(BASE, "n");
        change(node, "semula");
        assertThat(labels(node, null)).containsExactly("1.0", "1.1", "1.2", "1.2", "1.3");
        assertThat(history(node)).isEqualTo(FOUR);
        assertThat(content(current(node))).isEqualTo("empat");
        assertFlags(node, true, false, true);
    }

    @Test
    @Measured("5.7-5.12")
    void nodeWithoutContent_getsAFirstVersionAllTheSame() {
        NodeRef node = committed(BASE, "n");
        assertThat(labels(node, null)).containsExactly("1.0", "1.1", "1.2", "1.2", "1.3");
        assertThat(history(node)).isEqualTo(FOUR);
        assertFlags(node, true, false, true);
    }

    @Test
    @Measured("5.13-5.18")
    void withoutAutoVersion_onlyTheFirstComes() {
        NodeRef node = committed(BASE, "n");
        assertThat(labels(node, Map.of(ContentModel.PROP_AUTO_VERSION, false)))
                .containsExactly("1.0", "1.0", "1.0", "1.0", "1.0");
        assertThat(history(node))
                .isEqualTo(
                        "[1.0/MAJOR/null] head=1.0 root=1.0 node label=1.0 cm:versionType=MAJOR");
        assertFlags(node, false, false, true);
    }

    @Test
    @Measured("5.19-5.24")
    void withoutInitialVersion_theFirstChangeMakesAMinorOne() {
        NodeRef node = committed(BASE, "n");
        assertThat(labels(node, Map.of(ContentModel.PROP_INITIAL_VERSION, false)))
                .containsExactly(null, "0.1", "0.2", "0.2", "0.3");
        assertThat(history(node))
                .isEqualTo(
                        "[0.3/MINOR/null 0.2/MINOR/null 0.1/MINOR/null] head=0.3 root=0.1 node"
                                + " label=0.3 cm:versionType=MINOR");
        assertFlags(node, true, false, false);
        assertThat(history(versionable(Map.of(ContentModel.PROP_INITIAL_VERSION, false))))
                .isEqualTo("no history");
    }

    @Test
    @Measured("5.25-5.30")
    void withVersionsOfProperties_oneTransactionStillMakesOne() {
        NodeRef node = committed(BASE, "n");
        assertThat(labels(node, Map.of(ContentModel.PROP_AUTO_VERSION_PROPS, true)))
                .containsExactly("1.0", "1.1", "1.2", "1.3", "1.4");
        assertThat(history(node))
                .isEqualTo(
                        "[1.4/MINOR/null 1.3/MINOR/null 1.2/MINOR/null 1.1/MINOR/null"
                                + " 1.0/MAJOR/null] head=1.4 root=1.0 node label=1.4"
                                + " cm:versionType=MINOR");
        assertFlags(node, true, true, true);
    }

    @Test
    @Measured({"5.31", "5.32", "5.34"})
    void contentOfTheCreatingTransaction_isInTheFirstVersion_whichIsNotThereBeforeCommit() {
        NodeRef aspectFirst =
                tx(
                        () -> {
                            NodeRef made = base("aspek-dahulu");
                            nodes().addAspect(made, ContentModel.ASPECT_VERSIONABLE, null);
                            write(made, "isi");
                            assertThat(nodes().getProperty(made, ContentModel.PROP_VERSION_LABEL))
                                    .isNull();
                            assertThat(historyNow(made)).isEqualTo("no history");
                            return made;
                        });
        NodeRef contentFirst =
                tx(
                        () -> {
                            NodeRef made = base("isi-dahulu");
                            write(made, "isi");
                            nodes().addAspect(made, ContentModel.ASPECT_VERSIONABLE, null);
                            return made;
                        });
        for (NodeRef node : List.of(aspectFirst, contentFirst)) {
            assertThat(history(node))
                    .isEqualTo(
                            "[1.0/MAJOR/null] head=1.0 root=1.0 node label=1.0"
                                    + " cm:versionType=MAJOR");
            assertThat(content(current(node))).isEqualTo("isi");
        }
    }

    @Test
    @Measured("5.33")
    void firstContentOfALaterTransaction_isInTheSecondVersion() {
        NodeRef node = versionable(null);
        Version first = current(node);
        change(node, "isi");
        assertThat(history(node))
                .isEqualTo(
                        "[1.1/MINOR/null 1.0/MAJOR/null] head=1.1 root=1.0 node label=1.1"
                                + " cm:versionType=MINOR");
        assertThat(content(first)).isNull();
    }

    @Test
    @Measured("5.35")
    void runAs_isNotWhoMadeTheVersion() {
        People.make(this);
        NodeRef node = versionable(null);
        run(
                () ->
                        AuthenticationUtil.runAs(
                                () -> {
                                    write(node, "isi");
                                    return null;
                                },
                                "anna"));
        Version version = current(node);
        assertThat(version.getVersionLabel()).isEqualTo("1.1");
        assertThat(version.getCreator()).isEqualTo("admin");
        assertThat(version.getFrozenModifier()).isEqualTo("admin");
        assertThat(get(node, ContentModel.PROP_MODIFIER)).isEqualTo("admin");
    }

    @Test
    @Measured("5.36")
    void behaviourSwitchedOff_makesNoVersion() {
        NodeRef node = versionable(null);
        run(
                () -> {
                    filter().disableBehaviour(node, ContentModel.ASPECT_VERSIONABLE);
                    write(node, "isi");
                });
        assertThat(history(node))
                .isEqualTo(
                        "[1.0/MAJOR/null] head=1.0 root=1.0 node label=1.0 cm:versionType=MAJOR");
    }

    @Test
    @Measured({"6.101", "6.102"})
    void realLogin_isWhoMadeTheVersion_alsoInRunAsSystem() {
        People.make(this);
        NodeRef node = versionable(null);
        AuthenticationUtil.setFullyAuthenticatedUser("anna");
        change(node, "isi");
        Version automatic = current(node);
        run(
                () ->
                        AuthenticationUtil.runAsSystem(
                                () -> {
                                    write(node, "oleh sistem");
                                    return null;
                                }));
        AuthenticationUtil.setFullyAuthenticatedUser("admin");
        assertThat(automatic.getVersionLabel()).isEqualTo("1.1");
        assertThat(List.of(automatic.getFrozenModifier(), automatic.getCreator()))
                .containsOnly("anna");
        assertThat(get(node, ContentModel.PROP_MODIFIER)).isEqualTo("anna");

        NodeRef unchanged = committed(BASE, "tak-diubah");
        AuthenticationUtil.setFullyAuthenticatedUser("anna");
        Version explicit = tx(() -> versions().createVersion(unchanged, null));
        AuthenticationUtil.setFullyAuthenticatedUser("admin");
        assertThat(explicit.getVersionLabel()).isEqualTo("0.1");
        assertThat(explicit.getCreator()).isEqualTo("admin");
        assertThat(get(unchanged, ContentModel.PROP_MODIFIER)).isEqualTo("admin");
    }

    @Test
    @Measured("6.103")
    void editor_makesAnAutomaticVersion_thoughSheMayNotCreateOne() {
        People.make(this);
        NodeRef node = versionable(null);
        run(
                () -> {
                    PermissionService permissions =
                            bean("permissionService", PermissionService.class);
                    permissions.setInheritParentPermissions(folder, false);
                    permissions.setPermission(node, "anna", PermissionService.EDITOR, true);
                });
        AuthenticationUtil.setFullyAuthenticatedUser("anna");
        run(
                () ->
                        bean("ContentService", ContentService.class)
                                .getWriter(node, ContentModel.PROP_CONTENT, true)
                                .putContent("isi"));
        AuthenticationUtil.setFullyAuthenticatedUser("admin");
        assertThat(get(node, ContentModel.PROP_VERSION_LABEL)).isEqualTo("1.1");
    }
}
