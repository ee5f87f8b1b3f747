package org.alfresco.service.cmr.lock;

/** How a lock looks to the one who asks. */
public enum LockStatus {
    NO_LOCK,
    LOCKED,
    LOCK_OWNER,
    LOCK_EXPIRED
}
