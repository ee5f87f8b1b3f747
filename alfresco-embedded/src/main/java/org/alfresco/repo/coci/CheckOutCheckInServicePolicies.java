package org.alfresco.repo.coci;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.repo.policy.ClassPolicy;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Events of check-out, check-in and their cancelling. */
public interface CheckOutCheckInServicePolicies {

    /** Event beforeCheckOut, told of the original. */
    interface BeforeCheckOut extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeCheckOut");

        void beforeCheckOut(
                NodeRef nodeRef,
                NodeRef destinationParentNodeRef,
                QName destinationAssocTypeQName,
                QName destinationAssocQName);
    }

    /** Event onCheckOut, told of the working copy. */
    interface OnCheckOut extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onCheckOut");

        void onCheckOut(NodeRef workingCopy);
    }

    /** Event beforeCheckIn, told of the working copy. */
    interface BeforeCheckIn extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeCheckIn");

        void beforeCheckIn(
                NodeRef workingCopyNodeRef,
                Map<String, Serializable> versionProperties,
                String contentUrl,
                boolean keepCheckedOut);
    }

    /** Event onCheckIn, told of the original. */
    interface OnCheckIn extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onCheckIn");

        void onCheckIn(NodeRef nodeRef);
    }

    /** Event beforeCancelCheckOut, told of the working copy. */
    interface BeforeCancelCheckOut extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeCancelCheckOut");

        void beforeCancelCheckOut(NodeRef workingCopyNodeRef);
    }

    /** Event onCancelCheckOut, told of the original. */
    interface OnCancelCheckOut extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onCancelCheckOut");

        void onCancelCheckOut(NodeRef nodeRef);
    }
}
