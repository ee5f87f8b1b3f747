package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

/**
 * Packages: folders under {@code /sys:system/sys:workflow/cm:packages} with whose secondary
 * children a workflow deals. Everybody may do everything with a package, not with its items.
 */
final class Packages {
    private static final QName SYSTEM =
            QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "system");
    private static final QName WORKFLOW =
            QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "workflow");
    private static final QName PACKAGES =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "packages");

    private final NodeService nodes;
    private final NodeService guardedNodes;
    private final PermissionService permissions;
    private final BehaviourFilter behaviours;

    /**
     * @param guardedNodes checks permissions; by it the contents of packages are read
     */
    Packages(
            NodeService nodes,
            NodeService guardedNodes,
            PermissionService permissions,
            BehaviourFilter behaviours) {
        this.nodes = nodes;
        this.guardedNodes = guardedNodes;
        this.permissions = permissions;
        this.behaviours = behaviours;
    }

    /** Makes the folder of the packages if there is none yet. */
    NodeRef folder() {
        NodeRef root = nodes.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        NodeRef system = findOrCreate(root, SYSTEM, ContentModel.TYPE_CONTAINER);
        NodeRef workflow = findOrCreate(system, WORKFLOW, ContentModel.TYPE_CONTAINER);
        return findOrCreate(workflow, PACKAGES, ContentModel.TYPE_SYSTEM_FOLDER);
    }

    private NodeRef findOrCreate(NodeRef parent, QName name, QName type) {
        List<ChildAssociationRef> found =
                nodes.getChildAssocs(parent, RegexQNamePattern.MATCH_ALL, name);
        return found.isEmpty()
                ? nodes.createNode(parent, ContentModel.ASSOC_CHILDREN, name, type).getChildRef()
                : found.get(0).getChildRef();
    }

    NodeRef create(NodeRef container) {
        NodeRef node = container == null ? createNode() : container;
        if (nodes.hasAspect(node, WorkflowModel.ASPECT_WORKFLOW_PACKAGE)) {
            throw new WorkflowException("Container '" + node + "' is already a workflow package.");
        }
        nodes.addAspect(node, WorkflowModel.ASPECT_WORKFLOW_PACKAGE, null);
        nodes.setProperty(node, WorkflowModel.PROP_IS_SYSTEM_PACKAGE, container == null);
        return node;
    }

    private NodeRef createNode() {
        NodeRef folder = folder();
        // Else every start of a workflow would modify the one folder, and they would collide.
        behaviours.disableBehaviour(folder, ContentModel.ASPECT_AUDITABLE);
        try {
            QName name =
                    QName.createQName(
                            NamespaceService.CONTENT_MODEL_1_0_URI, "pkg_" + UUID.randomUUID());
            NodeRef node =
                    nodes.createNode(
                                    folder,
                                    ContentModel.ASSOC_CONTAINS,
                                    name,
                                    WorkflowModel.TYPE_PACKAGE)
                            .getChildRef();
            permissions.setPermission(
                    node,
                    PermissionService.ALL_AUTHORITIES,
                    PermissionService.ALL_PERMISSIONS,
                    true);
            return node;
        } finally {
            behaviours.enableBehaviour(folder, ContentModel.ASPECT_AUDITABLE);
        }
    }

    /** Notes the instance on its package. */
    void link(WorkflowInstance instance) {
        NodeRef node = instance.getWorkflowPackage();
        if (node == null) {
            return;
        }
        Serializable present = nodes.getProperty(node, WorkflowModel.PROP_WORKFLOW_INSTANCE_ID);
        if (present != null && !present.equals(instance.getId())) {
            throw new WorkflowException(
                    "This node is already being used as a workflow package! NodeRef: " + node);
        }
        if (!nodes.hasAspect(node, WorkflowModel.ASPECT_WORKFLOW_PACKAGE)) {
            create(node);
        }
        nodes.setProperty(
                node, WorkflowModel.PROP_WORKFLOW_DEFINITION_ID, instance.getDefinition().getId());
        nodes.setProperty(
                node,
                WorkflowModel.PROP_WORKFLOW_DEFINITION_NAME,
                instance.getDefinition().getName());
        nodes.setProperty(node, WorkflowModel.PROP_WORKFLOW_INSTANCE_ID, instance.getId());
    }

    /** Deletes a package that {@link #create} made; one that was brought along stays a folder. */
    void delete(NodeRef node) {
        if (node == null
                || !nodes.exists(node)
                || !nodes.hasAspect(node, WorkflowModel.ASPECT_WORKFLOW_PACKAGE)) {
            return;
        }
        if (Boolean.TRUE.equals(nodes.getProperty(node, WorkflowModel.PROP_IS_SYSTEM_PACKAGE))) {
            nodes.deleteNode(node);
        } else {
            nodes.removeAspect(node, WorkflowModel.ASPECT_WORKFLOW_PACKAGE);
        }
    }

    /** The instances whose package holds the node. */
    List<String> workflowsOf(NodeRef item) {
        List<String> ids = new ArrayList<>();
        if (nodes.exists(item)) {
            for (ChildAssociationRef parent : nodes.getParentAssocs(item)) {
                NodeRef node = parent.getParentRef();
                if (nodes.hasAspect(node, WorkflowModel.ASPECT_WORKFLOW_PACKAGE)
                        && nodes.getProperty(node, WorkflowModel.PROP_WORKFLOW_INSTANCE_ID)
                                instanceof String id) {
                    ids.add(id);
                }
            }
        }
        return ids;
    }

    List<NodeRef> contents(NodeRef node) {
        List<NodeRef> items = new ArrayList<>();
        for (ChildAssociationRef child : guardedNodes.getChildAssocs(node)) {
            QName type = child.getTypeQName();
            if (type.equals(WorkflowModel.ASSOC_PACKAGE_CONTAINS)
                    || type.equals(ContentModel.ASSOC_CONTAINS)) {
                items.add(child.getChildRef());
            }
        }
        return items;
    }
}
