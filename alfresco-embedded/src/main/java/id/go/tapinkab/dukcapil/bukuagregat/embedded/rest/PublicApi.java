package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.tapinkab.dukcapil.bukuagregat.embedded.http.RequestLanguage;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.security.AuthenticationService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves {@code /api/-default-/public/<api>/versions/1/…}. Every request but a login is one
 * transaction, retried as such; reading ones are read-only.
 */
public final class PublicApi extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PublicApi.class);
    private static final Pattern URL =
            Pattern.compile("/-default-/public/([^/]+)/versions/1/(.+?)/?");

    private final transient Routes routes = new Routes();
    private final transient Credentials credentials;
    private final transient RetryingTransactionHelper transactions;

    PublicApi(
            List<Routes.Resource> resources,
            AuthenticationService authentication,
            RetryingTransactionHelper transactions) {
        resources.forEach(resource -> resource.addTo(routes));
        this.credentials = new Credentials(authentication);
        this.transactions = transactions;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Path file = null;
        RequestLanguage.set(request);
        try {
            AuthenticationUtil.clearCurrentSecurityContext();
            Matcher url = URL.matcher(pathOf(request));
            Optional<Routes.Match> match =
                    url.matches()
                            ? routes.find(request.getMethod(), url.group(1), url.group(2))
                            : Optional.empty();
            Credentials.Login login =
                    match.isPresent() && match.get().open()
                            ? Credentials.Login.ACCEPTED
                            : credentials.accept(request);
            if (login == Credentials.Login.ACCEPTED) {
                if (match.isEmpty()) {
                    write(response, ApiErrors.noSuchResource());
                    return;
                }
                file = Files.createTempFile("rest-", ".body");
                answer(request, response, match.get(), call(request, match.get(), file));
            } else if (login == Credentials.Login.GUEST) {
                write(response, ApiErrors.guest(request.getMethod()));
            } else {
                response.setHeader(
                        "WWW-Authenticate", "AlfTicket realm=\"Alfresco -default- tenant\"");
                write(response, ApiErrors.unauthenticated(request.getMethod()));
            }
        } catch (ServletException e) {
            write(response, ApiErrors.of(ApiException.badRequest(e.getMessage())));
        } finally {
            AuthenticationUtil.clearCurrentSecurityContext();
            if (file != null) {
                Files.delete(file);
            }
        }
    }

    private void answer(
            HttpServletRequest request, HttpServletResponse response, Routes.Match match, Call call)
            throws IOException {
        try {
            Reply reply =
                    match.open()
                            ? match.handler().handle(call)
                            : transactions.doInTransaction(
                                    () -> match.handler().handle(call),
                                    request.getMethod().equals("GET"),
                                    true);
            if (reply instanceof Reply.Body body) {
                write(response, body.status(), body.json());
            } else if (reply instanceof Reply.Download download) {
                Downloads.send(download, request, response);
            } else {
                response.setHeader("Cache-Control", "no-cache");
                response.setContentType("application/json;charset=UTF-8");
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            }
        } catch (RuntimeException e) {
            ApiErrors.Answer answer = ApiErrors.of(e);
            if (answer.status() >= 500) {
                LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
            }
            // ACS says so of a creation that fails when it is committed, but not of a change.
            boolean silent = answer.status() == 422 && request.getMethod().equals("PUT");
            write(response, silent ? answer.cacheable() : answer);
        }
    }

    private static String pathOf(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return URLDecoder.decode(
                path.substring(request.getServletPath().length()).replace("+", "%2B"),
                StandardCharsets.UTF_8);
    }

    private static Call call(HttpServletRequest request, Routes.Match match, Path file)
            throws IOException, ServletException {
        Map<String, String> form = new HashMap<>();
        String fileName = null;
        String type = request.getContentType();
        boolean multipart = type != null && type.startsWith("multipart/form-data");
        if (multipart) {
            for (Part part : request.getParts()) {
                try (InputStream content = part.getInputStream()) {
                    if (part.getName().equals("filedata")) {
                        fileName = part.getSubmittedFileName();
                        Files.copy(content, file, REPLACE_EXISTING);
                    } else {
                        form.put(
                                part.getName(),
                                new String(content.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
        } else {
            try (InputStream content = request.getInputStream()) {
                Files.copy(content, file, REPLACE_EXISTING);
            }
        }
        form.put("Content-Type", type);
        return new Call(
                match.variables(),
                parameters(request),
                form,
                multipart && fileName == null ? null : file,
                fileName);
    }

    private static Map<String, String> parameters(HttpServletRequest request) {
        Map<String, String> parameters = new HashMap<>();
        if (request.getQueryString() == null) {
            return parameters;
        }
        for (String parameter : request.getQueryString().split("&", -1)) {
            int equals = parameter.indexOf('=');
            if (equals > 0) {
                parameters.put(
                        parameter.substring(0, equals),
                        URLDecoder.decode(parameter.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return parameters;
    }

    private static void write(HttpServletResponse response, ApiErrors.Answer answer)
            throws IOException {
        if (answer.noCache()) {
            response.setHeader("Cache-Control", "no-cache");
        }
        write(response, answer.status(), answer.body());
    }

    private static void write(HttpServletResponse response, int status, JsonNode body)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream().write(body.toString().getBytes(StandardCharsets.UTF_8));
    }
}
