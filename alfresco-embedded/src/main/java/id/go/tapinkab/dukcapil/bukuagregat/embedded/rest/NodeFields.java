package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Set;

/** The fields that a node may have in a request: a misspelt one must not pass unnoticed. */
final class NodeFields {
    private static final Set<String> USED =
            Set.of("name", "nodeType", "relativePath", "properties", "aspectNames");
    private static final Set<String> NOT_DONE =
            Set.of("association", "definition", "permissions", "secondaryChildren", "targets");

    private NodeFields() {}

    static void requireKnown(JsonNode body) {
        for (Iterator<String> names = body.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (NOT_DONE.contains(name)) {
                throw ApiException.of(501, "The field " + name + " of a node isn't done here");
            }
            if (!USED.contains(name)) {
                throw ApiException.badRequest(
                        "Could not read content from HTTP request body: Unrecognized field \""
                                + name
                                + "\"");
            }
        }
    }
}
