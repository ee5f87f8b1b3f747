package id.go.tapinkab.dukcapil.bukuagregat.embedded.lock;

import java.io.Serializable;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.lock.LockStatus;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.lock.NodeLockedException;
import org.alfresco.service.cmr.lock.UnableToAquireLockException;
import org.alfresco.service.cmr.lock.UnableToReleaseLockException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/**
 * Locks kept as cm:lockable. READ_ONLY_LOCK and NODE_LOCK stop everybody, WRITE_LOCK everybody but
 * its owner; only System passes (contract, section 6d). The lock owner is the fully authenticated
 * user.
 */
final class NodeLockService implements LockService {

    private final NodeService nodes;
    private final BehaviourFilter behaviours;

    NodeLockService(NodeService nodes, BehaviourFilter behaviours) {
        this.nodes = nodes;
        this.behaviours = behaviours;
    }

    @Override
    public void lock(NodeRef nodeRef, LockType lockType) throws UnableToAquireLockException {
        lock(nodeRef, lockType, TIMEOUT_INFINITY);
    }

    @Override
    public void lock(NodeRef nodeRef, LockType lockType, int timeToExpire)
            throws UnableToAquireLockException {
        LockStatus status = getLockStatus(nodeRef);
        if (status == LockStatus.LOCKED) {
            throw new UnableToAquireLockException(nodeRef);
        }
        Map<QName, Serializable> lock = new HashMap<>();
        lock.put(ContentModel.PROP_LOCK_OWNER, AuthenticationUtil.getFullyAuthenticatedUser());
        lock.put(ContentModel.PROP_LOCK_TYPE, lockType.toString());
        lock.put(ContentModel.PROP_LOCK_LIFETIME, "PERSISTENT");
        if (timeToExpire > 0) {
            lock.put(
                    ContentModel.PROP_EXPIRY_DATE,
                    new Date(System.currentTimeMillis() + timeToExpire * 1000L));
        }
        unaudited(nodeRef, () -> nodes.addAspect(nodeRef, ContentModel.ASPECT_LOCKABLE, lock));
    }

    @Override
    public void lock(NodeRef nodeRef, LockType lockType, int timeToExpire, boolean lockChildren)
            throws UnableToAquireLockException {
        if (lockChildren) {
            throw new UnsupportedOperationException("LockService.lock(…, lockChildren=true)");
        }
        lock(nodeRef, lockType, timeToExpire);
    }

    @Override
    public void lock(Collection<NodeRef> nodeRefs, LockType lockType, int timeToExpire)
            throws UnableToAquireLockException {
        nodeRefs.forEach(node -> lock(node, lockType, timeToExpire));
    }

    @Override
    public void unlock(NodeRef nodeRef) throws UnableToReleaseLockException {
        unlock(nodeRef, false, false);
    }

    @Override
    public void unlock(NodeRef nodeRef, boolean lockChildren) throws UnableToReleaseLockException {
        unlock(nodeRef, lockChildren, false);
    }

    @Override
    public void unlock(NodeRef nodeRef, boolean lockChildren, boolean allowCheckedOut)
            throws UnableToReleaseLockException {
        if (lockChildren) {
            throw new UnsupportedOperationException("LockService.unlock(…, lockChildren=true)");
        }
        if (nodes.getProperty(nodeRef, ContentModel.PROP_LOCK_OWNER) == null) {
            return;
        }
        if (!allowCheckedOut && nodes.hasAspect(nodeRef, ContentModel.ASPECT_CHECKED_OUT)) {
            throw new UnableToReleaseLockException(
                    nodeRef, UnableToReleaseLockException.CAUSE.CHECKED_OUT);
        }
        unaudited(nodeRef, () -> nodes.removeAspect(nodeRef, ContentModel.ASPECT_LOCKABLE));
    }

    @Override
    public void unlock(Collection<NodeRef> nodeRefs) throws UnableToReleaseLockException {
        nodeRefs.forEach(this::unlock);
    }

    /** The lock itself is no change of the node: neither its modifier nor its lock is asked. */
    private void unaudited(NodeRef nodeRef, Runnable change) {
        behaviours.disableBehaviour(nodeRef, ContentModel.ASPECT_AUDITABLE);
        try {
            LockGuard.without(change);
        } finally {
            behaviours.enableBehaviour(nodeRef, ContentModel.ASPECT_AUDITABLE);
        }
    }

    @Override
    public LockStatus getLockStatus(NodeRef nodeRef) {
        return getLockStatus(nodeRef, AuthenticationUtil.getFullyAuthenticatedUser());
    }

    @Override
    public LockStatus getLockStatus(NodeRef nodeRef, String userName) {
        Serializable owner = nodes.getProperty(nodeRef, ContentModel.PROP_LOCK_OWNER);
        if (owner == null) {
            return LockStatus.NO_LOCK;
        }
        boolean expired =
                nodes.getProperty(nodeRef, ContentModel.PROP_EXPIRY_DATE) instanceof Date end
                        && end.before(new Date());
        if (expired) {
            return LockStatus.LOCK_EXPIRED;
        }
        return owner.equals(userName) ? LockStatus.LOCK_OWNER : LockStatus.LOCKED;
    }

    @Override
    public LockType getLockType(NodeRef nodeRef) {
        return nodes.getProperty(nodeRef, ContentModel.PROP_LOCK_TYPE) instanceof String type
                ? LockType.valueOf(type)
                : null;
    }

    @Override
    public boolean isLocked(NodeRef nodeRef) {
        return isActive(getLockStatus(nodeRef));
    }

    private static boolean isActive(LockStatus status) {
        return status == LockStatus.LOCKED || status == LockStatus.LOCK_OWNER;
    }

    @Override
    public boolean isLockedAndReadOnly(NodeRef nodeRef) {
        LockStatus status = getLockStatus(nodeRef);
        return isActive(status)
                && (status == LockStatus.LOCKED || getLockType(nodeRef) != LockType.WRITE_LOCK);
    }

    @Override
    public void checkForLock(NodeRef nodeRef) {
        if (!AuthenticationUtil.isRunAsUserTheSystemUser() && isLockedAndReadOnly(nodeRef)) {
            throw new NodeLockedException(nodeRef);
        }
    }
}
