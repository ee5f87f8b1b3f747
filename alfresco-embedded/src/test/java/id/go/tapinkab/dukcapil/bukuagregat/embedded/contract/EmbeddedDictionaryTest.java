package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

class EmbeddedDictionaryTest extends DictionaryContract {}
