package org.alfresco.repo.node.integrity;

import java.io.Serializable;

/** One violation. */
public class IntegrityRecord implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String msg;

    public IntegrityRecord(String msg) {
        this.msg = msg;
    }

    public String getMessage() {
        return msg;
    }

    @Override
    public String toString() {
        return msg;
    }
}
