package org.alfresco.service.cmr.action;

import java.io.Serializable;

/** How far the execution of an action is. */
public enum ActionStatus {
    New,
    Pending,
    Running,
    Completed,
    Cancelled,
    Failed,
    Declined;

    /** The status of that name; {@link #New} for null. */
    public static ActionStatus valueOf(Serializable status) {
        return status == null ? New : valueOf((String) status);
    }
}
