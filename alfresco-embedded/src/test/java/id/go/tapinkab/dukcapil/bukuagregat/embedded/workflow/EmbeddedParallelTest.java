package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

class EmbeddedParallelTest extends ParallelContract {
    @Override
    WorkflowBackend backend() {
        return new EmbeddedBackend();
    }
}
