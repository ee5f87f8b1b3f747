package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

class EmbeddedLoginTest extends LoginContract {}
