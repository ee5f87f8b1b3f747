package id.go.tapinkab.dukcapil.bukuagregat.embedded.rest;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.action.EmbeddedRuntime;

class EmbeddedUploadRuleTest extends UploadRuleContract {

    @Override
    protected <T> T bean(String name, Class<T> type) {
        return EmbeddedRuntime.repository().bean(name, type);
    }

    @Override
    protected void awaitActions() throws Exception {
        EmbeddedRuntime.awaitActions();
    }

    @Override
    String baseUrl() {
        return "http://127.0.0.1:" + EmbeddedRuntime.repository().httpPort() + "/alfresco";
    }
}
