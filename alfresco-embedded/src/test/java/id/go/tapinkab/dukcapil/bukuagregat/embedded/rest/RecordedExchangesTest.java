package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * The public API answers what ACS 25.3 answered: status, headers and body, but for ids, times and
 * numbers of log entries. Replayed on the embedded repository, or with {@code -Drest.url=…
 * -Drest.user=… -Drest.password=…} on a server that runs.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordedExchangesTest {
    private static final List<String> TOPICS =
            List.of(
                    "01-people-groups",
                    "02-create-upload",
                    "03-read-list",
                    "04-update-content-versions",
                    "05-delete",
                    "06-processes-tasks",
                    "07-claim-complete",
                    "08-errors");
    private static final String API = "/api/-default-/public/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Placeholders placeholders = new Placeholders();
    private final String n = Long.toString(System.currentTimeMillis(), 36);
    private final String password = UUID.randomUUID().toString();
    private final HttpClient http = HttpClient.newHttpClient();
    private RecordedServer server;
    private boolean probe;

    @BeforeAll
    void prepare() {
        String url = System.getProperty("rest.url");
        server =
                url == null
                        ? new EmbeddedServer()
                        : new RunningServer(
                                url,
                                System.getProperty("rest.user", "admin"),
                                System.getProperty("rest.password", "admin"));
        placeholders.bind("n", n);
        placeholders.bind("admin-password", server.administratorsPassword());
        placeholders.bind("documentLibrary", server.prepare(n, password));
        probe = server.hasProbe();
    }

    @AfterAll
    void close() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> whatWasRecorded_isAnsweredAgain() {
        return TOPICS.stream()
                .flatMap(topic -> Exchange.of(topic).stream())
                .map(exchange -> dynamicTest(exchange.toString(), () -> replay(exchange)));
    }

    @TestFactory
    Stream<DynamicTest> whatIsLeftOut_isRefused() {
        return Exchange.text("left-out.txt")
                .lines()
                .filter(line -> line.startsWith("endpoint | "))
                .map(line -> line.split(" \\| ", -1))
                .map(line -> dynamicTest(line[1], () -> refused(line[1], line[2])));
    }

    private void refused(String endpoint, String reason) {
        assumeTrue(server instanceof EmbeddedServer, "ACS has it");
        assertThat(reason).isNotBlank();
        String[] line = endpoint.split(" ", 2);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(
                                URI.create(server.url() + API + line[1].replace("{id}", "-root-")))
                        .method(line[0], BodyPublishers.ofString("{}"));
        authorize(request, "admin");
        assertThat(send(request).statusCode()).isIn(404, 405, 501);
    }

    private void replay(Exchange exchange) throws IOException {
        assumeTrue(probe || !exchange.needsProbe(), "Needs the models of this project's tests");
        HttpRequest.Builder request =
                HttpRequest.newBuilder(
                        URI.create(server.url() + API + placeholders.fill(exchange.path())));
        String body = exchange.body() == null ? null : placeholders.fill(exchange.body());
        for (Map.Entry<String, String> header : exchange.headers().entrySet()) {
            switch (header.getKey()) {
                case "As" -> authorize(request, placeholders.fill(header.getValue()));
                case "Content-Type" -> {
                    boolean multipart = header.getValue().equals(Multipart.TYPE);
                    body = multipart ? Multipart.of(body) : body;
                    request.header(
                            "Content-Type", multipart ? Multipart.CONTENT_TYPE : header.getValue());
                }
                default -> request.header(header.getKey(), header.getValue());
            }
        }
        request.method(
                exchange.method(),
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        compare(exchange, send(request));
    }

    private void compare(Exchange exchange, HttpResponse<String> answer) throws IOException {
        String body = answer.body();
        if (exchange.status() == 0) {
            assertThat(answer.statusCode()).as(body).isBetween(200, 299);
        } else {
            assertThat(answer.statusCode()).as(body).isEqualTo(exchange.status());
        }
        exchange.answerHeaders()
                .forEach(
                        (name, value) -> {
                            if (name.equals("Bind")) {
                                bind(value, body);
                            } else if (!name.equals("Any-Order")) {
                                assertThat(answer.headers().firstValue(name))
                                        .as(name)
                                        .contains(value);
                            }
                        });
        if (exchange.answer() == null) {
            return;
        }
        if (!exchange.answer().startsWith("{")) {
            assertThat(body).isEqualTo(exchange.answer());
            return;
        }
        JsonNode recorded = JSON.readTree(exchange.answer());
        JsonDifference difference =
                new JsonDifference(
                        placeholders,
                        Set.of(
                                "aspectNames",
                                exchange.answerHeaders().getOrDefault("Any-Order", "")));
        assertThat(difference.between(recorded, JSON.readTree(body)))
                .as("%s%n%s", exchange, body)
                .isEmpty();
    }

    /** Such as {@code task=/list/entries/0/entry/id}. */
    private void bind(String rule, String body) {
        String[] parts = rule.split("=", 2);
        try {
            placeholders.bind(parts[0], JSON.readTree(body).at(parts[1]).asText());
        } catch (IOException e) {
            throw new AssertionError("Not JSON: " + body, e);
        }
    }

    private void authorize(HttpRequest.Builder request, String user) {
        String pair =
                switch (user) {
                    case "admin" -> server.administrator() + ":" + server.administratorsPassword();
                    case "admin with a wrong password" -> server.administrator() + ":salah";
                    case "guest" -> "guest:";
                    default -> user + ":" + password;
                };
        request.setHeader(
                "Authorization",
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
