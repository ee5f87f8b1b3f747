package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

class EmbeddedBehaviourFilterTest extends BehaviourFilterContract {}
