package org.alfresco.repo.policy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** The behaviours bound to one policy. */
final class PolicyBehaviours<P extends Policy> {
    /** A behaviour, and the association or property it is for; null for any. */
    private record Bound(Behaviour behaviour, QName feature) {}

    private final PolicyDefinition<P> definition;
    private final DictionaryService dictionaryService;
    private final BehaviourFilter filter;
    private final PendingBehaviours pending;
    private final Map<QName, List<Bound>> byClass = new ConcurrentHashMap<>();
    private final List<Bound> everywhere = new CopyOnWriteArrayList<>();

    PolicyBehaviours(
            PolicyDefinition<P> definition,
            DictionaryService dictionaryService,
            BehaviourFilter filter,
            PendingBehaviours pending) {
        this.definition = definition;
        this.dictionaryService = dictionaryService;
        this.filter = filter;
        this.pending = pending;
    }

    PolicyDefinition<P> definition() {
        return definition;
    }

    void bind(QName className, QName feature, Behaviour behaviour) {
        // a method that is not there is noticed now
        behaviour.getInterface(definition.getPolicyInterface());
        byClass.computeIfAbsent(className, key -> new CopyOnWriteArrayList<>())
                .add(new Bound(behaviour, feature));
    }

    void bindEverywhere(Behaviour behaviour) {
        behaviour.getInterface(definition.getPolicyInterface());
        everywhere.add(new Bound(behaviour, null));
    }

    void unbind(QName className, Behaviour behaviour) {
        List<Bound> bound = byClass.get(className);
        if (bound != null) {
            bound.removeIf(each -> each.behaviour() == behaviour);
        }
    }

    /** Services' behaviours first, then those of each class and of its parents upwards. */
    List<P> find(NodeRef nodeRef, Collection<QName> classes, QName feature) {
        Set<Behaviour> found = new LinkedHashSet<>();
        collect(everywhere, feature, found);
        if (nodeRef == null || filter.isEnabled(nodeRef)) {
            for (QName asked : classes) {
                if (nodeRef == null ? filter.isEnabled(asked) : filter.isEnabled(nodeRef, asked)) {
                    QName className = asked;
                    while (className != null) {
                        collect(byClass.getOrDefault(className, List.of()), feature, found);
                        ClassDefinition parent = dictionaryService.getClass(className);
                        className = parent == null ? null : parent.getParentName();
                    }
                }
            }
        } else {
            found.clear();
        }
        return found.stream().filter(Behaviour::isEnabled).map(this::timed).toList();
    }

    private static void collect(List<Bound> bound, QName feature, Set<Behaviour> found) {
        for (Bound each : bound) {
            if (each.feature() == null || each.feature().equals(feature)) {
                found.add(each.behaviour());
            }
        }
    }

    private P timed(Behaviour behaviour) {
        Class<P> policy = definition.getPolicyInterface();
        P target = behaviour.getInterface(policy);
        return switch (behaviour.getNotificationFrequency()) {
            case EVERY_EVENT -> target;
            case FIRST_EVENT ->
                    proxy(
                            policy,
                            (method, args) ->
                                    pending.first(behaviour, definition, args)
                                            ? call(method, target, args)
                                            : null);
            case TRANSACTION_COMMIT ->
                    proxy(
                            policy,
                            (method, args) -> {
                                pending.atCommit(behaviour, definition, target, method, args);
                                return null;
                            });
        };
    }

    P asOne(List<P> all) {
        if (all.size() == 1) {
            return all.get(0);
        }
        List<P> copy = new ArrayList<>(all);
        return proxy(
                definition.getPolicyInterface(),
                (method, args) -> {
                    Object last = null;
                    for (P each : copy) {
                        last = call(method, each, args);
                    }
                    return last;
                });
    }

    private interface Call {
        Object on(Method method, Object[] args) throws Throwable;
    }

    private static <T> T proxy(Class<T> policy, Call call) {
        return policy.cast(
                Proxy.newProxyInstance(
                        policy.getClassLoader(),
                        new Class<?>[] {policy},
                        (self, method, args) ->
                                method.getDeclaringClass() == Object.class
                                        ? method.invoke(call, args)
                                        : call.on(method, args)));
    }

    private static Object call(Method method, Object target, Object[] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
