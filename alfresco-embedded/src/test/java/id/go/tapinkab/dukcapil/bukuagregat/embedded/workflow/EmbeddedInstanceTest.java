package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

class EmbeddedInstanceTest extends InstanceContract {}
