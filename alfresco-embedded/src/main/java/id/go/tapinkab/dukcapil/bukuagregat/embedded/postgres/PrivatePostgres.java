package id.go.tapinkab.dukcapil.bukuagregat.embedded.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One PostgreSQL server of our own, listening on 127.0.0.1 only, with a password that is nowhere
 * but in its directory, or in that of the {@link ClusterTemplate} which temporary servers copy.
 *
 * <p>The directory holds {@code data} (the cluster, UTF-8, C locale), {@code password} and {@code
 * postgres.log}. Two processes cannot run the same directory. When the JVM ends in whatever way,
 * the server is stopped: at once and with its directory removed if it is temporary, else after its
 * transactions are rolled back and its buffers written.
 */
public final class PrivatePostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PrivatePostgres.class);
    private static final String USER = "alfresco";
    private static final int PORT_TRIES = 5;

    private final FileChannel channel;
    private final PostgresProcess process;
    private final int port;
    private final String password;

    private PrivatePostgres(
            FileChannel channel, PostgresProcess process, int port, String password) {
        this.channel = channel;
        this.process = process;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts a server whose data stays: created when the directory has none, with fsync on.
     *
     * @throws PostgresException when it is in use, or the server does not start
     */
    public static PrivatePostgres persistent(Path directory) {
        return start(directory, null);
    }

    /**
     * Starts an empty server, without fsync.
     *
     * @param directory a fresh directory for the server's files
     * @param removed the directory (this one or a parent) that is removed after the server stopped
     */
    public static PrivatePostgres temporary(Path directory, Path removed) {
        return start(directory, removed.toAbsolutePath().normalize());
    }

    /** The address for the PostgreSQL driver; user and password are apart. */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    /** The superuser of this server. */
    public String user() {
        return USER;
    }

    /** Random, made when the cluster was. */
    public String password() {
        return password;
    }

    /** The process number of the server's first process. */
    public long pid() {
        return process.pid();
    }

    /** Stops the server and waits until it is gone; the second call does nothing. */
    @Override
    public void close() {
        process.stop();
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PrivatePostgres start(Path given, Path removed) {
        long began = System.nanoTime();
        Path directory = given.toAbsolutePath().normalize();
        RuntimeUser user = RuntimeUser.find();
        Path programs = PostgresBinaries.find(user);
        FileChannel channel = null;
        try {
            Files.createDirectories(directory);
            channel = lock(directory);
            ClusterDirectory cluster = ClusterDirectory.open(directory, user);
            boolean copied =
                    removed != null
                            && new ClusterTemplate(programs, programs.getParent(), user)
                                    .copyTo(cluster, USER, PrivatePostgres::secret);
            String password = cluster.password(PrivatePostgres::secret);
            if (!copied && !cluster.created()) {
                cluster.create(programs, USER);
            }
            cluster.awaitEndOfPredecessor();
            PrivatePostgres started = onFreePort(channel, cluster, programs, password, removed);
            LOG.debug(
                    "PostgreSQL on port {} after {} ms",
                    started.port,
                    (System.nanoTime() - began) / 1_000_000);
            return started;
        } catch (IOException | RuntimeException e) {
            closeQuietly(channel, e);
            throw e instanceof PostgresException known
                    ? known
                    : new PostgresException("Cannot start PostgreSQL in " + directory, e);
        }
    }

    private static PrivatePostgres onFreePort(
            FileChannel channel,
            ClusterDirectory cluster,
            Path programs,
            String password,
            Path removed)
            throws IOException {
        PostgresException last = null;
        for (int i = 0; i < PORT_TRIES; i++) {
            int port = freePort();
            try {
                PostgresProcess process = PostgresProcess.start(cluster, programs, port, removed);
                return new PrivatePostgres(channel, process, port, password);
            } catch (PostgresException e) {
                last = e;
                if (!String.valueOf(e.getMessage()).contains("Address already in use")) {
                    throw e;
                }
            }
        }
        throw last;
    }

    private static FileChannel lock(Path directory) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        directory.resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw new PostgresException(directory + " is in use by another running repository");
        }
        return channel;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String secret() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void closeQuietly(FileChannel channel, Exception cause) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }
}
