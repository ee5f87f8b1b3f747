package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;

class EmbeddedParallelTest extends ParallelContract {}
