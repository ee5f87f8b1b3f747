package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

class EmbeddedIsolationTest extends IsolationContract {}
