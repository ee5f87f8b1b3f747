package org.alfresco.repo.copy;

import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;

/** Peer associations are copied, children follow as the caller asks. */
public abstract class AbstractCopyBehaviourCallback implements CopyBehaviourCallback {
    public AbstractCopyBehaviourCallback() {}

    @Override
    public boolean isTopLevelCanBeRenamed(QName classQName, CopyDetails copyDetails) {
        return true;
    }

    @Override
    public Pair<AssocCopySourceAction, AssocCopyTargetAction> getAssociationCopyAction(
            QName classQName, CopyDetails copyDetails, CopyAssociationDetails assocCopyDetails) {
        return new Pair<>(
                AssocCopySourceAction.COPY_REMOVE_EXISTING,
                AssocCopyTargetAction.USE_COPIED_OTHERWISE_ORIGINAL_TARGET);
    }

    @Override
    public ChildAssocRecurseAction getChildAssociationRecurseAction(
            QName classQName,
            CopyDetails copyDetails,
            CopyChildAssociationDetails childAssocCopyDetails) {
        return ChildAssocRecurseAction.RESPECT_RECURSE_FLAG;
    }
}
