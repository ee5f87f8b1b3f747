package org.alfresco.repo.policy;

import org.alfresco.service.namespace.QName;

/** A behaviour bound to a policy. */
public interface BehaviourDefinition<B extends BehaviourBinding> {
    QName getPolicy();

    @SuppressWarnings("rawtypes") // as ACS declares it
    PolicyDefinition getPolicyDefinition();

    B getBinding();

    Behaviour getBehaviour();
}
