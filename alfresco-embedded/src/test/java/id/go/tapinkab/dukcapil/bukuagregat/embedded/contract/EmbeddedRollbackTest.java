package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

class EmbeddedRollbackTest extends RollbackContract {}
