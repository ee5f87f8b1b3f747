package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

class EmbeddedValueTest extends ValueContract {}
