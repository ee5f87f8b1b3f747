package id.go.tapinkab.dukcapil.bukuagregat.embedded.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** A JVM that starts a server, writes one row, tells where, and waits to be killed. */
final class ServerInItsOwnJvm implements AutoCloseable {

    final Process jvm;
    final long serverPid;

    private ServerInItsOwnJvm(Process jvm, long serverPid) {
        this.jvm = jvm;
        this.serverPid = serverPid;
    }

    public static void main(String[] args) throws Exception {
        Path directory = Path.of(args[1]);
        PrivatePostgres postgres =
                args[0].equals("temporary")
                        ? PrivatePostgres.temporary(directory.resolve("postgres"), directory)
                        : PrivatePostgres.persistent(directory);
        try (Connection connection = connect(postgres)) {
            connection.createStatement().execute("create table if not exists t (n int)");
            connection.createStatement().execute("insert into t values (7)");
        }
        System.out.println("pid " + postgres.pid());
        System.out.flush();
        Thread.sleep(Long.MAX_VALUE);
    }

    /**
     * @param pathFirst a directory put before the others in PATH, or null
     */
    static ServerInItsOwnJvm start(String kind, Path directory, Path pathFirst) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServerInItsOwnJvm.class.getName(),
                        kind,
                        directory.toString());
        if (pathFirst != null) {
            builder.environment().merge("PATH", pathFirst.toString(), (old, p) -> p + ":" + old);
        }
        Process jvm = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        BufferedReader said =
                new BufferedReader(
                        new InputStreamReader(jvm.getInputStream(), StandardCharsets.UTF_8));
        String line = said.readLine();
        while (line != null && !line.startsWith("pid ")) {
            line = said.readLine();
        }
        if (line == null) {
            throw new IOException("The JVM ended without a server");
        }
        return new ServerInItsOwnJvm(jvm, Long.parseLong(line.substring(4)));
    }

    static Connection connect(PrivatePostgres postgres) throws SQLException {
        return DriverManager.getConnection(
                postgres.jdbcUrl(), postgres.user(), postgres.password());
    }

    /** The real, effective, saved and file system uid of a process. */
    static List<String> uids(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                .filter(line -> line.startsWith("Uid:"))
                .flatMap(line -> List.of(line.substring(4).strip().split("\\s+")).stream())
                .toList();
    }

    @Override
    public void close() {
        jvm.destroyForcibly();
    }
}
