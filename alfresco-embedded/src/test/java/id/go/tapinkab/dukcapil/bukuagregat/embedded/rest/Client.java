package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** Calls the public API as somebody. */
final class Client {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BORDER = "----batas";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;

    Client(String base) {
        this.base = base + "/api/-default-/public/";
    }

    /** An answer. */
    record Answer(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        JsonNode json() {
            try {
                return JSON.readTree(response.body());
            } catch (IOException e) {
                throw new AssertionError("Not JSON: " + response.body(), e);
            }
        }

        JsonNode entry() {
            return json().path("entry");
        }

        String errorKey() {
            return json().path("error").path("errorKey").asText();
        }

        /** The message without the number of the log entry before it. */
        String brief() {
            return json().path("error").path("briefSummary").asText().replaceFirst("^\\d{8} ", "");
        }
    }

    Answer get(String user, String path) {
        return send(user, "GET", path, null, null);
    }

    Answer post(String user, String path, String json) {
        return send(user, "POST", path, json, "application/json");
    }

    Answer put(String user, String path, String json) {
        return send(user, "PUT", path, json, "application/json");
    }

    Answer delete(String user, String path) {
        return send(user, "DELETE", path, null, null);
    }

    Answer upload(
            String user, String path, String fileName, String content, Map<String, String> form) {
        StringBuilder body = new StringBuilder();
        form.forEach(
                (name, value) ->
                        body.append("--")
                                .append(BORDER)
                                .append("\r\nContent-Disposition: form-data; name=\"")
                                .append(name)
                                .append("\"\r\n\r\n")
                                .append(value)
                                .append("\r\n"));
        if (fileName != null) {
            body.append("--")
                    .append(BORDER)
                    .append("\r\nContent-Disposition: form-data; name=\"filedata\"; filename=\"")
                    .append(fileName)
                    .append("\"\r\nContent-Type: text/plain\r\n\r\n")
                    .append(content)
                    .append("\r\n");
        }
        body.append("--").append(BORDER).append("--\r\n");
        return send(user, "POST", path, body.toString(), "multipart/form-data; boundary=" + BORDER);
    }

    /**
     * @param user name and, after a colon, password (the name twice when it is left out); null for
     *     nobody
     */
    Answer send(String user, String method, String path, String body, String type) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path))
                        .method(
                                method,
                                body == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(body));
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (user != null) {
            String pair = user.indexOf(':') < 0 ? user + ":" + user : user;
            request.header(
                    "Authorization",
                    "Basic "
                            + Base64.getEncoder()
                                    .encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        }
        try {
            return new Answer(http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
