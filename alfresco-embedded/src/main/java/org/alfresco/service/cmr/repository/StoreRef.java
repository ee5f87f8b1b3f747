package org.alfresco.service.cmr.repository;

import org.alfresco.error.AlfrescoRuntimeException;

/** A store: {@code protocol://identifier}. */
public final class StoreRef implements EntityRef {
    public static final String PROTOCOL_WORKSPACE = "workspace";
    public static final String PROTOCOL_ARCHIVE = "archive";
    public static final String URI_FILLER = "://";
    public static final StoreRef STORE_REF_WORKSPACE_SPACESSTORE =
            new StoreRef(PROTOCOL_WORKSPACE, "SpacesStore");
    public static final StoreRef STORE_REF_ARCHIVE_SPACESSTORE =
            new StoreRef(PROTOCOL_ARCHIVE, "SpacesStore");

    private static final long serialVersionUID = 1L;

    private final String protocol;
    private final String identifier;

    public StoreRef(String protocol, String identifier) {
        if (protocol == null) {
            throw new IllegalArgumentException("Store protocol may not be null");
        }
        if (identifier == null) {
            throw new IllegalArgumentException("Store identifier may not be null");
        }
        this.protocol = protocol;
        this.identifier = identifier;
    }

    public StoreRef(String string) {
        int at = string.indexOf(URI_FILLER);
        if (at < 0) {
            throw new AlfrescoRuntimeException("Invalid store ref: Does not contain :// " + string);
        }
        this.protocol = string.substring(0, at);
        this.identifier = string.substring(at + URI_FILLER.length());
    }

    @Override
    public String toString() {
        return protocol + URI_FILLER + identifier;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof StoreRef other
                && protocol.equals(other.protocol)
                && identifier.equals(other.identifier);
    }

    @Override
    public int hashCode() {
        return 37 * protocol.hashCode() + identifier.hashCode();
    }

    public String getProtocol() {
        return protocol;
    }

    public String getIdentifier() {
        return identifier;
    }
}
