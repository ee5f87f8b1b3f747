package org.alfresco.repo.policy;

import org.alfresco.service.namespace.QName;

/** A behaviour bound to a policy. */
public interface BehaviourDefinition<B extends BehaviourBinding> {
    QName getPolicy();

    PolicyDefinition getPolicyDefinition();

    B getBinding();

    Behaviour getBehaviour();
}
