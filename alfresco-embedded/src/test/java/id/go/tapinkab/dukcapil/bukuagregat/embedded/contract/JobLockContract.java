package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.regex.Pattern;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Section 10a: locks of jobs. */
abstract class JobLockContract extends CoreContract {

    private static final long LONG = 60_000;

    private QName lock;

    private JobLockService locks() {
        return bean("jobLockService", JobLockService.class);
    }

    @BeforeEach
    void name() {
        lock = p("kunci-" + UUID.randomUUID());
    }

    private QName below(String name) {
        return p(lock.getLocalName() + "." + name);
    }

    @Test
    @Measured("10.1")
    void heldLock_isRefusedAtOnce() {
        locks().getLock(lock, LONG);
        assertThatThrownBy(() -> locks().getLock(lock, LONG))
                .isInstanceOf(LockAcquisitionException.class)
                .hasMessageMatching(
                        "\\d{8} Failed to get lock '"
                                + Pattern.quote(lock.toString())
                                + "' using token '[^']+'\\.  An exclusive lock exists: .*");
        assertThat(LockAcquisitionException.class.getSuperclass())
                .isEqualTo(AlfrescoRuntimeException.class);
    }

    @Test
    @Measured("10.2")
    void heldLock_isAskedForAsOftenAsWanted() {
        locks().getLock(lock, LONG);
        assertThatThrownBy(() -> locks().getLock(lock, LONG, 1, 3))
                .isInstanceOf(LockAcquisitionException.class);
    }

    @Test
    @Measured("10.3")
    void heldLock_holdsWhatIsBelowItToo() {
        String token = locks().getLock(lock, LONG);
        assertThatThrownBy(() -> locks().getLock(below("anak"), LONG))
                .isInstanceOf(LockAcquisitionException.class)
                .hasMessageContaining(".anak' using token '");
        locks().releaseLock(token, lock);
        locks().getLock(below("anak"), LONG);
        locks().getLock(below("saudara"), LONG);
        assertThatThrownBy(() -> locks().getLock(lock, LONG))
                .isInstanceOf(LockAcquisitionException.class);
    }

    @Test
    @Measured("10.4")
    void wrongToken_releasesNothing_andAnExpiredLockMayBeRefreshed() throws Exception {
        String token = locks().getLock(lock, 1);
        assertThatThrownBy(() -> locks().releaseLock("salah", lock))
                .isInstanceOf(LockAcquisitionException.class)
                .hasMessageEndingWith(
                        "' using token 'salah'.  The lock has expired and been taken by another"
                                + " process.");
        assertThat(locks().releaseLockVerify("salah", lock)).isFalse();
        Thread.sleep(5);
        locks().refreshLock(token, lock, LONG);
        assertThatThrownBy(() -> locks().getLock(lock, LONG))
                .isInstanceOf(LockAcquisitionException.class);
        assertThat(locks().releaseLockVerify(token, lock)).isTrue();
    }

    @Test
    void expiredLock_isTakenByAnother() throws Exception {
        String token = locks().getLock(lock, 1);
        Thread.sleep(5);
        locks().getLock(lock, LONG);
        assertThatThrownBy(() -> locks().refreshLock(token, lock, LONG))
                .isInstanceOf(LockAcquisitionException.class);
    }

    @Test
    @Measured("10.6")
    void transactionalLock_needsATransaction_andEndsWithIt() {
        assertThatThrownBy(() -> locks().getTransactionalLock(lock, LONG))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Locking requires an active transaction");
        run(
                () -> {
                    locks().getTransactionalLock(lock, LONG);
                    locks().getTransactionalLock(lock, LONG);
                });
        assertThat(locks().getLock(lock, LONG)).isNotNull();
    }
}
