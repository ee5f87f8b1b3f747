package id.go.tapinkab.dukcapil.bukuagregat.embedded.security;

import java.util.Date;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/**
 * The permissions that only a locked node or a working copy has. Whoever holds the lock has them;
 * of a working copy the lock is its original's.
 */
record LockPermissions(NodeService nodes) {

    private static final Map<String, QName> ONLY_ON =
            Map.of(
                    "Unlock", ContentModel.ASPECT_LOCKABLE,
                    "CheckIn", ContentModel.ASPECT_WORKING_COPY,
                    "CancelCheckOut", ContentModel.ASPECT_WORKING_COPY);

    /** False when the node lacks the aspect that the permission is about: denied to everybody. */
    boolean applies(String permission, NodeRef node) {
        QName aspect = ONLY_ON.get(permission);
        return aspect == null || nodes.hasAspect(node, aspect);
    }

    boolean grants(String permission, NodeRef node, String user) {
        if (!ONLY_ON.containsKey(permission)) {
            return false;
        }
        return holds(user, node)
                || (nodes.hasAspect(node, ContentModel.ASPECT_WORKING_COPY)
                        && nodes
                                .getSourceAssocs(node, ContentModel.ASSOC_WORKING_COPY_LINK)
                                .stream()
                                .map(AssociationRef::getSourceRef)
                                .anyMatch(original -> holds(user, original)));
    }

    private boolean holds(String user, NodeRef node) {
        boolean expired =
                nodes.getProperty(node, ContentModel.PROP_EXPIRY_DATE) instanceof Date end
                        && end.before(new Date());
        return !expired && user.equals(nodes.getProperty(node, ContentModel.PROP_LOCK_OWNER));
    }
}
