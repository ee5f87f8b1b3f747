package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

class EmbeddedCheckOutTest extends CheckOutContract {}
