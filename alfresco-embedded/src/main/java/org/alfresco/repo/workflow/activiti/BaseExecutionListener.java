package org.alfresco.repo.workflow.activiti;

import java.util.Map;
import org.activiti.engine.delegate.ExecutionListener;
import org.alfresco.service.ServiceRegistry;

/**
 * An execution listener that BPMN names by {@code activiti:delegateExpression="${Name}"}. A bean
 * with the parent of this class' name puts itself into the bean registry, which is all that
 * expressions see.
 */
public abstract class BaseExecutionListener implements ExecutionListener {
    private static final long serialVersionUID = 1L;

    private transient ServiceRegistry serviceRegistry;

    public BaseExecutionListener() {}

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
