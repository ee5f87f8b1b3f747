package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.EmbeddedAlfresco;

/** One embedded repository for all workflow contracts; it goes away with the JVM. */
final class EmbeddedBackend implements WorkflowBackend {
    private static EmbeddedAlfresco repository;

    @Override
    public <T> T bean(String name, Class<T> type) {
        return repository().bean(name, type);
    }

    private static synchronized EmbeddedAlfresco repository() {
        if (repository == null) {
            repository = EmbeddedAlfresco.builder().temporary().start();
        }
        return repository;
    }
}
