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

/** Calls the public API as somebody. */
final class Client {
    private static final ObjectMapper JSON = new ObjectMapper();

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

    /**
     * @param user name and, after a colon, password
     */
    private Answer send(String user, String method, String path, String body, String type) {
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
        request.header(
                "Authorization",
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString(user.getBytes(StandardCharsets.UTF_8)));
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
