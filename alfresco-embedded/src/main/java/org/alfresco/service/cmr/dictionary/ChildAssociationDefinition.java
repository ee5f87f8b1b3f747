package org.alfresco.service.cmr.dictionary;

/** A parent-child association. */
public interface ChildAssociationDefinition extends AssociationDefinition {
    String getRequiredChildName();

    boolean getDuplicateChildNamesAllowed();

    boolean getPropagateTimestamps();
}
