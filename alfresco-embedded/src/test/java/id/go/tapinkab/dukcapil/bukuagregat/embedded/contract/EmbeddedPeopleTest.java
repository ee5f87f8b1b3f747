package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

class EmbeddedPeopleTest extends PeopleContract {}
