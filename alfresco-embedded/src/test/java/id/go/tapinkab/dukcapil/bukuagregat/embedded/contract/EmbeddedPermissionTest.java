package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

import id.go.tapinkab.dukcapil.bukuagregat.embedded.action.EmbeddedRuntime;

class EmbeddedPermissionTest extends PermissionContract {
    @Override
    <T> T bean(String name, Class<T> type) {
        return EmbeddedRuntime.repository().bean(name, type);
    }
}
