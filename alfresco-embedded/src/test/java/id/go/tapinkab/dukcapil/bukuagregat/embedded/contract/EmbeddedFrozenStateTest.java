package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

class EmbeddedFrozenStateTest extends FrozenStateContract {}
