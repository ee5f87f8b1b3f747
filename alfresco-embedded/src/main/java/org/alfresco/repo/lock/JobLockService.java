package org.alfresco.repo.lock;

import org.alfresco.service.namespace.QName;

/** Locks by name across servers, for jobs. */
public interface JobLockService {
    void getTransactionalLock(QName lockQName, long timeToLive);

    void getTransactionalLock(QName lockQName, long timeToLive, long retryWait, int retryCount);

    String getLock(QName lockQName, long timeToLive);

    String getLock(QName lockQName, long timeToLive, long retryWait, int retryCount);

    String getLock(
            QName lockQName, long timeToLive, JobLockService.JobLockRefreshCallback callback);

    void refreshLock(String lockToken, QName lockQName, long timeToLive);

    void refreshLock(
            String lockToken,
            QName lockQName,
            long timeToLive,
            JobLockService.JobLockRefreshCallback callback);

    void releaseLock(String lockToken, QName lockQName);

    boolean releaseLockVerify(String lockToken, QName lockQName);

    /** Asked before a lock is refreshed. */
    interface JobLockRefreshCallback {
        boolean isActive();

        void lockReleased();
    }
}
