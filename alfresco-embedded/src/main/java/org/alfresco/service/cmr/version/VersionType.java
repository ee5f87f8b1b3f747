package org.alfresco.service.cmr.version;

/** How far a version moves the label. */
public enum VersionType {
    MAJOR,
    MINOR
}
