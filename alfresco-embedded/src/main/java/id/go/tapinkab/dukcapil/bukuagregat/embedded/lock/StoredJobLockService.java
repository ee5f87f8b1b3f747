package id.go.tapinkab.dukcapil.bukuagregat.embedded.lock;

import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.GUID;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Named locks with a time to live, taken and released in transactions of their own. */
final class StoredJobLockService implements JobLockService, InitializingBean {

    private static final String TAKE =
            """
            INSERT INTO job_lock (name, token, expires)
            VALUES (?, ?, now() + ? * interval '1 millisecond')
            ON CONFLICT (name) DO UPDATE SET token = excluded.token, expires = excluded.expires
            WHERE job_lock.expires < now() OR job_lock.token = excluded.token
            """;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate ownTransaction;

    StoredJobLockService(DataSource dataSource, PlatformTransactionManager transactions) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void afterPropertiesSet() {
        jdbc.execute(
                "CREATE TABLE IF NOT EXISTS job_lock (name text PRIMARY KEY, token text NOT NULL,"
                        + " expires timestamptz NOT NULL)");
    }

    @Override
    public String getLock(QName lockQName, long timeToLive) {
        return getLock(lockQName, timeToLive, 0, 1);
    }

    @Override
    public String getLock(QName lockQName, long timeToLive, long retryWait, int retryCount) {
        String token = GUID.generate();
        for (int attempt = 1; !take(name(lockQName), token, timeToLive); attempt++) {
            if (attempt >= retryCount) {
                throw new LockAcquisitionException(
                        "system.locks.err.excl_lock_exists", lockQName, token, name(lockQName));
            }
            sleep(retryWait);
        }
        return token;
    }

    private static String name(QName lock) {
        return lock.toString().toLowerCase(Locale.ROOT);
    }

    /**
     * A lock named {@code a.b} excludes {@code a} and what is below {@code a.b}, not {@code a.c}.
     */
    private boolean take(String name, String token, long timeToLive) {
        String family = name.substring(0, (name + ".").indexOf('.', name.indexOf('}')));
        return Boolean.TRUE.equals(
                ownTransaction.execute(
                        status -> {
                            jdbc.query(
                                    "SELECT pg_advisory_xact_lock(hashtext(?))", row -> {}, family);
                            return !isHeldNearby(name, token)
                                    && jdbc.update(TAKE, name, token, timeToLive) == 1;
                        }));
    }

    private boolean isHeldNearby(String name, String token) {
        List<String> held =
                jdbc.queryForList(
                        "SELECT name FROM job_lock WHERE expires >= now() AND token <> ?",
                        String.class,
                        token);
        return held.stream()
                .anyMatch(other -> name.startsWith(other + ".") || other.startsWith(name + "."));
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LockAcquisitionException("Interrupted while waiting for a lock");
        }
    }

    @Override
    public String getLock(QName lockQName, long timeToLive, JobLockRefreshCallback callback) {
        throw new UnsupportedOperationException(
                "JobLockService.getLock(…, JobLockRefreshCallback)");
    }

    @Override
    public void refreshLock(String lockToken, QName lockQName, long timeToLive) {
        if (!take(name(lockQName), lockToken, timeToLive)) {
            throw new LockAcquisitionException(
                    "system.locks.err.lock_update_count", lockQName, lockToken);
        }
    }

    @Override
    public void refreshLock(
            String lockToken, QName lockQName, long timeToLive, JobLockRefreshCallback callback) {
        throw new UnsupportedOperationException(
                "JobLockService.refreshLock(…, JobLockRefreshCallback)");
    }

    @Override
    public void releaseLock(String lockToken, QName lockQName) {
        if (!releaseLockVerify(lockToken, lockQName)) {
            throw new LockAcquisitionException(
                    "system.locks.err.failed_to_release_lock", lockQName, lockToken);
        }
    }

    @Override
    public boolean releaseLockVerify(String lockToken, QName lockQName) {
        return Boolean.TRUE.equals(
                ownTransaction.execute(
                        status ->
                                jdbc.update(
                                                "DELETE FROM job_lock WHERE name = ? AND token = ?",
                                                name(lockQName),
                                                lockToken)
                                        == 1));
    }

    @Override
    public void getTransactionalLock(QName lockQName, long timeToLive) {
        getTransactionalLock(lockQName, timeToLive, 20, 10);
    }

    @Override
    public void getTransactionalLock(
            QName lockQName, long timeToLive, long retryWait, int retryCount) {
        if (AlfrescoTransactionSupport.getTransactionId() == null) {
            throw new IllegalStateException("Locking requires an active transaction");
        }
        String token = AlfrescoTransactionSupport.getResource(lockQName);
        if (token != null) {
            refreshLock(token, lockQName, timeToLive);
            return;
        }
        String taken = getLock(lockQName, timeToLive, retryWait, retryCount);
        AlfrescoTransactionSupport.bindResource(lockQName, taken);
        AlfrescoTransactionSupport.bindListener(
                new TransactionListenerAdapter() {
                    @Override
                    public void beforeCommit(boolean readOnly) {
                        releaseLockVerify(taken, lockQName);
                    }

                    @Override
                    public void afterRollback() {
                        releaseLockVerify(taken, lockQName);
                    }
                });
    }
}
