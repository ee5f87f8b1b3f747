package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Serializable;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.activiti.engine.ActivitiOptimisticLockingException;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.ReadOnlyServerException;
import org.alfresco.service.transaction.TransactionService;
import org.junit.jupiter.api.Test;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

/** Section 2: retries, nesting, pinned reads, listeners, what a rollback undoes. */
abstract class TransactionContract extends CoreContract {

    private RetryingTransactionHelper quick() {
        RetryingTransactionHelper helper =
                bean("transactionService", TransactionService.class).getRetryingTransactionHelper();
        helper.setMinRetryWaitMs(1);
        helper.setRetryWaitIncrementMs(1);
        return helper;
    }

    /** Executions when the first one throws. */
    private int executions(Throwable first) {
        AtomicInteger count = new AtomicInteger();
        try {
            quick().doInTransaction(
                            () -> {
                                if (count.incrementAndGet() == 1) {
                                    throw first;
                                }
                                return null;
                            },
                            false,
                            true);
        } catch (RuntimeException e) {
            assertThat(e == first || e.getCause() == first).as("%s comes out", first).isTrue();
        }
        return count.get();
    }

    @Test
    @Measured("2.1-2.18")
    void onlyWhatARetryCanCure_isRetried() {
        ConcurrencyFailureException conflict = new ConcurrencyFailureException("x");
        assertThat(executions(conflict)).isEqualTo(2);
        assertThat(executions(new RuntimeException("x", conflict))).isEqualTo(2);
        assertThat(executions(new DataIntegrityViolationException("x"))).isEqualTo(2);
        assertThat(executions(new SQLException("x"))).isEqualTo(2);
        assertThat(executions(new IllegalStateException("x"))).isOne();
        assertThat(executions(new DuplicateChildNodeNameException(null, null, "x", conflict)))
                .isOne();
        assertThat(executions(new AccessDeniedException("x"))).isOne();
        assertThat(executions(new ActivitiOptimisticLockingException("x"))).isOne();
        assertThat(executions(new IOException("x"))).isOne();
        assertThat(executions(new StackOverflowError("x"))).isOne();
    }

    @Test
    @Measured("2.19")
    void maxRetries_countsExecutions_andTheLastExceptionComesOut() {
        RetryingTransactionHelper helper = quick();
        helper.setMaxRetries(3);
        AtomicInteger count = new AtomicInteger();
        assertThatThrownBy(
                        () ->
                                helper.doInTransaction(
                                        () -> {
                                            count.incrementAndGet();
                                            throw new ConcurrencyFailureException("always");
                                        },
                                        false,
                                        true))
                .isInstanceOf(ConcurrencyFailureException.class)
                .hasMessage("always");
        assertThat(count).hasValue(3);
    }

    @Test
    @Measured("2.20")
    void onlyTheOutermostHelper_retries() {
        AtomicInteger outer = new AtomicInteger();
        AtomicInteger inner = new AtomicInteger();
        quick().doInTransaction(
                        () -> {
                            outer.incrementAndGet();
                            return quick().doInTransaction(
                                            () -> {
                                                if (inner.incrementAndGet() == 1) {
                                                    throw new ConcurrencyFailureException("sekali");
                                                }
                                                return null;
                                            },
                                            false,
                                            false);
                        },
                        false,
                        true);
        assertThat(outer).hasValue(2);
        assertThat(inner).hasValue(2);
    }

    @Test
    @Measured("2.23-2.26")
    void exceptionThroughAPublicBean_rollsBackSilently_throughAnInternalOneNot() {
        NodeRef gone = new NodeRef(folder.getStoreRef(), "tiada");
        NodeRef lost =
                tx(
                        () -> {
                            NodeRef made = base("a");
                            assertThatThrownBy(() -> publicNodes().getProperty(gone, TEXT))
                                    .isInstanceOf(InvalidNodeRefException.class);
                            return made;
                        });
        assertThat(tx(() -> nodes().exists(lost))).isFalse();
        NodeRef kept =
                tx(
                        () -> {
                            NodeRef made = base("b");
                            assertThatThrownBy(() -> nodes().getProperty(gone, TEXT))
                                    .isInstanceOf(InvalidNodeRefException.class);
                            return made;
                        });
        assertThat(tx(() -> nodes().exists(kept))).isTrue();
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
        assertThat(tx(() -> nodes().exists(node))).isFalse();
    }

    @Test
    @Measured({"2.28", "2.29"})
    void aNewInnerTransaction_standsOnItsOwn() {
        NodeRef[] made = new NodeRef[2];
        assertThatThrownBy(
                        () ->
                                run(
                                        () -> {
                                            made[0] = base("luar");
                                            made[1] = committed(BASE, "dalam");
                                            assertThat(tx(() -> nodes().exists(made[0]))).isFalse();
                                            throw new IllegalStateException("batal");
                                        }))
                .hasMessage("batal");
        assertThat(tx(() -> nodes().exists(made[0]))).isFalse();
        assertThat(tx(() -> nodes().exists(made[1]))).isTrue();
    }

    @Test
    @Measured("2.31-2.36")
    void readOnlyTransactions_refuseToWrite() {
        assertThatThrownBy(() -> readOnly(() -> nodes().setProperty(folder, TEXT, "x")))
                .isInstanceOf(ReadOnlyServerException.class);
        assertThatThrownBy(() -> readOnly(() -> publicNodes().setProperty(folder, TEXT, "x")))
                .isInstanceOf(AlfrescoRuntimeException.class)
                .hasMessageMatching(
                        "\\d{8} Read-Write transaction started within read-only transaction");
        assertThatThrownBy(() -> readOnly(() -> helper().doInTransaction(() -> null, false, false)))
                .hasMessageMatching(
                        "\\d{8} Read-Write transaction started within read-only transaction");
        run(() -> helper().doInTransaction(() -> base("boleh"), true, false));
    }

    private void readOnly(Runnable work) {
        helper().doInTransaction(
                        () -> {
                            work.run();
                            return null;
                        },
                        true,
                        true);
    }

    private static <T> T elsewhere(Callable<T> work) throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            return thread.submit(
                            () -> {
                                AuthenticationUtil.setFullyAuthenticatedUser("admin");
                                return work.call();
                            })
                    .get();
        } finally {
            thread.shutdown();
        }
    }

    @Test
    @Measured("2.40-2.46")
    void reads_arePinnedAtTheFirstLook() throws Exception {
        NodeRef node = committed(BASE, "n");
        NodeRef untouched = committed(BASE, "u");
        NodeRef deleted = committed(BASE, "d");
        tx(
                () -> {
                    assertThat(nodes().getProperty(node, TEXT)).isEqualTo("dflt");
                    assertThat(nodes().exists(deleted)).isTrue();
                    int children = nodes().getChildAssocs(folder).size();
                    elsewhere(
                            () ->
                                    tx(
                                            () -> {
                                                nodes().setProperty(node, NUM, 5);
                                                nodes().setProperty(untouched, NUM, 5);
                                                nodes().deleteNode(deleted);
                                                return base("baru");
                                            }));
                    assertThat(nodes().getProperty(node, NUM)).isNull();
                    assertThat(nodes().getProperty(untouched, NUM)).isEqualTo(5);
                    assertThat(nodes().exists(deleted)).isTrue();
                    assertThat(nodes().getChildAssocs(folder)).hasSize(children);
                    return null;
                });
        run(
                () ->
                        assertThat(
                                        nodes().getChildByName(
                                                        folder,
                                                        ContentModel.ASSOC_CONTAINS,
                                                        "baru"))
                                .isNotNull());
    }

    @Test
    @Measured("2.46")
    void missesOfGetChildByName_arePinnedToo() throws Exception {
        tx(
                () -> {
                    assertThat(nodes().getChildByName(folder, ContentModel.ASSOC_CONTAINS, "x"))
                            .isNull();
                    elsewhere(() -> committed(BASE, "x"));
                    assertThat(nodes().getChildByName(folder, ContentModel.ASSOC_CONTAINS, "x"))
                            .isNull();
                    return null;
                });
    }

    @Test
    @Measured("2.47-2.51")
    void writingWhatWasRead_isCompareAndSet_onTheWholeNode() throws Exception {
        NodeRef node = committed(BASE, "n");
        assertThat(increment(node, () -> nodes().setProperty(node, NUM, 5), true)).isEqualTo(2);
        assertThat(get(node, NUM)).isEqualTo(6);
        assertThat(increment(node, () -> nodes().setProperty(node, TEXT, "lain"), true))
                .isEqualTo(2);
        assertThat(increment(node, () -> nodes().setProperty(node, TEXT, "lagi"), false)).isOne();
        assertThat(increment(node, () -> kid(node), true)).isOne();
    }

    private NodeRef kid(NodeRef parent) {
        return nodes().createNode(parent, p("kidsDup"), p("anak"), ContentModel.TYPE_CONTENT)
                .getChildRef();
    }

    /** Executions of an increment during which another transaction commits a change. */
    private int increment(NodeRef node, Runnable other, boolean readsFirst) {
        AtomicInteger executions = new AtomicInteger();
        quick().doInTransaction(
                        () -> {
                            Integer before =
                                    readsFirst
                                            ? (Integer) nodes().getProperty(node, NUM)
                                            : Integer.valueOf(1);
                            if (executions.incrementAndGet() == 1) {
                                elsewhere(
                                        () -> {
                                            run(other);
                                            return null;
                                        });
                            }
                            nodes().setProperty(node, NUM, before == null ? 1 : before + 1);
                            return null;
                        },
                        false,
                        true);
        return executions.get();
    }

    @Test
    @Measured({"2.52", "2.53"})
    void parallelChildren_doNotConflict_andOfOneNameOneWins() throws Exception {
        AtomicInteger executions = new AtomicInteger();
        List<Future<Object>> different =
                parallel(
                        8,
                        number ->
                                tx(
                                        () -> {
                                            executions.incrementAndGet();
                                            return base("anak-" + number);
                                        }));
        for (Future<Object> each : different) {
            assertThat(each.get()).isInstanceOf(NodeRef.class);
        }
        assertThat(executions).hasValue(8);
        int won = 0;
        for (Future<Object> each : parallel(8, number -> attempt(() -> committed(BASE, "sama")))) {
            won += each.get() instanceof NodeRef ? 1 : 0;
            assertThat(each.get())
                    .isInstanceOfAny(NodeRef.class, DuplicateChildNodeNameException.class);
        }
        assertThat(won).isOne();
    }

    private static Object attempt(Callable<Object> work) throws Exception {
        try {
            return work.call();
        } catch (RuntimeException e) {
            return e;
        }
    }

    private interface Numbered {
        Object work(int number) throws Exception;
    }

    private static List<Future<Object>> parallel(int threads, Numbered work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        CyclicBarrier start = new CyclicBarrier(threads);
        List<Future<Object>> results = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int number = i;
            results.add(
                    pool.submit(
                            () -> {
                                AuthenticationUtil.setFullyAuthenticatedUser("admin");
                                start.await();
                                return work.work(number);
                            }));
        }
        pool.shutdown();
        for (Future<Object> each : results) {
            each.get();
        }
        return results;
    }

    @Test
    void aNodeCounter_hasNeitherGapNorDuplicate_underContentionAndRollbacks() throws Exception {
        NodeRef counter = committed(BASE, "pencacah");
        int threads = 8;
        int calls = 10;
        List<Future<Object>> all =
                parallel(
                        threads,
                        thread -> {
                            List<Integer> taken = new ArrayList<>();
                            for (int i = 0; i < calls; i++) {
                                boolean fails = (thread + i) % 7 == 0;
                                Object number = attempt(() -> take(counter, fails));
                                if (number instanceof Integer got) {
                                    taken.add(got);
                                } else {
                                    assertThat((RuntimeException) number).hasMessage("batal");
                                }
                            }
                            return taken;
                        });
        List<Integer> numbers = new ArrayList<>();
        for (Future<Object> each : all) {
            ((List<?>) each.get()).forEach(number -> numbers.add((Integer) number));
        }
        assertThat(numbers).doesNotHaveDuplicates();
        assertThat(numbers.stream().mapToInt(Integer::intValue).max()).hasValue(numbers.size());
        assertThat(get(counter, p("long"))).isEqualTo((long) numbers.size());
    }

    private Integer take(NodeRef counter, boolean fails) {
        RetryingTransactionHelper helper = quick();
        helper.setMaxRetries(500);
        return helper.doInTransaction(
                () -> {
                    Serializable last = nodes().getProperty(counter, p("long"));
                    long next = (last == null ? 0 : (Long) last) + 1;
                    nodes().setProperty(counter, p("long"), next);
                    create(folder, BASE, "urut-" + next, Map.of());
                    if (fails) {
                        throw new IllegalStateException("batal");
                    }
                    return (int) next;
                },
                false,
                true);
    }

    private static final class Telling extends TransactionListenerAdapter {
        private final String name;
        private final List<String> told;

        Telling(String name, List<String> told) {
            this.name = name;
            this.told = told;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            told.add(name + ".beforeCommit");
            if (name.equals("binds")) {
                AlfrescoTransactionSupport.bindListener(new Telling("late", told));
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
    }

    private List<String> told(String failure, String... names) {
        List<String> told = new ArrayList<>();
        try {
            run(
                    () -> {
                        for (String name : names) {
                            AlfrescoTransactionSupport.bindListener(new Telling(name, told));
                        }
                        if (failure != null) {
                            throw new IllegalStateException(failure);
                        }
                    });
        } catch (IllegalStateException e) {
            told.add("throws " + e.getMessage());
        }
        return told;
    }

    @Test
    @Measured("2.55-2.63")
    void listeners_areCalledInOrder() {
        assertThat(told(null, "a", "b"))
                .containsExactly(
                        "a.beforeCommit",
                        "b.beforeCommit",
                        "a.beforeCompletion",
                        "b.beforeCompletion",
                        "b.afterCommit TXN_NONE",
                        "a.afterCommit TXN_NONE");
        assertThat(told("x", "a", "b"))
                .containsExactly(
                        "a.beforeCompletion",
                        "b.beforeCompletion",
                        "a.afterRollback",
                        "b.afterRollback",
                        "throws x");
        assertThat(told(null, "fails", "b"))
                .containsExactly(
                        "fails.beforeCommit",
                        "fails.beforeCompletion",
                        "b.beforeCompletion",
                        "fails.afterRollback",
                        "b.afterRollback",
                        "throws bc");
        assertThat(told(null, "binds")).contains("late.beforeCommit", "late.afterCommit TXN_NONE");
        assertThat(told(null, "throws"))
                .contains("throws.afterCommit TXN_NONE")
                .doesNotContain("throws ac");
        assertThatThrownBy(
                        () ->
                                AlfrescoTransactionSupport.bindListener(
                                        new Telling("a", new ArrayList<>())))
                .isInstanceOf(AlfrescoRuntimeException.class);
    }

    @Test
    @Measured({"2.64", "2.65"})
    void afterCommit_writingNeedsANewTransaction() {
        NodeRef node = committed(BASE, "n");
        List<String> refused = new ArrayList<>();
        run(
                () ->
                        AlfrescoTransactionSupport.bindListener(
                                new TransactionListenerAdapter() {
                                    @Override
                                    public void afterCommit() {
                                        try {
                                            nodes().setProperty(node, TEXT, "langsung");
                                        } catch (ReadOnlyServerException e) {
                                            refused.add("ditolak");
                                        }
                                        TransactionContract.this.run(
                                                () -> {
                                                    AlfrescoTransactionSupport.bindListener(
                                                            new Telling("baru", refused));
                                                    nodes().setProperty(node, TEXT, "baru");
                                                });
                                    }
                                }));
        // the new transaction has listeners of its own
        assertThat(refused)
                .containsExactly(
                        "ditolak",
                        "baru.beforeCommit",
                        "baru.beforeCompletion",
                        "baru.afterCommit TXN_NONE");
        assertThat(get(node, TEXT)).isEqualTo("baru");
    }

    @Test
    @Measured("2.66-2.68")
    void resources_belongToTheTransaction() {
        run(
                () -> {
                    AlfrescoTransactionSupport.bindResource("k", "v");
                    assertThat(this.<Object>tx(() -> AlfrescoTransactionSupport.getResource("k")))
                            .isNull();
                    Object joined =
                            helper().doInTransaction(
                                            () -> AlfrescoTransactionSupport.getResource("k"));
                    assertThat(joined).isEqualTo("v");
                });
        assertThat(this.<Object>tx(() -> AlfrescoTransactionSupport.getResource("k"))).isNull();
    }

    @Test
    @Measured("2.70-2.72")
    void rollback_undoesEverything() {
        NodeRef node = committed(BASE, "n");
        NodeRef victim = committed(BASE, "korban");
        run(() -> write(node, "lama"));
        assertThatThrownBy(
                        () ->
                                run(
                                        () -> {
                                            nodes().setProperty(node, TEXT, "x");
                                            nodes().addAspect(node, MARKED, Map.of(NOTE, "n"));
                                            nodes().createAssociation(node, victim, p("rel"));
                                            write(node, "baru");
                                            nodes().deleteNode(victim);
                                            throw new IllegalStateException("batal");
                                        }))
                .hasMessage("batal");
        run(
                () -> {
                    assertThat(nodes().getProperty(node, TEXT)).isEqualTo("dflt");
                    assertThat(nodes().hasAspect(node, MARKED)).isFalse();
                    assertThat(nodes().getTargetAssocs(node, p("rel"))).isEmpty();
                    assertThat(nodes().exists(victim)).isTrue();
                    assertThat(read(node)).isEqualTo("lama");
                });
    }
}
