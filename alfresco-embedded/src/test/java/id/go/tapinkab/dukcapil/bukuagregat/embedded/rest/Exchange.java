package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request and its answer as they were recorded on ACS; {@code recorded/README.md} tells how they
 * are written down.
 *
 * @param topic the file it stands in
 * @param status 0 when any success will do: a step that only leads to the recorded ones
 */
record Exchange(
        String topic,
        String title,
        String method,
        String path,
        Map<String, String> headers,
        String body,
        int status,
        Map<String, String> answerHeaders,
        String answer) {

    private static final String FOLDER = "/recorded/";

    /** Those of a file, in their order. */
    static List<Exchange> of(String topic) {
        List<Exchange> exchanges = new ArrayList<>();
        for (String block : text(topic + ".http").split("(?m)^### ", -1)) {
            if (!block.isBlank()) {
                exchanges.add(parse(topic, block));
            }
        }
        return exchanges;
    }

    static String text(String file) {
        try (InputStream in = Exchange.class.getResourceAsStream(FOLDER + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Exchange parse(String topic, String block) {
        String[] title = block.split("\n", 2);
        String[] halves = title[1].split("(?m)^HTTP ", 2);
        String[] request = halves[0].strip().split("\n", 2);
        String[] line = request[0].split(" ", 2);
        Message asked = Message.of(request.length < 2 ? "" : request[1]);
        String[] answer = halves[1].stripTrailing().split("\n", 2);
        Message told = Message.of(answer.length < 2 ? "" : answer[1]);
        return new Exchange(
                topic,
                title[0].strip(),
                line[0],
                line[1],
                asked.headers(),
                asked.body(),
                answer[0].equals("2xx") ? 0 : Integer.parseInt(answer[0]),
                told.headers(),
                told.body());
    }

    /** Header lines and, after an empty line, the body; null without one. */
    private record Message(Map<String, String> headers, String body) {
        static Message of(String text) {
            String[] parts = text.split("\n\n", 2);
            Map<String, String> headers = new LinkedHashMap<>();
            for (String line : parts[0].split("\n", -1)) {
                if (!line.isBlank()) {
                    String[] pair = line.split(": ", 2);
                    headers.put(pair[0], pair[1]);
                }
            }
            return new Message(headers, parts.length < 2 ? null : parts[1].stripTrailing());
        }
    }

    /** Empty for nobody. */
    Optional<String> user() {
        return Optional.ofNullable(headers.get("As"));
    }

    /** Whether it needs the model and the process of this project's tests on the server. */
    boolean needsProbe() {
        return (path + body + answer).matches("(?s).*(\\bp:|\\balur|\\bProbe|\\{definition}).*");
    }

    @Override
    public String toString() {
        return topic + ": " + title;
    }
}
