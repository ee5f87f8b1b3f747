package org.alfresco.service.cmr.lock;

/** What a lock keeps others from. */
public enum LockType {
    READ_ONLY_LOCK,
    WRITE_LOCK,
    NODE_LOCK
}
