package id.go.tapinkab.dukcapil.bukuagregat.embedded.rule;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.action.EmbeddedRuntime;

class EmbeddedAsyncRuleTest extends AsyncRuleContract {

    @Override
    protected <T> T bean(String name, Class<T> type) {
        return EmbeddedRuntime.repository().bean(name, type);
    }

    @Override
    protected void awaitActions() throws Exception {
        EmbeddedRuntime.awaitActions();
    }
}
