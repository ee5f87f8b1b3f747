package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

class EmbeddedCopyTest extends CopyContract {}
