package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

class EmbeddedPlaceTest extends PlaceContract {}
