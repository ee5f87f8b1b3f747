package org.alfresco.repo.version;

/** Names of the version store. */
public interface VersionBaseModel {
    String STORE_PROTOCOL = "versionStore";

    String PROP_DESCRIPTION = "description";

    String PROP_VERSION_LABEL = "versionLabel";

    String PROP_VERSION_TYPE = "versionType";

    String PROP_VERSION_NUMBER = "versionNumber";
}
