package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code where} parameter: equalities joined by AND. */
record Where(Map<String, String> values) {
    private static final Pattern TERM =
            Pattern.compile("\\s*([\\w/]+)\\s*=\\s*(?:'([^']*)'|([^\\s)']+))\\s*");
    private static final Pattern AND = Pattern.compile("and\\b", Pattern.CASE_INSENSITIVE);

    /**
     * @param text such as {@code (key='a' AND status=active)}; null for none
     * @param known the properties that may be asked for; one that ends in a slash is the start of
     *     such
     */
    static Where parse(String text, Set<String> known) {
        Map<String, String> values = new LinkedHashMap<>();
        if (text == null) {
            return new Where(values);
        }
        String terms = text.strip();
        if (!terms.startsWith("(") || !terms.endsWith(")")) {
            throw ApiException.badRequest("An invalid WHERE query was received. " + text);
        }
        terms = terms.substring(1, terms.length() - 1);
        Matcher term = TERM.matcher(terms);
        int at = 0;
        while (term.find(at) && term.start() == at) {
            String value = term.group(2) == null ? term.group(3) : term.group(2);
            require(term.group(1), value, known);
            values.put(term.group(1), value);
            at = term.end();
            Matcher and = AND.matcher(terms);
            if (and.find(at) && and.start() == at) {
                at = and.end();
            } else {
                break;
            }
        }
        if (at != terms.length()) {
            throw ApiException.badRequest("An invalid WHERE query was received. " + text);
        }
        return new Where(values);
    }

    private static void require(String name, String value, Set<String> known) {
        int slash = name.indexOf('/');
        String property = slash < 0 ? name : name.substring(0, slash + 1);
        if (!known.contains(property)) {
            throw ApiException.invalidProperty(name, value);
        }
    }

    /** Null when it isn't asked for. */
    String get(String property) {
        return values.get(property);
    }
}
