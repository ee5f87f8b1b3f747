package id.go.tapinkab.dukcapil.bukuagregat.embedded.version;

import java.io.Serializable;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.alfresco.repo.version.Version2Model;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.springframework.beans.factory.FactoryBean;

/** The node service that also reads frozen nodes; they can't be written (contract 5.59-5.63). */
public final class VersionAwareNodeService implements FactoryBean<NodeService>, InvocationHandler {

    private static final QName FROZEN_NODE_REF =
            QName.createQName(Version2Model.NAMESPACE_URI, "frozenNodeRef");

    private final NodeService live;
    private final VersionRows rows;

    public VersionAwareNodeService(NodeService live, VersionRows rows) {
        this.live = live;
        this.rows = rows;
    }

    @Override
    public NodeService getObject() {
        return (NodeService)
                Proxy.newProxyInstance(
                        NodeService.class.getClassLoader(),
                        new Class<?>[] {NodeService.class},
                        this);
    }

    @Override
    public Class<?> getObjectType() {
        return NodeService.class;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return method.invoke(this, arguments);
        }
        if (arguments != null
                && arguments.length > 0
                && arguments[0] instanceof NodeRef node
                && node.getStoreRef().equals(VersionRows.STORE)) {
            return frozen(method.getName(), node, arguments);
        }
        try {
            return method.invoke(live, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private Object frozen(String method, NodeRef node, Object[] arguments) {
        StoredVersion version = rows.byFrozen(node);
        if (method.equals("exists")) {
            return version != null;
        }
        if (version == null) {
            throw new InvalidNodeRefException(
                    "Node does not exist: " + node + " (status:null)", node);
        }
        FrozenState state = version.state();
        return switch (method) {
            case "getType" -> state.type();
            case "getAspects" -> new HashSet<>(state.aspects());
            case "hasAspect" -> state.aspects().contains((QName) arguments[1]);
            case "getProperties" -> properties(version);
            case "getProperty" -> properties(version).get((QName) arguments[1]);
            default ->
                    throw new UnsupportedOperationException(
                            "This operation is not supported by a version store implementation of the"
                                    + " node service.");
        };
    }

    private static Map<QName, Serializable> properties(StoredVersion version) {
        Map<QName, Serializable> all = new HashMap<>(version.state().properties());
        all.put(FROZEN_NODE_REF, version.node());
        return all;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public boolean equals(Object other) {
        return other != null && Proxy.isProxyClass(other.getClass())
                ? Proxy.getInvocationHandler(other) == this
                : other == this;
    }
}
