package id.go.tapinkab.dukcapil.bukuagregat.embedded.security;

import org.alfresco.repo.version.Version2Model;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.namespace.QName;

/** A version has no permissions of its own: those of its node count. */
final class FrozenNodes {

    private static final QName FROZEN_NODE_REF =
            QName.createQName(Version2Model.NAMESPACE_URI, "frozenNodeRef");

    private FrozenNodes() {}

    static NodeRef live(NodeService nodes, NodeRef nodeRef) {
        if (!VersionService.VERSION_STORE_PROTOCOL.equals(nodeRef.getStoreRef().getProtocol())) {
            return nodeRef;
        }
        return nodes.getProperty(nodeRef, FROZEN_NODE_REF) instanceof NodeRef live ? live : nodeRef;
    }
}
