package org.alfresco.service.cmr.version;

import java.io.Serializable;
import java.util.Collection;
import java.util.Map;
import org.alfresco.service.cmr.repository.AspectMissingException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;

/** Versions of nodes. */
public interface VersionService {
    String VERSION_STORE_PROTOCOL = "versionStore";

    StoreRef getVersionStoreReference();

    boolean isAVersion(NodeRef nodeRef);

    boolean isVersioned(NodeRef nodeRef);

    /**
     * Freezes the node now. {@code versionType} in the map is a {@link VersionType}, {@code
     * description} the comment, other keys are kept as metadata.
     */
    Version createVersion(NodeRef nodeRef, Map<String, Serializable> versionProperties)
            throws ReservedVersionNameException, AspectMissingException;

    /**
     * Freezes the node now. {@code versionType} in the map is a {@link VersionType}, {@code
     * description} the comment, other keys are kept as metadata.
     */
    Collection<Version> createVersion(
            NodeRef nodeRef, Map<String, Serializable> versionProperties, boolean versionChildren)
            throws ReservedVersionNameException, AspectMissingException;

    /**
     * Freezes the node now. {@code versionType} in the map is a {@link VersionType}, {@code
     * description} the comment, other keys are kept as metadata.
     */
    Collection<Version> createVersion(
            Collection<NodeRef> nodeRefs, Map<String, Serializable> versionProperties)
            throws ReservedVersionNameException, AspectMissingException;

    /** Null when the node has no versions. */
    VersionHistory getVersionHistory(NodeRef nodeRef) throws AspectMissingException;

    Version getCurrentVersion(NodeRef nodeRef);

    /** Restores properties, aspects and content of a version; makes no version itself. */
    void revert(NodeRef nodeRef);

    /** Restores properties, aspects and content of a version; makes no version itself. */
    void revert(NodeRef nodeRef, boolean deep);

    /** Restores properties, aspects and content of a version; makes no version itself. */
    void revert(NodeRef nodeRef, Version version);

    /** Restores properties, aspects and content of a version; makes no version itself. */
    void revert(NodeRef nodeRef, Version version, boolean deep);

    void deleteVersionHistory(NodeRef nodeRef) throws AspectMissingException;

    void deleteVersion(NodeRef nodeRef, Version version);

    void ensureVersioningEnabled(NodeRef nodeRef, Map<QName, Serializable> versionProperties);
}
