package id.go.tapinkab.dukcapil.bukuagregat.embedded.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.action.NotingAction;
import id.go.tapinkab.dukcapil.bukuagregat.embedded.action.RuntimeContract;
import java.io.Serializable;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.rule.RuleModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.CompositeAction;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.rule.Rule;
import org.alfresco.service.cmr.rule.RuleService;
import org.alfresco.service.cmr.rule.RuleServiceException;
import org.alfresco.service.cmr.rule.RuleType;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;

/** What ACS's rules were measured to do (contract 7a, 7b, 7d). */
abstract class RuleContract extends RuntimeContract {

    private static final QName CHILD = QName.createQName("http://local", "child");

    private RuleService rules() {
        return bean("ruleService", RuleService.class);
    }

    private Rule rule(String type, boolean asynchronous, boolean children, Serializable opt) {
        Rule rule = new Rule();
        rule.setTitle("aturan");
        rule.setRuleType(type);
        rule.setExecuteAsynchronously(asynchronous);
        rule.applyToChildren(children);
        CompositeAction action = actions().createCompositeAction();
        action.addAction(noting("rule", opt));
        action.addActionCondition(actions().createActionCondition("no-condition"));
        rule.setAction(action);
        return inTransaction(() -> rules().saveRule(folder, rule));
    }

    private NodeRef upload(String name, String content) {
        return inTransaction(
                () -> {
                    NodeRef node = file(folder, name);
                    if (content != null) {
                        write(node, content);
                    }
                    note("end of callback");
                    return node;
                });
    }

    @Test
    void inbound_runsOncePerUpload_beforeTheCommit_withTheContent() throws Exception {
        rule(RuleType.INBOUND, false, false, null);
        NodeRef node = upload("a.txt", "isi");
        assertThat(events()).containsExactly("end of callback", "rule a.txt=isi admin/admin sync");
        assertThat(title(node)).isEqualTo("acted");
    }

    @Test
    void inbound_asynchronous_runsAfterTheCommit() throws Exception {
        rule(RuleType.INBOUND, true, false, null);
        NodeRef node = upload("a.txt", "isi");
        assertThat(events()).containsExactly("end of callback", "rule a.txt=isi admin/admin async");
        assertThat(title(node)).isEqualTo("acted");
    }

    @Test
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
    void inbound_passesOverAnEmptyUpload() throws Exception {
        rule(RuleType.INBOUND, false, false, null);
        upload("kosong.txt", "");
        assertThat(events()).containsExactly("end of callback");
    }

    @Test
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
    void update_runsForChangesOfEarlierNodes() throws Exception {
        rule(RuleType.UPDATE, false, false, null);
        NodeRef node = upload("a.txt", "1");
        inTransaction(
                () -> {
                    write(node, "22");
                    return null;
                });
        assertThat(events()).containsExactly("end of callback", "rule a.txt=22 admin/admin sync");
    }

    @Test
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
    void conflictInASynchronousRule_isTriedAgainWithTheWholeTransaction() throws Exception {
        rule(RuleType.INBOUND, false, false, "conflict");
        upload("a.txt", "isi");
        assertThat(NotingAction.CONFLICTS).hasValue(3);
        assertThat(events().stream().filter("end of callback"::equals)).hasSize(3);
    }

    @Test
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
    void ruleSavedBySystem_runsAsWhoUploads() throws Exception {
        AuthenticationUtil.runAsSystem(() -> rule(RuleType.INBOUND, false, false, null));
        AuthenticationUtil.runAs(() -> upload("a.txt", "isi"), "citra");
        assertThat(events()).contains("rule a.txt=isi admin/citra sync");
    }

    @Test
    void saveRule_demandsTitleAndActionOnly() {
        Rule rule = new Rule();
        assertThatThrownBy(() -> save(rule))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rule name is a mandatory parameter");
        rule.setTitle("t");
        assertThatThrownBy(() -> save(rule))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rule action is a mandatory parameter");
        Action incomplete = actions().createAction("probe-act");
        rule.setAction(incomplete);
        save(rule);
        assertThat(rule.getNodeRef()).isNotNull();
    }

    private void save(Rule rule) {
        inTransaction(() -> rules().saveRule(folder, rule));
    }

    @Test
    void saveRule_needsTheRightToChangePermissions() {
        Rule rule = new Rule();
        rule.setTitle("t");
        rule.setAction(noting("t", null));
        assertThatThrownBy(
                        () ->
                                AuthenticationUtil.runAs(
                                        () -> inTransaction(() -> rules().saveRule(folder, rule)),
                                        "citra"))
                .isInstanceOf(RuleServiceException.class)
                .hasMessageContaining("Insufficient permissions to save a rule.");
    }

    @Test
    void savedRule_isReadBack_andRemovedWithItsAspect() {
        Rule saved = rule(RuleType.INBOUND, true, true, null);
        inTransaction(
                () -> {
                    Rule read = rules().getRules(folder).get(0);
                    assertThat(read).isEqualTo(saved);
                    assertThat(read.getTitle()).isEqualTo("aturan");
                    assertThat(read.getRuleTypes()).containsExactly("inbound");
                    assertThat(read.getExecuteAsynchronously()).isTrue();
                    assertThat(read.isAppliedToChildren()).isTrue();
                    assertThat(rules().getOwningNodeRef(read)).isEqualTo(folder);
                    assertThat(nodes().hasAspect(folder, RuleModel.ASPECT_RULES)).isTrue();
                    rules().removeRule(folder, read);
                    return null;
                });
        inTransaction(
                () -> {
                    assertThat(rules().hasRules(folder)).isFalse();
                    assertThat(nodes().hasAspect(folder, RuleModel.ASPECT_RULES)).isFalse();
                    return null;
                });
    }
}
