package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

class EmbeddedEndTaskTest extends EndTaskContract {}
