package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.IOException;

/** A file that cannot be read, with the finding's code and an Indonesian sentence for the user. */
public class TakTerbaca extends IOException {

    private static final long serialVersionUID = 1L;

    private final String kode;
    private final long baris;

    /**
     * @param kode of the {@code periksa} contract: {@code BERKAS_RUSAK}
     * @param pesan what is wrong and the way out, without the file's name
     */
    public TakTerbaca(String kode, String pesan) {
        this(kode, pesan, 0, null);
    }

    /**
     * @param baris the last row that was seen; 0 when none
     */
    public TakTerbaca(String kode, String pesan, long baris, Throwable sebab) {
        super(pesan, sebab);
        this.kode = kode;
        this.baris = baris;
    }

    public String kode() {
        return kode;
    }

    public long baris() {
        return baris;
    }

    static TakTerbaca rusak(String pesan, Throwable sebab) {
        return new TakTerbaca("BERKAS_RUSAK", pesan, 0, sebab);
    }
}
