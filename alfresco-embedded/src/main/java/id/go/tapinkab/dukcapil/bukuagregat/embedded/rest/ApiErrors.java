package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.UUID;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.lock.NodeLockedException;
import org.alfresco.service.cmr.model.FileExistsException;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.springframework.dao.ConcurrencyFailureException;

/** Which status an exception is, and the body that tells of it. */
final class ApiErrors {
    private static final String DEFAULT_KEY = "framework.exception.ApiDefault";

    private ApiErrors() {}

    /**
     * @param noCache whether the answer says that it isn't to be cached
     */
    record Answer(int status, ObjectNode body, boolean noCache) {
        Answer cacheable() {
            return new Answer(status, body, false);
        }
    }

    static Answer of(Throwable thrown) {
        if (thrown instanceof ApiException api) {
            String summary = new AlfrescoRuntimeException(api.getMessage()).getMessage();
            return answer(api.status(), api.key(), summary, false);
        }
        if (thrown instanceof AccessDeniedException) {
            return of(ApiException.denied());
        }
        if (thrown instanceof InvalidNodeRefException missing) {
            return of(ApiException.notFound(missing.getNodeRef().getId()));
        }
        if (thrown instanceof FileExistsException exists) {
            return of(
                    ApiException.conflict(
                            "Name already exists in target parent: " + exists.getName()));
        }
        if (thrown instanceof IntegrityException) {
            return answer(422, DEFAULT_KEY, thrown.getMessage(), true);
        }
        return answer(status(thrown), DEFAULT_KEY, thrown.getMessage(), false);
    }

    private static int status(Throwable thrown) {
        if (thrown instanceof DuplicateChildNodeNameException
                || thrown instanceof NodeLockedException
                || thrown instanceof ConcurrencyFailureException) {
            return 409;
        }
        return thrown instanceof IllegalArgumentException ? 400 : 500;
    }

    static Answer unauthenticated(String method) {
        return unauthenticated("Authentication failed for Web Script %s", method);
    }

    static Answer guest(String method) {
        return unauthenticated(
                "Web Script %s requires user authentication; however, a guest has attempted access.",
                method);
    }

    private static Answer unauthenticated(String message, String method) {
        String script = "org/alfresco/api/ResourceWebScript." + method.toLowerCase(Locale.ROOT);
        String summary = new AlfrescoRuntimeException(message.formatted(script)).getMessage();
        return answer(401, DEFAULT_KEY, summary, true);
    }

    static Answer noSuchResource() {
        return answer(404, null, new AlfrescoRuntimeException("").getMessage(), true);
    }

    private static Answer answer(int status, String key, String summary, boolean noCache) {
        ObjectNode error = JsonNodeFactory.instance.objectNode();
        if (key != null) {
            error.put("errorKey", key);
        }
        error.put("statusCode", status)
                .put("briefSummary", summary)
                .put(
                        "stackTrace",
                        "For security reasons the stack trace is no longer displayed, but the"
                                + " property is kept for previous versions")
                .put("descriptionURL", "https://api-explorer.alfresco.com")
                .put("logId", UUID.randomUUID().toString());
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.set("error", error);
        return new Answer(status, body, noCache);
    }
}
