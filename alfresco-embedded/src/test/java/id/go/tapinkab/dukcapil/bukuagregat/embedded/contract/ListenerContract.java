package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.ReadOnlyServerException;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import org.junit.jupiter.api.Test;
import org.springframework.dao.ConcurrencyFailureException;

/** Who is told of a transaction's end, in which order; and what a transaction carries. */
abstract class ListenerContract extends CoreContract {

    private final List<String> told = new ArrayList<>();

    private final class Telling extends TransactionListenerAdapter {
        private final String name;

        Telling(String name) {
            this.name = name;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            told.add(name + ".beforeCommit(readOnly=" + readOnly + ")");
            if (name.equals("binds")) {
                bind("late");
            }
            if (name.equals("fails")) {
                throw new IllegalStateException("bc");
            }
        }

        @Override
        public void beforeCompletion() {
            told.add(name + ".beforeCompletion");
        }

        @Override
        public void afterCommit() {
            told.add(name + ".afterCommit " + AlfrescoTransactionSupport.getTransactionReadState());
            if (name.equals("throws")) {
                throw new IllegalStateException("ac");
            }
        }

        @Override
        public void afterRollback() {
            told.add(name + ".afterRollback");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Telling telling && telling.name.equals(name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    private void bind(String... names) {
        for (String name : names) {
            AlfrescoTransactionSupport.bindListener(new Telling(name));
        }
    }

    private NodeRef committedWith(String... names) {
        return tx(
                () -> {
                    bind(names);
                    NodeRef node = base("n");
                    told.add("callback end");
                    return node;
                });
    }

    @Test
    @Measured("2.55")
    void aCommit_isToldInTheOrderOfBinding_andAfterwardsBackwards() {
        committedWith("a", "b");
        told.add("helper returned");
        assertThat(told)
                .containsExactly(
                        "callback end",
                        "a.beforeCommit(readOnly=false)",
                        "b.beforeCommit(readOnly=false)",
                        "a.beforeCompletion",
                        "b.beforeCompletion",
                        "b.afterCommit TXN_NONE",
                        "a.afterCommit TXN_NONE",
                        "helper returned");
    }

    @Test
    @Measured("2.56")
    void aRollback_isToldInTheOrderOfBinding() {
        assertFails(
                        () -> {
                            bind("a", "b");
                            throw new IllegalStateException("x");
                        })
                .hasMessage("x");
        assertThat(told)
                .containsExactly(
                        "a.beforeCompletion",
                        "b.beforeCompletion",
                        "a.afterRollback",
                        "b.afterRollback");
    }

    @Test
    @Measured("2.57")
    void aReadOnlyCommit_isToldAsSuch() {
        helper().doInTransaction(
                        () -> {
                            bind("a");
                            return null;
                        },
                        true,
                        true);
        assertThat(told)
                .containsExactly(
                        "a.beforeCommit(readOnly=true)",
                        "a.beforeCompletion",
                        "a.afterCommit TXN_NONE");
    }

    @Test
    @Measured("2.58")
    void markedForRollback_isToldAsOne() {
        tx(
                () -> {
                    bind("a");
                    RetryingTransactionHelper.getActiveUserTransaction().setRollbackOnly();
                    return null;
                });
        assertThat(told).containsExactly("a.beforeCompletion", "a.afterRollback");
    }

    @Test
    @Measured("2.59")
    void aFailureBeforeTheCommit_rollsBack() {
        NodeRef[] node = new NodeRef[1];
        assertFails(
                        () -> {
                            bind("fails", "b");
                            node[0] = base("n");
                        })
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("bc");
        assertThat(told)
                .containsExactly(
                        "fails.beforeCommit(readOnly=false)",
                        "fails.beforeCompletion",
                        "b.beforeCompletion",
                        "fails.afterRollback",
                        "b.afterRollback");
        assertThat(tx(() -> nodes().exists(node[0]))).isFalse();
    }

    @Test
    @Measured("2.60")
    void aFailureAfterTheCommit_isSwallowed() {
        NodeRef node = committedWith("throws", "b");
        assertThat(told)
                .containsExactly(
                        "callback end",
                        "throws.beforeCommit(readOnly=false)",
                        "b.beforeCommit(readOnly=false)",
                        "throws.beforeCompletion",
                        "b.beforeCompletion",
                        "b.afterCommit TXN_NONE",
                        "throws.afterCommit TXN_NONE");
        assertThat(tx(() -> nodes().exists(node))).isTrue();
    }

    /** The order after the commit is not one to rely on: with 2.55 it is another one. */
    @Test
    @Measured("2.61")
    void aListenerBoundBeforeTheCommit_isStillTold() {
        committedWith("binds");
        assertThat(told.subList(1, 5))
                .containsExactly(
                        "binds.beforeCommit(readOnly=false)",
                        "late.beforeCommit(readOnly=false)",
                        "binds.beforeCompletion",
                        "late.beforeCompletion");
        assertThat(told.subList(5, told.size()))
                .containsExactlyInAnyOrder(
                        "binds.afterCommit TXN_NONE", "late.afterCommit TXN_NONE");
    }

    @Test
    @Measured("2.62")
    void equalListeners_areOne() {
        committedWith("a", "a");
        assertThat(told)
                .containsExactly(
                        "callback end",
                        "a.beforeCommit(readOnly=false)",
                        "a.beforeCompletion",
                        "a.afterCommit TXN_NONE");
    }

    @Test
    @Measured("2.63")
    void outsideATransaction_thereIsNothingToBindTo() {
        assertThatThrownBy(() -> bind("a"))
                .isExactlyInstanceOf(AlfrescoRuntimeException.class)
                .hasMessageMatching(
                        "\\d{8} Transaction must be active and synchronization is required: Thread\\[.*");
    }

    @Test
    @Measured({"2.64", "2.65"})
    void afterACommit_writingNeedsANewTransaction() {
        NodeRef node = committed(BASE, "n");
        run(
                () ->
                        AlfrescoTransactionSupport.bindListener(
                                new TransactionListenerAdapter() {
                                    @Override
                                    public void afterCommit() {
                                        assertReadOnly(node);
                                        ListenerContract.this.run(
                                                () -> {
                                                    bind("baru");
                                                    nodes().setProperty(node, TEXT, "written");
                                                });
                                    }
                                }));
        // the new transaction has listeners of its own
        assertThat(told)
                .containsExactly(
                        "ReadOnlyServerException",
                        "baru.beforeCommit(readOnly=false)",
                        "baru.beforeCompletion",
                        "baru.afterCommit TXN_NONE");
        assertThat(get(node, TEXT)).isEqualTo("written");
    }

    private void assertReadOnly(NodeRef node) {
        try {
            nodes().setProperty(node, TEXT, "langsung");
        } catch (ReadOnlyServerException e) {
            told.add("ReadOnlyServerException");
        }
    }

    private static Object resource() {
        return AlfrescoTransactionSupport.getResource("k");
    }

    @Test
    @Measured("2.66")
    void resources_belongToTheTransaction_andToThoseThatJoin() {
        run(
                () -> {
                    AlfrescoTransactionSupport.bindResource("k", "v");
                    assertThat(helper().doInTransaction(ListenerContract::resource)).isEqualTo("v");
                    assertThat(this.<Object>tx(ListenerContract::resource)).isNull();
                    assertThat(resource()).isEqualTo("v");
                });
        assertThat(this.<Object>tx(ListenerContract::resource)).isNull();
    }

    @Test
    @Measured("2.67")
    void resources_areGoneWhenItIsTriedAgain() {
        List<Object> seen = new ArrayList<>();
        quick().doInTransaction(
                        () -> {
                            seen.add(resource());
                            AlfrescoTransactionSupport.bindResource("k", "v");
                            if (seen.size() == 1) {
                                throw new ConcurrencyFailureException("sekali");
                            }
                            return null;
                        },
                        false,
                        true);
        assertThat(seen).containsExactly(null, null);
    }

    @Test
    @Measured("2.68")
    void outsideATransaction_resourcesAreTheThreads() {
        AlfrescoTransactionSupport.bindResource("k", "v");
        try {
            assertThat(resource()).isEqualTo("v");
            assertThat(this.<Object>tx(ListenerContract::resource)).isNull();
        } finally {
            AlfrescoTransactionSupport.unbindResource("k");
        }
    }
}
