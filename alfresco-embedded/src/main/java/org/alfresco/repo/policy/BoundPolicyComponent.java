package org.alfresco.repo.policy;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.namespace.QName;

/** The policies of one repository. A behaviour may be bound before its policy is registered. */
final class BoundPolicyComponent implements PolicyComponent {
    private record Key(PolicyType type, QName policy) {}

    private record Definition<B extends BehaviourBinding>(
            QName policy, PolicyDefinition<?> policyDefinition, B binding, Behaviour behaviour)
            implements BehaviourDefinition<B> {
        @Override
        public QName getPolicy() {
            return policy;
        }

        @Override
        @SuppressWarnings("rawtypes") // declared so by the API
        public PolicyDefinition getPolicyDefinition() {
            return policyDefinition;
        }

        @Override
        public B getBinding() {
            return binding;
        }

        @Override
        public Behaviour getBehaviour() {
            return behaviour;
        }
    }

    private record Registered<P extends Policy>(
            QName name, Class<P> policyInterface, PolicyType type, List<Policy.Arg> args)
            implements PolicyDefinition<P> {
        @Override
        public QName getName() {
            return name;
        }

        @Override
        public Class<P> getPolicyInterface() {
            return policyInterface;
        }

        @Override
        public PolicyType getType() {
            return type;
        }

        @Override
        public Policy.Arg getArgument(int index) {
            return args.get(index);
        }

        @Override
        public Policy.Arg[] getArguments() {
            return args.toArray(new Policy.Arg[0]);
        }
    }

    private final DictionaryService dictionaryService;
    private final BehaviourFilter filter;
    private final PendingBehaviours pending = new PendingBehaviours();
    private final Map<Key, PolicyBehaviours<?>> policies = new LinkedHashMap<>();
    private final Map<Key, List<Runnable>> early = new LinkedHashMap<>();

    BoundPolicyComponent(DictionaryService dictionaryService, BehaviourFilter filter) {
        this.dictionaryService = dictionaryService;
        this.filter = filter;
    }

    @Override
    public <P extends ClassPolicy> ClassPolicyDelegate<P> registerClassPolicy(Class<P> policy) {
        return new ClassPolicyDelegate<>(register(PolicyType.Class, policy));
    }

    @Override
    public <P extends PropertyPolicy> PropertyPolicyDelegate<P> registerPropertyPolicy(
            Class<P> policy) {
        return new PropertyPolicyDelegate<>(register(PolicyType.Property, policy));
    }

    @Override
    public <P extends AssociationPolicy> AssociationPolicyDelegate<P> registerAssociationPolicy(
            Class<P> policy) {
        return new AssociationPolicyDelegate<>(register(PolicyType.Association, policy));
    }

    private synchronized <P extends Policy> PolicyBehaviours<P> register(
            PolicyType type, Class<P> policy) {
        Registered<P> definition = new Registered<>(name(policy), policy, type, arguments(policy));
        Key key = new Key(type, definition.name());
        PolicyBehaviours<P> behaviours =
                new PolicyBehaviours<>(definition, dictionaryService, filter, pending);
        if (policies.putIfAbsent(key, behaviours) != null) {
            throw new IllegalArgumentException(
                    "Policy " + definition.name() + " has already been registered");
        }
        List<Runnable> waiting = early.remove(key);
        if (waiting != null) {
            waiting.forEach(Runnable::run);
        }
        return behaviours;
    }

    private static QName name(Class<?> policy) {
        Object declared = constant(policy, "QNAME");
        if (declared instanceof QName name) {
            return name;
        }
        return QName.createQName(Policy.NAMESPACE, policy.getMethods()[0].getName());
    }

    private static List<Policy.Arg> arguments(Class<?> policy) {
        List<Policy.Arg> args = new ArrayList<>();
        for (int i = 0; i < policy.getMethods()[0].getParameterCount(); i++) {
            args.add(
                    constant(policy, "ARG_" + i) instanceof Policy.Arg kind
                            ? kind
                            : i == 0 ? Policy.Arg.KEY : Policy.Arg.START_VALUE);
        }
        return args;
    }

    /** Null when the interface has no such constant. */
    private static Object constant(Class<?> policy, String name) {
        for (Field field : policy.getDeclaredFields()) {
            if (field.getName().equals(name)) {
                try {
                    return field.get(null);
                } catch (IllegalAccessException e) {
                    throw new PolicyException(
                            "Cannot read " + name + " of policy " + policy.getName(), e);
                }
            }
        }
        return null;
    }

    @Override
    @SuppressWarnings("rawtypes") // declared so by the API
    public synchronized Collection<PolicyDefinition> getRegisteredPolicies() {
        List<PolicyDefinition> all = new ArrayList<>();
        policies.values().forEach(behaviours -> all.add(behaviours.definition()));
        return all;
    }

    @Override
    public synchronized boolean isRegisteredPolicy(PolicyType policyType, QName policy) {
        return policies.containsKey(new Key(policyType, policy));
    }

    @Override
    public BehaviourDefinition<ClassBehaviourBinding> bindClassBehaviour(
            QName policy, QName className, Behaviour behaviour) {
        requireClass(className);
        return bind(
                PolicyType.Class, policy, new ClassBehaviourBinding(className), null, behaviour);
    }

    @Override
    public BehaviourDefinition<ServiceBehaviourBinding> bindClassBehaviour(
            QName policy, Object service, Behaviour behaviour) {
        return bindEverywhere(PolicyType.Class, policy, service, behaviour);
    }

    @Override
    public BehaviourDefinition<ClassFeatureBehaviourBinding> bindPropertyBehaviour(
            QName policy, QName className, QName propertyName, Behaviour behaviour) {
        requireClass(className);
        if (propertyName != null
                && dictionaryService.getProperty(className, propertyName) == null) {
            throw new IllegalArgumentException(
                    "Property "
                            + propertyName
                            + " of class "
                            + className
                            + " has not been defined in the data dictionary");
        }
        return bind(
                PolicyType.Property,
                policy,
                new ClassFeatureBehaviourBinding(className, propertyName),
                propertyName,
                behaviour);
    }

    @Override
    public BehaviourDefinition<ClassFeatureBehaviourBinding> bindPropertyBehaviour(
            QName policy, QName className, Behaviour behaviour) {
        return bindPropertyBehaviour(policy, className, null, behaviour);
    }

    @Override
    public BehaviourDefinition<ServiceBehaviourBinding> bindPropertyBehaviour(
            QName policy, Object service, Behaviour behaviour) {
        return bindEverywhere(PolicyType.Property, policy, service, behaviour);
    }

    @Override
    public BehaviourDefinition<ClassFeatureBehaviourBinding> bindAssociationBehaviour(
            QName policy, QName className, QName assocName, Behaviour behaviour) {
        requireClass(className);
        if (assocName != null && dictionaryService.getAssociation(assocName) == null) {
            throw new IllegalArgumentException(
                    "Association "
                            + assocName
                            + " of class "
                            + className
                            + " has not been defined in the data dictionary");
        }
        return bind(
                PolicyType.Association,
                policy,
                new ClassFeatureBehaviourBinding(className, assocName),
                assocName,
                behaviour);
    }

    @Override
    public BehaviourDefinition<ClassFeatureBehaviourBinding> bindAssociationBehaviour(
            QName policy, QName className, Behaviour behaviour) {
        return bindAssociationBehaviour(policy, className, null, behaviour);
    }

    @Override
    public BehaviourDefinition<ServiceBehaviourBinding> bindAssociationBehaviour(
            QName policy, Object service, Behaviour behaviour) {
        return bindEverywhere(PolicyType.Association, policy, service, behaviour);
    }

    @Override
    public synchronized void removeClassDefinition(
            BehaviourDefinition<ClassBehaviourBinding> definition) {
        PolicyBehaviours<?> behaviours =
                policies.get(new Key(PolicyType.Class, definition.getPolicy()));
        if (behaviours != null) {
            behaviours.unbind(definition.getBinding().getClassQName(), definition.getBehaviour());
        }
    }

    private void requireClass(QName className) {
        if (dictionaryService.getClass(className) == null) {
            throw new IllegalArgumentException(
                    "Class " + className + " has not been defined in the data dictionary");
        }
    }

    private synchronized <B extends ClassBehaviourBinding> BehaviourDefinition<B> bind(
            PolicyType type, QName policy, B binding, QName feature, Behaviour behaviour) {
        Key key = new Key(type, policy);
        whenRegistered(
                key, () -> policies.get(key).bind(binding.getClassQName(), feature, behaviour));
        return new Definition<>(policy, definitionOf(key), binding, behaviour);
    }

    private synchronized BehaviourDefinition<ServiceBehaviourBinding> bindEverywhere(
            PolicyType type, QName policy, Object service, Behaviour behaviour) {
        Key key = new Key(type, policy);
        whenRegistered(key, () -> policies.get(key).bindEverywhere(behaviour));
        return new Definition<>(
                policy, definitionOf(key), new ServiceBehaviourBinding(service), behaviour);
    }

    private PolicyDefinition<?> definitionOf(Key key) {
        PolicyBehaviours<?> behaviours = policies.get(key);
        return behaviours == null ? null : behaviours.definition();
    }

    private void whenRegistered(Key key, Runnable bind) {
        if (policies.containsKey(key)) {
            bind.run();
        } else {
            early.computeIfAbsent(key, unused -> new ArrayList<>()).add(bind);
        }
    }
}
