package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.ConcurrencyFailureException;

/** Reads are pinned at the first look; a write compares with it; of one name one wins. */
abstract class IsolationContract extends CoreContract {

    private void otherwise(Runnable work) {
        elsewhere(
                () -> {
                    run(work);
                    return null;
                });
    }

    @Test
    @Measured("2.40-2.42")
    void properties_arePinnedForTheWholeNode_whenAnyIsRead() {
        NodeRef read = committed(BASE, "r");
        NodeRef untouched = committed(BASE, "u");
        run(
                () -> {
                    assertThat(nodes().getProperty(read, TEXT)).isEqualTo("dflt");
                    otherwise(
                            () -> {
                                for (NodeRef node : List.of(read, untouched)) {
                                    nodes().setProperty(node, TEXT, "lain");
                                    nodes().setProperty(node, NUM, 5);
                                }
                            });
                    assertThat(nodes().getProperty(read, TEXT)).isEqualTo("dflt");
                    assertThat(nodes().getProperty(read, NUM)).isNull();
                    assertThat(nodes().getProperty(untouched, NUM)).isEqualTo(5);
                });
    }

    @Test
    @Measured({"2.43", "2.44"})
    void existence_isPinned() {
        NodeRef node = committed(BASE, "d");
        NodeRef coming = new NodeRef(folder.getStoreRef(), "akan-" + folder.getId());
        Map<QName, String> id = Map.of(ContentModel.PROP_NODE_UUID, coming.getId());
        run(
                () -> {
                    assertThat(nodes().exists(node)).isTrue();
                    assertThat(nodes().exists(coming)).isFalse();
                    otherwise(() -> nodes().deleteNode(node));
                    otherwise(() -> create(folder, BASE, "akan", id));
                    assertThat(nodes().exists(node)).isTrue();
                    assertThat(nodes().getProperty(node, TEXT)).isEqualTo("dflt");
                    assertThat(nodes().exists(coming)).isFalse();
                });
        assertThat(tx(() -> nodes().exists(coming))).isTrue();
    }

    @Test
    @Measured({"2.45", "2.46"})
    void children_arePinned_andNamesThatWereNotThere() {
        NodeRef other = committed(ContentModel.TYPE_FOLDER, "lain");
        run(
                () -> {
                    assertThat(nodes().getChildAssocs(other)).isEmpty();
                    assertThat(named("x")).isNull();
                    otherwise(() -> create(other, BASE, "x", Map.of()));
                    otherwise(() -> base("x"));
                    assertThat(nodes().getChildAssocs(other)).isEmpty();
                    assertThat(named("x")).isNull();
                });
        assertThat(tx(() -> named("x"))).isNotNull();
    }

    private NodeRef named(String name) {
        return nodes().getChildByName(folder, ContentModel.ASSOC_CONTAINS, name);
    }

    @Test
    @Measured({"2.47", "2.49-2.51"})
    void writingWhatWasRead_isCompareAndSet_onTheWholeNode() {
        NodeRef node = committed(BASE, "n");
        assertThat(increment(node, () -> nodes().setProperty(node, NUM, 5), true)).isEqualTo(2);
        assertThat(get(node, NUM)).isEqualTo(6);
        assertThat(increment(node, () -> nodes().setProperty(node, TEXT, "lain"), true))
                .isEqualTo(2);
        assertThat(get(node, NUM)).isEqualTo(7);
        assertThat(get(node, TEXT)).isEqualTo("lain");
        assertThat(increment(node, () -> nodes().setProperty(node, NUM, 8), false)).isOne();
        assertThat(get(node, NUM)).isEqualTo(2);
        assertThat(increment(node, () -> kid(node, "kidsDup", "anak"), true)).isOne();
    }

    /** Executions of an increment during which another transaction commits a change. */
    private int increment(NodeRef node, Runnable other, boolean readsFirst) {
        AtomicInteger executions = new AtomicInteger();
        quick().doInTransaction(
                        () -> {
                            Serializable before = readsFirst ? nodes().getProperty(node, NUM) : 1;
                            if (executions.incrementAndGet() == 1) {
                                otherwise(other);
                            }
                            nodes().setProperty(
                                            node, NUM, before == null ? 1 : (Integer) before + 1);
                            return null;
                        },
                        false,
                        true);
        return executions.get();
    }

    @Test
    @Measured("2.48")
    void theConflict_isThrownAtTheWrite() {
        NodeRef node = committed(BASE, "n");
        List<String> seen = new ArrayList<>();
        quick().doInTransaction(
                        () -> {
                            nodes().getProperty(node, NUM);
                            if (seen.isEmpty()) {
                                otherwise(() -> nodes().setProperty(node, NUM, 5));
                            }
                            try {
                                nodes().setProperty(node, NUM, 6);
                                seen.add("write ok");
                            } catch (ConcurrencyFailureException e) {
                                seen.add(e.getMessage());
                                throw e;
                            }
                            return null;
                        },
                        false,
                        true);
        assertThat(seen).hasSize(2);
        assertThat(seen.get(0)).matches("Failed to update node \\d+");
        assertThat(seen.get(1)).isEqualTo("write ok");
    }

    @Test
    @Measured({"2.52", "2.53"})
    void parallelChildren_doNotConflict_andOfOneNameOneWins() throws Exception {
        AtomicInteger executions = new AtomicInteger();
        List<Object> different =
                parallel(
                        number ->
                                tx(
                                        () -> {
                                            executions.incrementAndGet();
                                            return base("anak-" + number);
                                        }));
        assertThat(different).hasOnlyElementsOfType(NodeRef.class);
        assertThat(executions).hasValue(8);
        List<Object> same = parallel(number -> attempt(() -> committed(BASE, "sama")));
        assertThat(same).filteredOn(NodeRef.class::isInstance).hasSize(1);
        assertThat(same).filteredOn(DuplicateChildNodeNameException.class::isInstance).hasSize(7);
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

    /** Eight at once. */
    private static List<Object> parallel(Numbered work) throws Exception {
        int threads = 8;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        CyclicBarrier start = new CyclicBarrier(threads);
        List<Future<Object>> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int number = i;
            running.add(
                    pool.submit(
                            () -> {
                                AuthenticationUtil.setFullyAuthenticatedUser("admin");
                                start.await();
                                return work.work(number);
                            }));
        }
        pool.shutdown();
        List<Object> results = new ArrayList<>();
        for (Future<Object> each : running) {
            results.add(each.get());
        }
        return results;
    }

    @Test
    void aNodeCounter_hasNeitherGapNorDuplicate_underContentionAndRollbacks() throws Exception {
        NodeRef counter = committed(BASE, "pencacah");
        List<Object> all =
                parallel(
                        thread -> {
                            List<Integer> taken = new ArrayList<>();
                            for (int i = 0; i < 10; i++) {
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
        all.forEach(each -> ((List<?>) each).forEach(number -> numbers.add((Integer) number)));
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

    @Test
    @Measured("2.54")
    void aTransaction_readsWhatItWrote() {
        run(
                () -> {
                    NodeRef node = base("n");
                    nodes().setProperty(node, TEXT, "z");
                    write(node, "isi");
                    kid(node, "kids", "anak");
                    assertThat(nodes().getProperty(node, TEXT)).isEqualTo("z");
                    assertThat(read(node)).isEqualTo("isi");
                    assertThat(nodes().getChildAssocs(node)).hasSize(1);
                    nodes().deleteNode(node);
                    assertThat(nodes().getChildAssocs(folder)).isEmpty();
                    assertThat(named("n")).isNull();
                });
    }
}
