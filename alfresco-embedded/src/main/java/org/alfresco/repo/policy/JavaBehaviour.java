package org.alfresco.repo.policy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/** A behaviour that is a public method of an object, with the arguments of the policy's method. */
public class JavaBehaviour extends BaseBehaviour {
    private final Object instance;
    private final String method;
    private final Map<Class<?>, Object> interfaces = new HashMap<>();

    /** Told of every event. The method is looked up when the behaviour is bound. */
    public JavaBehaviour(Object instance, String method) {
        this(instance, method, NotificationFrequency.EVERY_EVENT);
    }

    public JavaBehaviour(Object instance, String method, NotificationFrequency frequency) {
        super(frequency);
        if (instance == null || method == null) {
            throw new IllegalArgumentException("Instance and method are mandatory parameters");
        }
        this.instance = instance;
        this.method = method;
    }

    @Override
    public synchronized <T> T getInterface(Class<T> policy) {
        return policy.cast(interfaces.computeIfAbsent(policy, this::implement));
    }

    private Object implement(Class<?> policy) {
        Method[] methods = policy.getMethods();
        if (methods.length != 1) {
            throw new PolicyException(
                    "Policy interface " + policy.getCanonicalName() + " must have only one method");
        }
        Method target;
        try {
            target = instance.getClass().getMethod(method, methods[0].getParameterTypes());
        } catch (NoSuchMethodException e) {
            throw new PolicyException(
                    "Method " + method + " not found or accessible on " + instance.getClass(), e);
        }
        // a public method of a class that is not public
        target.setAccessible(true);
        return Proxy.newProxyInstance(
                policy.getClassLoader(),
                new Class<?>[] {policy},
                (proxy, called, args) -> invoke(target, called, args));
    }

    private Object invoke(Method target, Method called, Object[] args) throws Throwable {
        if (called.getDeclaringClass() == Object.class) {
            return called.invoke(this, args);
        }
        if (!isEnabled()) {
            return null;
        }
        disable();
        try {
            return target.invoke(instance, args);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        } finally {
            enable();
        }
    }

    @Override
    public String toString() {
        return "Java method[class=" + instance.getClass().getName() + ", method=" + method + "]";
    }
}
