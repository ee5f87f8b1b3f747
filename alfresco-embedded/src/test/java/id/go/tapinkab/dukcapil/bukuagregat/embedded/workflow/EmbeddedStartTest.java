package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

class EmbeddedStartTest extends StartContract {}
