package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthenticationService;

/** Logs the sender of a request in: by name and password, or by a ticket. */
final class Credentials {
    private static final String BASIC = "Basic ";

    private final AuthenticationService authentication;

    Credentials(AuthenticationService authentication) {
        this.authentication = authentication;
    }

    /** What became of a login. */
    enum Login {
        ACCEPTED,
        REFUSED,
        /** Known, but not let in. */
        GUEST
    }

    /** Logs the request's sender in. */
    Login accept(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        try {
            if (request.getParameter("alf_ticket") != null) {
                authentication.validate(request.getParameter("alf_ticket"));
                return Login.ACCEPTED;
            }
            return header != null && header.startsWith(BASIC) ? acceptBasic(header) : Login.REFUSED;
        } catch (AuthenticationException e) {
            return Login.REFUSED;
        }
    }

    private Login acceptBasic(String header) {
        String decoded =
                new String(Base64.getDecoder().decode(header.substring(BASIC.length())), UTF_8);
        int colon = decoded.indexOf(':');
        if (colon > 0 && decoded.startsWith(AuthenticationUtil.getGuestUserName() + ":")) {
            return Login.GUEST;
        }
        if (colon > 0 && !decoded.startsWith("ROLE_TICKET:")) {
            authentication.authenticate(
                    decoded.substring(0, colon), decoded.substring(colon + 1).toCharArray());
        } else {
            authentication.validate(decoded.substring(decoded.indexOf(':') + 1));
        }
        return Login.ACCEPTED;
    }
}
