package id.go.tapinkab.dukcapil.bukuagregat.embedded.demo;

/** The demonstration can't go on; the message is for the person at the terminal. */
final class GagalException extends Exception {

    private static final long serialVersionUID = 1L;

    GagalException(String pesan) {
        super(pesan);
    }
}
