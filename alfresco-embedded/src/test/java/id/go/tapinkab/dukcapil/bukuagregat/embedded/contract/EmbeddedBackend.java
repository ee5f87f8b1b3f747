package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.action.EmbeddedRuntime;

/** The embedded repository. */
final class EmbeddedBackend implements Backend {
    @Override
    public <T> T bean(String name, Class<T> type) {
        return EmbeddedRuntime.repository().bean(name, type);
    }
}
