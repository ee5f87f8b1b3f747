package id.go.tapinkab.dukcapil.bukuagregat.embedded.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An empty cluster beside the server's programs, made once per machine user: temporary servers
 * start from a copy of it, which takes a fraction of what initdb takes. All those copies have the
 * template's password, which only its owner can read.
 *
 * <p>It appears by one atomic rename, like the programs, and is never run itself. Where it cannot
 * be made or copied, the cluster is created in the usual way.
 */
final class ClusterTemplate {

    private static final Logger LOG = LoggerFactory.getLogger(ClusterTemplate.class);

    /** To be counted up when initdb is to be called in another way. */
    private static final String VERSION = "-cluster-1";

    private final Path programs;
    private final RuntimeUser user;
    private final Path home;

    /**
     * @param place the directory that the template is in
     */
    ClusterTemplate(Path programs, Path place, RuntimeUser user) {
        this.programs = programs;
        this.user = user;
        this.home = place.resolve(programs.getFileName() + VERSION);
    }

    /** Creates the cluster as a copy; false, with nothing left in its place, when that failed. */
    boolean copyTo(ClusterDirectory cluster, String superuser, Supplier<String> secret) {
        try {
            if (!Files.isDirectory(home, LinkOption.NOFOLLOW_LINKS)) {
                make(superuser, secret);
            }
            if (!Files.getOwner(home, LinkOption.NOFOLLOW_LINKS).equals(owner())) {
                throw new IOException(home + " belongs to somebody else");
            }
            cluster.copyFrom(home);
            return true;
        } catch (IOException | PostgresException e) {
            LOG.debug("No copy of {}: initdb instead", home, e);
            return false;
        }
    }

    /** Of what this process creates. */
    private static UserPrincipal owner() throws IOException {
        Path probe = Files.createTempFile("alfresco-embedded-", null);
        try {
            return Files.getOwner(probe);
        } finally {
            Files.delete(probe);
        }
    }

    private void make(String superuser, Supplier<String> secret) throws IOException {
        Path fresh = Files.createTempDirectory(home.getParent(), "cluster-");
        try {
            ClusterDirectory cluster = ClusterDirectory.open(fresh, user);
            cluster.password(secret);
            cluster.create(programs, superuser);
            cluster.sync(programs);
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // Another process was quicker: rename onto a full directory fails.
            if (!Files.isDirectory(home, LinkOption.NOFOLLOW_LINKS)) {
                throw e;
            }
        } finally {
            Commands.run(null, List.of("rm", "-rf", "--", fresh.toString()));
        }
    }
}
