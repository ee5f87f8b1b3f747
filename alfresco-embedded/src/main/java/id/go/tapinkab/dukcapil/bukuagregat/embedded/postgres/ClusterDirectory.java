package id.go.tapinkab.dukcapil.bukuagregat.embedded.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The files of one cluster: {@code server/data}, {@code server/password}, {@code postgres.log} and
 * the mark {@code created}, written when initdb has ended well.
 *
 * <p>The server's user may be unable to walk to the directory (a clone below root's closed home).
 * On Linux that does not matter: programs are started <em>in</em> the directory and told that it is
 * {@code /proc/self/cwd}, which the kernel follows without looking at the parents.
 */
final class ClusterDirectory {

    private static final long PREDECESSOR_MILLIS = 30_000;

    private final Path root;
    private final RuntimeUser user;

    private ClusterDirectory(Path root, RuntimeUser user) {
        this.root = root;
        this.user = user;
    }

    /** Looks at the directory and clears what a creation cut short has left. */
    static ClusterDirectory open(Path root, RuntimeUser user) throws IOException {
        ClusterDirectory cluster = new ClusterDirectory(root, user);
        if (!cluster.created()) {
            PostgresBinaries.delete(cluster.server());
        }
        return cluster;
    }

    boolean created() {
        return Files.exists(root.resolve("created"));
    }

    Path data() {
        return server().resolve("data");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    /** The data directory as the server is to call it, when started in {@link #data()}. */
    String dataAsSeenByServer() {
        boolean linux = Files.exists(Path.of("/proc/self/cwd"));
        return user.other() && linux ? "/proc/self/cwd" : data().toString();
    }

    RuntimeUser user() {
        return user;
    }

    /** The stored password; a new one, stored, for a cluster that is still to be created. */
    String password(Supplier<String> fresh) throws IOException {
        Path file = server().resolve("password");
        if (!created()) {
            Files.createDirectories(data());
            Files.writeString(file, fresh.get(), StandardCharsets.US_ASCII);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        return Files.readString(file, StandardCharsets.US_ASCII);
    }

    /** Takes another directory's cluster, which does not run, with its password. */
    void copyFrom(Path other) throws IOException {
        PostgresBinaries.delete(server());
        Commands.Outcome outcome =
                Commands.run(
                        null,
                        List.of("cp", "-R", other.resolve("server").toString(), root.toString()));
        if (!outcome.succeeded()) {
            PostgresBinaries.delete(server());
            throw new PostgresException("Copying " + other + " failed: " + outcome.output());
        }
        user.own(server());
        Files.createFile(root.resolve("created"));
    }

    /** Runs initdb: UTF-8, C locale, passwords demanded from everybody. */
    void create(Path programs, String superuser) throws IOException {
        user.own(server());
        List<String> command =
                List.of(
                        programs.resolve("bin/initdb").toString(),
                        "--pgdata=" + dataAsSeenByServer(),
                        "--username=" + superuser,
                        "--pwfile=../password",
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--no-locale",
                        "--wal-segsize=4",
                        "--no-sync",
                        "--no-instructions");
        Commands.Outcome outcome = Commands.run(data(), user.command(command));
        if (!outcome.succeeded()) {
            throw new PostgresException("initdb in " + data() + " failed: " + outcome.output());
        }
        Files.createFile(root.resolve("created"));
    }

    /** Onto the disk, which initdb was told not to wait for. */
    void sync(Path programs) {
        List<String> command =
                List.of(
                        programs.resolve("bin/initdb").toString(),
                        "--sync-only",
                        "--pgdata=" + dataAsSeenByServer());
        Commands.Outcome outcome = Commands.run(data(), user.command(command));
        if (!outcome.succeeded()) {
            throw new PostgresException("Writing " + data() + " failed: " + outcome.output());
        }
    }

    /** The number in postmaster.pid, once the server says that it is ready. */
    Optional<Long> readyPid() throws IOException {
        List<String> lines = pidFile();
        return lines.size() > 7 && lines.get(7).startsWith("ready")
                ? Optional.of(Long.parseLong(lines.get(0).strip()))
                : Optional.empty();
    }

    /**
     * Waits for the server of a killed JVM to end, as its watchdog makes it, and removes a
     * postmaster.pid that nobody owns. To be called with the directory's lock held.
     */
    void awaitEndOfPredecessor() throws IOException {
        long until = System.currentTimeMillis() + PREDECESSOR_MILLIS;
        while (true) {
            List<String> lines = pidFile();
            if (lines.isEmpty()) {
                break;
            }
            long pid = Long.parseLong(lines.get(0).strip());
            if (!runsHere(pid)) {
                break;
            }
            if (System.currentTimeMillis() > until) {
                throw new PostgresException(
                        "A server (process " + pid + ") still runs in " + data());
            }
            pause();
        }
        Files.deleteIfExists(data().resolve("postmaster.pid"));
    }

    private boolean runsHere(long pid) throws IOException {
        Path cwd = Path.of("/proc", Long.toString(pid), "cwd");
        if (Files.exists(Path.of("/proc/self"))) {
            // A number from before a restart of the machine may be another process's by now.
            return Files.exists(cwd) && Files.isSameFile(cwd, data());
        }
        return ProcessHandle.of(pid)
                .flatMap(handle -> handle.info().command())
                .filter(command -> command.endsWith("postgres"))
                .isPresent();
    }

    private List<String> pidFile() throws IOException {
        Path file = data().resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.US_ASCII));
        return !lines.isEmpty() && lines.get(0).isBlank() ? List.of() : lines;
    }

    private Path server() {
        return root.resolve("server");
    }

    static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresException("Interrupted while waiting for PostgreSQL", e);
        }
    }
}
