package org.alfresco.service.cmr.security;

/** One entry of an access control list. */
public interface AccessPermission {
    String getPermission();

    AccessStatus getAccessStatus();

    String getAuthority();

    AuthorityType getAuthorityType();

    int getPosition();

    boolean isInherited();

    boolean isSetDirectly();
}
