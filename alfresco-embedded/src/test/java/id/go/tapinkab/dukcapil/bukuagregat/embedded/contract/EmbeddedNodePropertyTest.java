package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

class EmbeddedNodePropertyTest extends NodePropertyContract {}
