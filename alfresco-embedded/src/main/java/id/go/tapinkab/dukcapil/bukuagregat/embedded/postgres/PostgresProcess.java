package id.go.tapinkab.dukcapil.bukuagregat.embedded.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The running server and the small shell that watches over it.
 *
 * <p>The shell holds the reading end of a pipe whose writing end is this JVM's. However the JVM
 * ends, kill -9 included, the shell reads the end of the pipe and stops the server.
 */
final class PostgresProcess {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresProcess.class);
    private static final long START_MILLIS = 60_000;
    private static final long STOP_SECONDS = 60;

    /**
     * $1 signal, $2 pid file, $3 log, $4 directory to remove or empty, then the server's command. A
     * line on standard input cancels the removal. The signal is repeated since the pid file may
     * appear late. The terminal's signals reach the shell only through the JVM's end.
     */
    private static final String WATCHDOG =
            """
            signal=$1 pidfile=$2 log=$3 remove=$4
            shift 4
            umask 077
            trap '' HUP INT QUIT TERM
            { "$@" </dev/null >>"$log" 2>&1; echo "ended $?"; } &
            server=$!
            while read -r line; do remove=; done
            (
                while :; do
                    read -r pid <"$pidfile" && kill -s "$signal" "$pid"
                    sleep 0.1 || sleep 1
                done
            ) >/dev/null 2>&1 &
            stopper=$!
            wait "$server"
            kill -KILL "$stopper"
            wait "$stopper"
            [ -z "$remove" ] || rm -rf -- "$remove"
            """;

    private final Process watchdog;
    private final Path log;
    private final long pid;

    private PostgresProcess(Process watchdog, Path log, long pid) {
        this.watchdog = watchdog;
        this.log = log;
        this.pid = pid;
    }

    /**
     * Starts the server and waits until it takes connections.
     *
     * @param removed what is removed at the end; null for a server whose data stays
     * @throws PostgresException with the last lines of the server's log
     */
    static PostgresProcess start(ClusterDirectory cluster, Path programs, int port, Path removed)
            throws IOException {
        boolean temporary = removed != null;
        List<String> watch = new ArrayList<>();
        if (Commands.run(null, List.of("setsid", "true")).succeeded()) {
            // Away from the terminal's process group: Ctrl-C is for the JVM to hear first.
            watch.add("setsid");
        }
        watch.addAll(
                List.of(
                        "/bin/sh",
                        "-c",
                        WATCHDOG,
                        "alfresco-embedded-postgres",
                        temporary ? "QUIT" : "INT",
                        cluster.data().resolve("postmaster.pid").toString(),
                        cluster.log().toString(),
                        temporary ? removed.toString() : ""));
        watch.addAll(cluster.user().command(server(cluster, programs, port, temporary)));
        Process process =
                Commands.prepared(cluster.data(), watch)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            long pid = awaitReady(cluster, process);
            return new PostgresProcess(process, cluster.log(), pid);
        } catch (IOException | RuntimeException e) {
            abandon(process);
            throw e;
        }
    }

    long pid() {
        return pid;
    }

    /** Closes the pipe and waits for server and watchdog to be gone. */
    void stop() {
        if (!watchdog.isAlive()) {
            return;
        }
        try {
            watchdog.getOutputStream().close();
            if (!watchdog.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("PostgreSQL {} did not stop in {} s: killing it", pid, STOP_SECONDS);
                ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
                watchdog.waitFor(STOP_SECONDS, TimeUnit.SECONDS);
            }
        } catch (IOException e) {
            throw new PostgresException("Cannot stop PostgreSQL, see " + log, e);
        } catch (InterruptedException e) {
            // The watchdog goes on by itself; the caller only gets no certainty.
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> server(
            ClusterDirectory cluster, Path programs, int port, boolean temporary) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                programs.resolve("bin/postgres").toString(),
                                "-D",
                                cluster.dataAsSeenByServer(),
                                "-p",
                                Integer.toString(port)));
        List<String> settings =
                new ArrayList<>(
                        List.of(
                                "listen_addresses=127.0.0.1",
                                "unix_socket_directories=",
                                "max_connections=100",
                                "shared_buffers=32MB",
                                // /dev/shm of a container may be tiny
                                "dynamic_shared_memory_type=mmap",
                                "jit=off",
                                "timezone=UTC",
                                "log_timezone=UTC",
                                "log_min_messages=warning",
                                "log_min_error_statement=panic"));
        if (temporary) {
            settings.addAll(List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
        }
        for (String setting : settings) {
            command.add("-c");
            command.add(setting);
        }
        return command;
    }

    private static long awaitReady(ClusterDirectory cluster, Process process) throws IOException {
        long until = System.currentTimeMillis() + START_MILLIS;
        InputStream said = process.getInputStream();
        while (System.currentTimeMillis() < until) {
            Optional<Long> pid = cluster.readyPid();
            if (pid.isPresent()) {
                return pid.get();
            }
            if (said.available() > 0 || !process.isAlive()) {
                throw new PostgresException(
                        "PostgreSQL ended at its start: " + lastLines(cluster.log()));
            }
            ClusterDirectory.pause();
        }
        throw new PostgresException(
                "PostgreSQL is not ready after "
                        + START_MILLIS / 1000
                        + " s: "
                        + lastLines(cluster.log()));
    }

    private static void abandon(Process process) {
        try (OutputStream pipe = process.getOutputStream()) {
            // The directory is the caller's to keep or remove after a failed start.
            pipe.write("keep\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            LOG.debug("The watchdog was gone already", e);
        }
        try {
            process.waitFor(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> lastLines(Path log) {
        try {
            List<String> lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
            return lines.subList(Math.max(0, lines.size() - 5), lines.size());
        } catch (IOException e) {
            return List.of("no log: " + e.getMessage());
        }
    }
}
