package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * What the contracts on the core share. They hold any repository that has the model of the module
 * core-probe to what was measured on ACS; numbers in comments are rows of that measurement.
 */
abstract class CoreContract {
    static final QName BASE = p("base");
    static final QName TEXT = p("text");
    static final QName KIND = p("kind");
    static final QName NUM = p("num");
    static final QName MARKED = p("marked");
    static final QName NOTE = p("note");

    NodeRef folder;

    /** A bean of the repository under test. */
    abstract <T> T bean(String name, Class<T> type);

    static QName p(String name) {
        return QName.createQName("http://local/probe/1.0", name);
    }

    static QName cm(String name) {
        return QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, name);
    }

    @BeforeEach
    void logIn() {
        AuthenticationUtil.setFullyAuthenticatedUser("admin");
        NodeRef home = bean("repositoryHelper", Repository.class).getCompanyHome();
        folder =
                tx(
                        () ->
                                create(
                                        home,
                                        ContentModel.TYPE_FOLDER,
                                        "inti-" + UUID.randomUUID(),
                                        Map.of()));
    }

    @AfterEach
    void logOut() {
        AuthenticationUtil.clearCurrentSecurityContext();
    }

    NodeService nodes() {
        return bean("nodeService", NodeService.class);
    }

    NodeService publicNodes() {
        return bean("NodeService", NodeService.class);
    }

    PolicyComponent policies() {
        return bean("policyComponent", PolicyComponent.class);
    }

    BehaviourFilter filter() {
        return bean("policyBehaviourFilter", BehaviourFilter.class);
    }

    RetryingTransactionHelper helper() {
        return bean("retryingTransactionHelper", RetryingTransactionHelper.class);
    }

    <T> T tx(RetryingTransactionCallback<T> work) {
        return helper().doInTransaction(work, false, true);
    }

    void run(Runnable work) {
        tx(
                () -> {
                    work.run();
                    return null;
                });
    }

    NodeRef create(
            NodeRef parent, QName type, String name, Map<QName, ? extends Serializable> given) {
        Map<QName, Serializable> properties = new HashMap<>(given);
        properties.put(ContentModel.PROP_NAME, name);
        return nodes().createNode(parent, ContentModel.ASSOC_CONTAINS, cm(name), type, properties)
                .getChildRef();
    }

    NodeRef create(QName type, String name) {
        return create(folder, type, name, Map.of());
    }

    NodeRef base(String name) {
        return create(BASE, name);
    }

    NodeRef committed(QName type, String name) {
        return tx(() -> create(type, name));
    }

    Serializable get(NodeRef node, QName property) {
        return tx(() -> nodes().getProperty(node, property));
    }

    void write(NodeRef node, String text) {
        ContentWriter writer =
                bean("contentService", ContentService.class)
                        .getWriter(node, ContentModel.PROP_CONTENT, true);
        writer.setMimetype("text/plain");
        writer.setEncoding("UTF-8");
        writer.putContent(text);
    }

    String read(NodeRef node) {
        ContentReader reader =
                bean("contentService", ContentService.class)
                        .getReader(node, ContentModel.PROP_CONTENT);
        return reader == null ? null : reader.getContentString();
    }
}
