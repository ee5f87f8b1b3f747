package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.repo.version.VersionModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.version.VersionType;

/** Makes the version that an upload asks for, in place of the automatic one. */
final class NewVersions {
    private final VersionService versions;

    NewVersions(VersionService versions) {
        this.versions = versions;
    }

    /**
     * @param major null for the default
     * @param majorByDefault whether it is major when nothing is said
     */
    void create(NodeRef node, String major, String comment, boolean majorByDefault) {
        boolean isMajor = major == null ? majorByDefault : Boolean.parseBoolean(major);
        Map<String, Serializable> properties = new HashMap<>();
        properties.put(
                VersionModel.PROP_VERSION_TYPE, isMajor ? VersionType.MAJOR : VersionType.MINOR);
        if (comment != null) {
            properties.put(Version.PROP_DESCRIPTION, comment);
        }
        versions.createVersion(node, properties);
    }
}
