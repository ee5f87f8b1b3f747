package org.alfresco.service.namespace;

/** A test of qualified names. */
public interface QNamePattern {
    /** Whether the name passes. */
    boolean isMatch(QName qname);
}
