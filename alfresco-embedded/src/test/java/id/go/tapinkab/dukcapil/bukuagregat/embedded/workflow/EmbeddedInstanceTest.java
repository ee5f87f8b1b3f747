package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

class EmbeddedInstanceTest extends InstanceContract {
    @Override
    WorkflowBackend backend() {
        return new EmbeddedBackend();
    }
}
