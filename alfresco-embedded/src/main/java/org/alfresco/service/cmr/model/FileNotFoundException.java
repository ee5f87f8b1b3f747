package org.alfresco.service.cmr.model;

import org.alfresco.service.cmr.repository.NodeRef;

/** No such file or folder. */
public class FileNotFoundException extends Exception {
    private static final long serialVersionUID = 1L;

    public FileNotFoundException(NodeRef nodeRef) {
        this("No file or folder found for node reference: " + nodeRef);
    }

    public FileNotFoundException(String msg) {
        super(msg);
    }
}
