package org.alfresco.repo.workflow.activiti;

import java.util.Map;
import org.activiti.engine.delegate.JavaDelegate;
import org.alfresco.service.ServiceRegistry;

/**
 * A service task that BPMN names by {@code activiti:delegateExpression="${Name}"}. A bean with the
 * parent of this class' name puts itself into the bean registry, which is all that expressions see.
 */
public abstract class BaseJavaDelegate implements JavaDelegate {
    private ServiceRegistry serviceRegistry;

    public BaseJavaDelegate() {}

    protected ServiceRegistry getServiceRegistry() {
        return serviceRegistry;
    }

    public void setServiceRegistry(ServiceRegistry serviceRegistry) {
        this.serviceRegistry = serviceRegistry;
    }

    public void setBeanRegistry(Map<Object, Object> beanRegistry) {
        beanRegistry.put(getName(), this);
    }

    /** The name in expressions: the class' simple name, not the bean's id. */
    protected String getName() {
        return getClass().getSimpleName();
    }
}
