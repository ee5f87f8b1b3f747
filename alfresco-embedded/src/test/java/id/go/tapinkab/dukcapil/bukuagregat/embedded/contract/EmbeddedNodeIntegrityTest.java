package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

class EmbeddedNodeIntegrityTest extends NodeIntegrityContract {}
