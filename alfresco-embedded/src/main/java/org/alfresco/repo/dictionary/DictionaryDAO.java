package org.alfresco.repo.dictionary;

/**
 * Where models are kept. What it can do is the repository's own affair here; modules only pass it
 * on.
 */
public interface DictionaryDAO {}
