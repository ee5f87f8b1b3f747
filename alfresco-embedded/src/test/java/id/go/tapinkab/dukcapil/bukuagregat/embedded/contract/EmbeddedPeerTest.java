package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

class EmbeddedPeerTest extends PeerContract {}
