package id.go.tapinkab.dukcapil.bukuagregat.embedded.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.contract.Measured;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.action.CompositeAction;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.rule.RuleServiceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;

/** What ACS's action service was measured to do (contract 7b, 7c). */
abstract class ActionContract extends RuntimeContract {

    private NodeRef node;

    @BeforeEach
    void makeNode() {
        node =
                inTransaction(
                        () -> {
                            NodeRef made = file(folder, "n.txt");
                            write(made, "isi");
                            return made;
                        });
    }

    private void run(Action action, boolean asynchronous) {
        inTransaction(
                () -> {
                    actions().executeAction(action, node, true, asynchronous);
                    note("end of callback");
                    return null;
                });
        note("returned");
    }

    @Test
    @Measured("7.42")
    void synchronous_runsInTheCall() throws Exception {
        run(noting("t", null), false);
        assertThat(events())
                .containsExactly("t n.txt=isi admin/admin sync", "end of callback", "returned");
        assertThat(title(node)).isEqualTo("acted");
    }

    @Test
    @Measured("7.43-7.45")
    void asynchronous_runsAfterTheCommit_asTheRunAsUserOfWhoQueuedIt() throws Exception {
        AuthenticationUtil.runAs(
                () -> {
                    run(noting("t", null), true);
                    return null;
                },
                AuthenticationUtil.getSystemUserName());
        assertThat(events())
                .contains("t n.txt=isi System/System async")
                .startsWith("end of callback");
        assertThat(title(node)).isEqualTo("acted");
    }

    @Test
    @Measured("7.47")
    void asynchronous_runsAlsoWithoutATransaction() throws Exception {
        actions().executeAction(noting("t", null), node, true, true);
        assertThat(events()).containsExactly("t n.txt=isi admin/admin async");
    }

    @Test
    @Measured("7.46")
    void publicService_bringsATransactionOfItsOwn() throws Exception {
        bean("ActionService", ActionService.class).executeAction(noting("t", null), node);
        assertThat(events()).containsExactly("t n.txt=isi admin/admin sync");
        assertThatThrownBy(() -> actions().executeAction(noting("u", null), node))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Measured({"7.48", "7.49"})
    void sameActionTwiceOnANode_runsOnce_butTwoActionsRunBoth() throws Exception {
        // Writing, the two would meet as a conflict and one would be noted again.
        Action same = noting("same", "quiet");
        inTransaction(
                () -> {
                    actions().executeAction(same, node, true, true);
                    actions().executeAction(same, node, true, true);
                    actions().executeAction(noting("other", "quiet"), node, true, true);
                    return null;
                });
        assertThat(events())
                .containsExactlyInAnyOrder(
                        "same n.txt=isi admin/admin async", "other n.txt=isi admin/admin async");
    }

    @Test
    void rolledBackTransaction_runsNothing() throws Exception {
        assertThatThrownBy(
                        () ->
                                inTransaction(
                                        () -> {
                                            actions()
                                                    .executeAction(
                                                            noting("t", null), node, true, true);
                                            throw new IllegalArgumentException("x");
                                        }))
                .hasMessage("x");
        assertThat(events()).isEmpty();
    }

    @Test
    @Measured({"7.40", "7.41"})
    void failure_reachesTheCaller_andAsynchronouslyQueuesTheCompensatingAction() throws Exception {
        Action failing = noting("t", "fail");
        failing.setCompensatingAction(noting("k", null));
        assertThatThrownBy(() -> run(failing, false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("aksi gagal");
        assertThat(events()).containsExactly("t n.txt=isi admin/admin sync");
        assertThat(title(node)).isEqualTo("null");

        run(failing, true);
        assertThat(events())
                .contains("t n.txt=isi admin/admin async", "k n.txt=isi admin/admin async");
    }

    @Test
    @Measured("7.39")
    void failureCaughtThroughThePublicService_isUndoneAllTheSame() throws Exception {
        inTransaction(
                () -> {
                    assertThatThrownBy(
                                    () ->
                                            bean("ActionService", ActionService.class)
                                                    .executeAction(noting("t", "fail"), node))
                            .hasMessage("aksi gagal");
                    return null;
                });
        assertThat(events()).containsExactly("t n.txt=isi admin/admin sync");
        assertThat(title(node)).isEqualTo("null");
    }

    @Test
    @Measured("7.38")
    void conflict_isTriedAgain() throws Exception {
        run(noting("t", "conflict"), true);
        awaitActions();
        assertThat(NotingAction.CONFLICTS).hasValue(3);
        assertThat(title(node)).isEqualTo("acted");
    }

    @Test
    @Measured("7.50")
    void mandatoryParameter_isDemandedAtExecution() {
        Action action = actions().createAction("probe-act");
        assertThatThrownBy(() -> run(action, false))
                .isInstanceOf(RuleServiceException.class)
                .hasMessageMatching(
                        "\\d{8} A value for the mandatory parameter tag has not been set on the"
                                + " rule item probe-act");
    }

    @Test
    @Measured("7.51")
    void unknownAction_isRefusedAtExecution() {
        Action action = actions().createAction("nope");
        assertThatThrownBy(() -> run(action, false))
                .isInstanceOf(NoSuchBeanDefinitionException.class)
                .hasMessage("No bean named 'nope' available");
    }

    @Test
    @Measured({"7.52", "7.53"})
    void parameters_areNeitherConvertedNorLimitedToTheDeclared() throws Exception {
        Action action = noting("t", "7");
        action.setParameterValue("undeclared", "x");
        run(action, false);
        assertThat(action.getParameterValue("opt")).isEqualTo("7");
        assertThat(events()).hasSize(3);
    }

    @Test
    @Measured("7.54")
    void deletedNode_isSkipped() throws Exception {
        inTransaction(
                () -> {
                    nodes().deleteNode(node);
                    return null;
                });
        run(noting("t", null), false);
        assertThat(events()).containsExactly("end of callback", "returned");
    }

    @Test
    @Measured("7.55")
    void lockedNode_isActedUpon_unlessTheActionHeedsLocks() throws Exception {
        inTransaction(
                () -> {
                    bean("lockService", LockService.class).lock(node, LockType.WRITE_LOCK);
                    return null;
                });
        Action heeding = actions().createAction("probe-nolock");
        heeding.setParameterValue("tag", "heeding");
        AuthenticationUtil.setFullyAuthenticatedUser(AuthenticationUtil.getSystemUserName());
        run(noting("t", null), false);
        run(heeding, false);
        assertThat(events())
                .containsExactly(
                        "t n.txt=isi System/System sync",
                        "end of callback",
                        "returned",
                        "end of callback",
                        "returned");
    }

    @Test
    @Measured("7.56")
    void conditionNotMet_runsNothing() throws Exception {
        Action action = noting("t", null);
        action.addActionCondition(actions().createActionCondition("no-condition"));
        run(action, false);
        action.getActionCondition(0).setInvertCondition(true);
        run(action, false);
        assertThat(events().stream().filter(event -> event.startsWith("t "))).hasSize(1);
    }

    @Test
    void compositeAction_runsItsPartsInOrder() throws Exception {
        CompositeAction both = actions().createCompositeAction();
        both.addAction(noting("a", null));
        both.addAction(noting("b", null));
        run(both, false);
        assertThat(events())
                .startsWith("a n.txt=isi admin/admin sync", "b n.txt=isi admin/admin sync");
    }

    @Test
    @Measured("7.57")
    void definition_tellsTheParameters() {
        assertThat(actions().getActionDefinition("probe-act").getParameterDefinitions())
                .extracting(p -> p.getName() + ":" + p.isMandatory())
                .containsExactly("tag:true", "opt:false");
    }
}
