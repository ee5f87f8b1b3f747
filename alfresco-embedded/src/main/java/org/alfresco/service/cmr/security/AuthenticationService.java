package org.alfresco.service.cmr.security;

import org.alfresco.repo.security.authentication.AuthenticationException;

/** Who is logged in. */
public interface AuthenticationService {
    boolean getAuthenticationEnabled(String userName) throws AuthenticationException;

    void authenticate(String userName, char[] password) throws AuthenticationException;

    void authenticateAsGuest() throws AuthenticationException;

    boolean guestUserAuthenticationAllowed();

    boolean authenticationExists(String userName);

    String getCurrentUserName() throws AuthenticationException;

    void invalidateTicket(String ticket) throws AuthenticationException;

    void validate(String ticket) throws AuthenticationException;

    String getCurrentTicket();

    String getNewTicket();

    void clearCurrentSecurityContext();

    boolean isCurrentUserTheSystemUser();
}
