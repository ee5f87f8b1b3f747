package org.alfresco.repo.node.integrity;

import java.util.List;
import org.alfresco.error.AlfrescoRuntimeException;

/** The nodes changed in a transaction break the models; thrown at commit. */
public class IntegrityException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // the list given is as serializable as its maker made it
    private final List<IntegrityRecord> records;

    public IntegrityException(List<IntegrityRecord> records) {
        this("Integrity failure", records);
    }

    public IntegrityException(String msg, List<IntegrityRecord> records) {
        super(msg);
        this.records = records;
    }

    public List<IntegrityRecord> getRecords() {
        return records;
    }
}
