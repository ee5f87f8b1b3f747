package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentReader;

/** What comes back: a JSON body, or the content of a node, or nothing. */
sealed interface Reply {

    record Body(int status, ObjectNode json) implements Reply {}

    record Nothing() implements Reply {}

    /**
     * @param name the file's name for saving it
     * @param reader null when nothing was ever written
     * @param data what the node says of its content
     */
    record Download(String name, ContentReader reader, ContentData data) implements Reply {}

    static Reply entry(Call call, int status, ObjectNode entry) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.set("entry", select(entry, call.fields()));
        return new Body(status, body);
    }

    static Reply entry(Call call, ObjectNode entry) {
        return entry(call, 200, entry);
    }

    /** One page of all that was found. */
    static <T> Reply page(Call call, List<T> all, Function<T, ObjectNode> entry) {
        Paging paging = Paging.of(call);
        return list(call, paging, paging.of(all), all.size(), entry);
    }

    /** All that was found, whatever page is asked for: so ACS lists variables. */
    static <T> Reply all(Call call, List<T> all, Function<T, ObjectNode> entry) {
        return list(call, Paging.of(call), all, all.size(), entry);
    }

    private static <T> Reply list(
            Call call, Paging paging, List<T> part, int total, Function<T, ObjectNode> entry) {
        ObjectNode list = JsonNodeFactory.instance.objectNode();
        list.putObject("pagination")
                .put("count", part.size())
                .put("hasMoreItems", paging.skipCount() + part.size() < total)
                .put("totalItems", total)
                .put("skipCount", paging.skipCount())
                .put("maxItems", paging.maxItems());
        ArrayNode entries = list.putArray("entries");
        part.forEach(
                one -> entries.addObject().set("entry", select(entry.apply(one), call.fields())));
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.set("list", list);
        return new Body(200, body);
    }

    private static JsonNode select(ObjectNode entry, Collection<String> fields) {
        return fields.isEmpty() ? entry : entry.retain(fields);
    }
}
