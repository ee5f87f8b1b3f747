package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

import java.util.List;

/** Which part of a list is asked for. */
record Paging(int skipCount, int maxItems) {
    private static final int DEFAULT_MAX = 100;

    static Paging of(Call call) {
        Paging paging =
                new Paging(number(call, "skipCount", 0), number(call, "maxItems", DEFAULT_MAX));
        if (paging.maxItems < 1) {
            throw ApiException.badRequest("Only positive values supported for maxItems.");
        }
        if (paging.skipCount < 0) {
            throw ApiException.badRequest("Negative values not supported for skipCount.");
        }
        return paging;
    }

    private static int number(Call call, String name, int otherwise) {
        String value = call.query(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw ApiException.badRequest("Invalid paging parameter " + name + ":" + value);
        }
    }

    <T> List<T> of(List<T> all) {
        int from = Math.min(skipCount, all.size());
        return all.subList(from, Math.min(from + maxItems, all.size()));
    }
}
