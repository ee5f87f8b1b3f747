package id.go.tapinkab.dukcapil.bukuagregat.embedded.webscript;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.http.RequestLanguage;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.extensions.webscripts.Description;
import org.springframework.extensions.webscripts.Description.RequiredTransaction;
import org.springframework.extensions.webscripts.Description.RequiredTransactionParameters;
import org.springframework.extensions.webscripts.Description.TransactionCapability;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScript;
import org.springframework.extensions.webscripts.WebScriptException;

/**
 * Answers web script calls: finds the script, logs the caller in, runs it in the transaction that
 * it asks for, and turns exceptions into status pages.
 */
final class ScriptServlet extends HttpServlet implements BeanFactoryAware {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ScriptServlet.class);

    private final transient ScriptContainer container = new ScriptContainer();
    private final transient ScriptLogin login;
    private final transient RetryingTransactionHelper transactions;

    private transient ScriptRegistry registry;

    ScriptServlet(ScriptLogin login, RetryingTransactionHelper transactions) {
        this.login = login;
        this.transactions = transactions;
    }

    @Override
    public void setBeanFactory(BeanFactory beanFactory) {
        registry = new ScriptRegistry(beanFactory, container, ScriptUrl::new);
    }

    @Override
    protected void service(HttpServletRequest servletRequest, HttpServletResponse servletResponse)
            throws IOException {
        ScriptRuntime runtime = new ScriptRuntime(container);
        try (Spool body = body(servletRequest);
                Spool answer = new Spool()) {
            String path = servletRequest.getPathInfo() == null ? "/" : servletRequest.getPathInfo();
            String method = method(servletRequest);
            Optional<ScriptRegistry.Found> found = registry.find(method, path);
            ScriptRequest request =
                    new ScriptRequest(servletRequest, found.orElse(null), runtime, body);
            RequestLanguage.set(servletRequest);
            ScriptResponse response =
                    new ScriptResponse(runtime, request.getServiceContextPath(), answer);
            try {
                if (found.isEmpty()) {
                    throw new WebScriptException(
                            Status.STATUS_NOT_FOUND,
                            "Script url " + path + " does not map to a Web Script.");
                }
                WebScript script = found.get().match().getWebScript();
                if (found.get().match().getKind() == Match.Kind.URI) {
                    throw new WebScriptException(
                            Status.STATUS_METHOD_NOT_ALLOWED,
                            "Script url " + path + " does not support the method " + method);
                }
                if (login.admit(
                        servletRequest,
                        servletResponse,
                        script.getDescription().getRequiredAuthentication())) {
                    run(script, request, response);
                } else {
                    status(request, response, Status.STATUS_UNAUTHORIZED, null);
                }
            } catch (Exception e) {
                failed(request, response, e);
            } finally {
                AuthenticationUtil.clearCurrentSecurityContext();
            }
            response.send(servletResponse);
        }
    }

    /** Not for urlencoded forms: reading them here would hide their fields from getParameter. */
    private static Spool body(HttpServletRequest request) throws IOException {
        Spool body = new Spool();
        String type = request.getContentType();
        if (type == null || !type.startsWith("application/x-www-form-urlencoded")) {
            request.getInputStream().transferTo(body);
        }
        return body;
    }

    /** alf_method and the override header replace the method of a POST, as on ACS. */
    private static String method(HttpServletRequest request) {
        String method = request.getMethod();
        if (method.equals("POST")) {
            String instead = request.getHeader("X-HTTP-Method-Override");
            if (instead == null) {
                instead = request.getParameter("alf_method");
            }
            if (instead != null && !instead.isBlank()) {
                return instead.strip().toUpperCase(Locale.ROOT);
            }
        }
        return method;
    }

    private void run(WebScript script, ScriptRequest request, ScriptResponse response)
            throws Exception {
        String runAs = script.getDescription().getRunAs();
        if (runAs == null) {
            inTransaction(script, request, response);
        } else {
            AuthenticationUtil.runAs(
                    () -> {
                        inTransaction(script, request, response);
                        return null;
                    },
                    runAs);
        }
    }

    private void inTransaction(WebScript script, ScriptRequest request, ScriptResponse response)
            throws IOException {
        Description description = script.getDescription();
        RequiredTransactionParameters wanted = description.getRequiredTransactionParameters();
        if (wanted.getRequired() == RequiredTransaction.none) {
            script.execute(request, response);
            return;
        }
        transactions.doInTransaction(
                () -> {
                    // a retry begins with nothing said
                    response.reset();
                    script.execute(request, response);
                    return null;
                },
                wanted.getCapability() == TransactionCapability.readonly,
                wanted.getRequired() == RequiredTransaction.requiresnew);
    }

    private static void failed(ScriptRequest request, ScriptResponse response, Exception e)
            throws IOException {
        int code =
                e instanceof WebScriptException known
                        ? known.getStatus()
                        : Status.STATUS_INTERNAL_SERVER_ERROR;
        if (code >= Status.STATUS_INTERNAL_SERVER_ERROR) {
            LOG.error("Web script {} failed", request.getServicePath(), e);
        } else {
            LOG.debug("Web script {} refused", request.getServicePath(), e);
        }
        status(request, response, code, e.getMessage());
    }

    private static void status(
            ScriptRequest request, ScriptResponse response, int code, String message)
            throws IOException {
        response.reset();
        Status status = new Status();
        status.setCode(code, message);
        StatusPage.write(response, status, request.getFormat(), request.getServicePath());
    }
}
