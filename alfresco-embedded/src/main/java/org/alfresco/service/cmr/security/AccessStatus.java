package org.alfresco.service.cmr.security;

/** The answer to a permission question. */
public enum AccessStatus {
    DENIED,
    ALLOWED,
    UNDETERMINED
}
