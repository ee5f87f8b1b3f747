package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What answers which method on which path. */
final class Routes {
    private final List<Route> routes = new ArrayList<>();

    /** Answers a request, in a transaction, as the user who makes it. */
    @FunctionalInterface
    interface Handler {
        Reply handle(Call call);
    }

    /** A part of the API that adds its routes. */
    interface Resource {
        void addTo(Routes routes);
    }

    /**
     * @param open whether it needs no user
     */
    private record Route(String method, String[] pattern, Handler handler, boolean open) {}

    /** What was found for a request. */
    record Match(Handler handler, Map<String, String> variables, boolean open) {}

    /**
     * @param path below the version of the API, such as {@code alfresco:nodes/{id}/children}
     */
    void add(String method, String path, Handler handler) {
        routes.add(new Route(method, path.split("[:/]", -1), handler, false));
    }

    void addOpen(String method, String path, Handler handler) {
        routes.add(new Route(method, path.split("[:/]", -1), handler, true));
    }

    /** Empty when there is no such path. */
    Optional<Match> find(String method, String api, String path) {
        String[] parts = (api + "/" + path).split("/", -1);
        boolean pathExists = false;
        for (Route route : routes) {
            Map<String, String> variables = match(route.pattern(), parts);
            if (variables != null) {
                pathExists = true;
                if (route.method().equals(method)) {
                    return Optional.of(new Match(route.handler(), variables, route.open()));
                }
            }
        }
        return pathExists
                ? Optional.of(new Match(Routes::unsupported, Map.of(), false))
                : Optional.empty();
    }

    private static Reply unsupported(Call call) {
        throw ApiException.unsupported();
    }

    private static Map<String, String> match(String[] pattern, String[] parts) {
        if (pattern.length != parts.length) {
            return null;
        }
        Map<String, String> variables = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i++) {
            if (pattern[i].startsWith("{")) {
                variables.put(pattern[i].substring(1, pattern[i].length() - 1), parts[i]);
            } else if (!pattern[i].equals(parts[i])) {
                return null;
            }
        }
        return variables;
    }
}
