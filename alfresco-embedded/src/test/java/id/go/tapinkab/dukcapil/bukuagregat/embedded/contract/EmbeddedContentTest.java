package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

class EmbeddedContentTest extends ContentContract {}
