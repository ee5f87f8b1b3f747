package org.alfresco.repo.content.transform;

import org.alfresco.error.AlfrescoRuntimeException;

/** Nothing here can turn that kind of content into the other. */
public class UnsupportedTransformationException extends AlfrescoRuntimeException {

    private static final long serialVersionUID = 1L;

    public UnsupportedTransformationException(String msgId) {
        super(msgId);
    }
}
