package id.go.tapinkab.dukcapil.bukuagregat.embedded;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.alfresco.service.ServiceRegistry;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.FactoryBean;

/**
 * The registry of services: {@code getNodeService} is the bean {@code NodeService}, else {@code
 * nodeService}.
 */
final class NamedServices implements FactoryBean<ServiceRegistry> {
    private final ServiceRegistry registry;

    NamedServices(BeanFactory beans) {
        registry =
                (ServiceRegistry)
                        Proxy.newProxyInstance(
                                ServiceRegistry.class.getClassLoader(),
                                new Class<?>[] {ServiceRegistry.class},
                                (proxy, method, args) -> service(beans, proxy, method, args));
    }

    private static Object service(BeanFactory beans, Object proxy, Method method, Object[] args) {
        if (method.getDeclaringClass() == Object.class) {
            return switch (method.getName()) {
                case "equals" -> proxy == args[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> "ServiceRegistry";
            };
        }
        String name = method.getName().substring("get".length());
        String internal = Character.toLowerCase(name.charAt(0)) + name.substring(1);
        if (!beans.containsBean(name) && !beans.containsBean(internal)) {
            throw new UnsupportedOperationException("ServiceRegistry." + method.getName());
        }
        return beans.getBean(beans.containsBean(name) ? name : internal, method.getReturnType());
    }

    @Override
    public ServiceRegistry getObject() {
        return registry;
    }

    @Override
    public Class<?> getObjectType() {
        return ServiceRegistry.class;
    }
}
