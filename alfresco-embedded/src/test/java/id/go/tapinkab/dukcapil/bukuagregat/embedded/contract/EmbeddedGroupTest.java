package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

class EmbeddedGroupTest extends GroupContract {}
