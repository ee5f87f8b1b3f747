package org.alfresco.repo.copy;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;

/** Says, for one type or aspect, what of it a copy takes along. */
public interface CopyBehaviourCallback {
    /** A peer association as it is copied. */
    static final class CopyAssociationDetails {
        private final AssociationRef assocRef;
        private final NodeRef copyTarget;
        private final boolean copyTargetIsNew;

        public CopyAssociationDetails(
                AssociationRef assocRef, NodeRef copyTarget, boolean copyTargetIsNew) {
            this.assocRef = assocRef;
            this.copyTarget = copyTarget;
            this.copyTargetIsNew = copyTargetIsNew;
        }

        public final AssociationRef getAssocRef() {
            return assocRef;
        }

        public final NodeRef getCopyTarget() {
            return copyTarget;
        }

        public final boolean getCopyTargetIsNew() {
            return copyTargetIsNew;
        }
    }

    /** A child association as it is copied. */
    static final class CopyChildAssociationDetails {
        private final ChildAssociationRef childAssocRef;
        private final NodeRef copyTarget;
        private final boolean copyTargetIsNew;
        private final boolean copyChildren;

        public CopyChildAssociationDetails(
                ChildAssociationRef childAssocRef,
                NodeRef copyTarget,
                boolean copyTargetIsNew,
                boolean copyChildren) {
            this.childAssocRef = childAssocRef;
            this.copyTarget = copyTarget;
            this.copyTargetIsNew = copyTargetIsNew;
            this.copyChildren = copyChildren;
        }

        public final ChildAssociationRef getChildAssocRef() {
            return childAssocRef;
        }

        public final NodeRef getCopyTarget() {
            return copyTarget;
        }

        public final boolean getCopyTargetIsNew() {
            return copyTargetIsNew;
        }

        public final boolean isCopyChildren() {
            return copyChildren;
        }
    }

    /** What becomes of an association of the source. */
    static enum AssocCopySourceAction {
        COPY_REMOVE_EXISTING,
        IGNORE,
        COPY
    }

    /** Where a copied association points. */
    static enum AssocCopyTargetAction {
        USE_ORIGINAL_TARGET,
        USE_COPIED_TARGET,
        USE_COPIED_OTHERWISE_ORIGINAL_TARGET
    }

    /** What becomes of a child. */
    static enum ChildAssocCopyAction {
        IGNORE,
        COPY_ASSOC,
        COPY_CHILD
    }

    /** Whether the children of a child follow. */
    static enum ChildAssocRecurseAction {
        RESPECT_RECURSE_FLAG,
        FORCE_RECURSE
    }

    /** Whether the node, or this aspect, is copied at all. */
    boolean getMustCopy(QName classQName, CopyDetails copyDetails);

    boolean isTopLevelCanBeRenamed(QName classQName, CopyDetails copyDetails);

    Pair<AssocCopySourceAction, AssocCopyTargetAction> getAssociationCopyAction(
            QName classQName, CopyDetails copyDetails, CopyAssociationDetails assocCopyDetails);

    ChildAssocCopyAction getChildAssociationCopyAction(
            QName classQName,
            CopyDetails copyDetails,
            CopyChildAssociationDetails childAssocCopyDetails);

    ChildAssocRecurseAction getChildAssociationRecurseAction(
            QName classQName,
            CopyDetails copyDetails,
            CopyChildAssociationDetails childAssocCopyDetails);

    /** Of the given properties of this class, those that the copy gets. */
    Map<QName, Serializable> getCopyProperties(
            QName classQName, CopyDetails copyDetails, Map<QName, Serializable> properties);
}
