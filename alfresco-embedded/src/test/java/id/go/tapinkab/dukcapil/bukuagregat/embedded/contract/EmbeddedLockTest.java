package id.go.tapinkab.dukcapil.bukuagregat.embedded.contract;

class EmbeddedLockTest extends LockContract {}
