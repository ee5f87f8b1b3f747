package org.alfresco.util.transaction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.alfresco.error.AlfrescoRuntimeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What one transaction carries: id, resources, listeners. Set aside while a nested new transaction
 * runs.
 */
final class TransactionRecord implements TransactionSynchronization {
    private static final Logger LOG = LoggerFactory.getLogger(TransactionRecord.class);
    private static final ThreadLocal<TransactionRecord> CURRENT = new ThreadLocal<>();

    /** The one whose listeners are being told that it is over; none runs any more. */
    private static final ThreadLocal<TransactionRecord> COMPLETING = new ThreadLocal<>();

    private static final ThreadLocal<Map<Object, Object>> OUTSIDE =
            ThreadLocal.withInitial(HashMap::new);

    private final String id = UUID.randomUUID().toString();
    private final long startTime = System.currentTimeMillis();
    private final Map<Object, Object> resources = new HashMap<>();
    private final Map<Integer, Set<TransactionListener>> listeners = new TreeMap<>();

    /** Null outside a transaction. */
    static TransactionRecord current() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return null;
        }
        TransactionRecord record = CURRENT.get();
        if (record == null) {
            record = new TransactionRecord();
            TransactionSynchronizationManager.registerSynchronization(record);
            CURRENT.set(record);
        }
        return record;
    }

    static TransactionRecord required() {
        TransactionRecord record = current();
        if (record == null) {
            throw new AlfrescoRuntimeException(
                    "Transaction must be active and synchronization is required: "
                            + Thread.currentThread());
        }
        return record;
    }

    static Map<Object, Object> resources() {
        TransactionRecord record = current();
        if (record == null) {
            // after completion the listeners still see what the transaction bound
            record = COMPLETING.get();
        }
        return record == null ? OUTSIDE.get() : record.resources;
    }

    String id() {
        return id;
    }

    long startTime() {
        return startTime;
    }

    boolean bind(TransactionListener listener, int order) {
        return listeners.computeIfAbsent(order, key -> new LinkedHashSet<>()).add(listener);
    }

    Set<TransactionListener> listeners() {
        Set<TransactionListener> all = new LinkedHashSet<>();
        listeners.values().forEach(all::addAll);
        return all;
    }

    @Override
    public void suspend() {
        CURRENT.remove();
    }

    @Override
    public void resume() {
        CURRENT.set(this);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        Set<TransactionListener> done = new LinkedHashSet<>();
        TransactionListener next = nextNotIn(done);
        while (next != null) {
            done.add(next);
            next.beforeCommit(readOnly);
            // a listener may have bound others, of a lower order too
            next = nextNotIn(done);
        }
    }

    private TransactionListener nextNotIn(Set<TransactionListener> done) {
        for (Set<TransactionListener> level : listeners.values()) {
            for (TransactionListener listener : level) {
                if (!done.contains(listener)) {
                    return listener;
                }
            }
        }
        return null;
    }

    @Override
    public void beforeCompletion() {
        for (TransactionListener listener : new ArrayList<>(listeners())) {
            try {
                listener.beforeCompletion();
            } catch (RuntimeException e) {
                LOG.error("A transaction listener failed before completion", e);
            }
        }
    }

    @Override
    public void afterCompletion(int status) {
        boolean committed = status == STATUS_COMMITTED;
        List<TransactionListener> order = new ArrayList<>();
        for (Set<TransactionListener> level : listeners.values()) {
            List<TransactionListener> same = new ArrayList<>(level);
            if (committed) {
                Collections.reverse(same);
            }
            order.addAll(same);
        }
        // A new transaction that a listener begins is to have a record of its own.
        CURRENT.remove();
        TransactionRecord outer = COMPLETING.get();
        COMPLETING.set(this);
        try {
            for (TransactionListener listener : order) {
                complete(listener, committed);
            }
        } finally {
            if (outer == null) {
                COMPLETING.remove();
            } else {
                COMPLETING.set(outer);
            }
        }
    }

    private void complete(TransactionListener listener, boolean committed) {
        try {
            if (committed) {
                listener.afterCommit();
            } else {
                listener.afterRollback();
            }
        } catch (RuntimeException e) {
            LOG.error("A transaction listener failed after completion", e);
        }
    }
}
