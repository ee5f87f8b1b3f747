package org.alfresco.repo.policy;

/** A behaviour bound to everything, for a service. */
public class ServiceBehaviourBinding implements BehaviourBinding {
    private final Object service;

    ServiceBehaviourBinding(Object service) {
        this.service = service;
    }

    public Object getService() {
        return service;
    }

    @Override
    public String toString() {
        return "ServiceBinding[service=" + service + "]";
    }
}
