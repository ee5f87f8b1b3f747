package org.alfresco.repo.policy;

import java.util.HashMap;
import java.util.Map;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Switches that live as long as the transaction. */
final class CountingBehaviourFilter implements BehaviourFilter {
    /** A switch: everything, a class, a node, or a class on a node. */
    private record Switch(NodeRef node, QName className, boolean subClasses) {}

    private final DictionaryService dictionaryService;

    CountingBehaviourFilter(DictionaryService dictionaryService) {
        this.dictionaryService = dictionaryService;
    }

    private Map<Switch, Integer> switches() {
        Map<Switch, Integer> switches = AlfrescoTransactionSupport.getResource(this);
        if (switches == null) {
            switches = new HashMap<>();
            AlfrescoTransactionSupport.bindResource(this, switches);
        }
        return switches;
    }

    private void off(Switch which) {
        switches().merge(which, 1, Integer::sum);
    }

    private void on(Switch which) {
        switches().computeIfPresent(which, (key, count) -> count == 1 ? null : count - 1);
    }

    @Override
    public void disableBehaviour() {
        off(new Switch(null, null, false));
    }

    @Override
    public void disableBehaviour(QName className) {
        disableBehaviour(className, false);
    }

    @Override
    public void disableBehaviour(QName className, boolean includeSubClasses) {
        off(new Switch(null, className, includeSubClasses));
    }

    @Override
    public void disableBehaviour(NodeRef nodeRef, QName className) {
        off(new Switch(nodeRef, className, true));
    }

    @Override
    public void disableBehaviour(NodeRef nodeRef) {
        off(new Switch(nodeRef, null, false));
    }

    @Override
    public void enableBehaviour() {
        on(new Switch(null, null, false));
    }

    @Override
    public void enableBehaviour(QName className) {
        on(new Switch(null, className, false));
        on(new Switch(null, className, true));
    }

    @Override
    public void enableBehaviour(NodeRef nodeRef, QName className) {
        on(new Switch(nodeRef, className, true));
    }

    @Override
    public void enableBehaviour(NodeRef nodeRef) {
        on(new Switch(nodeRef, null, false));
    }

    @Override
    public boolean isEnabled() {
        return !switches().containsKey(new Switch(null, null, false));
    }

    @Override
    public boolean isEnabled(QName className) {
        return isEnabled() && classIsEnabled(null, className);
    }

    @Override
    public boolean isEnabled(NodeRef nodeRef, QName className) {
        return isEnabled(className) && isEnabled(nodeRef) && classIsEnabled(nodeRef, className);
    }

    @Override
    public boolean isEnabled(NodeRef nodeRef) {
        return isEnabled() && !switches().containsKey(new Switch(nodeRef, null, false));
    }

    private boolean classIsEnabled(NodeRef node, QName className) {
        for (Switch off : switches().keySet()) {
            boolean here = off.className() != null && java.util.Objects.equals(off.node(), node);
            if (here
                    && (off.className().equals(className)
                            || (off.subClasses()
                                    && dictionaryService.isSubClass(className, off.className())))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean isActivated() {
        return !switches().isEmpty();
    }

    @Override
    @Deprecated
    public void disableAllBehaviours() {
        disableBehaviour();
    }

    @Override
    @Deprecated
    public void enableAllBehaviours() {
        enableBehaviour();
    }

    @Override
    @Deprecated
    public void enableBehaviours(NodeRef nodeRef) {
        enableBehaviour(nodeRef);
    }
}
