package id.go.tapinkab.dukcapil.bukuagregat.embedded.lock;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.node.NodeGuard;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.repository.NodeRef;

/** Stops every write of a locked node, through internal services as well. */
final class LockGuard implements NodeGuard {

    private static final ThreadLocal<Boolean> OFF = ThreadLocal.withInitial(() -> false);

    private final LockService locks;

    LockGuard(LockService locks) {
        this.locks = locks;
    }

    static void without(Runnable change) {
        OFF.set(true);
        try {
            change.run();
        } finally {
            OFF.remove();
        }
    }

    private void check(NodeRef node) {
        if (!OFF.get()) {
            locks.checkForLock(node);
        }
    }

    @Override
    public void beforeWrite(NodeRef node) {
        check(node);
    }

    @Override
    public void beforeAddChild(NodeRef parent) {
        check(parent);
    }

    @Override
    public void beforeDelete(NodeRef node) {
        check(node);
    }
}
