package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.content.ContentServicePolicies;
import org.alfresco.repo.copy.CopyServicePolicies;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.BehaviourDefinition;
import org.alfresco.repo.policy.ClassBehaviourBinding;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.version.VersionServicePolicies;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.AfterEach;

/** Listeners that write down which events they hear of, for the contracts on policies. */
abstract class ListeningContract extends CoreContract {
    static final NotificationFrequency EVERY = NotificationFrequency.EVERY_EVENT;
    static final NotificationFrequency FIRST = NotificationFrequency.FIRST_EVENT;
    static final NotificationFrequency COMMIT = NotificationFrequency.TRANSACTION_COMMIT;

    static final QName CREATE = NodeServicePolicies.OnCreateNodePolicy.QNAME;
    static final QName UPDATE = NodeServicePolicies.OnUpdateNodePolicy.QNAME;
    static final QName PROPERTIES = NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME;
    static final QName CONTENT = ContentServicePolicies.OnContentUpdatePolicy.QNAME;
    static final QName ADD_ASPECT = NodeServicePolicies.OnAddAspectPolicy.QNAME;
    static final QName REMOVE_ASPECT = NodeServicePolicies.OnRemoveAspectPolicy.QNAME;
    static final QName READ = ContentServicePolicies.OnContentReadPolicy.QNAME;

    /** What is bound to a type when the row says no more. */
    static final QName[] ALL = {
        CREATE,
        PROPERTIES,
        UPDATE,
        ContentServicePolicies.OnContentPropertyUpdatePolicy.QNAME,
        CONTENT,
        NodeServicePolicies.BeforeArchiveNodePolicy.QNAME,
        NodeServicePolicies.BeforeDeleteNodePolicy.QNAME,
        NodeServicePolicies.OnDeleteNodePolicy.QNAME,
        NodeServicePolicies.OnMoveNodePolicy.QNAME,
        NodeServicePolicies.OnRestoreNodePolicy.QNAME,
        NodeServicePolicies.OnSetNodeTypePolicy.QNAME,
        CopyServicePolicies.OnCopyCompletePolicy.QNAME,
        VersionServicePolicies.BeforeCreateVersionPolicy.QNAME,
        VersionServicePolicies.AfterCreateVersionPolicy.QNAME
    };

    private static final Set<QName> UNTOLD =
            Set.of(ContentModel.PROP_NODE_DBID, ContentModel.PROP_MODIFIED);

    final List<String> heard = new ArrayList<>();
    private final List<Listener> listeners = new ArrayList<>();
    private final List<BehaviourDefinition<ClassBehaviourBinding>> bound = new ArrayList<>();

    /** Public, for JavaBehaviour finds its methods by reflection. */
    public final class Listener {
        private final String name;
        private boolean deaf;

        /** Thrown at each event, unless null. */
        RuntimeException thrown;

        Runnable work = () -> {};

        Listener(String name) {
            this.name = name;
        }

        private void hear(String event) {
            if (deaf) {
                return;
            }
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
            hear("onUpdateProperties" + (before.isEmpty() ? "(new)" : changed(before, after)));
        }

        public void onContentPropertyUpdate(
                NodeRef node, QName property, ContentData before, ContentData after) {
            hear(
                    "onContentPropertyUpdate("
                            + property.getLocalName()
                            + ","
                            + size(before)
                            + "→"
                            + size(after)
                            + ")");
        }

        public void onContentUpdate(NodeRef node, boolean newContent) {
            hear("onContentUpdate(" + newContent + ")");
        }

        public void onContentRead(NodeRef node) {
            hear("onContentRead");
        }

        public void onAddAspect(NodeRef node, QName aspect) {
            hear("onAddAspect");
        }

        public void onRemoveAspect(NodeRef node, QName aspect) {
            hear("onRemoveAspect");
        }

        public void beforeArchiveNode(NodeRef node) {
            hear("beforeArchiveNode");
        }

        public void beforeDeleteNode(NodeRef node) {
            hear("beforeDeleteNode");
        }

        public void onDeleteNode(ChildAssociationRef child, boolean archived) {
            hear("onDeleteNode(" + archived + ")");
        }

        public void onMoveNode(ChildAssociationRef old, ChildAssociationRef now) {
            hear("onMoveNode(" + old.getParentRef().equals(now.getParentRef()) + ")");
        }

        public void onRestoreNode(ChildAssociationRef child) {
            hear("onRestoreNode");
        }

        public void onSetNodeType(NodeRef node, QName old, QName now) {
            hear("onSetNodeType");
        }

        public void onCopyComplete(
                QName type,
                NodeRef source,
                NodeRef target,
                boolean isNew,
                Map<NodeRef, NodeRef> copies) {
            hear("onCopyComplete(" + isNew + ")");
        }

        public void beforeCreateVersion(NodeRef node) {
            hear("beforeCreateVersion");
        }

        public void afterCreateVersion(NodeRef node, Version version) {
            hear("afterCreateVersion(" + version.getVersionLabel() + ")");
        }

        public void onCreateChildAssociation(ChildAssociationRef child, boolean isNewNode) {
            hear("onCreateChildAssociation(" + isNewNode + ")");
        }

        public void onDeleteChildAssociation(ChildAssociationRef child) {
            hear("onDeleteChildAssociation");
        }

        public void onCreateAssociation(AssociationRef association) {
            hear("onCreateAssociation");
        }

        public void onDeleteAssociation(AssociationRef association) {
            hear("onDeleteAssociation");
        }
    }

    private static String size(ContentData data) {
        return data == null ? "∅" : String.valueOf(data.getSize());
    }

    private static TreeSet<String> changed(
            Map<QName, Serializable> before, Map<QName, Serializable> after) {
        TreeSet<String> changed = new TreeSet<>();
        Stream.concat(before.keySet().stream(), after.keySet().stream())
                .filter(name -> !UNTOLD.contains(name))
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .forEach(name -> changed.add(name.getLocalName()));
        return changed;
    }

    Listener listen(String name, QName of, NotificationFrequency frequency, QName... policies) {
        Listener listener = listener(name);
        for (QName policy : policies) {
            bound.add(policies().bindClassBehaviour(policy, of, on(listener, policy, frequency)));
        }
        return listener;
    }

    Listener listenToAssociations(String name, QName of, QName association, QName... policies) {
        Listener listener = listener(name);
        for (QName policy : policies) {
            policies()
                    .bindAssociationBehaviour(policy, of, association, on(listener, policy, EVERY));
        }
        return listener;
    }

    private Listener listener(String name) {
        Listener listener = new Listener(name);
        listeners.add(listener);
        return listener;
    }

    private static JavaBehaviour on(
            Listener listener, QName policy, NotificationFrequency frequency) {
        return new JavaBehaviour(listener, policy.getLocalName(), frequency);
    }

    /** What is heard when that is done in a transaction, and when its callback ended. */
    List<String> heardOf(Runnable work) {
        heard.clear();
        run(
                () -> {
                    work.run();
                    heard.add("--end--");
                });
        return List.copyOf(heard);
    }

    /** Those of one listener. */
    static List<String> of(String name, List<String> all) {
        return all.stream()
                .filter(event -> event.startsWith(name + ":"))
                .map(event -> event.substring(name.length() + 1))
                .toList();
    }

    /** Those of an association cannot be taken away again: they do not listen any more. */
    @AfterEach
    void stopListening() {
        bound.forEach(policies()::removeClassDefinition);
        listeners.forEach(listener -> listener.deaf = true);
    }
}
