package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

class EmbeddedCommitBehaviourTest extends CommitBehaviourContract {}
