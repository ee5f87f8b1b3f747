package org.alfresco.repo.policy;

import java.util.Collection;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/**
 * Finds the behaviours of one policy. Those asked for with a node leave out what is switched off
 * for it.
 */
public class PropertyPolicyDelegate<P extends PropertyPolicy> {
    private final PolicyBehaviours<P> behaviours;

    PropertyPolicyDelegate(PolicyBehaviours<P> behaviours) {
        this.behaviours = behaviours;
    }

    /** All behaviours in one; doing nothing when there are none. */
    public P get(NodeRef nodeRef, QName classQName, QName qname) {
        return get(nodeRef, Set.of(classQName), qname);
    }

    /** In the order of the set. */
    public P get(NodeRef nodeRef, Set<QName> classQNames, QName qname) {
        return behaviours.asOne(behaviours.find(nodeRef, classQNames, qname));
    }

    public Collection<P> getList(NodeRef nodeRef, QName classQName, QName qname) {
        return getList(nodeRef, Set.of(classQName), qname);
    }

    public Collection<P> getList(NodeRef nodeRef, Set<QName> classQNames, QName qname) {
        return behaviours.find(nodeRef, classQNames, qname);
    }
}
