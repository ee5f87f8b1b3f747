package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A request, read whole, so that it can be answered again when a transaction is retried.
 *
 * @param variables what stands in the places of the path's placeholders
 * @param query the URL's parameters
 * @param form the fields of a multipart body
 * @param body the rest of the body, or the file of a multipart body; null without one
 * @param fileName the name of the file of a multipart body; null without one
 */
record Call(
        Map<String, String> variables,
        Map<String, String> query,
        Map<String, String> form,
        Path body,
        String fileName) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The value for a placeholder of the path. */
    String path(String placeholder) {
        return variables.get(placeholder);
    }

    /** Null when the URL lacks it. */
    String query(String name) {
        return query.get(name);
    }

    List<String> list(String name) {
        String value = query.get(name);
        return value == null ? List.of() : List.of(value.split(",", -1));
    }

    List<String> fields() {
        return list("fields");
    }

    boolean includes(String what) {
        return list("include").contains(what);
    }

    JsonNode json() {
        try {
            return JSON.readTree(body == null ? new byte[0] : Files.readAllBytes(body));
        } catch (JsonProcessingException e) {
            throw ApiException.badRequest(
                    "Could not read content from HTTP request body: " + e.getMessage());
        } catch (IOException e) {
            throw new IllegalStateException("The request's body is gone", e);
        }
    }

    /** Null when the body lacks it. */
    static String text(JsonNode object, String field) {
        JsonNode value = object.get(field);
        return value == null || value.isNull() ? null : value.asText();
    }

    static String required(JsonNode object, String field) {
        String value = text(object, field);
        if (value == null || value.isEmpty()) {
            throw ApiException.badRequest("Field '" + field + "' is null, but is required.");
        }
        return value;
    }
}
