package org.alfresco.repo.policy;

/** An event of associations. */
public interface AssociationPolicy extends Policy {}
