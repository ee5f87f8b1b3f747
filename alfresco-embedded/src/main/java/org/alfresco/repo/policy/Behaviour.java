package org.alfresco.repo.policy;

/** Something done on an event. */
public interface Behaviour {
    /** When a behaviour hears of an event. */
    enum NotificationFrequency {
        EVERY_EVENT,
        FIRST_EVENT,
        TRANSACTION_COMMIT
    }

    /** The behaviour as that policy. */
    <T> T getInterface(Class<T> policy);

    /** For this thread; calls nest. */
    void disable();

    void enable();

    boolean isEnabled();

    NotificationFrequency getNotificationFrequency();
}
