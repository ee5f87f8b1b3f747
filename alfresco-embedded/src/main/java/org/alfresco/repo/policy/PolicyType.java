package org.alfresco.repo.policy;

/** What a policy speaks about. */
public enum PolicyType {
    Class,
    Property,
    Association
}
