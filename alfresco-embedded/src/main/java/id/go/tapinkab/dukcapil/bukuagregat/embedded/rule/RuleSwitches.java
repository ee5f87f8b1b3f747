package id.go.tapinkab.dukcapil.bukuagregat.embedded.rule;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.rule.Rule;

/**
 * What is switched off: all rules for this thread, a folder's and those of a type in this
 * transaction, one rule for everybody.
 */
final class RuleSwitches {

    private final ThreadLocal<Boolean> allOff = new ThreadLocal<>();
    private final Set<NodeRef> rulesOff = ConcurrentHashMap.newKeySet();

    void allOn() {
        allOff.remove();
    }

    void allOff() {
        allOff.set(true);
    }

    boolean areOn() {
        return allOff.get() == null;
    }

    boolean areOnFor(NodeRef folder) {
        return !PendingRules.disabledNodes().contains(folder);
    }

    void off(NodeRef folder) {
        PendingRules.disabledNodes().add(folder);
    }

    void on(NodeRef folder) {
        PendingRules.disabledNodes().remove(folder);
    }

    boolean isOn(Rule rule) {
        return !rulesOff.contains(rule.getNodeRef());
    }

    void off(Rule rule) {
        rulesOff.add(rule.getNodeRef());
    }

    void on(Rule rule) {
        rulesOff.remove(rule.getNodeRef());
    }

    boolean isOn(String type) {
        return !PendingRules.disabledTypes().contains(type);
    }

    void off(String type) {
        PendingRules.disabledTypes().add(type);
    }

    void on(String type) {
        PendingRules.disabledTypes().remove(type);
    }

    /** Changes what the rules themselves are kept in. */
    void quietly(Runnable change) {
        boolean wereOn = areOn();
        allOff();
        try {
            change.run();
        } finally {
            if (wereOn) {
                allOn();
            }
        }
    }
}
