package id.go.tapinkab.dukcapil.bukuagregat.embedded.action;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.repo.action.RuntimeActionService;
import org.alfresco.repo.action.executer.ActionExecuter;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport.TxnReadState;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionCondition;
import org.alfresco.service.cmr.action.ActionConditionDefinition;
import org.alfresco.service.cmr.action.ActionDefinition;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.action.ActionServiceTransientException;
import org.alfresco.service.cmr.action.CompositeAction;
import org.alfresco.service.cmr.action.CompositeActionCondition;
import org.alfresco.service.cmr.action.ParameterConstraint;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;

/**
 * Makes and runs actions; an action's name is the id of the bean that runs it.
 *
 * <p>Not offered: saving actions on nodes, composite conditions, the definitions of conditions and
 * parameter constraints, tracking of executions.
 */
final class EmbeddedActionService implements ActionService, RuntimeActionService, BeanFactoryAware {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedActionService.class);
    private static final Object PENDING = new Object();

    private final NodeService nodeService;
    private final Conditions conditions;
    private final AsyncActions asyncActions;
    private final Map<String, ActionDefinition> definitions = new ConcurrentHashMap<>();
    private static final ThreadLocal<Set<String>> CHAIN = new ThreadLocal<>();
    private BeanFactory beans;

    EmbeddedActionService(
            NodeService nodeService, Conditions conditions, AsyncActions asyncActions) {
        this.nodeService = nodeService;
        this.conditions = conditions;
        this.asyncActions = asyncActions;
    }

    private record Pending(Action action, NodeRef node) {}

    @Override
    public void setBeanFactory(BeanFactory beanFactory) {
        beans = beanFactory;
    }

    @Override
    public void registerActionExecuter(ActionExecuter actionExecuter) {
        ActionDefinition definition = actionExecuter.getActionDefinition();
        definitions.put(definition.getName(), definition);
    }

    @Override
    public ActionDefinition getActionDefinition(String name) {
        return definitions.get(name);
    }

    @Override
    public List<ActionDefinition> getActionDefinitions() {
        return new ArrayList<>(definitions.values());
    }

    @Override
    public List<ActionDefinition> getActionDefinitions(NodeRef nodeRef) {
        if (nodeRef == null) {
            return getActionDefinitions();
        }
        throw new UnsupportedOperationException("ActionService.getActionDefinitions(NodeRef)");
    }

    @Override
    public ActionConditionDefinition getActionConditionDefinition(String name) {
        throw new UnsupportedOperationException("ActionService.getActionConditionDefinition");
    }

    @Override
    public List<ActionConditionDefinition> getActionConditionDefinitions() {
        throw new UnsupportedOperationException("ActionService.getActionConditionDefinitions");
    }

    @Override
    public ParameterConstraint getParameterConstraint(String name) {
        throw new UnsupportedOperationException("ActionService.getParameterConstraint");
    }

    @Override
    public List<ParameterConstraint> getParameterConstraints() {
        throw new UnsupportedOperationException("ActionService.getParameterConstraints");
    }

    @Override
    public Action createAction(String name) {
        return createAction(name, null);
    }

    @Override
    public Action createAction(String name, Map<String, Serializable> params) {
        return new EmbeddedAction(id(), name, params, AuthenticationUtil.getRunAsUser());
    }

    @Override
    public CompositeAction createCompositeAction() {
        return new EmbeddedCompositeAction(id(), AuthenticationUtil.getRunAsUser());
    }

    @Override
    public ActionCondition createActionCondition(String name) {
        return createActionCondition(name, null);
    }

    @Override
    public ActionCondition createActionCondition(String name, Map<String, Serializable> params) {
        return new EmbeddedCondition(id(), name, params);
    }

    @Override
    public CompositeActionCondition createCompositeActionCondition() {
        throw new UnsupportedOperationException("ActionService.createCompositeActionCondition");
    }

    @Override
    public void executeAction(Action action, NodeRef actionedUponNodeRef) {
        executeAction(action, actionedUponNodeRef, true);
    }

    @Override
    public void executeAction(Action action, NodeRef actionedUponNodeRef, boolean checkConditions) {
        executeAction(
                action, actionedUponNodeRef, checkConditions, action.getExecuteAsychronously());
    }

    @Override
    public void executeAction(
            Action action,
            NodeRef actionedUponNodeRef,
            boolean checkConditions,
            boolean executeAsynchronously) {
        // An unknown action is refused now, also when it is to run later.
        beans.getBean(action.getActionDefinitionName(), ActionExecuter.class);
        if (executeAsynchronously) {
            afterCommit(action, actionedUponNodeRef, checkConditions);
        } else {
            execute(action, actionedUponNodeRef, checkConditions, false, CHAIN.get());
        }
    }

    @Override
    public boolean evaluateAction(Action action, NodeRef actionedUponNodeRef) {
        return action.getActionConditions().stream()
                .allMatch(condition -> evaluateActionCondition(condition, actionedUponNodeRef));
    }

    @Override
    public boolean evaluateActionCondition(ActionCondition condition, NodeRef actionedUponNodeRef) {
        return conditions.holds(condition, actionedUponNodeRef);
    }

    @Override
    public void saveAction(NodeRef nodeRef, Action action) {
        throw new UnsupportedOperationException("ActionService.saveAction");
    }

    @Override
    public List<Action> getActions(NodeRef nodeRef) {
        throw new UnsupportedOperationException("ActionService.getActions");
    }

    @Override
    public Action getAction(NodeRef nodeRef, String actionId) {
        throw new UnsupportedOperationException("ActionService.getAction");
    }

    @Override
    public void removeAction(NodeRef nodeRef, Action action) {
        throw new UnsupportedOperationException("ActionService.removeAction");
    }

    @Override
    public void removeAllActions(NodeRef nodeRef) {
        throw new UnsupportedOperationException("ActionService.removeAllActions");
    }

    /** Queues the action once per transaction and node, however often it is asked for. */
    private void afterCommit(Action action, NodeRef node, boolean checkConditions) {
        String user = AuthenticationUtil.getRunAsUser();
        if (action instanceof EmbeddedAction own && own.runAsUser() != null) {
            user = own.runAsUser();
        }
        Runnable queue = later(action, node, checkConditions, user, CHAIN.get());
        if (AlfrescoTransactionSupport.getTransactionReadState() == TxnReadState.TXN_NONE) {
            queue.run();
            return;
        }
        Map<Pending, Runnable> pending = AlfrescoTransactionSupport.getResource(PENDING);
        if (pending == null) {
            Map<Pending, Runnable> fresh = new LinkedHashMap<>();
            AlfrescoTransactionSupport.bindResource(PENDING, fresh);
            AlfrescoTransactionSupport.bindListener(
                    new TransactionListenerAdapter() {
                        @Override
                        public void afterCommit() {
                            fresh.values().forEach(Runnable::run);
                        }
                    });
            pending = fresh;
        }
        pending.putIfAbsent(new Pending(action, node), queue);
    }

    private Runnable later(
            Action action, NodeRef node, boolean checkConditions, String user, Set<String> chain) {
        ExecutedRules rules = ExecutedRules.ofTransaction();
        return () ->
                asyncActions.queue(
                        action.getActionDefinitionName() + " on " + node,
                        user,
                        () -> {
                            rules.continueInTransaction();
                            execute(action, node, checkConditions, true, chain);
                        });
    }

    private void execute(
            Action action,
            NodeRef node,
            boolean checkConditions,
            boolean asynchronous,
            Set<String> before) {
        if (node != null && !nodeService.exists(node)) {
            LOG.debug("{} skipped: {} does not exist", action, node);
            return;
        }
        if (before != null && before.contains(action.getId())) {
            return;
        }
        Set<String> now = before == null ? new HashSet<>() : new HashSet<>(before);
        now.add(action.getId());
        Set<String> outer = CHAIN.get();
        CHAIN.set(now);
        try {
            if (!checkConditions || evaluateAction(action, node)) {
                beans.getBean(action.getActionDefinitionName(), ActionExecuter.class)
                        .execute(action, node);
            }
        } catch (ActionServiceTransientException e) {
            LOG.debug("{} declined", action, e);
        } catch (RuntimeException e) {
            if (asynchronous && action.getCompensatingAction() != null) {
                later(
                                action.getCompensatingAction(),
                                node,
                                false,
                                AuthenticationUtil.getRunAsUser(),
                                null)
                        .run();
            }
            throw e;
        } finally {
            if (outer == null) {
                CHAIN.remove();
            } else {
                CHAIN.set(outer);
            }
        }
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
