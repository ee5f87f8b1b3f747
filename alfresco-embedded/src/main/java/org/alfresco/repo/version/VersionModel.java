package org.alfresco.repo.version;

/** Names of the version store, as first made. */
public interface VersionModel extends VersionBaseModel {
    String STORE_ID = "lightWeightVersionStore";
}
