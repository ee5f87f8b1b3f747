package id.go.tapinkab.dukcapil.bukuagregat.embedded.action;

class EmbeddedActionTest extends ActionContract {

    @Override
    protected <T> T bean(String name, Class<T> type) {
        return EmbeddedRuntime.repository().bean(name, type);
    }

    @Override
    protected void awaitActions() throws Exception {
        EmbeddedRuntime.awaitActions();
    }
}
