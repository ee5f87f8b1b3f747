package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

class EmbeddedRetryTest extends RetryContract {}
