package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

class EmbeddedNodeNameTest extends NodeNameContract {}
