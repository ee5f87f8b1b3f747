package id.go.tapinkab.dukcapil.bukuagregat.buku;

/** The office's template cannot be used; the message says in Indonesian what lacks. */
public final class TemplatTidakSahException extends Exception {

    private static final long serialVersionUID = 1L;

    TemplatTidakSahException(String kekurangan, Throwable sebab) {
        super(kekurangan, sebab);
    }
}
