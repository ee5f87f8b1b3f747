package id.go.tapinkab.dukcapil.bukuagregat.embedded.security;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.namespace.QName;

/** The owner is cm:owner, else the creator; an empty owner is nobody (contract 6.80-6.83). */
final class NodeOwnableService implements OwnableService {

    private final NodeService nodes;

    NodeOwnableService(NodeService nodes) {
        this.nodes = nodes;
    }

    @Override
    public String getOwner(NodeRef nodeRef) {
        Map<QName, Serializable> properties = nodes.getProperties(nodeRef);
        Serializable owner =
                properties.containsKey(ContentModel.PROP_OWNER)
                        ? properties.get(ContentModel.PROP_OWNER)
                        : properties.get(ContentModel.PROP_CREATOR);
        return owner == null || owner.equals(NO_OWNER) ? null : owner.toString();
    }

    @Override
    public void setOwner(NodeRef nodeRef, String userName) {
        nodes.addAspect(
                nodeRef, ContentModel.ASPECT_OWNABLE, Map.of(ContentModel.PROP_OWNER, userName));
    }

    @Override
    public void takeOwnership(NodeRef nodeRef) {
        setOwner(nodeRef, AuthenticationUtil.getRunAsUser());
    }

    @Override
    public boolean hasOwner(NodeRef nodeRef) {
        return getOwner(nodeRef) != null;
    }
}
