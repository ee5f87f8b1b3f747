package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.transaction.TransactionService;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.dao.DuplicateKeyException;

/**
 * What the contracts on the core share. They hold any repository that has the model of the module
 * core-probe to what was measured on ACS.
 */
abstract class CoreContract {
    static final QName BASE = p("base");
    static final QName TEXT = p("text");
    static final QName KIND = p("kind");
    static final QName NUM = p("num");
    static final QName MARKED = p("marked");
    static final QName NOTE = p("note");

    NodeRef folder;

    private boolean atEnd;

    /** A bean of the repository under test. */
    <T> T bean(String name, Class<T> type) {
        return Backend.chosen().bean(name, type);
    }

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

    /** Tries only once, for what would be tried again and again in vain. */
    RetryingTransactionHelper once() {
        RetryingTransactionHelper once =
                bean("transactionService", TransactionService.class).getRetryingTransactionHelper();
        once.setMaxRetries(1);
        return once;
    }

    /** Tries again without waiting. */
    RetryingTransactionHelper quick() {
        RetryingTransactionHelper helper =
                bean("transactionService", TransactionService.class).getRetryingTransactionHelper();
        helper.setMinRetryWaitMs(1);
        helper.setRetryWaitIncrementMs(1);
        return helper;
    }

    /** In another thread, logged in as admin. */
    static <T> T elsewhere(Callable<T> work) {
        try {
            return CompletableFuture.supplyAsync(
                            () -> {
                                AuthenticationUtil.setFullyAuthenticatedUser("admin");
                                try {
                                    return work.call();
                                } catch (RuntimeException e) {
                                    throw e;
                                } catch (Exception e) {
                                    throw new IllegalStateException(e);
                                } finally {
                                    AuthenticationUtil.clearCurrentSecurityContext();
                                }
                            })
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException thrown ? thrown : e;
        }
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

    NodeRef kid(NodeRef parent, String assoc, String name) {
        return nodes().createNode(
                        parent,
                        p(assoc),
                        p(name),
                        ContentModel.TYPE_CONTENT,
                        Map.of(ContentModel.PROP_NAME, name))
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

    /** What comes out of a transaction with that work; it must not have been tried again. */
    AbstractThrowableAssert<?, ? extends Throwable> assertFails(Runnable work) {
        AtomicInteger executions = new AtomicInteger();
        Throwable thrown =
                catchThrowable(
                        () ->
                                run(
                                        () -> {
                                            executions.incrementAndGet();
                                            work.run();
                                        }));
        assertThat(executions).as("executions").hasValue(1);
        return assertThat(thrown);
    }

    /** The transaction fails at its commit, with all of these in the one message. */
    void violates(Runnable work, String... told) {
        assertFails(
                        () -> {
                            work.run();
                            atEnd = true;
                        })
                .isInstanceOf(IntegrityException.class)
                .message()
                .matches("(?s)\\d{8} Found \\d+ integrity violations:.*")
                .contains(told);
        assertThat(atEnd).as("refused at the commit, not at the call").isTrue();
        atEnd = false;
    }

    void taken(Runnable work, String name) {
        assertFails(work)
                .isInstanceOf(DuplicateChildNodeNameException.class)
                .hasMessage("Duplicate child name not allowed: " + name)
                .hasCauseInstanceOf(DuplicateKeyException.class);
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
