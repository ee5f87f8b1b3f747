package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

class EmbeddedFileFolderTest extends FileFolderContract {}
