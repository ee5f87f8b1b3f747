package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

class EmbeddedTaskTest extends TaskContract {
    @Override
    WorkflowBackend backend() {
        return new EmbeddedBackend();
    }
}
