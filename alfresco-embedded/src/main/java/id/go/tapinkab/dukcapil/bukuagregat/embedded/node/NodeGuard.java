package id.go.tapinkab.dukcapil.bukuagregat.embedded.node;

import org.alfresco.service.cmr.repository.NodeRef;

/** Asked by the internal node service before it writes; throws to refuse. */
public interface NodeGuard {

    void beforeWrite(NodeRef node);

    void beforeAddChild(NodeRef parent);

    void beforeDelete(NodeRef node);
}
