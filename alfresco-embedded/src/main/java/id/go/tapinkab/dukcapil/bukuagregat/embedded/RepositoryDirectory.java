package id.go.tapinkab.dukcapil.bukuagregat.embedded;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.postgres.PrivatePostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * Where a repository keeps its files: a lasting directory, or one that is removed at the end.
 *
 * @param path absolute
 */
record RepositoryDirectory(Path path, boolean temporary) implements AutoCloseable {

    /** The given directory, or a fresh temporary one for null. */
    static RepositoryDirectory open(Path given) {
        try {
            if (given == null) {
                return new RepositoryDirectory(
                        Files.createTempDirectory("alfresco-embedded-").toAbsolutePath(), true);
            }
            Files.createDirectories(given);
            return new RepositoryDirectory(given.toRealPath(), false);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create the data directory", e);
        }
    }

    /** The database server in {@code postgres}; its watchdog also removes a temporary directory. */
    PrivatePostgres startPostgres() {
        Path files = path.resolve("postgres");
        return temporary
                ? PrivatePostgres.temporary(files, path)
                : PrivatePostgres.persistent(files);
    }

    /** Removes a temporary directory. */
    @Override
    public void close() {
        if (!temporary || !Files.exists(path)) {
            return;
        }
        try (var all = Files.walk(path)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + path, e);
        }
    }
}
