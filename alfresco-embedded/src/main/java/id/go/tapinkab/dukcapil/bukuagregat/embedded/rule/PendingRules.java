package id.go.tapinkab.dukcapil.bukuagregat.embedded.rule;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.action.ExecutedRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.rule.Rule;

/** What rules are to run on which nodes before the transaction commits, each pair once. */
final class PendingRules {

    private static final Object PENDING = new Object();
    private static final Object NEW_NODES = new Object();
    private static final Object RENAMED_NODES = new Object();
    private static final Object DISABLED_NODES = new Object();
    private static final Object DISABLED_TYPES = new Object();

    private final EmbeddedRuleService rules;
    private final ActionService actionService;
    private final NodeService nodeService;

    PendingRules(EmbeddedRuleService rules, ActionService actionService, NodeService nodeService) {
        this.rules = rules;
        this.actionService = actionService;
        this.nodeService = nodeService;
    }

    private record Key(NodeRef rule, NodeRef node) {}

    private record Waiting(Rule rule, NodeRef node, String runAsUser) {}

    static Set<NodeRef> newNodes() {
        return bound(NEW_NODES);
    }

    static Set<NodeRef> renamedNodes() {
        return bound(RENAMED_NODES);
    }

    static Set<NodeRef> disabledNodes() {
        return bound(DISABLED_NODES);
    }

    static Set<String> disabledTypes() {
        return bound(DISABLED_TYPES);
    }

    private static <T> Set<T> bound(Object key) {
        Set<T> set = AlfrescoTransactionSupport.getResource(key);
        if (set == null) {
            set = new HashSet<>();
            AlfrescoTransactionSupport.bindResource(key, set);
        }
        return set;
    }

    void add(Rule rule, NodeRef node) {
        Map<Key, Waiting> waiting = AlfrescoTransactionSupport.getResource(PENDING);
        if (waiting == null) {
            waiting = new LinkedHashMap<>();
            AlfrescoTransactionSupport.bindResource(PENDING, waiting);
            AlfrescoTransactionSupport.bindListener(
                    new TransactionListenerAdapter() {
                        @Override
                        public void beforeCommit(boolean readOnly) {
                            runAll();
                        }
                    });
        }
        waiting.putIfAbsent(
                new Key(rule.getNodeRef(), node),
                new Waiting(rule, node, AuthenticationUtil.getRunAsUser()));
    }

    /** Forgets what waits for the node. */
    void remove(NodeRef node) {
        Map<Key, Waiting> waiting = AlfrescoTransactionSupport.getResource(PENDING);
        if (waiting != null) {
            waiting.keySet().removeIf(key -> key.node().equals(node));
        }
    }

    /** Runs what waits, and what that makes wait in turn. */
    private void runAll() {
        Map<Key, Waiting> waiting = AlfrescoTransactionSupport.getResource(PENDING);
        while (waiting != null && !waiting.isEmpty()) {
            List<Waiting> now = new ArrayList<>(waiting.values());
            waiting.clear();
            now.forEach(this::run);
        }
    }

    private void run(Waiting waiting) {
        if (AuthenticationUtil.getRunAsUser() == null && waiting.runAsUser() != null) {
            AuthenticationUtil.runAs(() -> execute(waiting), waiting.runAsUser());
        } else if (AuthenticationUtil.SYSTEM_USER_NAME.equals(waiting.runAsUser())) {
            AuthenticationUtil.runAsSystem(() -> execute(waiting));
        } else {
            execute(waiting);
        }
    }

    private Void execute(Waiting waiting) {
        NodeRef ruleNode = waiting.rule().getNodeRef();
        if (!nodeService.exists(ruleNode)) {
            return null;
        }
        Rule rule = AuthenticationUtil.runAsSystem(() -> rules.getRule(ruleNode));
        Action action = rule.getAction();
        ExecutedRules executed = ExecutedRules.ofTransaction();
        if (ranOnOriginal(executed, ruleNode, waiting.node())
                || !actionService.evaluateAction(action, waiting.node())) {
            return null;
        }
        if (executed.add(ruleNode, waiting.node())) {
            actionService.executeAction(
                    action, waiting.node(), true, rule.getExecuteAsynchronously());
        }
        return null;
    }

    /** A rule that copies would otherwise run on its own copies for ever. */
    private boolean ranOnOriginal(ExecutedRules executed, NodeRef rule, NodeRef node) {
        NodeRef at = node;
        Set<NodeRef> seen = new HashSet<>();
        while (at != null && seen.add(at)) {
            if (executed.contains(rule, at)) {
                return true;
            }
            at = original(at);
        }
        return false;
    }

    private NodeRef original(NodeRef node) {
        if (!nodeService.exists(node)
                || !nodeService.hasAspect(node, ContentModel.ASPECT_COPIEDFROM)) {
            return null;
        }
        List<AssociationRef> originals =
                nodeService.getTargetAssocs(node, ContentModel.ASSOC_ORIGINAL);
        return originals.isEmpty() ? null : originals.get(0).getTargetRef();
    }
}
