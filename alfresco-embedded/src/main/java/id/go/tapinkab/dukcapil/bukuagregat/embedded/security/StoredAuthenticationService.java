package id.go.tapinkab.dukcapil.bukuagregat.embedded.security;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.util.GUID;

/** Log-in by password or ticket. Tickets live as long as this repository runs. */
final class StoredAuthenticationService implements MutableAuthenticationService {

    private final Credentials credentials;
    private final SystemFolders folders;
    private final Map<String, String> userByTicket = new ConcurrentHashMap<>();

    StoredAuthenticationService(Credentials credentials, SystemFolders folders) {
        this.credentials = credentials;
        this.folders = folders;
    }

    @Override
    public void authenticate(String userName, char[] password) throws AuthenticationException {
        AuthenticationUtil.clearCurrentSecurityContext();
        if (!credentials.matches(userName, password)) {
            throw new AuthenticationException("Failed to authenticate");
        }
        AuthenticationUtil.setFullyAuthenticatedUser(asStored(userName));
    }

    /** The user's name as it was created, whatever case it is typed in. */
    private String asStored(String userName) {
        return AuthenticationUtil.runAsSystem(
                () -> {
                    String stored = folders.userName(userName);
                    return stored == null ? userName : stored;
                });
    }

    @Override
    public void authenticateAsGuest() throws AuthenticationException {
        AuthenticationUtil.setFullyAuthenticatedUser(AuthenticationUtil.getGuestUserName());
    }

    @Override
    public boolean guestUserAuthenticationAllowed() {
        return true;
    }

    @Override
    public boolean authenticationExists(String userName) {
        return credentials.exists(userName);
    }

    @Override
    public boolean getAuthenticationEnabled(String userName) throws AuthenticationException {
        return credentials.isEnabled(userName);
    }

    @Override
    public String getCurrentUserName() throws AuthenticationException {
        return AuthenticationUtil.getFullyAuthenticatedUser();
    }

    @Override
    public boolean isCurrentUserTheSystemUser() {
        return AuthenticationUtil.getSystemUserName().equals(getCurrentUserName());
    }

    @Override
    public String getCurrentTicket() {
        String user = getCurrentUserName();
        return userByTicket.entrySet().stream()
                .filter(entry -> entry.getValue().equals(user))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(this::getNewTicket);
    }

    @Override
    public String getNewTicket() {
        String ticket = "TICKET_" + GUID.generate().replace("-", "").toLowerCase(Locale.ROOT);
        userByTicket.put(ticket, getCurrentUserName());
        return ticket;
    }

    @Override
    public void validate(String ticket) throws AuthenticationException {
        String user = userByTicket.get(ticket);
        if (user == null || !credentials.isEnabled(user)) {
            AuthenticationUtil.clearCurrentSecurityContext();
            throw new AuthenticationException("Missing ticket for " + ticket);
        }
        AuthenticationUtil.setFullyAuthenticatedUser(user);
    }

    @Override
    public void invalidateTicket(String ticket) throws AuthenticationException {
        userByTicket.remove(ticket);
    }

    @Override
    public void clearCurrentSecurityContext() {
        AuthenticationUtil.clearCurrentSecurityContext();
    }

    @Override
    public boolean isAuthenticationMutable(String userName) {
        return true;
    }

    @Override
    public boolean isAuthenticationCreationAllowed() {
        return true;
    }

    @Override
    public void createAuthentication(String userName, char[] password)
            throws AuthenticationException {
        if (credentials.exists(userName)) {
            throw new AuthenticationException("User already exists: " + userName);
        }
        credentials.set(userName, password);
    }

    @Override
    public void updateAuthentication(String userName, char[] oldPassword, char[] newPassword)
            throws AuthenticationException {
        if (!credentials.matches(userName, oldPassword)) {
            throw new AuthenticationException("Failed to authenticate");
        }
        credentials.set(userName, newPassword);
    }

    @Override
    public void setAuthentication(String userName, char[] newPassword)
            throws AuthenticationException {
        if (!credentials.exists(userName)) {
            throw new AuthenticationException("User name does not exist: " + userName);
        }
        credentials.set(userName, newPassword);
    }

    @Override
    public void deleteAuthentication(String userName) throws AuthenticationException {
        credentials.delete(userName);
    }

    @Override
    public void setAuthenticationEnabled(String userName, boolean enabled)
            throws AuthenticationException {
        credentials.enable(userName, enabled);
        userByTicket.values().removeIf(user -> !enabled && user.equalsIgnoreCase(userName));
    }
}
