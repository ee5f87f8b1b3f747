package org.alfresco.repo.policy;

/** An event of nodes of a class. */
public interface ClassPolicy extends Policy {}
