package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;

/** Many workflows at once, and workflows in transactions that are retried. */
abstract class ParallelContract extends WorkflowContract {
    private static final int THREADS = 16;

    private static <T> List<T> together(Callable<T> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                futures.add(
                        threads.submit(
                                () -> {
                                    start.await(30, TimeUnit.SECONDS);
                                    return work.call();
                                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get(120, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void startsWithPackages_doNotHinderEachOther() throws Exception {
        AtomicInteger attempts = new AtomicInteger();
        List<String> ids =
                together(
                        () -> {
                            NodeRef bundle =
                                    as(
                                            "anna",
                                            () -> {
                                                attempts.incrementAndGet();
                                                return workflows().createPackage(null);
                                            });
                            String id =
                                    start(
                                            "anna",
                                            "alur",
                                            Map.of(WorkflowModel.ASSOC_PACKAGE, bundle));
                            end("budi", task(id), "Setuju");
                            return id;
                        });
        assertThat(new HashSet<>(ids)).hasSize(THREADS);
        assertThat(attempts).hasValue(THREADS);
        for (String id : ids) {
            assertThat(task(id).getName()).isEqualTo("alur:mandTask");
        }
    }

    @Test
    void retriedTransactions_countOnce_andEndTheirTasksOnce() throws Exception {
        NodeRef counter =
                as(
                        "admin",
                        () ->
                                nodes().createNode(
                                                companyHome(),
                                                ContentModel.ASSOC_CONTAINS,
                                                QName.createQName(URI, "n" + System.nanoTime()),
                                                ContentModel.TYPE_CONTENT)
                                        .getChildRef());
        as("admin", () -> setCount(counter, "0"));
        AtomicInteger attempts = new AtomicInteger();
        Set<String> numbers =
                new HashSet<>(
                        together(
                                () -> {
                                    WorkflowTask task = task(start("anna"));
                                    return as(
                                            "budi",
                                            () -> {
                                                attempts.incrementAndGet();
                                                String number =
                                                        Integer.toString(
                                                                Integer.parseInt(count(counter))
                                                                        + 1);
                                                workflows().endTask(task.getId(), "Setuju");
                                                setCount(counter, number);
                                                return number;
                                            });
                                }));
        assertThat(numbers).hasSize(THREADS).contains("1", Integer.toString(THREADS));
        assertThat(as("admin", () -> count(counter))).isEqualTo(Integer.toString(THREADS));
        assertThat(attempts).hasValueGreaterThan(THREADS);
    }

    private String count(NodeRef counter) {
        return (String) nodes().getProperty(counter, ContentModel.PROP_TITLE);
    }

    private Void setCount(NodeRef counter, String number) {
        nodes().setProperty(counter, ContentModel.PROP_TITLE, number);
        return null;
    }
}
