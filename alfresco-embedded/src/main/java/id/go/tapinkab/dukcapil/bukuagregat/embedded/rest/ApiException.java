package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

/** An answer that isn't the one asked for; the key names it for programs. */
final class ApiException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String key;

    private ApiException(int status, String key, String message) {
        super(message);
        this.status = status;
        this.key = key;
    }

    /** One whose key is its message. */
    static ApiException of(int status, String message) {
        return new ApiException(status, message, message);
    }

    static ApiException badRequest(String message) {
        return of(400, message);
    }

    static ApiException conflict(String message) {
        return of(409, message);
    }

    static ApiException denied() {
        return new ApiException(
                403, "framework.exception.PermissionDenied", "Permission was denied");
    }

    /** As the services say it, and not as the API does. */
    static ApiException accessDenied() {
        return new ApiException(
                403,
                "framework.exception.ApiDefault",
                "Access Denied.  You do not have the appropriate permissions to perform this"
                        + " operation.");
    }

    static ApiException notFound(String id) {
        return new ApiException(
                404,
                "framework.exception.EntityNotFound",
                "The entity with id: " + id + " was not found");
    }

    static ApiException noVersion(String label) {
        return new ApiException(
                404,
                "framework.exception.ApiDefault",
                "The version with label " + label + " does not exist in the version store.");
    }

    static ApiException unsupported() {
        return new ApiException(
                405,
                "framework.exception.UnsupportedResourceOperation",
                "The operation is unsupported");
    }

    static ApiException invalidProperty(String name, String value) {
        return new ApiException(
                400,
                "framework.exception.InvalidProperty",
                "The property '%s' with value '%s' isn't supported for EQUALS comparison"
                        .formatted(name, value));
    }

    int status() {
        return status;
    }

    String key() {
        return key;
    }
}
