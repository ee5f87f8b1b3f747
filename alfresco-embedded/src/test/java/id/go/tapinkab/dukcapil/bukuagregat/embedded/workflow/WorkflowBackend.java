package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

/** A repository to hold the contract against. */
@FunctionalInterface
interface WorkflowBackend {
    <T> T bean(String name, Class<T> type);
}
