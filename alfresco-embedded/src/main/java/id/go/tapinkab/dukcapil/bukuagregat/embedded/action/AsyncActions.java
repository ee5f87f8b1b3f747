package id.go.tapinkab.dukcapil.bukuagregat.embedded.action;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.action.ActionServiceException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/**
 * The pool that runs actions after the commit: each in its own retrying transaction, as its run-as
 * user. What is queued when the repository stops is lost, as on ACS; a failure is only logged.
 */
public final class AsyncActions implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(AsyncActions.class);
    private static final long STOP_SECONDS = 60;

    private final RetryingTransactionHelper transactions;
    private final ThreadPoolExecutor pool;
    private final AtomicInteger unfinished = new AtomicInteger();

    AsyncActions(RetryingTransactionHelper transactions, int threads) {
        this.transactions = transactions;
        AtomicInteger number = new AtomicInteger();
        this.pool =
                new ThreadPoolExecutor(
                        threads,
                        threads,
                        10,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(),
                        work -> {
                            Thread thread =
                                    new Thread(
                                            work, "defaultAsyncAction" + number.incrementAndGet());
                            thread.setDaemon(true);
                            return thread;
                        });
        this.pool.allowCoreThreadTimeOut(true);
    }

    /** Runs the work soon; {@code name} is for the log. */
    void queue(String name, String runAsUser, Runnable work) {
        unfinished.incrementAndGet();
        pool.execute(
                () -> {
                    try {
                        run(runAsUser, work);
                    } catch (RuntimeException | Error e) {
                        LOG.error("Failed to execute asynchronous action: {}", name, e);
                    } finally {
                        done();
                    }
                });
    }

    private void run(String runAsUser, Runnable work) {
        if (runAsUser == null) {
            throw new ActionServiceException(
                    "Cannot execute action asynchronously since run as user is 'null'");
        }
        AuthenticationUtil.runAs(
                () ->
                        transactions.doInTransaction(
                                () -> {
                                    work.run();
                                    return null;
                                }),
                runAsUser);
    }

    private void done() {
        synchronized (unfinished) {
            unfinished.decrementAndGet();
            unfinished.notifyAll();
        }
    }

    /** Waits until nothing is queued or running; false when that takes longer. */
    public boolean awaitIdle(Duration limit) throws InterruptedException {
        long until = System.nanoTime() + limit.toNanos();
        synchronized (unfinished) {
            while (unfinished.get() > 0) {
                long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
                if (left <= 0) {
                    return false;
                }
                unfinished.wait(left);
            }
        }
        return true;
    }

    /** Lets what is running end; what is only queued is dropped. */
    @Override
    public void destroy() throws InterruptedException {
        pool.getQueue().clear();
        pool.shutdown();
        if (!pool.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("Actions still run after {} s: interrupting them", STOP_SECONDS);
            pool.shutdownNow();
        }
    }
}
