package org.alfresco.service.cmr.model;

/** What a type is to the file folder service. */
public enum FileFolderServiceType {
    FILE,
    FOLDER,
    SYSTEM_FOLDER,
    INVALID
}
