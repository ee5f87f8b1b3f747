package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

class EmbeddedSecurityContextTest extends SecurityContextContract {}
