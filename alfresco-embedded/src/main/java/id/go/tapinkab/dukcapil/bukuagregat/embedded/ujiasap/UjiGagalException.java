package id.go.tapinkab.dukcapil.bukuagregat.embedded.ujiasap;

/** A check failed so that those behind it can't be made. */
final class UjiGagalException extends Exception {

    private static final long serialVersionUID = 1L;

    UjiGagalException(String pesan) {
        super(pesan);
    }
}
