package id.go.tapinkab.dukcapil.bukuagregat.embedded.version;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.content.ContentServicePolicies;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.version.VersionBaseModel;
import org.alfresco.repo.version.VersionServicePolicies;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.version.VersionType;
import org.alfresco.service.namespace.QName;
import org.springframework.beans.factory.InitializingBean;

/**
 * Makes versions by itself at commit: at most one for a node and transaction, and none where one
 * was made explicitly (contract, section 5a).
 */
public final class VersionableAspect implements InitializingBean {

    private static final String DONE = VersionableAspect.class.getName();

    private final PolicyComponent policies;
    private final NodeService nodes;
    private final VersionService versions;

    VersionableAspect(PolicyComponent policies, NodeService nodes, VersionService versions) {
        this.policies = policies;
        this.nodes = nodes;
        this.versions = versions;
    }

    @Override
    public void afterPropertiesSet() {
        bind(NodeServicePolicies.OnAddAspectPolicy.QNAME, "onAddAspect", true);
        bind(NodeServicePolicies.OnRemoveAspectPolicy.QNAME, "onRemoveAspect", true);
        bind(NodeServicePolicies.OnDeleteNodePolicy.QNAME, "onDeleteNode", true);
        bind(ContentServicePolicies.OnContentUpdatePolicy.QNAME, "onContentUpdate", true);
        bind(NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME, "onUpdateProperties", true);
        bind(VersionServicePolicies.AfterCreateVersionPolicy.QNAME, "afterCreateVersion", false);
    }

    private void bind(QName policy, String method, boolean atCommit) {
        policies.bindClassBehaviour(
                policy,
                ContentModel.ASPECT_VERSIONABLE,
                new JavaBehaviour(
                        this,
                        method,
                        atCommit
                                ? NotificationFrequency.TRANSACTION_COMMIT
                                : NotificationFrequency.EVERY_EVENT));
    }

    public void onAddAspect(NodeRef nodeRef, QName aspect) {
        if (due(nodeRef) && !isFalse(nodeRef, ContentModel.PROP_INITIAL_VERSION)) {
            boolean minor =
                    VersionType.MINOR
                            .name()
                            .equals(nodes.getProperty(nodeRef, ContentModel.PROP_VERSION_TYPE));
            create(nodeRef, minor ? null : VersionType.MAJOR);
        }
    }

    public void onRemoveAspect(NodeRef nodeRef, QName aspect) {
        versions.deleteVersionHistory(nodeRef);
    }

    /** What can be restored from the archive keeps its versions. */
    public void onDeleteNode(ChildAssociationRef childAssocRef, boolean isNodeArchived) {
        if (!isNodeArchived) {
            versions.deleteVersionHistory(childAssocRef.getChildRef());
        }
    }

    public void onContentUpdate(NodeRef nodeRef, boolean newContent) {
        if (due(nodeRef) && isTrue(nodeRef, ContentModel.PROP_AUTO_VERSION)) {
            create(nodeRef, VersionType.MINOR);
        }
    }

    public void onUpdateProperties(
            NodeRef nodeRef, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (due(nodeRef)
                // the aspect was there before: the transaction that adds it makes 1.0
                && before.containsKey(ContentModel.PROP_AUTO_VERSION_PROPS)
                && isTrue(nodeRef, ContentModel.PROP_AUTO_VERSION_PROPS)) {
            create(nodeRef, VersionType.MINOR);
        }
    }

    public void afterCreateVersion(NodeRef nodeRef, Version version) {
        record(nodeRef);
    }

    private boolean due(NodeRef nodeRef) {
        return nodes.exists(nodeRef)
                && nodes.hasAspect(nodeRef, ContentModel.ASPECT_VERSIONABLE)
                && !nodes.hasAspect(nodeRef, ContentModel.ASPECT_TEMPORARY)
                && !done().contains(nodeRef);
    }

    private boolean isTrue(NodeRef nodeRef, QName flag) {
        return Boolean.parseBoolean(String.valueOf(nodes.getProperty(nodeRef, flag)));
    }

    private boolean isFalse(NodeRef nodeRef, QName flag) {
        return "false".equals(String.valueOf(nodes.getProperty(nodeRef, flag)));
    }

    private void create(NodeRef nodeRef, VersionType type) {
        record(nodeRef);
        Map<String, Serializable> properties = new HashMap<>();
        if (type != null) {
            properties.put(VersionBaseModel.PROP_VERSION_TYPE, type);
        }
        AuthenticationUtil.runAsSystem(() -> versions.createVersion(nodeRef, properties));
    }

    static void record(NodeRef nodeRef) {
        done().add(nodeRef);
    }

    private static Set<NodeRef> done() {
        Set<NodeRef> done = AlfrescoTransactionSupport.getResource(DONE);
        if (done == null) {
            done = new HashSet<>();
            AlfrescoTransactionSupport.bindResource(DONE, done);
        }
        return done;
    }
}
