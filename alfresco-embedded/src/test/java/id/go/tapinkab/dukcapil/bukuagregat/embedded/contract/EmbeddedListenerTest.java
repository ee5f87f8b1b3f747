package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

class EmbeddedListenerTest extends ListenerContract {}
