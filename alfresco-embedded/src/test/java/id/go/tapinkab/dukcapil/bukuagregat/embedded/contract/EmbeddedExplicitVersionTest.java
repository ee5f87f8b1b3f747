package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

class EmbeddedExplicitVersionTest extends ExplicitVersionContract {}
