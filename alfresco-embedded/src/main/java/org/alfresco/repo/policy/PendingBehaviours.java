package org.alfresco.repo.policy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.util.transaction.TransactionListenerAdapter;

/**
 * Per transaction: which behaviours have heard their first event, and which wait for the commit.
 */
final class PendingBehaviours {
    /** A behaviour and the arguments that make an event of it the same one. */
    private record Identity(Behaviour behaviour, List<Object> keys) {}

    private record Waiting(Object target, Method method, Object[] args) {}

    /** The queue of one transaction. */
    private static final class Pending extends TransactionListenerAdapter {
        private final Set<Identity> heard = new HashSet<>();
        private final Map<Identity, Waiting> known = new HashMap<>();
        private final Queue<Waiting> queue = new ArrayDeque<>();
        private boolean committed;

        @Override
        public void beforeCommit(boolean readOnly) {
            Waiting next = queue.poll();
            while (next != null) {
                call(next);
                next = queue.poll();
            }
            committed = true;
        }
    }

    private Pending pending() {
        Pending pending = AlfrescoTransactionSupport.getResource(this);
        if (pending == null) {
            pending = new Pending();
            AlfrescoTransactionSupport.bindResource(this, pending);
        }
        return pending;
    }

    boolean first(Behaviour behaviour, PolicyDefinition<?> definition, Object[] args) {
        return pending().heard.add(identity(behaviour, definition, args));
    }

    /** Queues the event, or moves on the last values of the same one queued before. */
    void atCommit(
            Behaviour behaviour,
            PolicyDefinition<?> definition,
            Object target,
            Method method,
            Object[] args) {
        Pending pending = pending();
        if (pending.known.isEmpty()) {
            AlfrescoTransactionSupport.bindListener(
                    (org.alfresco.util.transaction.TransactionListener) pending);
        }
        Identity identity = identity(behaviour, definition, args);
        Waiting before = pending.known.get(identity);
        if (before == null) {
            Waiting waiting = new Waiting(target, method, args.clone());
            pending.known.put(identity, waiting);
            if (pending.committed) {
                call(waiting);
            } else {
                pending.queue.add(waiting);
            }
            return;
        }
        for (int i = 0; i < args.length; i++) {
            if (definition.getArgument(i) == Policy.Arg.END_VALUE) {
                before.args()[i] = args[i];
            }
        }
    }

    private static Identity identity(
            Behaviour behaviour, PolicyDefinition<?> definition, Object[] args) {
        List<Object> keys = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            if (definition.getArgument(i) == Policy.Arg.KEY) {
                keys.add(args[i]);
            }
        }
        return new Identity(behaviour, keys);
    }

    private static void call(Waiting waiting) {
        String failed =
                "Failed to execute transaction-level behaviour "
                        + waiting.method()
                        + " in transaction "
                        + AlfrescoTransactionSupport.getTransactionId()
                        + " : ";
        try {
            waiting.method().invoke(waiting.target(), waiting.args());
        } catch (InvocationTargetException e) {
            Throwable thrown = e.getTargetException();
            throw new AlfrescoRuntimeException(
                    failed + "null(" + thrown.getMessage() + ")", thrown);
        } catch (IllegalAccessException e) {
            throw new AlfrescoRuntimeException(failed + e.getMessage(), e);
        }
    }
}
