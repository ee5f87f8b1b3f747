package id.go.tapinkab.dukcapil.bukuagregat.embedded.copy;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.namespace.QName;

/**
 * What one node's copy takes along, as the behaviours of the node's classes say.
 *
 * @param callbacks by class of the source
 */
record CopyPlan(
        CopyDetails details,
        Map<QName, CopyBehaviourCallback> callbacks,
        DictionaryService dictionary) {

    /** The class of the source that has an association, and its callback. */
    record Asked(QName className, CopyBehaviourCallback callback) {}

    QName type() {
        return details.getSourceNodeTypeQName();
    }

    /** False when the node is not to be copied at all. */
    boolean copies() {
        return copies(type());
    }

    private boolean copies(QName className) {
        CopyBehaviourCallback callback = callbacks.get(className);
        return callback != null
                && dictionary.getClass(className) != null
                && callback.getMustCopy(className, details);
    }

    /** The aspects that the copy gets with its type. */
    Set<QName> defaultAspects() {
        Set<QName> names = new LinkedHashSet<>(dictionary.getClass(type()).getDefaultAspectNames());
        names.retainAll(details.getSourceNodeAspectQNames());
        return names;
    }

    /** The aspects of the source that the copy gets. */
    Set<QName> aspects() {
        Set<QName> names = new LinkedHashSet<>(details.getSourceNodeAspectQNames());
        names.removeIf(aspect -> !copies(aspect));
        return names;
    }

    /** What the copy gets of the properties that a class of the source defines. */
    Map<QName, Serializable> properties(QName className) {
        if (!copies(className)) {
            return Map.of();
        }
        Map<QName, Serializable> defined = new HashMap<>(details.getSourceNodeProperties());
        defined.keySet().retainAll(dictionary.getClass(className).getProperties().keySet());
        return callbacks.get(className).getCopyProperties(className, details, defined);
    }

    /** Properties that no class of the source defines; nobody is asked about them. */
    Map<QName, Serializable> residual() {
        Set<QName> classes = new HashSet<>(details.getSourceNodeAspectQNames());
        classes.add(type());
        Map<QName, Serializable> residual = new HashMap<>(details.getSourceNodeProperties());
        for (QName name : classes) {
            ClassDefinition definition = dictionary.getClass(name);
            if (definition != null) {
                residual.keySet().removeAll(definition.getProperties().keySet());
            }
        }
        return residual;
    }

    /** Empty when no class of the source has it. */
    Optional<Asked> asking(QName association) {
        return callbacks.entrySet().stream()
                .filter(each -> has(each.getKey(), association))
                .map(each -> new Asked(each.getKey(), each.getValue()))
                .findFirst();
    }

    private boolean has(QName className, QName association) {
        ClassDefinition definition = dictionary.getClass(className);
        return definition != null && definition.getAssociations().containsKey(association);
    }
}
