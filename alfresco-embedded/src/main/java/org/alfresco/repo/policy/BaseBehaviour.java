package org.alfresco.repo.policy;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A behaviour with its frequency; switched off for the thread while it runs, so that it does not
 * set itself off.
 */
public abstract class BaseBehaviour implements Behaviour {
    protected NotificationFrequency frequency;

    private final ThreadLocal<Deque<Boolean>> disabled = ThreadLocal.withInitial(ArrayDeque::new);

    public BaseBehaviour() {
        this(NotificationFrequency.EVERY_EVENT);
    }

    public BaseBehaviour(NotificationFrequency frequency) {
        if (frequency == null) {
            throw new IllegalArgumentException("Frequency is a mandatory parameter");
        }
        this.frequency = frequency;
    }

    public void setNotificationFrequency(NotificationFrequency frequency) {
        this.frequency = frequency;
    }

    @Override
    public void disable() {
        disabled.get().push(Boolean.TRUE);
    }

    @Override
    public void enable() {
        if (disabled.get().isEmpty()) {
            throw new PolicyException(
                    "Cannot enable " + this + " at this time - mismatched with disable calls");
        }
        disabled.get().pop();
    }

    @Override
    public boolean isEnabled() {
        return disabled.get().isEmpty();
    }

    @Override
    public NotificationFrequency getNotificationFrequency() {
        return frequency;
    }
}
