package id.go.tapinkab.dukcapil.bukuagregat.embedded.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tukaani.xz.XZInputStream;

/**
 * The server's programs, unpacked once per machine user from the archive on the class path.
 *
 * <p>The directory is named by the archive's checksum and appears by one atomic rename, so starts
 * at the same time are safe and a half unpacked one is never seen. It must be readable and
 * executable for the user that runs the server: each candidate place is tried for real.
 */
final class PostgresBinaries {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresBinaries.class);

    /** Names a directory to unpack into, before the usual places. */
    static final String CACHE_PROPERTY = "alfresco.embedded.cache";

    private static Path found;

    private PostgresBinaries() {}

    /** The directory that holds bin, lib and share; throws naming each place that failed. */
    static synchronized Path find(RuntimeUser user) {
        if (found != null && Files.isExecutable(found.resolve("bin/postgres"))) {
            return found;
        }
        URL archive = archive();
        String name = "postgres-" + checksum(archive);
        List<String> failed = new ArrayList<>();
        for (Path place : places(user)) {
            try {
                Path home = place.resolve(name);
                if (!Files.isDirectory(home)) {
                    unpack(archive, place, home);
                }
                Commands.Outcome outcome =
                        Commands.run(
                                Path.of("/"),
                                user.command(
                                        List.of(home.resolve("bin/postgres").toString(), "-V")));
                if (outcome.succeeded()) {
                    LOG.debug("{} in {}", outcome.output(), home);
                    found = home;
                    return home;
                }
                failed.add(home + ": " + outcome.output());
            } catch (IOException e) {
                failed.add(place + ": " + e);
            }
        }
        throw new PostgresException(
                "PostgreSQL's programs run from none of these places (set -D"
                        + CACHE_PROPERTY
                        + " to another): "
                        + failed);
    }

    private static URL archive() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String arch = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        String system = os.contains("mac") ? "darwin" : os.contains("linux") ? "linux" : os;
        String machine =
                switch (arch) {
                    case "amd64", "x86_64" -> "x86_64";
                    case "aarch64", "arm64" -> "arm_64";
                    default -> arch;
                };
        String resource = "/postgres-" + system + "-" + machine + ".txz";
        URL url = PostgresBinaries.class.getResource(resource);
        if (url == null) {
            throw new PostgresException(
                    "No PostgreSQL for this machine: "
                            + resource
                            + " is not on the class path. Give a JDBC URL of a server instead.");
        }
        return url;
    }

    private static String checksum(URL archive) {
        CRC32 crc = new CRC32();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = archive.openStream()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                crc.update(buffer, 0, n);
            }
        } catch (IOException e) {
            throw new PostgresException("Cannot read " + archive, e);
        }
        return String.format(Locale.ROOT, "%08x", crc.getValue());
    }

    private static List<Path> places(RuntimeUser user) {
        List<Path> places = new ArrayList<>();
        String set = System.getProperty(CACHE_PROPERTY);
        if (set != null) {
            places.add(Path.of(set));
        }
        String name = "alfresco-embedded";
        if (user.other()) {
            // root's home is closed to others
            places.add(Path.of("/var/cache", name));
        } else {
            String cache = System.getenv("XDG_CACHE_HOME");
            String home = System.getProperty("user.home", "/");
            places.add(
                    (cache == null || cache.isBlank() ? Path.of(home, ".cache") : Path.of(cache))
                            .resolve(name));
        }
        String own = name + "-" + System.getProperty("user.name", "user");
        places.add(Path.of("/var/tmp", own));
        places.add(Path.of(System.getProperty("java.io.tmpdir"), own));
        return places;
    }

    private static void unpack(URL archive, Path place, Path home) throws IOException {
        Files.createDirectories(place);
        Path fresh = Files.createTempDirectory(place, "unpack-");
        try {
            // In a shared place nobody else may have put the directory there before us.
            if (!Files.getOwner(place, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(fresh))
                    || Files.isSymbolicLink(place)) {
                throw new IOException("belongs to somebody else");
            }
            Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));
            extract(archive, fresh);
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // Another process was quicker: rename onto a full directory fails.
            if (!Files.isExecutable(home.resolve("bin/postgres"))) {
                throw e;
            }
        } finally {
            delete(fresh);
        }
    }

    private static void extract(URL archive, Path into) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(
                        new XZInputStream(new BufferedInputStream(archive.openStream())))) {
            for (TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                Path target = into.resolve(entry.getName()).normalize();
                if (!target.startsWith(into)) {
                    throw new IOException("Entry outside the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                    continue;
                }
                Files.createDirectories(target.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else if (entry.isLink()) {
                    link(target, into.resolve(entry.getLinkName()).normalize());
                } else {
                    Files.copy(tar, target);
                    boolean runs = (entry.getMode() & 0111) != 0;
                    Files.setPosixFilePermissions(
                            target,
                            PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
        openDirectories(into);
    }

    private static void link(Path target, Path existing) throws IOException {
        try {
            Files.createLink(target, existing);
        } catch (FileAlreadyExistsException e) {
            throw new IOException("Twice in the archive: " + target, e);
        }
    }

    /** A strict umask of the caller must not lock the server's user out. */
    private static void openDirectories(Path root) throws IOException {
        try (var all = Files.walk(root)) {
            for (Path directory : all.filter(Files::isDirectory).toList()) {
                Files.setPosixFilePermissions(
                        directory, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    static void delete(Path root) throws IOException {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var all = Files.walk(root)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
