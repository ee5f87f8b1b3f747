package org.alfresco.repo.policy;

/** An event of properties. */
public interface PropertyPolicy extends Policy {}
