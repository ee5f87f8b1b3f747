/**
 * A private PostgreSQL server: unpacked from Maven Central's binaries, started on a free port of
 * 127.0.0.1, and gone when the JVM is gone.
 *
 * <p>PostgreSQL refuses to run as root. Then it runs under an unprivileged user, entered with
 * whatever the machine has for that (never with user namespaces, which containers forbid).
 */
package id.go.tapinkab.dukcapil.bukuagregat.embedded.postgres;
