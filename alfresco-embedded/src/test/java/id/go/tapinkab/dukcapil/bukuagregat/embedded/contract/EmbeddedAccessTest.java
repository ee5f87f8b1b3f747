package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

class EmbeddedAccessTest extends AccessContract {}
