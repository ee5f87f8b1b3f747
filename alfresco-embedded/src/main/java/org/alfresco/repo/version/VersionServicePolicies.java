package org.alfresco.repo.version;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.repo.policy.ClassPolicy;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Events of the version service. */
public interface VersionServicePolicies {

    /** Event afterCreateVersion. */
    interface AfterCreateVersionPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "afterCreateVersion");

        void afterCreateVersion(NodeRef versionableNode, Version version);
    }

    /** Event afterVersionRevert. */
    interface AfterVersionRevertPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "afterVersionRevert");

        void afterVersionRevert(NodeRef nodeRef, Version version);
    }

    /** Event beforeCreateVersion. */
    interface BeforeCreateVersionPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeCreateVersion");

        void beforeCreateVersion(NodeRef versionableNode);
    }

    /** Event calculateVersionLabel. */
    interface CalculateVersionLabelPolicy extends ClassPolicy {
        String calculateVersionLabel(
                QName classRef,
                Version preceedingVersion,
                int versionNumber,
                Map<String, Serializable> verisonProperties);
    }
}
