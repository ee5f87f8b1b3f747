package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

class EmbeddedPlaceEventTest extends PlaceEventContract {}
