package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Behaviours that write or fail, who they act as, and which ones a commit calls. */
abstract class CommitBehaviourContract extends ListeningContract {

    private NodeRef node;

    @BeforeEach
    void node() {
        node = committed(BASE, "n");
    }

    private void title(NodeRef of, String value) {
        nodes().setProperty(of, ContentModel.PROP_TITLE, value);
    }

    @Test
    @Measured("3.40")
    void whatACommitBehaviourWrites_isStored_andHeardOf() {
        Listener commit = listen("C", BASE, COMMIT, CREATE);
        listen("E", BASE, EVERY, PROPERTIES, UPDATE);
        listen("D", BASE, COMMIT, PROPERTIES, UPDATE);
        NodeRef[] made = new NodeRef[1];
        commit.work = () -> title(made[0], "by-commit-handler");
        assertThat(heardOf(() -> made[0] = base("baru")))
                .containsExactly(
                        "E:onUpdateProperties(new)",
                        "--end--",
                        "C:onCreateNode",
                        "E:onUpdateProperties[title]",
                        "E:onUpdateNode",
                        "D:onUpdateProperties(new)",
                        "D:onUpdateNode");
        assertThat(get(made[0], ContentModel.PROP_TITLE)).isEqualTo("by-commit-handler");
    }

    @Test
    @Measured({"2.69", "3.41"})
    void commitBehaviours_comeAfterListenersBoundBefore() {
        listen("C", BASE, COMMIT, CREATE);
        run(
                () -> {
                    AlfrescoTransactionSupport.bindListener(
                            new TransactionListenerAdapter() {
                                @Override
                                public void beforeCommit(boolean readOnly) {
                                    heard.add("beforeCommit");
                                }

                                @Override
                                public void beforeCompletion() {
                                    heard.add("beforeCompletion");
                                }

                                @Override
                                public void afterCommit() {
                                    heard.add("afterCommit");
                                }
                            });
                    base("baru");
                    heard.add("--end--");
                });
        assertThat(heard)
                .containsExactly(
                        "--end--",
                        "beforeCommit",
                        "C:onCreateNode",
                        "beforeCompletion",
                        "afterCommit");
    }

    @Test
    @Measured("3.42")
    void commitBehaviours_comeInTheOrderOfTheFirstEvents() {
        listen("C", BASE, COMMIT, CREATE, PROPERTIES, UPDATE);
        assertThat(
                        heardOf(
                                () -> {
                                    base("a");
                                    title(node, "z");
                                }))
                .containsExactly(
                        "--end--",
                        "C:onCreateNode",
                        "C:onUpdateProperties(new)",
                        "C:onUpdateProperties[title]",
                        "C:onUpdateNode");
    }

    @Test
    @Measured("3.43")
    void anExceptionAtTheEvent_comesOutAsItIs_andRollsBack() {
        Listener every = listen("E", BASE, EVERY, PROPERTIES);
        every.thrown = new IllegalStateException("from behaviour");
        assertFails(() -> nodes().setProperty(node, TEXT, "x")).isSameAs(every.thrown);
        assertThat(get(node, TEXT)).isEqualTo("dflt");
    }

    @Test
    @Measured("3.44")
    void anExceptionAtTheEvent_thatIsCaught_leavesTheWrite() {
        Listener every = listen("E", BASE, EVERY, PROPERTIES);
        every.thrown = new IllegalStateException("from behaviour");
        run(
                () ->
                        assertThatThrownBy(() -> nodes().setProperty(node, TEXT, "t2"))
                                .isSameAs(every.thrown));
        assertThat(get(node, TEXT)).isEqualTo("t2");
    }

    @Test
    @Measured("3.45")
    void anExceptionAtCommit_comesOutWrapped_andRollsBack() {
        Listener commit = listen("C", BASE, COMMIT, PROPERTIES);
        commit.thrown = new IllegalStateException("from behaviour");
        assertFails(() -> nodes().setProperty(node, TEXT, "x"))
                .isExactlyInstanceOf(AlfrescoRuntimeException.class)
                .hasCause(commit.thrown)
                .hasMessageMatching(
                        "\\d{8} Failed to execute transaction-level behaviour public abstract void"
                                + " org\\.alfresco\\.repo\\.node\\.NodeServicePolicies"
                                + "\\$OnUpdatePropertiesPolicy\\.onUpdateProperties\\("
                                + "org\\.alfresco\\.service\\.cmr\\.repository\\.NodeRef,"
                                + "java\\.util\\.Map,java\\.util\\.Map\\)"
                                + " in transaction \\S+ : null\\(from behaviour\\)");
        assertThat(get(node, TEXT)).isEqualTo("dflt");
    }

    private static void tellUsers(List<String> to, Listener listener) {
        listener.work =
                () ->
                        to.add(
                                AuthenticationUtil.getFullyAuthenticatedUser()
                                        + "/"
                                        + AuthenticationUtil.getRunAsUser());
    }

    private Void changed(String text) {
        nodes().setProperty(node, TEXT, text);
        return null;
    }

    @Test
    @Measured({"3.46", "3.48"})
    void atCommit_theRunAsOfTheEventIsOver() {
        tellUsers(heard, listen("E", BASE, EVERY, PROPERTIES));
        tellUsers(heard, listen("C", BASE, COMMIT, PROPERTIES));
        assertThat(heardOf(() -> AuthenticationUtil.runAs(() -> changed("w"), "anna")))
                .containsSubsequence("admin/anna", "--end--", "admin/admin");
        assertThat(heardOf(() -> AuthenticationUtil.runAsSystem(() -> changed("w3"))))
                .containsSubsequence("admin/System", "--end--", "admin/admin");
    }

    @Test
    @Measured("3.47")
    void atCommit_theRunAsAroundTheTransaction_isStillThere() {
        tellUsers(heard, listen("C", BASE, COMMIT, PROPERTIES));
        AuthenticationUtil.runAs(() -> tx(() -> changed("w2")), "anna");
        assertThat(heard).containsExactly("C:onUpdateProperties[text]", "admin/anna");
    }

    @Test
    @Measured("3.49")
    void deletedNodes_areStillHeardOfAtCommit_andDoNotExist() {
        Listener commit = listen("C", BASE, COMMIT, ALL);
        commit.work = () -> heard.add("exists=" + nodes().exists(node));
        assertThat(
                        heardOf(
                                () -> {
                                    title(node, "w");
                                    nodes().deleteNode(node);
                                }))
                .containsExactly(
                        "--end--",
                        "C:onUpdateProperties[title]",
                        "exists=false",
                        "C:onUpdateNode",
                        "exists=false",
                        "C:beforeArchiveNode",
                        "exists=false",
                        "C:beforeDeleteNode",
                        "exists=false",
                        "C:onDeleteNode(true)",
                        "exists=false");
    }

    @Test
    @Measured({"3.50", "3.51"})
    void aRollback_callsNone() {
        listen("C", BASE, COMMIT, ALL);
        assertFails(
                        () -> {
                            title(node, "x");
                            throw new IllegalStateException("batal");
                        })
                .hasMessage("batal");
        assertThat(heard).isEmpty();
        tx(
                () -> {
                    title(node, "x");
                    RetryingTransactionHelper.getActiveUserTransaction().setRollbackOnly();
                    return null;
                });
        assertThat(heard).isEmpty();
    }

    @Test
    @Measured({"3.66", "3.67"})
    void badBindings_areNoticedWhenBound() {
        Listener listener = listen("x", BASE, EVERY);
        assertThatThrownBy(() -> listen("x", p("nosuch"), EVERY, CREATE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Class " + p("nosuch") + " has not been defined in the data dictionary");
        JavaBehaviour noSuch = new JavaBehaviour(listener, "noSuch");
        assertThatThrownBy(() -> policies().bindClassBehaviour(CREATE, BASE, noSuch))
                .isInstanceOf(PolicyException.class)
                .hasMessageStartingWith("Method noSuch not found or accessible on class ")
                .hasCauseInstanceOf(NoSuchMethodException.class);
    }
}
