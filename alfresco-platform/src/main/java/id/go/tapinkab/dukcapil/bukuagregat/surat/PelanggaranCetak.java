package id.go.tapinkab.dukcapil.bukuagregat.surat;

/** A print run that cannot be; its message is for the user, in Indonesian. */
public final class PelanggaranCetak extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PelanggaranCetak(String pesan) {
        super(pesan);
    }
}
