package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

class EmbeddedContentStreamTest extends ContentStreamContract {}
