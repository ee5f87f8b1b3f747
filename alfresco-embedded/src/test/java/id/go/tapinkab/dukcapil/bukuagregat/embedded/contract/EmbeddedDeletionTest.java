package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

class EmbeddedDeletionTest extends DeletionContract {}
