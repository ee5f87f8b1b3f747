package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

class EmbeddedAutomaticVersionTest extends AutomaticVersionContract {}
