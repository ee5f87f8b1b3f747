package id.go.tapinkab.dukcapil.bukuagregat.embedded.coci;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.coci.CheckOutCheckInService;
import org.alfresco.service.cmr.coci.CheckOutCheckInServiceException;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.lock.LockStatus;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.lock.NodeLockedException;
import org.alfresco.service.cmr.model.FileExistsException;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.model.FileNotFoundException;
import org.alfresco.service.cmr.repository.AspectMissingException;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.rule.RuleService;
import org.alfresco.service.cmr.rule.RuleType;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.namespace.QName;

/**
 * Check-out makes a copy beside the original and locks that; check-in writes the copy back. Who may
 * is asked by the public bean, and by the public lock service: an original is unlocked by who
 * locked it.
 */
final class NodeCheckOutCheckInService implements CheckOutCheckInService {
    private final NodeService nodes;
    private final VersionService versions;
    private final RuleService rules;
    private final LockService publicLocks;
    private final OwnableService owners;
    private final CopyService copies;
    private final FileFolderService files;
    private final BehaviourFilter behaviours;
    private final WorkingCopies workingCopies;
    private final CheckOutEvents events;

    NodeCheckOutCheckInService(
            NodeService nodes,
            VersionService versions,
            RuleService rules,
            LockService publicLocks,
            OwnableService owners,
            CopyService copies,
            FileFolderService files,
            BehaviourFilter behaviours,
            WorkingCopies workingCopies,
            CheckOutEvents events) {
        this.nodes = nodes;
        this.versions = versions;
        this.rules = rules;
        this.publicLocks = publicLocks;
        this.owners = owners;
        this.copies = copies;
        this.files = files;
        this.behaviours = behaviours;
        this.workingCopies = workingCopies;
        this.events = events;
    }

    @Override
    public NodeRef checkout(NodeRef nodeRef) {
        ChildAssociationRef beside = nodes.getPrimaryParent(nodeRef);
        return checkout(nodeRef, beside.getParentRef(), beside.getTypeQName(), beside.getQName());
    }

    @Override
    public NodeRef checkout(NodeRef nodeRef, NodeRef parent, QName assocType, QName assocQName) {
        if (nodes.hasAspect(nodeRef, ContentModel.ASPECT_CHECKED_OUT)) {
            throw new CheckOutCheckInServiceException("coci_service.err_already_checkedout");
        }
        if (nodes.hasAspect(nodeRef, ContentModel.ASPECT_WORKING_COPY)) {
            throw new CheckOutCheckInServiceException("coci_service.err_workingcopy_checkout");
        }
        LockStatus lock = publicLocks.getLockStatus(nodeRef);
        if (lock != LockStatus.NO_LOCK && lock != LockStatus.LOCK_EXPIRED) {
            throw new NodeLockedException(nodeRef);
        }
        ChildAssociationRef place = new ChildAssociationRef(assocType, parent, assocQName, nodeRef);
        behaviours.disableBehaviour(nodeRef, ContentModel.ASPECT_AUDITABLE);
        behaviours.disableBehaviour(parent, ContentModel.ASPECT_AUDITABLE);
        try {
            events.beforeCheckOut(nodeRef, place);
            NodeRef workingCopy = makeWorkingCopy(nodeRef, place);
            publicLocks.lock(nodeRef, LockType.READ_ONLY_LOCK);
            events.onCheckOut(workingCopy);
            return workingCopy;
        } finally {
            behaviours.enableBehaviour(nodeRef, ContentModel.ASPECT_AUDITABLE);
            behaviours.enableBehaviour(parent, ContentModel.ASPECT_AUDITABLE);
        }
    }

    private NodeRef makeWorkingCopy(NodeRef nodeRef, ChildAssociationRef place) {
        rules.disableRuleType(RuleType.UPDATE);
        try {
            WorkingCopyName naming = WorkingCopyName.current();
            String name = naming.of((String) nodes.getProperty(nodeRef, ContentModel.PROP_NAME));
            NodeRef copy = copy(nodeRef, place, name);
            nodes.setProperty(copy, ContentModel.PROP_NAME, name);
            nodes.addAspect(
                    copy,
                    ContentModel.ASPECT_WORKING_COPY,
                    Map.of(
                            ContentModel.PROP_WORKING_COPY_OWNER,
                            user(),
                            ContentModel.PROP_WORKING_COPY_LABEL,
                            naming.label()));
            nodes.addAspect(copy, ContentModel.ASPECT_LOCKABLE, null);
            nodes.addAspect(nodeRef, ContentModel.ASPECT_CHECKED_OUT, null);
            nodes.createAssociation(nodeRef, copy, ContentModel.ASSOC_WORKING_COPY_LINK);
            return copy;
        } finally {
            rules.enableRuleType(RuleType.UPDATE);
        }
    }

    /** Beside the original it needs no right to create there, and belongs to who checks out. */
    private NodeRef copy(NodeRef nodeRef, ChildAssociationRef place, String name) {
        QName qname =
                QName.createQName(
                        place.getQName().getNamespaceURI(), QName.createValidLocalName(name));
        NodeRef parent = place.getParentRef();
        if (!parent.equals(nodes.getPrimaryParent(nodeRef).getParentRef())) {
            return copies.copy(nodeRef, parent, place.getTypeQName(), qname);
        }
        String user = user();
        return AuthenticationUtil.runAsSystem(
                () -> {
                    NodeRef copy = copies.copy(nodeRef, parent, place.getTypeQName(), qname);
                    owners.setOwner(copy, user);
                    return copy;
                });
    }

    private static String user() {
        return AuthenticationUtil.getFullyAuthenticatedUser();
    }

    @Override
    public NodeRef checkin(
            NodeRef workingCopyNodeRef, Map<String, Serializable> versionProperties) {
        return checkin(workingCopyNodeRef, versionProperties, null, false);
    }

    @Override
    public NodeRef checkin(
            NodeRef workingCopyNodeRef,
            Map<String, Serializable> versionProperties,
            String contentUrl) {
        return checkin(workingCopyNodeRef, versionProperties, contentUrl, false);
    }

    @Override
    public NodeRef checkin(
            NodeRef workingCopy,
            Map<String, Serializable> versionProperties,
            String contentUrl,
            boolean keepCheckedOut) {
        if (contentUrl != null) {
            throw new UnsupportedOperationException(
                    "CheckOutCheckInService.checkin(…, contentUrl, …)");
        }
        NodeRef nodeRef = original(workingCopy);
        events.beforeCheckIn(workingCopy, versionProperties, keepCheckedOut);
        unlock(nodeRef);
        copies.copy(workingCopy, nodeRef);
        renameAsWorkingCopy(workingCopy, nodeRef);
        if (versionProperties != null
                && nodes.hasAspect(nodeRef, ContentModel.ASPECT_VERSIONABLE)) {
            versions.createVersion(nodeRef, versionProperties);
        }
        if (keepCheckedOut) {
            publicLocks.lock(nodeRef, LockType.READ_ONLY_LOCK);
        } else {
            remove(workingCopy, nodeRef);
        }
        events.onCheckIn(nodeRef);
        return nodeRef;
    }

    private NodeRef original(NodeRef workingCopy) {
        if (!nodes.hasAspect(workingCopy, ContentModel.ASPECT_WORKING_COPY)) {
            throw new AspectMissingException(ContentModel.ASPECT_WORKING_COPY, workingCopy);
        }
        NodeRef original = workingCopies.original(workingCopy);
        if (original == null) {
            throw new CheckOutCheckInServiceException("coci_service.err_bad_copy");
        }
        return original;
    }

    private void unlock(NodeRef nodeRef) {
        if (nodes.hasAspect(nodeRef, ContentModel.ASPECT_LOCKABLE)) {
            publicLocks.unlock(nodeRef, false, true);
        }
    }

    /** Who gave the working copy another name renames the original. */
    private void renameAsWorkingCopy(NodeRef workingCopy, NodeRef nodeRef) {
        WorkingCopyName naming =
                new WorkingCopyName(
                        (String)
                                nodes.getProperty(
                                        workingCopy, ContentModel.PROP_WORKING_COPY_LABEL));
        String before = (String) nodes.getProperty(nodeRef, ContentModel.PROP_NAME);
        String name = (String) nodes.getProperty(workingCopy, ContentModel.PROP_NAME);
        if (name.equals(naming.of(before))) {
            return;
        }
        String now = naming.original(name);
        try {
            if (!naming.isIn(name)) {
                files.rename(workingCopy, naming.of(name));
            }
            files.rename(nodeRef, now);
        } catch (FileExistsException | FileNotFoundException e) {
            throw new CheckOutCheckInServiceException(
                    e, "coci_service.err_cannot_rename", before, now);
        }
    }

    private void remove(NodeRef workingCopy, NodeRef nodeRef) {
        behaviours.disableBehaviour(nodeRef, ContentModel.ASPECT_AUDITABLE);
        behaviours.disableBehaviour(workingCopy, ContentModel.ASPECT_WORKING_COPY);
        try {
            nodes.removeAspect(nodeRef, ContentModel.ASPECT_CHECKED_OUT);
            nodes.deleteNode(workingCopy);
        } finally {
            behaviours.enableBehaviour(workingCopy, ContentModel.ASPECT_WORKING_COPY);
            behaviours.enableBehaviour(nodeRef, ContentModel.ASPECT_AUDITABLE);
        }
    }

    @Override
    public NodeRef cancelCheckout(NodeRef workingCopy) {
        NodeRef nodeRef = original(workingCopy);
        events.beforeCancel(workingCopy);
        unlock(nodeRef);
        remove(workingCopy, nodeRef);
        events.onCancel(nodeRef);
        return nodeRef;
    }

    @Override
    public NodeRef getWorkingCopy(NodeRef nodeRef) {
        return workingCopies.copy(nodeRef);
    }

    @Override
    public NodeRef getCheckedOut(NodeRef nodeRef) {
        return workingCopies.original(nodeRef);
    }

    @Override
    public boolean isWorkingCopy(NodeRef nodeRef) {
        return nodes.hasAspect(nodeRef, ContentModel.ASPECT_WORKING_COPY);
    }

    @Override
    public boolean isCheckedOut(NodeRef nodeRef) {
        return nodes.hasAspect(nodeRef, ContentModel.ASPECT_CHECKED_OUT);
    }
}
