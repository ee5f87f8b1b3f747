package org.alfresco.repo.version;

/** Names of the version store in use. */
public interface Version2Model extends VersionBaseModel {
    String NAMESPACE_URI = "http://www.alfresco.org/model/versionstore/2.0";

    String STORE_ID = "version2Store";
}
