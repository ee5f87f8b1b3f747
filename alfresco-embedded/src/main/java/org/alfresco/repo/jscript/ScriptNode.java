package org.alfresco.repo.jscript;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.ServiceRegistry;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.NamespacePrefixResolverProvider;
import org.alfresco.service.namespace.QName;

/**
 * A node for scripts and process expressions; here only what expressions use. It reads through the
 * public services, so as the current user and with permission checks, at the time of the call.
 */
public class ScriptNode implements NamespacePrefixResolverProvider {
    private static final long serialVersionUID = 1L;

    protected NodeRef nodeRef;

    @SuppressWarnings("serial") // the engine stores the node's reference, never this object
    protected ServiceRegistry services;

    public ScriptNode(NodeRef nodeRef, ServiceRegistry services) {
        this.nodeRef = nodeRef;
        this.services = services;
    }

    public NodeRef getNodeRef() {
        return nodeRef;
    }

    public String getId() {
        return nodeRef.getId();
    }

    public boolean exists() {
        return services.getNodeService().exists(nodeRef);
    }

    public QName getQNameType() {
        return services.getNodeService().getType(nodeRef);
    }

    public String getName() {
        return (String) services.getNodeService().getProperty(nodeRef, ContentModel.PROP_NAME);
    }

    /**
     * The properties by full name ({@code {uri}local}), prefixed name or, for those of the content
     * model, local name alone.
     */
    public Map<String, Object> getProperties() {
        Map<QName, Serializable> values = services.getNodeService().getProperties(nodeRef);
        return new PropertiesByAnyName(values, getNamespacePrefixResolver());
    }

    @Override
    public NamespacePrefixResolver getNamespacePrefixResolver() {
        return services.getNamespaceService();
    }

    @Override
    public int hashCode() {
        return nodeRef.hashCode();
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof ScriptNode other && nodeRef.equals(other.nodeRef);
    }

    @Override
    public String toString() {
        return nodeRef.toString();
    }
}
