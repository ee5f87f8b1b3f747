package org.alfresco.repo.policy;

/**
 * An event with one method. Constants {@code ARG_0}, {@code ARG_1}… of a policy say what an
 * argument is to behaviours that wait for the commit.
 */
public interface Policy {
    String NAMESPACE = "http://www.alfresco.org";

    /**
     * What an argument is: part of the event's identity, or the value before the first or after the
     * last event.
     */
    static enum Arg {
        KEY,
        START_VALUE,
        END_VALUE
    }
}
