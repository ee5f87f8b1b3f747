package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport.TxnReadState;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.transaction.ReadOnlyServerException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Transactions in transactions, read-only ones, and those that are to be rolled back. */
abstract class NestingContract extends CoreContract {

    private static final String READ_WRITE_WITHIN_READ_ONLY =
            "\\d{8} Read-Write transaction started within read-only transaction";

    private boolean exists(NodeRef node) {
        return tx(() -> nodes().exists(node));
    }

    @Test
    @Measured({"2.21", "2.22"})
    void anInnerFailureThatIsCaught_leavesTheOuterTransactionToCommit() {
        for (boolean requiresNew : new boolean[] {false, true}) {
            NodeRef node = committed(BASE, "n-" + requiresNew);
            run(
                    () -> {
                        nodes().setProperty(node, TEXT, "outer");
                        assertThatThrownBy(
                                        () ->
                                                helper().doInTransaction(
                                                                () -> {
                                                                    throw new IllegalStateException(
                                                                            "inner");
                                                                },
                                                                false,
                                                                requiresNew))
                                .hasMessage("inner");
                    });
            assertThat(get(node, TEXT)).isEqualTo("outer");
        }
    }

    /** The node made before a call that fails, and is caught. */
    private NodeRef madeBefore(Class<? extends Exception> how, ThrowingCallable failing) {
        return tx(
                () -> {
                    NodeRef made = base("sebelum-" + UUID.randomUUID());
                    assertThatThrownBy(failing).isInstanceOf(how);
                    return made;
                });
    }

    @Test
    @Measured("2.23-2.25")
    void anExceptionThroughAPublicBean_rollsBackSilently() {
        committed(BASE, "dup.txt");
        NodeRef gone = new NodeRef(folder.getStoreRef(), "tiada");
        Map<QName, Serializable> name = Map.of(ContentModel.PROP_NAME, "dup.txt");
        assertThat(
                        exists(
                                madeBefore(
                                        DuplicateChildNodeNameException.class,
                                        () ->
                                                publicNodes()
                                                        .createNode(
                                                                folder,
                                                                ContentModel.ASSOC_CONTAINS,
                                                                cm("dup.txt"),
                                                                BASE,
                                                                name))))
                .isFalse();
        assertThat(exists(madeBefore(AccessDeniedException.class, this::titleAsOutsider)))
                .isFalse();
        assertThat(
                        exists(
                                madeBefore(
                                        InvalidNodeRefException.class,
                                        () -> publicNodes().getProperty(gone, TEXT))))
                .isFalse();
    }

    private void titleAsOutsider() {
        AuthenticationUtil.runAs(
                () -> {
                    publicNodes().setProperty(folder, ContentModel.PROP_TITLE, "x");
                    return null;
                },
                "orangluar");
    }

    @Test
    @Measured("2.26")
    void anExceptionThroughAnInternalBean_doesNot() {
        NodeRef gone = new NodeRef(folder.getStoreRef(), "tiada");
        assertThat(
                        exists(
                                madeBefore(
                                        InvalidNodeRefException.class,
                                        () -> nodes().getProperty(gone, TEXT))))
                .isTrue();
    }

    @Test
    @Measured("2.27")
    void markedForRollback_returnsTheResult_andKeepsNothing() {
        NodeRef node =
                tx(
                        () -> {
                            NodeRef made = base("a");
                            RetryingTransactionHelper.getActiveUserTransaction().setRollbackOnly();
                            return made;
                        });
        assertThat(node).isNotNull();
        assertThat(exists(node)).isFalse();
    }

    @Test
    @Measured({"2.28", "2.29"})
    void aNewInnerTransaction_standsOnItsOwn() {
        NodeRef[] made = new NodeRef[2];
        assertFails(
                        () -> {
                            made[0] = base("luar");
                            made[1] = committed(BASE, "dalam");
                            assertThat(exists(made[0])).isFalse();
                            throw new IllegalStateException("batal");
                        })
                .hasMessage("batal");
        assertThat(exists(made[0])).isFalse();
        assertThat(exists(made[1])).isTrue();
    }

    @Test
    @Measured({"2.30", "2.38"})
    void withoutFurtherWords_anInnerTransactionJoins() {
        run(
                () -> {
                    String outer = AlfrescoTransactionSupport.getTransactionId();
                    assertThat(UUID.fromString(outer)).hasToString(outer);
                    assertThat(AlfrescoTransactionSupport.getTransactionStartTime()).isPositive();
                    String inner =
                            helper().doInTransaction(
                                            () -> AlfrescoTransactionSupport.getTransactionId());
                    assertThat(inner).isEqualTo(outer);
                });
    }

    @Test
    @Measured("2.31")
    void aReadOnlyOne_insideOneThatWrites_mayWrite() {
        NodeRef made =
                tx(
                        () ->
                                helper().doInTransaction(
                                                () -> {
                                                    assertThat(
                                                                    AlfrescoTransactionSupport
                                                                            .getTransactionReadState())
                                                            .isEqualTo(TxnReadState.TXN_READ_WRITE);
                                                    return base("boleh");
                                                },
                                                true,
                                                false));
        assertThat(exists(made)).isTrue();
    }

    private void readOnly(Runnable work) {
        AtomicInteger executions = new AtomicInteger();
        try {
            helper().doInTransaction(
                            () -> {
                                executions.incrementAndGet();
                                work.run();
                                return null;
                            },
                            true,
                            true);
        } finally {
            assertThat(executions).as("executions").hasValue(1);
        }
    }

    @Test
    @Measured({"2.32", "2.35", "2.36"})
    void oneThatWrites_doesNotBeginInAReadOnlyOne() {
        ContentService contents = bean("ContentService", ContentService.class);
        assertRefused(() -> helper().doInTransaction(() -> null, false, false));
        assertRefused(() -> publicNodes().setProperty(folder, TEXT, "x"));
        assertRefused(() -> contents.getWriter(folder, ContentModel.PROP_CONTENT, true));
    }

    private void assertRefused(Runnable work) {
        assertThatThrownBy(() -> readOnly(work))
                .isExactlyInstanceOf(AlfrescoRuntimeException.class)
                .hasMessageMatching(READ_WRITE_WITHIN_READ_ONLY);
    }

    @Test
    @Measured({"2.33", "2.34", "2.37"})
    void internalBeans_refuseToWriteInAReadOnlyOne_andThatIsNotTriedAgain() {
        assertReadOnly(() -> nodes().setProperty(folder, TEXT, "x"));
        assertReadOnly(() -> base("n"));
    }

    private void assertReadOnly(Runnable work) {
        assertThatThrownBy(() -> readOnly(work))
                .isInstanceOf(ReadOnlyServerException.class)
                .hasMessageMatching(
                        "\\d{8} Access Denied\\.  The system is currently in read-only mode\\.");
    }

    @Test
    @Measured("2.39")
    void outside_thereIsNone() {
        assertThat(AlfrescoTransactionSupport.getTransactionReadState())
                .isEqualTo(TxnReadState.TXN_NONE);
        assertThat(AlfrescoTransactionSupport.getTransactionId()).isNull();
        assertThat(AlfrescoTransactionSupport.isActualTransactionActive()).isFalse();
    }
}
