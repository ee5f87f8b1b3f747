package id.go.tapinkab.dukcapil.bukuagregat.embedded.action;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.transaction.TransactionService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What contracts on actions and rules share: a folder of their own, nodes in it, the notes. */
public abstract class RuntimeContract {

    protected NodeRef folder;

    /** A bean of the repository under test. */
    protected abstract <T> T bean(String name, Class<T> type);

    /** Waits for asynchronous actions to have ended. */
    protected abstract void awaitActions() throws Exception;

    @BeforeEach
    void logIn() {
        AuthenticationUtil.setFullyAuthenticatedUser("admin");
        folder =
                inTransaction(
                        () ->
                                create(
                                        bean("repositoryHelper", Repository.class).getCompanyHome(),
                                        ContentModel.TYPE_FOLDER,
                                        "map-" + UUID.randomUUID()));
        NotingAction.EVENTS.clear();
        NotingAction.CONFLICTS.set(0);
    }

    @AfterEach
    void logOut() {
        AuthenticationUtil.clearCurrentSecurityContext();
    }

    protected final NodeService nodes() {
        return bean("nodeService", NodeService.class);
    }

    protected final ActionService actions() {
        return bean("actionService", ActionService.class);
    }

    protected final <T> T inTransaction(RetryingTransactionCallback<T> work) {
        return bean("transactionService", TransactionService.class)
                .getRetryingTransactionHelper()
                .doInTransaction(work, false, true);
    }

    protected final NodeRef create(NodeRef parent, QName type, String name) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_NAME, name);
        return nodes().createNode(
                        parent,
                        ContentModel.ASSOC_CONTAINS,
                        QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, name),
                        type,
                        properties)
                .getChildRef();
    }

    protected final NodeRef file(NodeRef parent, String name) {
        return create(parent, ContentModel.TYPE_CONTENT, name);
    }

    protected final void write(NodeRef node, String content) {
        ContentWriter writer =
                bean("contentService", ContentService.class)
                        .getWriter(node, ContentModel.PROP_CONTENT, true);
        writer.setMimetype("text/plain");
        writer.setEncoding("UTF-8");
        writer.putContent(content);
    }

    protected final String title(NodeRef node) {
        return inTransaction(
                () -> String.valueOf(nodes().getProperty(node, ContentModel.PROP_TITLE)));
    }

    /** A noting action; {@code opt} null for none. */
    protected final Action noting(String tag, Serializable opt) {
        Action action = actions().createAction("probe-act");
        action.setParameterValue("tag", tag);
        if (opt != null) {
            action.setParameterValue("opt", opt);
        }
        return action;
    }

    protected static void note(String event) {
        NotingAction.EVENTS.add(event);
    }

    /** What happened, after all asynchronous actions. */
    protected final List<String> events() throws Exception {
        awaitActions();
        return new ArrayList<>(NotingAction.EVENTS);
    }
}
