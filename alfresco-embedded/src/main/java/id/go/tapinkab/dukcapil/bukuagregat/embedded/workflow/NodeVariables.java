package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNode;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNodeList;
import org.alfresco.service.ServiceRegistry;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowException;

/** Nodes are {@link NodeRef}s outside the engine and {@link ActivitiScriptNode}s inside it. */
final class NodeVariables {
    private final ServiceRegistry services;

    NodeVariables(ServiceRegistry services) {
        this.services = services;
    }

    ActivitiScriptNode wrap(NodeRef node) {
        return new ActivitiScriptNode(node, services);
    }

    ActivitiScriptNodeList wrapAll(Collection<?> nodes) {
        ActivitiScriptNodeList wrapped = new ActivitiScriptNodeList();
        nodes.forEach(node -> wrapped.add(wrap((NodeRef) node)));
        return wrapped;
    }

    /** Wraps a node or nodes the way a property or association of that cardinality has them. */
    Object wrap(Object value, boolean many) {
        if (value instanceof NodeRef node) {
            return many ? wrapAll(List.of(node)) : wrap(node);
        }
        if (value instanceof Collection<?> nodes) {
            if (many) {
                return wrapAll(nodes);
            }
            return nodes.isEmpty() ? null : wrap((NodeRef) nodes.iterator().next());
        }
        return value;
    }

    /** Wraps whatever is a node or a collection of nothing but nodes. */
    Object wrapIfNode(Object value) {
        if (value instanceof NodeRef node) {
            return wrap(node);
        }
        if (value instanceof Collection<?> items
                && items.stream().allMatch(NodeRef.class::isInstance)) {
            return wrapAll(items);
        }
        return value;
    }

    static Serializable unwrap(Object value) {
        if (value instanceof ActivitiScriptNode node) {
            return node.getNodeRef();
        }
        if (value instanceof ActivitiScriptNodeList nodes) {
            return new ArrayList<>(nodes.getNodeReferences());
        }
        if (value == null || value instanceof Serializable) {
            return (Serializable) value;
        }
        throw new WorkflowException(
                "Unable to convert value "
                        + value
                        + " to Alfresco Content Services value as it isn't serializable.");
    }
}
