package org.alfresco.repo.copy;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;

/** Copies properties and peer associations, not children. */
public class DefaultCopyBehaviourCallback extends AbstractCopyBehaviourCallback {
    private static final CopyBehaviourCallback INSTANCE = new DefaultCopyBehaviourCallback();

    public DefaultCopyBehaviourCallback() {}

    public static CopyBehaviourCallback getInstance() {
        return INSTANCE;
    }

    @Override
    public boolean getMustCopy(QName classQName, CopyDetails copyDetails) {
        return true;
    }

    @Override
    public Pair<AssocCopySourceAction, AssocCopyTargetAction> getAssociationCopyAction(
            QName classQName, CopyDetails copyDetails, CopyAssociationDetails assocCopyDetails) {
        return super.getAssociationCopyAction(classQName, copyDetails, assocCopyDetails);
    }

    @Override
    public ChildAssocCopyAction getChildAssociationCopyAction(
            QName classQName,
            CopyDetails copyDetails,
            CopyChildAssociationDetails childAssocCopyDetails) {
        return ChildAssocCopyAction.IGNORE;
    }

    @Override
    public Map<QName, Serializable> getCopyProperties(
            QName classQName, CopyDetails copyDetails, Map<QName, Serializable> properties) {
        return properties;
    }
}
