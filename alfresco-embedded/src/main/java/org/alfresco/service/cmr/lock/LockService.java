package org.alfresco.service.cmr.lock;

import java.util.Collection;
import org.alfresco.service.cmr.repository.NodeRef;

/** Locks on nodes. Owner is the fully authenticated user. */
public interface LockService {
    int TIMEOUT_INFINITY = 0;

    /** Locks for a number of seconds; 0 is for good. */
    void lock(NodeRef nodeRef, LockType lockType) throws UnableToAquireLockException;

    /** Locks for a number of seconds; 0 is for good. */
    void lock(NodeRef nodeRef, LockType lockType, int timeToExpire)
            throws UnableToAquireLockException;

    /** Locks for a number of seconds; 0 is for good. */
    void lock(NodeRef nodeRef, LockType lockType, int timeToExpire, boolean lockChildren)
            throws UnableToAquireLockException;

    /** Locks for a number of seconds; 0 is for good. */
    void lock(Collection<NodeRef> nodeRefs, LockType lockType, int timeToExpire)
            throws UnableToAquireLockException;

    void unlock(NodeRef nodeRef) throws UnableToReleaseLockException;

    void unlock(NodeRef nodeRef, boolean lockChildren) throws UnableToReleaseLockException;

    void unlock(NodeRef nodeRef, boolean lockChildren, boolean allowCheckedOut)
            throws UnableToReleaseLockException;

    void unlock(Collection<NodeRef> nodeRefs) throws UnableToReleaseLockException;

    LockStatus getLockStatus(NodeRef nodeRef);

    LockStatus getLockStatus(NodeRef nodeRef, String userName);

    LockType getLockType(NodeRef nodeRef);

    boolean isLocked(NodeRef nodeRef);

    boolean isLockedAndReadOnly(NodeRef nodeRef);

    void checkForLock(NodeRef nodeRef);
}
