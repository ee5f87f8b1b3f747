package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

import com.fasterxml.jackson.databind.JsonNode;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.service.cmr.security.AuthenticationService;

/** Logging in for a ticket. */
final class TicketsResource implements Routes.Resource {
    private final AuthenticationService authentication;

    TicketsResource(AuthenticationService authentication) {
        this.authentication = authentication;
    }

    @Override
    public void addTo(Routes routes) {
        routes.addOpen("POST", "authentication:tickets", this::login);
        routes.add("GET", "authentication:tickets/-me-", this::validate);
        routes.add("DELETE", "authentication:tickets/-me-", this::logout);
    }

    private Reply login(Call call) {
        JsonNode body = call.json();
        String user = Call.text(body, "userId");
        String password = Call.text(body, "password");
        if (user == null || password == null) {
            throw ApiException.badRequest("Invalid login details.");
        }
        try {
            authentication.authenticate(user, password.toCharArray());
        } catch (AuthenticationException e) {
            throw ApiException.of(403, "Login failed");
        }
        return Reply.entry(
                call,
                201,
                new Json()
                        .put("id", authentication.getCurrentTicket())
                        .put("userId", authentication.getCurrentUserName())
                        .object());
    }

    private Reply validate(Call call) {
        return Reply.entry(call, new Json().put("id", authentication.getCurrentTicket()).object());
    }

    private Reply logout(Call call) {
        authentication.invalidateTicket(authentication.getCurrentTicket());
        return new Reply.Nothing();
    }
}
