package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

class EmbeddedNestingTest extends NestingContract {}
