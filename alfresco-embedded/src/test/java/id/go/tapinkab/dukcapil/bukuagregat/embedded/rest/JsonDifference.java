package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** Where an answer is not what was recorded: fields, values and their order. */
final class JsonDifference {
    private final Placeholders placeholders;
    private final Set<String> unordered;
    private final List<String> found = new ArrayList<>();

    /**
     * @param unordered the names of arrays that ACS makes of a set or a hash map
     */
    JsonDifference(Placeholders placeholders, Set<String> unordered) {
        this.placeholders = placeholders;
        this.unordered = unordered;
    }

    List<String> between(JsonNode recorded, JsonNode answered) {
        compare("", recorded, answered);
        return found;
    }

    private void compare(String at, JsonNode recorded, JsonNode answered) {
        if (recorded.asText().equals("{anything}")) {
            return;
        }
        if (recorded.isObject() && answered.isObject()) {
            Set<String> names = new TreeSet<>();
            recorded.fieldNames().forEachRemaining(names::add);
            answered.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                if (!answered.has(name)) {
                    found.add(at + "/" + name + ": is missing, recorded " + recorded.get(name));
                } else if (!recorded.has(name)) {
                    found.add(at + "/" + name + ": was not recorded: " + answered.get(name));
                } else {
                    compare(at + "/" + name, recorded.get(name), answered.get(name));
                }
            }
        } else if (recorded.isArray() && answered.isArray()) {
            compareArrays(at, list(at, recorded), list(at, answered));
        } else if (!same(recorded, answered)) {
            found.add(at + ": " + answered + ", recorded " + recorded);
        }
    }

    private void compareArrays(String at, List<JsonNode> recorded, List<JsonNode> answered) {
        if (recorded.size() != answered.size()) {
            found.add("%s: %s, recorded %s".formatted(at, answered, recorded));
            return;
        }
        for (int i = 0; i < recorded.size(); i++) {
            compare(at + "/" + i, recorded.get(i), answered.get(i));
        }
    }

    private List<JsonNode> list(String at, JsonNode array) {
        List<JsonNode> list =
                new ArrayList<>(StreamSupport.stream(array.spliterator(), false).toList());
        if (unordered.contains(at.substring(at.lastIndexOf('/') + 1))) {
            list.sort(Comparator.comparing(JsonDifference::key));
        }
        return list;
    }

    /** The name of a variable, or the whole of a plain value. */
    private static String key(JsonNode element) {
        String name = element.path("entry").path("name").asText(element.path("name").asText());
        return name.isEmpty()
                ? element.path("authorityId").asText(element.toString())
                : name + element.path("entry").path("scope").asText(element.path("scope").asText());
    }

    private boolean same(JsonNode recorded, JsonNode answered) {
        if (recorded.isTextual() && answered.isValueNode() && !answered.isNull()) {
            boolean alone = recorded.asText().matches("\\{[a-z-]+}");
            return (answered.isTextual() || alone)
                    && placeholders.matches(recorded.asText(), answered.asText());
        }
        return recorded.equals(answered);
    }
}
