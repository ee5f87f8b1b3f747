package id.go.tapinkab.dukcapil.bukuagregat.embedded.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.action.NotingAction;
import id.go.tapinkab.dukcapil.bukuagregat.embedded.contract.Measured;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.rule.Rule;
import org.alfresco.service.cmr.rule.RuleType;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;

/** Sections 7a and 7b: rules that run in the transaction which they are about. */
abstract class RuleContract extends RuledFolderContract {

    private static final QName CHILD = QName.createQName("http://local", "child");

    @Test
    @Measured("7.1")
    void inbound_runsOncePerUpload_beforeTheCommit_withTheContent() throws Exception {
        rule(RuleType.INBOUND, false, false, null);
        NodeRef node = upload("a.txt", "isi");
        assertThat(events()).containsExactly("end of callback", "rule a.txt=isi admin/admin sync");
        assertThat(title(node)).isEqualTo("acted");
    }

    @Test
    @Measured("7.14")
    void inbound_asynchronous_runsAfterTheCommit() throws Exception {
        rule(RuleType.INBOUND, true, false, null);
        NodeRef node = upload("a.txt", "isi");
        assertThat(events()).containsExactly("end of callback", "rule a.txt=isi admin/admin async");
        assertThat(title(node)).isEqualTo("acted");
    }

    @Test
    @Measured("7.2")
    void inbound_runsForANodeWithoutContent_andAgainAtItsFirstContent() throws Exception {
        rule(RuleType.INBOUND, false, false, null);
        NodeRef node = upload("a.txt", null);
        for (int i = 0; i < 2; i++) {
            inTransaction(
                    () -> {
                        write(node, "isi");
                        return null;
                    });
        }
        assertThat(events())
                .containsExactly(
                        "end of callback",
                        "rule a.txt=null admin/admin sync",
                        "rule a.txt=isi admin/admin sync");
    }

    @Test
    @Measured("7.6")
    void inbound_passesOverAnEmptyUpload() throws Exception {
        rule(RuleType.INBOUND, false, false, null);
        upload("kosong.txt", "");
        assertThat(events()).containsExactly("end of callback");
    }

    @Test
    @Measured({"7.3", "7.9-7.11"})
    void inbound_runsForFolders_moves_copies_andSecondaryChildren() throws Exception {
        NodeRef outside = inTransaction(() -> create(folder, ContentModel.TYPE_FOLDER, "luar"));
        NodeRef moved = inTransaction(() -> file(outside, "pindah"));
        NodeRef copied = inTransaction(() -> file(outside, "salin"));
        NodeRef linked = inTransaction(() -> file(outside, "sambung"));
        rule(RuleType.INBOUND, false, false, null);
        inTransaction(() -> create(folder, ContentModel.TYPE_FOLDER, "sub"));
        inTransaction(() -> nodes().moveNode(moved, folder, ContentModel.ASSOC_CONTAINS, CHILD));
        inTransaction(
                () ->
                        bean("copyService", CopyService.class)
                                .copyAndRename(
                                        copied, folder, ContentModel.ASSOC_CONTAINS, CHILD, true));
        inTransaction(() -> nodes().addChild(folder, linked, ContentModel.ASSOC_CONTAINS, CHILD));
        assertThat(events())
                .containsExactly(
                        "rule sub=null admin/admin sync",
                        "rule pindah=null admin/admin sync",
                        "rule salin=null admin/admin sync",
                        "rule sambung=null admin/admin sync");
    }

    @Test
    @Measured({"7.12", "7.29", "7.30"})
    void inbound_passesOverLaterChanges_deletedNodes_andRolledBackOnes() throws Exception {
        NodeRef node = upload("a.txt", "isi");
        NotingAction.EVENTS.clear();
        rule(RuleType.INBOUND, false, false, null);
        inTransaction(
                () -> {
                    write(node, "lain");
                    nodes().setProperty(node, ContentModel.PROP_DESCRIPTION, "d");
                    return null;
                });
        inTransaction(
                () -> {
                    nodes().deleteNode(file(folder, "hapus.txt"));
                    return null;
                });
        assertThatThrownBy(
                        () ->
                                inTransaction(
                                        () -> {
                                            file(folder, "batal.txt");
                                            throw new IllegalArgumentException("x");
                                        }))
                .hasMessage("x");
        assertThat(events()).isEmpty();
    }

    @Test
    @Measured({"7.13", "7.27"})
    void inbound_holdsBelow_onlyWhenAppliedToChildren() throws Exception {
        rule(RuleType.INBOUND, false, false, null);
        NodeRef sub = inTransaction(() -> create(folder, ContentModel.TYPE_FOLDER, "sub"));
        NotingAction.EVENTS.clear();
        inTransaction(() -> file(sub, "a"));
        assertThat(events()).isEmpty();

        rule(RuleType.INBOUND, false, true, null);
        NodeRef deep = inTransaction(() -> create(sub, ContentModel.TYPE_FOLDER, "dalam"));
        inTransaction(() -> file(deep, "b"));
        assertThat(events())
                .containsExactly(
                        "rule dalam=null admin/admin sync", "rule b=null admin/admin sync");
    }

    @Test
    @Measured({"7.33", "7.36"})
    void failingSynchronousRule_undoesTheUpload_asynchronousKeepsIt() throws Exception {
        rule(RuleType.INBOUND, false, false, "fail");
        assertThatThrownBy(() -> upload("a.txt", "isi"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("aksi gagal");
        assertThat(
                        inTransaction(
                                () ->
                                        nodes().getChildByName(
                                                        folder,
                                                        ContentModel.ASSOC_CONTAINS,
                                                        "a.txt")))
                .isNull();
        inTransaction(
                () -> {
                    rules().removeAllRules(folder);
                    return null;
                });
        rule(RuleType.INBOUND, true, false, "fail");
        NodeRef kept = upload("b.txt", "isi");
        assertThat(events()).contains("rule b.txt=isi admin/admin async");
        assertThat(title(kept)).isEqualTo("null");
    }

    @Test
    @Measured("7.35")
    void conflictInASynchronousRule_isTriedAgainWithTheWholeTransaction() throws Exception {
        rule(RuleType.INBOUND, false, false, "conflict");
        upload("a.txt", "isi");
        assertThat(NotingAction.CONFLICTS).hasValue(3);
        assertThat(events().stream().filter("end of callback"::equals)).hasSize(3);
    }

    @Test
    @Measured("7.31")
    void disabledRules_doNotRun() throws Exception {
        Rule rule = rule(RuleType.INBOUND, false, false, null);
        inTransaction(
                () -> {
                    rules().disableRules();
                    try {
                        return file(folder, "a");
                    } finally {
                        rules().enableRules();
                    }
                });
        inTransaction(
                () -> {
                    rules().disableRules(folder);
                    return file(folder, "b");
                });
        rule.setRuleDisabled(true);
        inTransaction(() -> rules().saveRule(folder, rule));
        inTransaction(() -> file(folder, "c"));
        assertThat(events()).isEmpty();
    }

    @Test
    @Measured("7.67")
    void ruleSavedBySystem_runsAsWhoUploads() throws Exception {
        AuthenticationUtil.runAsSystem(() -> rule(RuleType.INBOUND, false, false, null));
        AuthenticationUtil.runAs(() -> upload("a.txt", "isi"), "citra");
        assertThat(events()).contains("rule a.txt=isi admin/citra sync");
    }

    @Test
    @Measured("7.4")
    void inbound_runsForAFileMadeByTheFileFolderService() throws Exception {
        rule(RuleType.INBOUND, false, false, null);
        inTransaction(
                () -> {
                    FileFolderService files = bean("fileFolderService", FileFolderService.class);
                    NodeRef node =
                            files.create(folder, "ff4", ContentModel.TYPE_CONTENT).getNodeRef();
                    files.getWriter(node).putContent("isi");
                    return node;
                });
        assertThat(events()).containsExactly("rule ff4=isi admin/admin sync");
    }

    @Test
    @Measured("7.28")
    void update_runsForChangesOfEarlierNodes_contentOrProperty() throws Exception {
        rule(RuleType.UPDATE, false, false, null);
        NodeRef node = upload("a.txt", "1");
        inTransaction(
                () -> {
                    write(node, "2");
                    return null;
                });
        note("property");
        inTransaction(
                () -> {
                    nodes().setProperty(node, ContentModel.PROP_DESCRIPTION, "d");
                    return null;
                });
        assertThat(events())
                .containsExactly(
                        "end of callback",
                        "rule a.txt=2 admin/admin sync",
                        "property",
                        "rule a.txt=2 admin/admin sync");
    }

    @Test
    @Measured("7.32")
    void twoFilesInOneTransaction_comeInTheirOrder() throws Exception {
        rule(RuleType.INBOUND, false, false, null);
        inTransaction(
                () -> {
                    file(folder, "a1");
                    return file(folder, "a2");
                });
        assertThat(events())
                .containsExactly("rule a1=null admin/admin sync", "rule a2=null admin/admin sync");
    }
}
