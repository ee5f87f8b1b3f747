package id.go.tapinkab.dukcapil.bukuagregat.embedded.webscript;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthenticationService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.springframework.extensions.webscripts.Description.RequiredAuthentication;

/**
 * Logs the caller in by Basic (user and password, or a ticket) or alf_ticket, as a script demands.
 * Guest is only who asks for it: {@code ?guest=true} or Basic guest.
 */
public final class ScriptLogin {

    private static final String CHALLENGE = "Basic realm=\"Alfresco\"";

    private final AuthenticationService authenticationService;
    private final AuthorityService authorityService;

    ScriptLogin(AuthenticationService authenticationService, AuthorityService authorityService) {
        this.authenticationService = authenticationService;
        this.authorityService = authorityService;
    }

    /**
     * Sets this thread's user; the caller clears it after the request.
     *
     * @return false when the call is refused: then the response has its headers, and is to be a 401
     */
    public boolean admit(
            HttpServletRequest request,
            HttpServletResponse response,
            RequiredAuthentication required) {
        AuthenticationUtil.clearCurrentSecurityContext();
        if (required == RequiredAuthentication.none) {
            return true;
        }
        boolean known;
        try {
            known = logIn(request, response, required);
        } catch (AuthenticationException e) {
            AuthenticationUtil.clearCurrentSecurityContext();
            response.setHeader("WWW-Authenticate", CHALLENGE);
            return false;
        }
        // An ordinary user at an administrator's script: 401 without a challenge, as on ACS.
        boolean administrator =
                required == RequiredAuthentication.admin
                        || required == RequiredAuthentication.sysadmin;
        return known && (!administrator || authorityService.hasAdminAuthority());
    }

    private boolean logIn(
            HttpServletRequest request,
            HttpServletResponse response,
            RequiredAuthentication required) {
        String ticket = request.getParameter("alf_ticket");
        String header = request.getHeader("Authorization");
        if (ticket != null && !ticket.isEmpty()) {
            authenticationService.validate(ticket);
            return true;
        }
        if (header == null || header.isBlank()) {
            if (Boolean.parseBoolean(request.getParameter("guest"))) {
                return guest(required);
            }
            response.setHeader("WWW-Authenticate", CHALLENGE);
            return false;
        }
        return basic(header, required);
    }

    private boolean guest(RequiredAuthentication required) {
        if (required != RequiredAuthentication.guest) {
            return false;
        }
        authenticationService.authenticateAsGuest();
        return true;
    }

    private boolean basic(String header, RequiredAuthentication required) {
        String[] parts = header.strip().split("\\s+", 2);
        if (parts.length < 2 || !parts[0].toLowerCase(Locale.ROOT).equals("basic")) {
            throw new AuthenticationException("Unsupported authorization scheme");
        }
        String decoded;
        try {
            decoded = new String(Base64.getDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new AuthenticationException("Malformed authorization header", e);
        }
        int colon = decoded.indexOf(':');
        String user = colon < 0 ? "" : decoded.substring(0, colon);
        String secret = colon < 0 ? decoded : decoded.substring(colon + 1);
        if (user.isEmpty() || user.equalsIgnoreCase("ROLE_TICKET")) {
            authenticationService.validate(secret);
        } else if (user.equals(AuthenticationUtil.getGuestUserName())) {
            return guest(required);
        } else {
            authenticationService.authenticate(user, secret.toCharArray());
        }
        return true;
    }
}
