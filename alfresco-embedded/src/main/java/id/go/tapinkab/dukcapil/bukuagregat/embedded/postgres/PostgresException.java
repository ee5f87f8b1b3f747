package id.go.tapinkab.dukcapil.bukuagregat.embedded.postgres;

/** The private PostgreSQL could not be unpacked, created, started or reached; says why. */
public final class PostgresException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PostgresException(String message) {
        super(message);
    }

    PostgresException(String message, Throwable cause) {
        super(message, cause);
    }
}
