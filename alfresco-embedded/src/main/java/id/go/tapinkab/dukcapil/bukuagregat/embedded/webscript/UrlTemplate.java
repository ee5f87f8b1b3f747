package id.go.tapinkab.dukcapil.bukuagregat.embedded.webscript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.extensions.webscripts.Description.FormatStyle;

/** A URL with variables, such as {@code /local/semester/{id}?lengkap={lengkap?}}. */
final class UrlTemplate {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)\\}");

    private final String text;
    private final List<String> names = new ArrayList<>();
    private final Pattern pattern;
    private final String fixed;
    private final FormatStyle style;

    UrlTemplate(String template, FormatStyle style) {
        int question = template.indexOf('?');
        // Arguments after the question mark are documentation: all are handed on.
        this.text = question < 0 ? template : template.substring(0, question);
        this.style = style;
        StringBuilder regex = new StringBuilder();
        Matcher variable = VARIABLE.matcher(text);
        int end = 0;
        while (variable.find()) {
            regex.append(Pattern.quote(text.substring(end, variable.start()))).append("([^/]+)");
            names.add(variable.group(1));
            end = variable.end();
        }
        regex.append(Pattern.quote(text.substring(end)));
        this.pattern = Pattern.compile(regex.toString());
        int brace = text.indexOf('{');
        this.fixed = brace < 0 ? text : text.substring(0, brace);
    }

    /** What a path stands for; {@code format} null when the path has none. */
    record Values(Map<String, String> variables, String format) {}

    String text() {
        return text;
    }

    /** The part before the first variable: the longer, the better the match. */
    String fixed() {
        return fixed;
    }

    int variables() {
        return names.size();
    }

    /**
     * Matches a decoded path. A known ending such as .json is the format, unless it is an argument.
     */
    Optional<Values> match(String path) {
        if (style != FormatStyle.argument) {
            int dot = path.lastIndexOf('.');
            if (dot > path.lastIndexOf('/') && Formats.known(path.substring(dot + 1))) {
                Optional<Map<String, String>> found = variables(path.substring(0, dot));
                if (found.isPresent()) {
                    return Optional.of(new Values(found.get(), path.substring(dot + 1)));
                }
            }
        }
        return variables(path).map(found -> new Values(found, null));
    }

    private Optional<Map<String, String>> variables(String path) {
        Matcher matcher = pattern.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            values.put(names.get(i), matcher.group(i + 1));
        }
        return Optional.of(values);
    }
}
