package org.alfresco.repo.transaction;

/** Marks exceptions that a retry cannot cure. */
public interface DoNotRetryException {}
