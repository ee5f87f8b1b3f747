package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands for the recorded texts that differ from one server and one run to the next. The first
 * text that a placeholder meets is what it means from then on.
 */
final class Placeholders {
    private static final Pattern NAME = Pattern.compile("\\{([a-z][A-Za-z0-9-]*)}");
    private static final String UUID =
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    /** Those that mean something else each time. */
    private static final Map<String, String> VOLATILE =
            Map.of(
                    "time", "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000",
                    "logno", "\\d{8}",
                    "hex", "[0-9a-f]+",
                    "ms", "\\d+",
                    "number", "\\d+",
                    "boolean", "true|false",
                    "guess", "[A-Z0-9-]+",
                    "detail", ".*");

    private final Map<String, String> bound = new HashMap<>();

    void bind(String name, String value) {
        bound.put(name, value);
    }

    /** The text with what its placeholders mean. */
    String fill(String text) {
        Matcher names = NAME.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (names.find()) {
            String value = bound.get(names.group(1));
            if (value == null) {
                throw new AssertionError("Nothing was met yet for {" + names.group(1) + "}");
            }
            names.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return names.appendTail(filled).toString();
    }

    /** Whether the text is what was recorded; binds the placeholders that it explains. */
    boolean matches(String recorded, String text) {
        Matcher names = NAME.matcher(recorded);
        StringBuilder pattern = new StringBuilder();
        Map<String, Integer> unknown = new HashMap<>();
        int at = 0;
        int groups = 0;
        while (names.find()) {
            pattern.append(Pattern.quote(recorded.substring(at, names.start())));
            String name = names.group(1);
            if (VOLATILE.containsKey(name)) {
                pattern.append(VOLATILE.get(name));
            } else if (bound.containsKey(name)) {
                pattern.append(Pattern.quote(bound.get(name)));
            } else if (unknown.containsKey(name)) {
                pattern.append('\\').append(unknown.get(name));
            } else {
                unknown.put(name, ++groups);
                pattern.append('(').append(shape(name)).append(')');
            }
            at = names.end();
        }
        pattern.append(Pattern.quote(recorded.substring(at)));
        Matcher match = Pattern.compile(pattern.toString(), Pattern.DOTALL).matcher(text);
        if (!match.matches()) {
            return false;
        }
        unknown.forEach((name, group) -> bound.put(name, match.group(group)));
        return true;
    }

    private static String shape(String name) {
        return name.startsWith("uuid") ? UUID : "[^\"/ ]+";
    }
}
