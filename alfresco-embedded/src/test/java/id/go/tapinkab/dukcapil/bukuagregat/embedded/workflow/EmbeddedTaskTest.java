package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

class EmbeddedTaskTest extends TaskContract {}
