package id.go.tapinkab.dukcapil.bukuagregat.embedded.action;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.EmbeddedAlfresco;
import java.time.Duration;

/** One embedded repository for all contracts of a JVM; it goes away with it. */
public final class EmbeddedRuntime {

    private static EmbeddedAlfresco repository;

    private EmbeddedRuntime() {}

    public static synchronized EmbeddedAlfresco repository() {
        if (repository == null) {
            repository = EmbeddedAlfresco.builder().temporary().httpPort(0).start();
        }
        return repository;
    }

    public static void awaitActions() throws InterruptedException {
        assertThat(repository().awaitActions(Duration.ofSeconds(30))).isTrue();
    }
}
