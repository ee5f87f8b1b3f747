package id.go.tapinkab.dukcapil.bukuagregat.embedded.postgres;

import static id.go.tapinkab.dukcapil.bukuagregat.embedded.postgres.ServerInItsOwnJvm.connect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivatePostgresTest {

    @TempDir Path temp;

    @Test
    void twoServersInOneJvm_areIndependent() throws Exception {
        try (PrivatePostgres one = temporary("one");
                PrivatePostgres two = temporary("two");
                Connection first = connect(one);
                Connection second = connect(two)) {
            first.createStatement().execute("create table only_here (n int)");

            assertThat(one.jdbcUrl()).isNotEqualTo(two.jdbcUrl());
            assertThatThrownBy(() -> second.createStatement().execute("select * from only_here"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("only_here");
        }
    }

    @Test
    void speaksUtf8InTheCLocale_andOnlyToThoseWithThePassword() throws Exception {
        try (PrivatePostgres postgres = temporary("settings");
                Connection connection = connect(postgres)) {
            assertThat(setting(connection, "server_encoding")).isEqualTo("UTF8");
            assertThat(setting(connection, "lc_messages")).isEqualTo("C");
            assertThat(setting(connection, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(setting(connection, "fsync")).isEqualTo("off");
            Properties wrong = new Properties();
            wrong.put("user", postgres.user());
            wrong.put("password", "wrong");
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), wrong).close())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
        }
    }

    @Test
    void temporaryServers_areCopiesOfOneTemplate_lastingOnesHaveAPasswordOfTheirOwn() {
        try (PrivatePostgres one = temporary("one");
                PrivatePostgres two = temporary("two");
                PrivatePostgres lasting = PrivatePostgres.persistent(temp.resolve("lasting"))) {
            assertThat(one.password()).isEqualTo(two.password()).hasSize(32);
            assertThat(lasting.password()).isNotEqualTo(one.password()).hasSize(32);
        }
    }

    @Test
    void closedTemporaryServer_leavesNothingBehind() throws Exception {
        Path directory = temp.resolve("gone");
        PrivatePostgres postgres =
                PrivatePostgres.temporary(directory.resolve("postgres"), directory);
        long pid = postgres.pid();
        postgres.close();
        postgres.close();

        assertThat(directory).doesNotExist();
        assertThat(alive(pid)).isFalse();
    }

    @Test
    void persistentServer_keepsItsData_andIsForOneAtATime() throws Exception {
        Path directory = temp.resolve("kept");
        try (PrivatePostgres postgres = PrivatePostgres.persistent(directory);
                Connection connection = connect(postgres)) {
            connection.createStatement().execute("create table t as select 7 as n");
            assertThat(setting(connection, "fsync")).isEqualTo("on");
            assertThatThrownBy(() -> PrivatePostgres.persistent(directory))
                    .isInstanceOf(PostgresException.class)
                    .hasMessageContaining("in use");
        }
        try (PrivatePostgres postgres = PrivatePostgres.persistent(directory)) {
            assertThat(rows(postgres)).isEqualTo(1);
        }
    }

    @Test
    void creationCutShort_isBegunAgain() throws Exception {
        Path directory = temp.resolve("half");
        Files.createDirectories(directory.resolve("server/data/base"));
        Files.writeString(directory.resolve("server/data/PG_VERSION"), "16");
        try (PrivatePostgres postgres = PrivatePostgres.persistent(directory);
                Connection connection = connect(postgres)) {
            assertThat(connection.isValid(5)).isTrue();
        }
    }

    @Test
    void killedJvm_takesItsTemporaryServerAndFilesAlong() throws Exception {
        Path directory = temp.resolve("killed");
        try (ServerInItsOwnJvm server = ServerInItsOwnJvm.start("temporary", directory, null)) {
            assertThat(alive(server.serverPid)).isTrue();
            server.jvm.destroyForcibly();
            awaitThat(() -> !alive(server.serverPid) && Files.notExists(directory));
        }
        assertThat(directory).doesNotExist();
    }

    @Test
    void killedJvm_losesNoCommittedRow_andItsSuccessorWaitsForTheOldServer() throws Exception {
        Path directory = temp.resolve("durable");
        try (ServerInItsOwnJvm server = ServerInItsOwnJvm.start("persistent", directory, null)) {
            server.jvm.destroyForcibly();
            assertThat(server.jvm.waitFor()).isNotZero();
        }
        try (PrivatePostgres postgres = PrivatePostgres.persistent(directory)) {
            assertThat(rows(postgres)).isEqualTo(1);
        }
    }

    @Test
    void runsUnprivileged_whereUserNamespacesAreForbidden() throws Exception {
        assumeTrue(Files.exists(Path.of("/proc/self/status")), "needs /proc");
        Path first = Files.createDirectory(temp.resolve("first-in-path"));
        Path unshare = first.resolve("unshare");
        Files.writeString(unshare, "#!/bin/sh\necho 'Operation not permitted' >&2\nexit 1\n");
        Files.setPosixFilePermissions(unshare, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path directory = temp.resolve("unprivileged");
        try (ServerInItsOwnJvm server = ServerInItsOwnJvm.start("temporary", directory, first)) {
            assertThat(ServerInItsOwnJvm.uids(server.serverPid)).hasSize(4).doesNotContain("0");
            server.jvm.destroyForcibly();
            awaitThat(() -> Files.notExists(directory));
        }
    }

    @Test
    void worksInADirectoryThatTheServersUserCannotWalkTo() throws Exception {
        Path closed = Files.createDirectory(temp.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        try (PrivatePostgres postgres =
                        PrivatePostgres.temporary(closed.resolve("pg"), closed.resolve("pg"));
                Connection connection = connect(postgres)) {
            assertThat(connection.isValid(5)).isTrue();
        }
        assertThat(Files.getPosixFilePermissions(closed))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    private PrivatePostgres temporary(String name) {
        return PrivatePostgres.temporary(temp.resolve(name), temp.resolve(name));
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (ResultSet result = connection.createStatement().executeQuery("show " + name)) {
            result.next();
            return result.getString(1);
        }
    }

    private static int rows(PrivatePostgres postgres) throws SQLException {
        try (Connection connection = connect(postgres);
                ResultSet result =
                        connection.createStatement().executeQuery("select count(*) from t")) {
            result.next();
            return result.getInt(1);
        }
    }

    private static boolean alive(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    private static void awaitThat(BooleanSupplier condition) throws InterruptedException {
        long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < until) {
            Thread.sleep(50);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
