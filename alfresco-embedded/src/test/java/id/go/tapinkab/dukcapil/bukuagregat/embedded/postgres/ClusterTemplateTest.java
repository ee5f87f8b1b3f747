package id.go.tapinkab.dukcapil.bukuagregat.embedded.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterTemplateTest {

    @TempDir Path temp;

    private final RuntimeUser user = RuntimeUser.find();
    private final Path programs = PostgresBinaries.find(user);

    private ClusterDirectory copy(Path place, String name) {
        try {
            Path directory = Files.createDirectories(temp.resolve(name));
            ClusterDirectory cluster = ClusterDirectory.open(directory, user);
            new ClusterTemplate(programs, place, user).copyTo(cluster, "alfresco", () -> name);
            return cluster;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void madeTwiceAtOnce_itIsOneAndWhole() throws IOException {
        Path place = Files.createDirectory(temp.resolve("place"));
        List<CompletableFuture<ClusterDirectory>> both =
                Stream.of("satu", "dua")
                        .map(name -> CompletableFuture.supplyAsync(() -> copy(place, name)))
                        .toList();
        ClusterDirectory first = both.get(0).join();
        ClusterDirectory second = both.get(1).join();
        assertThat(first.created()).isTrue();
        assertThat(second.created()).isTrue();
        assertThat(first.password(() -> "baru")).isEqualTo(second.password(() -> "baru"));
        assertThat(first.data().resolve("PG_VERSION")).exists();
        try (Stream<Path> left = Files.list(place)) {
            assertThat(left).as("nothing half made").hasSize(1);
        }
    }

    @Test
    void whereNoneCanBeMade_nothingIsLeft_forInitdbToBegin() {
        ClusterDirectory cluster = copy(temp.resolve("tiada"), "tiga");
        assertThat(cluster.created()).isFalse();
        assertThat(cluster.data()).doesNotExist();
    }
}
