package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

class EmbeddedCheckOutEventsTest extends CheckOutEventsContract {}
