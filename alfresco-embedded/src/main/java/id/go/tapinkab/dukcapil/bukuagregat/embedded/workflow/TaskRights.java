package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;

/** What a user interface may offer a user to do with a task; nothing enforces it. */
final class TaskRights {
    private final NodeService nodes;
    private final AuthorityService authorities;

    TaskRights(NodeService nodes, AuthorityService authorities) {
        this.nodes = nodes;
        this.authorities = authorities;
    }

    boolean isEditable(WorkflowTask task, String user) {
        return isOpen(task)
                && (isOwnerOrInitiator(task, user) || owner(task) == null && isPooled(task, user));
    }

    boolean isReassignable(WorkflowTask task, String user) {
        return isOpen(task)
                && owner(task) != null
                && !Boolean.FALSE.equals(property(task, WorkflowModel.PROP_REASSIGNABLE))
                && actors(task).isEmpty()
                && isOwnerOrInitiator(task, user);
    }

    boolean isClaimable(WorkflowTask task, String user) {
        return isOpen(task) && owner(task) == null && isPooled(task, user);
    }

    boolean isReleasable(WorkflowTask task, String user) {
        return isOpen(task)
                && owner(task) != null
                && !actors(task).isEmpty()
                && isOwnerOrInitiator(task, user);
    }

    private static boolean isOpen(WorkflowTask task) {
        return task != null && task.getState() == WorkflowTaskState.IN_PROGRESS;
    }

    private boolean isOwnerOrInitiator(WorkflowTask task, String user) {
        NodeRef initiator = task.getPath().getInstance().getInitiator();
        return user.equals(owner(task))
                || initiator != null
                        && nodes.exists(initiator)
                        && user.equals(nodes.getProperty(initiator, ContentModel.PROP_USERNAME));
    }

    private boolean isPooled(WorkflowTask task, String user) {
        for (Object actor : actors(task)) {
            NodeRef node = (NodeRef) actor;
            Serializable group = nodes.getProperty(node, ContentModel.PROP_AUTHORITY_NAME);
            boolean included =
                    group == null
                            ? user.equals(nodes.getProperty(node, ContentModel.PROP_USERNAME))
                            : authorities
                                    .getContainedAuthorities(
                                            AuthorityType.USER, (String) group, false)
                                    .contains(user);
            if (included) {
                return true;
            }
        }
        return false;
    }

    private static Serializable owner(WorkflowTask task) {
        return property(task, ContentModel.PROP_OWNER);
    }

    private static Collection<?> actors(WorkflowTask task) {
        return property(task, WorkflowModel.ASSOC_POOLED_ACTORS) instanceof Collection<?> actors
                ? actors
                : List.of();
    }

    private static Serializable property(WorkflowTask task, QName name) {
        return task.getProperties().get(name);
    }
}
