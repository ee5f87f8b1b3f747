package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.EmbeddedAlfresco;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class EmbeddedPublicApiTest extends PublicApiContract {
    private static EmbeddedAlfresco repository;

    @BeforeAll
    static void start() {
        repository =
                EmbeddedAlfresco.builder()
                        .temporary()
                        .httpPort(0)
                        .property("embedded.admin.password", "rahasia")
                        .start();
    }

    @AfterAll
    static void stop() {
        repository.close();
    }

    @Override
    String baseUrl() {
        return "http://127.0.0.1:" + repository.httpPort() + "/alfresco";
    }

    @Override
    String adminPassword() {
        return "rahasia";
    }
}
