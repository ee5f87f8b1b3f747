package org.springframework.extensions.webscripts;

import java.util.Map;

/** What a status code is called on a status page. */
record StatusText(String name, String description) {

    private static final StatusText NONE = new StatusText("", "");

    // As measured on ACS 25.3; a code that ACS has no text for (422) stays empty here too.
    private static final Map<Integer, StatusText> TEXTS =
            Map.ofEntries(
                    text(200, "OK", "Request succeeded normally."),
                    text(201, "Created", "Request succeeded and created a new resource."),
                    text(202, "Accepted", "Request was accepted for processing."),
                    text(
                            400,
                            "Bad Request",
                            "Request sent by the client was syntactically incorrect."),
                    text(401, "Unauthorized", "Request requires HTTP authentication."),
                    text(403, "Forbidden", "Server understood the request but refused it."),
                    text(404, "Not Found", "Requested resource is not available."),
                    text(
                            405,
                            "Method Not Allowed",
                            "The method specified in the Request-Line is not allowed for the"
                                    + " resource identified by the Request-URI."),
                    text(
                            409,
                            "Conflict",
                            "Request could not be completed due to a conflict with the current"
                                    + " state of the resource."),
                    text(410, "Gone", "Resource is no longer available."),
                    text(
                            500,
                            "Internal Error",
                            "An error inside the HTTP server which prevented it from fulfilling"
                                    + " the request."),
                    text(501, "Not Implemented", "Server does not support the request."),
                    text(503, "Service Unavailable", "Server is temporarily overloaded."));

    static StatusText of(int code) {
        return TEXTS.getOrDefault(code, NONE);
    }

    private static Map.Entry<Integer, StatusText> text(int code, String name, String description) {
        return Map.entry(code, new StatusText(name, description));
    }
}
