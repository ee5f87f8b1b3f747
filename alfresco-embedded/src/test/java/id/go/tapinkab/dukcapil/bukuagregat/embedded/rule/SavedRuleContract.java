package id.go.tapinkab.dukcapil.bukuagregat.embedded.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.contract.Measured;
import java.util.List;
import java.util.function.Consumer;
import org.alfresco.repo.rule.RuleModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.rule.Rule;
import org.alfresco.service.cmr.rule.RuleService;
import org.alfresco.service.cmr.rule.RuleServiceException;
import org.alfresco.service.cmr.rule.RuleType;
import org.alfresco.service.cmr.security.PermissionService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Section 7d: what the rule service keeps, and of whom. */
abstract class SavedRuleContract extends RuledFolderContract {

    @Test
    @Measured("7.58-7.61")
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

    @Test
    @Measured("7.62")
    void plainActionWithoutACondition_runsToo() throws Exception {
        Rule rule = new Rule();
        rule.setTitle("t");
        rule.setRuleType(RuleType.INBOUND);
        rule.setAction(noting("plain", null));
        save(rule);
        upload("a", null);
        assertThat(events()).containsExactly("end of callback", "plain a=null admin/admin sync");
    }

    @Test
    @Measured("7.65")
    void sameTitleTwice_isTwoRules() {
        rule(RuleType.INBOUND, false, false, null);
        rule(RuleType.INBOUND, false, false, null);
        assertThat(inTransaction(() -> rules().getRules(folder))).hasSize(2);
    }

    private void save(Rule rule) {
        inTransaction(() -> rules().saveRule(folder, rule));
    }

    @Test
    @Measured("7.63")
    void saveRule_needsTheRightToChangePermissions() {
        Rule rule = new Rule();
        rule.setTitle("t");
        rule.setAction(noting("t", null));
        allow("Collaborator");
        assertThatThrownBy(() -> AuthenticationUtil.runAs(() -> saved(rule), "citra"))
                .isInstanceOf(RuleServiceException.class)
                .hasMessageMatching("\\d{8} Insufficient permissions to save a rule\\.");
        inTransaction(
                () -> {
                    bean("permissionService", PermissionService.class)
                            .clearPermission(folder, "citra");
                    return null;
                });
        allow(PermissionService.COORDINATOR);
        assertThat(AuthenticationUtil.runAs(() -> saved(rule), "citra").getNodeRef()).isNotNull();
    }

    private void allow(String role) {
        inTransaction(
                () -> {
                    bean("permissionService", PermissionService.class)
                            .setPermission(folder, "citra", role, true);
                    return null;
                });
    }

    private Rule saved(Rule rule) {
        return inTransaction(() -> rules().saveRule(folder, rule));
    }

    @Test
    @Measured({"7.64", "7.66"})
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

    static List<Consumer<RuleService>> sharedAndOrderedRules() {
        NodeRef node = new NodeRef("workspace://SpacesStore/x");
        Rule rule = new Rule();
        return List.of(
                rules -> rules.saveRule(node, rule, 0),
                rules -> rules.setRulePosition(node, rule, 0),
                rules -> rules.setRulePosition(node, node, 0),
                rules -> rules.getOwningNodeRef((Action) null),
                rules -> rules.getLinkedToRuleNode(node),
                rules -> rules.getLinkedFromRuleNodes(node),
                rules -> rules.getNodesSupplyingRuleSets(node),
                rules -> rules.getFoldersInheritingRuleSet(node, 1),
                rules -> rules.getFoldersLinkingToRuleSet(node, 1),
                rules -> rules.getRuleSetNode(node),
                rules -> rules.isRuleSetAssociatedWithFolder(node, node),
                rules -> rules.isRuleAssociatedWithRuleSet(node, node),
                rules -> rules.isRuleSetShared(node));
    }

    @ParameterizedTest
    @MethodSource("sharedAndOrderedRules")
    void whatIsNotKept_isRefusedByName(Consumer<RuleService> call) {
        assertThatThrownBy(() -> call.accept(rules()))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageStartingWith("RuleService.");
    }
}
