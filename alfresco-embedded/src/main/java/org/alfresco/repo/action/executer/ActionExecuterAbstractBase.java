package org.alfresco.repo.action.executer;

import java.util.HashSet;
import java.util.Set;
import org.alfresco.repo.action.ActionDefinitionImpl;
import org.alfresco.repo.action.ParameterizedItemAbstractBase;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport.TxnReadState;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What actions extend; the id of the bean is the name of the action. */
public abstract class ActionExecuterAbstractBase extends ParameterizedItemAbstractBase
        implements ActionExecuter {

    private static final Logger LOG = LoggerFactory.getLogger(ActionExecuterAbstractBase.class);

    protected ActionDefinition actionDefinition;
    protected boolean publicAction = true;
    protected Set<QName> applicableTypes = new HashSet<>();

    private LockService lockService;
    private NodeService baseNodeService;
    private NodeService mlAwareNodeService;
    private DictionaryService dictionaryService;
    private boolean trackStatus;
    private boolean ignoreLock = true;
    private String queueName = "";

    public ActionExecuterAbstractBase() {}

    /** Announces the action, unless it is not public. */
    public void init() {
        if (publicAction) {
            runtimeActionService.registerActionExecuter(this);
        }
    }

    public void setMlAwareNodeService(NodeService mlAwareNodeService) {
        this.mlAwareNodeService = mlAwareNodeService;
    }

    public void setLockService(LockService lockService) {
        this.lockService = lockService;
    }

    public void setBaseNodeService(NodeService nodeService) {
        this.baseNodeService = nodeService;
    }

    public void setDictionaryService(DictionaryService dictionaryService) {
        this.dictionaryService = dictionaryService;
    }

    /** Whether rules and people may choose the action: true unless set. */
    public void setPublicAction(boolean publicAction) {
        this.publicAction = publicAction;
    }

    @Override
    public boolean getTrackStatus() {
        return trackStatus;
    }

    public void setTrackStatus(boolean trackStatus) {
        this.trackStatus = trackStatus;
    }

    /** Types or aspects by their full names; none: any. */
    public void setApplicableTypes(String[] applicableTypes) {
        for (String type : applicableTypes) {
            this.applicableTypes.add(QName.createQName(type));
        }
    }

    @Override
    public boolean getIgnoreLock() {
        return ignoreLock;
    }

    /** Whether the action runs on locked nodes too: true unless set. */
    public void setIgnoreLock(boolean ignoreLock) {
        this.ignoreLock = ignoreLock;
    }

    /** Whether the node is of one of the applicable types or has one of the aspects. */
    protected boolean isApplicableType(NodeRef actionedUponNodeRef) {
        if (applicableTypes.isEmpty()) {
            return true;
        }
        if (!baseNodeService.exists(actionedUponNodeRef)) {
            return false;
        }
        QName type = baseNodeService.getType(actionedUponNodeRef);
        return applicableTypes.stream()
                .anyMatch(
                        applicable ->
                                dictionaryService.isSubClass(type, applicable)
                                        || baseNodeService.hasAspect(
                                                actionedUponNodeRef, applicable));
    }

    @Override
    public ActionDefinition getActionDefinition() {
        if (actionDefinition == null) {
            actionDefinition = createActionDefinition(name);
            ActionDefinitionImpl made = (ActionDefinitionImpl) actionDefinition;
            made.setTitleKey(getTitleKey());
            made.setDescriptionKey(getDescriptionKey());
            made.setTrackStatus(getTrackStatus());
            made.setAdhocPropertiesAllowed(getAdhocPropertiesAllowed());
            made.setRuleActionExecutor(name);
            made.setParameterDefinitions(getParameterDefintions());
            made.setApplicableTypes(applicableTypes);
        }
        return actionDefinition;
    }

    /** An empty definition of that name. */
    protected ActionDefinition createActionDefinition(String name) {
        return new ActionDefinitionImpl(name);
    }

    @Override
    public void execute(Action action, NodeRef actionedUponNodeRef) {
        if (AlfrescoTransactionSupport.getTransactionReadState() == TxnReadState.TXN_NONE) {
            throw new IllegalStateException(
                    "Actions invariably access the repository.  Doing so without a transaction is"
                            + " not recommended.");
        }
        checkMandatoryProperties(action, getActionDefinition());
        if (!ignoreLock
                && actionedUponNodeRef != null
                && mlAwareNodeService.exists(actionedUponNodeRef)
                && lockService.isLockedAndReadOnly(actionedUponNodeRef)) {
            LOG.warn(
                    "Action {} skipped: node {} is locked",
                    action.getActionDefinitionName(),
                    actionedUponNodeRef);
            return;
        }
        executeImpl(action, actionedUponNodeRef);
    }

    /** To be implemented: the action itself, in a transaction, as whoever runs it. */
    protected abstract void executeImpl(Action action, NodeRef actionedUponNodeRef);

    public void setQueueName(String queueName) {
        this.queueName = queueName;
    }

    @Override
    public String getQueueName() {
        return queueName;
    }
}
