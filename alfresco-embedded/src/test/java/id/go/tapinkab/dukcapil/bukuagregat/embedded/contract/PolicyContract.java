package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.content.ContentServicePolicies;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.BehaviourDefinition;
import org.alfresco.repo.policy.ClassBehaviourBinding;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Section 3: which behaviours hear of what, when, how often; and the filter. */
abstract class PolicyContract extends CoreContract {
    private final List<String> heard = new ArrayList<>();
    private final List<BehaviourDefinition<ClassBehaviourBinding>> bound = new ArrayList<>();

    /** Public, for JavaBehaviour finds its methods by reflection. */
    public final class Listener {
        private final String name;
        private RuntimeException thrown;
        private Runnable work = () -> {};

        Listener(String name) {
            this.name = name;
        }

        private void hear(String event) {
            heard.add(name + ":" + event);
            work.run();
            if (thrown != null) {
                throw thrown;
            }
        }

        public void onCreateNode(ChildAssociationRef child) {
            hear("onCreateNode");
        }

        public void onUpdateNode(NodeRef node) {
            hear("onUpdateNode");
        }

        public void onUpdateProperties(
                NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
            TreeSet<String> changed = new TreeSet<>();
            after.forEach(
                    (key, value) -> {
                        boolean told =
                                !key.getLocalName().startsWith("node-")
                                        && !key.equals(ContentModel.PROP_MODIFIED);
                        if (told && !before.isEmpty() && !Objects.equals(before.get(key), value)) {
                            changed.add(key.getLocalName());
                        }
                    });
            hear("onUpdateProperties" + (before.isEmpty() ? "(new)" : changed));
        }

        public void onContentUpdate(NodeRef node, boolean newContent) {
            hear("onContentUpdate(" + newContent + ")");
        }

        public void onAddAspect(NodeRef node, QName aspect) {
            hear("onAddAspect");
        }

        public void onRemoveAspect(NodeRef node, QName aspect) {
            hear("onRemoveAspect");
        }

        public void beforeDeleteNode(NodeRef node) {
            hear("beforeDeleteNode");
        }

        public void onDeleteNode(ChildAssociationRef child, boolean archived) {
            hear("onDeleteNode(" + archived + ")");
        }

        public void onMoveNode(ChildAssociationRef old, ChildAssociationRef now) {
            hear("onMoveNode");
        }
    }

    private Listener listen(
            String name, QName of, NotificationFrequency frequency, QName... policies) {
        Listener listener = new Listener(name);
        for (QName policy : policies) {
            JavaBehaviour behaviour = new JavaBehaviour(listener, policy.getLocalName(), frequency);
            bound.add(policies().bindClassBehaviour(policy, of, behaviour));
        }
        return listener;
    }

    private static final QName CREATE = NodeServicePolicies.OnCreateNodePolicy.QNAME;
    private static final QName UPDATE = NodeServicePolicies.OnUpdateNodePolicy.QNAME;
    private static final QName PROPERTIES = NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME;
    private static final QName CONTENT = ContentServicePolicies.OnContentUpdatePolicy.QNAME;
    private static final QName ADD_ASPECT = NodeServicePolicies.OnAddAspectPolicy.QNAME;
    private static final QName REMOVE_ASPECT = NodeServicePolicies.OnRemoveAspectPolicy.QNAME;
    private static final QName BEFORE_DELETE = NodeServicePolicies.BeforeDeleteNodePolicy.QNAME;
    private static final QName DELETE = NodeServicePolicies.OnDeleteNodePolicy.QNAME;
    private static final QName MOVE = NodeServicePolicies.OnMoveNodePolicy.QNAME;

    @AfterEach
    void unbind() {
        bound.forEach(policies()::removeClassDefinition);
    }

    private void createChangeWriteAndMark() {
        run(
                () -> {
                    NodeRef node = base("n-" + System.nanoTime());
                    nodes().setProperty(node, ContentModel.PROP_TITLE, "1");
                    nodes().setProperty(node, ContentModel.PROP_TITLE, "2");
                    write(node, "isi");
                    nodes().addAspect(node, MARKED, Map.of(NOTE, "n"));
                    heard.add("--end--");
                });
    }

    @Test
    @Measured("3.1")
    void everyEvent_hearsAllInOrder() {
        listen("E", BASE, NotificationFrequency.EVERY_EVENT, CREATE, PROPERTIES, UPDATE, CONTENT);
        listen("A", MARKED, NotificationFrequency.EVERY_EVENT, ADD_ASPECT);
        createChangeWriteAndMark();
        assertThat(heard)
                .containsExactly(
                        "E:onCreateNode",
                        "E:onUpdateProperties(new)",
                        "E:onUpdateProperties[title]",
                        "E:onUpdateNode",
                        "E:onUpdateProperties[title]",
                        "E:onUpdateNode",
                        "E:onContentUpdate(true)",
                        "E:onUpdateProperties[content]",
                        "E:onUpdateNode",
                        "E:onUpdateProperties[note]",
                        "A:onAddAspect",
                        "E:onUpdateNode",
                        "--end--");
    }

    @Test
    @Measured("3.2")
    void firstEvent_hearsTheFirstAtOnce() {
        listen("F", BASE, NotificationFrequency.FIRST_EVENT, CREATE, PROPERTIES, UPDATE, CONTENT);
        createChangeWriteAndMark();
        assertThat(heard)
                .containsExactly(
                        "F:onCreateNode",
                        "F:onUpdateProperties(new)",
                        "F:onUpdateNode",
                        "F:onContentUpdate(true)",
                        "--end--");
    }

    @Test
    @Measured("3.3")
    void transactionCommit_hearsEachOnceAtTheEnd() {
        listen(
                "C",
                BASE,
                NotificationFrequency.TRANSACTION_COMMIT,
                CREATE,
                PROPERTIES,
                UPDATE,
                CONTENT);
        createChangeWriteAndMark();
        assertThat(heard)
                .containsExactly(
                        "--end--",
                        "C:onCreateNode",
                        "C:onUpdateProperties(new)",
                        "C:onUpdateNode",
                        "C:onContentUpdate(true)");
    }

    @Test
    @Measured("3.10")
    void atCommit_firstBeforeAndLastAfterAreGiven_alsoForChangesTakenBack() {
        NodeRef node = committed(BASE, "n");
        listen("C", BASE, NotificationFrequency.TRANSACTION_COMMIT, PROPERTIES);
        run(
                () -> {
                    nodes().setProperty(node, TEXT, "x");
                    nodes().setProperty(node, NUM, 3);
                    nodes().setProperty(node, TEXT, "dflt");
                });
        assertThat(heard).containsExactly("C:onUpdateProperties[num]");
    }

    @Test
    @Measured({"3.11", "3.19"})
    void unchangedValues_areNoEvent_norIsEmptyContent() {
        NodeRef node = committed(BASE, "n");
        listen("E", BASE, NotificationFrequency.EVERY_EVENT, UPDATE, CONTENT);
        run(() -> nodes().setProperty(node, TEXT, "dflt"));
        assertThat(heard).isEmpty();
        run(() -> write(node, ""));
        assertThat(heard).doesNotContain("E:onContentUpdate(true)", "E:onContentUpdate(false)");
        run(() -> write(node, "isi"));
        run(() -> write(node, "isi"));
        assertThat(heard).contains("E:onContentUpdate(true)", "E:onContentUpdate(false)");
    }

    @Test
    @Measured({"3.4", "3.6", "3.25", "3.49"})
    void deletedNodes_areStillHeardOfAtCommit() {
        listen("E", BASE, NotificationFrequency.EVERY_EVENT, BEFORE_DELETE, DELETE);
        Listener commit = listen("C", BASE, NotificationFrequency.TRANSACTION_COMMIT, CREATE);
        NodeRef[] node = new NodeRef[1];
        commit.work = () -> heard.add("exists=" + nodes().exists(node[0]));
        run(
                () -> {
                    node[0] = base("n");
                    nodes().deleteNode(node[0]);
                });
        assertThat(heard)
                .containsExactly(
                        "E:beforeDeleteNode",
                        "E:onDeleteNode(true)",
                        "C:onCreateNode",
                        "exists=false");
    }

    @Test
    @Measured({"3.23", "3.35"})
    void subtypesBeforeSupertypes_typesBeforeAspects() {
        listen("aspect", MARKED, NotificationFrequency.EVERY_EVENT, PROPERTIES);
        listen("base", BASE, NotificationFrequency.EVERY_EVENT, PROPERTIES);
        listen("sub", p("sub"), NotificationFrequency.EVERY_EVENT, PROPERTIES);
        NodeRef node = tx(() -> create(folder, p("sub"), "n", Map.of(p("must"), "x", NOTE, "n")));
        heard.clear();
        run(() -> nodes().setProperty(node, TEXT, "y"));
        assertThat(heard)
                .extracting(event -> event.replaceFirst(":.*", ""))
                .containsExactly("sub", "base", "aspect");
    }

    @Test
    @Measured({"3.21", "3.22", "3.28"})
    void aspectsAndMoves_areHeardOf() {
        NodeRef node = committed(BASE, "n");
        NodeRef target = committed(ContentModel.TYPE_FOLDER, "tujuan");
        listen("A", MARKED, NotificationFrequency.EVERY_EVENT, ADD_ASPECT, REMOVE_ASPECT);
        listen("E", BASE, NotificationFrequency.EVERY_EVENT, MOVE);
        run(
                () -> {
                    nodes().addAspect(node, MARKED, null);
                    nodes().addAspect(node, MARKED, null);
                    nodes().removeAspect(node, MARKED);
                    nodes().moveNode(node, target, ContentModel.ASSOC_CONTAINS, cm("n"));
                });
        assertThat(heard).containsExactly("A:onAddAspect", "A:onRemoveAspect", "E:onMoveNode");
    }

    @Test
    @Measured({"3.21", "3.23"})
    void anAspect_hearsOfPropertiesOnlyOnceItIsThere() {
        NodeRef node = tx(() -> base("datang"));
        listen("A", MARKED, NotificationFrequency.EVERY_EVENT, PROPERTIES);
        run(() -> nodes().addAspect(node, MARKED, Map.of(NOTE, "n")));
        assertThat(heard).isEmpty();
        run(() -> nodes().setProperty(node, NOTE, "m"));
        assertThat(heard).containsExactly("A:onUpdateProperties[note]");
    }

    @Test
    @Measured("3.40")
    void whatACommitBehaviourWrites_isStored_andItDoesNotHearItself() {
        Listener commit = listen("C", BASE, NotificationFrequency.TRANSACTION_COMMIT, CREATE);
        listen("E", BASE, NotificationFrequency.EVERY_EVENT, UPDATE);
        NodeRef[] node = new NodeRef[1];
        commit.work = () -> nodes().setProperty(node[0], ContentModel.PROP_TITLE, "oleh penangan");
        run(() -> node[0] = base("n"));
        assertThat(heard).containsExactly("C:onCreateNode", "E:onUpdateNode");
        assertThat(get(node[0], ContentModel.PROP_TITLE)).isEqualTo("oleh penangan");
    }

    @Test
    @Measured("3.43-3.45")
    void exceptionsOfBehaviours_passAtOnce_orWrappedAtCommit() {
        NodeRef node = committed(BASE, "n");
        Listener every = listen("E", BASE, NotificationFrequency.EVERY_EVENT, PROPERTIES);
        every.thrown = new IllegalStateException("from behaviour");
        assertThatThrownBy(() -> run(() -> nodes().setProperty(node, TEXT, "x")))
                .isSameAs(every.thrown);
        every.thrown = null;
        Listener commit = listen("C", BASE, NotificationFrequency.TRANSACTION_COMMIT, PROPERTIES);
        commit.thrown = new IllegalStateException("from behaviour");
        assertThatThrownBy(() -> run(() -> nodes().setProperty(node, TEXT, "x")))
                .isInstanceOf(AlfrescoRuntimeException.class)
                .hasCause(commit.thrown)
                .message()
                .contains(
                        "Failed to execute transaction-level behaviour public abstract void org.alfresco.repo.node.NodeServicePolicies$OnUpdatePropertiesPolicy.onUpdateProperties")
                .endsWith(" : null(from behaviour)");
        assertThat(get(node, TEXT)).isEqualTo("dflt");
    }

    @Test
    @Measured("3.46-3.48")
    void atCommit_theRunAsOfTheEventIsOver() {
        NodeRef node = committed(BASE, "n");
        Listener commit = listen("C", BASE, NotificationFrequency.TRANSACTION_COMMIT, PROPERTIES);
        commit.work = () -> heard.add(AuthenticationUtil.getRunAsUser());
        run(
                () ->
                        AuthenticationUtil.runAsSystem(
                                () -> {
                                    nodes().setProperty(node, TEXT, "x");
                                    return null;
                                }));
        assertThat(heard).contains("admin").doesNotContain("System");
    }

    @Test
    @Measured("3.50")
    void rollback_callsNoCommitBehaviour() {
        NodeRef node = committed(BASE, "n");
        listen("C", BASE, NotificationFrequency.TRANSACTION_COMMIT, PROPERTIES);
        assertThatThrownBy(
                        () ->
                                run(
                                        () -> {
                                            nodes().setProperty(node, TEXT, "x");
                                            throw new IllegalStateException("batal");
                                        }))
                .hasMessage("batal");
        assertThat(heard).isEmpty();
    }

    @Test
    @Measured("3.52-3.64")
    void filter_silencesNodesAndClasses_forTheTransaction() {
        NodeRef node = committed(BASE, "n");
        run(() -> nodes().addAspect(node, MARKED, null));
        NodeRef sub = tx(() -> create(folder, p("sub"), "s", Map.of(p("must"), "x")));
        listen("E", BASE, NotificationFrequency.EVERY_EVENT, PROPERTIES);
        listen("C", BASE, NotificationFrequency.TRANSACTION_COMMIT, PROPERTIES);
        listen("A", MARKED, NotificationFrequency.EVERY_EVENT, PROPERTIES);
        assertThat(heardWhen(node, () -> {})).containsExactly("E", "A", "C");
        assertThat(heardWhen(node, () -> filter().disableBehaviour(node))).isEmpty();
        assertThat(heardWhen(node, () -> filter().disableBehaviour(node, BASE)))
                .containsExactly("A");
        assertThat(heardWhen(node, () -> filter().disableBehaviour(node, MARKED)))
                .containsExactly("E", "C");
        assertThat(
                        heardWhen(
                                node,
                                () -> filter().disableBehaviour(node, ContentModel.TYPE_CONTENT)))
                .containsExactly("A");
        assertThat(heardWhen(node, () -> filter().disableBehaviour(BASE))).containsExactly("A");
        assertThat(heardWhen(sub, () -> filter().disableBehaviour(BASE))).containsExactly("E", "C");
        assertThat(
                        heardWhen(
                                node,
                                () -> filter().disableBehaviour(ContentModel.TYPE_CONTENT, true)))
                .containsExactly("A");
        assertThat(heardWhen(node, () -> filter().disableBehaviour())).isEmpty();
        assertThat(
                        heardWhen(
                                node,
                                () -> {
                                    filter().disableBehaviour(node);
                                    filter().disableBehaviour(node);
                                    filter().enableBehaviour(node);
                                }))
                .isEmpty();
        assertThat(heardWhen(node, () -> {})).containsExactly("E", "A", "C");
    }

    private List<String> heardWhen(NodeRef node, Runnable filtering) {
        heard.clear();
        run(
                () -> {
                    filtering.run();
                    nodes().setProperty(node, TEXT, "t-" + System.nanoTime());
                });
        return heard.stream().map(event -> event.replaceFirst(":.*", "")).toList();
    }

    @Test
    @Measured("3.65")
    void withAuditSwitchedOff_auditValuesAreTheCallers() {
        NodeRef node = committed(BASE, "n");
        run(
                () -> {
                    filter().disableBehaviour(node, ContentModel.ASPECT_AUDITABLE);
                    nodes().setProperty(node, ContentModel.PROP_MODIFIER, "budi");
                });
        assertThat(get(node, ContentModel.PROP_MODIFIER)).isEqualTo("budi");
    }

    @Test
    @Measured({"3.66", "3.67"})
    void badBindings_areNoticedWhenBound() {
        Listener listener = new Listener("x");
        assertThatThrownBy(
                        () ->
                                policies()
                                        .bindClassBehaviour(
                                                CREATE,
                                                p("nosuch"),
                                                new JavaBehaviour(listener, "onCreateNode")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Class " + p("nosuch") + " has not been defined in the data dictionary");
        assertThatThrownBy(
                        () ->
                                policies()
                                        .bindClassBehaviour(
                                                CREATE,
                                                BASE,
                                                new JavaBehaviour(listener, "noSuch")))
                .isInstanceOf(PolicyException.class)
                .hasMessageStartingWith("Method noSuch not found or accessible on class ")
                .hasCauseInstanceOf(NoSuchMethodException.class);
    }
}
