package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

class EmbeddedJobLockTest extends JobLockContract {}
