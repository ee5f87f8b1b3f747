package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

class EmbeddedEventTest extends EventContract {}
