package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import org.alfresco.error.AlfrescoRuntimeException;

/** An act that the module refuses; never retried, the message is for the user. */
public final class DitolakException extends AlfrescoRuntimeException {

    private static final long serialVersionUID = 1L;

    private final String kunci;

    /**
     * @param kunci key in {@code messages/galat}, without its prefix
     */
    public DitolakException(String kunci, Object... nilai) {
        super(Pesan.teks(kunci, nilai));
        this.kunci = kunci;
    }

    /** Which refusal it is. */
    public String kunci() {
        return kunci;
    }
}
