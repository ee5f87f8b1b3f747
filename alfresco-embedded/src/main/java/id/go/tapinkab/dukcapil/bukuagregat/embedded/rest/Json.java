package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Date;

/** Objects of answers: what is null isn't there; dates are UTC. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final DateTimeFormatter DATES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ").withZone(ZoneOffset.UTC);

    private final ObjectNode object = JsonNodeFactory.instance.objectNode();

    Json put(String name, Object value) {
        if (value != null) {
            object.set(name, value(value));
        }
        return this;
    }

    ObjectNode object() {
        return object;
    }

    static JsonNode value(Object value) {
        return MAPPER.valueToTree(value instanceof Date date ? format(date) : value);
    }

    static String format(Date date) {
        return DATES.format(date.toInstant());
    }

    /** A date with or without a time, with a zone as +hhmm, +hh:mm or Z. */
    static Date date(String text) {
        try {
            if (text.length() == "yyyy-MM-dd".length()) {
                return Date.from(Instant.parse(text + "T00:00:00Z"));
            }
            String zoned = text.replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2");
            return Date.from(OffsetDateTime.parse(zoned).toInstant());
        } catch (DateTimeParseException e) {
            throw ApiException.badRequest("Invalid date: " + text);
        }
    }
}
