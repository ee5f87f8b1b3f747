package id.go.tapinkab.dukcapil.bukuagregat.surat;

import java.security.SecureRandom;
import java.util.HexFormat;

/** The code that opens a document's verification page: nobody finds it by trying. */
public final class KodeVerifikasi {

    private static final int BITA = 16;
    private static final SecureRandom ACAK = new SecureRandom();

    private KodeVerifikasi() {}

    /** A new one: 128 random bits as 32 lower-case hexadecimal digits. */
    public static String baru() {
        byte[] kode = new byte[BITA];
        ACAK.nextBytes(kode);
        return HexFormat.of().formatHex(kode);
    }
}
