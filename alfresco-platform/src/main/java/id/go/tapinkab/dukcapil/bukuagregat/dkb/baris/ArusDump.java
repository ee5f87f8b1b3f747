package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The bytes of an Oracle export, read forward; integers are little-endian. */
final class ArusDump implements Closeable {

    private static final int UKURAN = 1 << 18;

    private final InputStream sumber;
    private final byte[] data = new byte[UKURAN];
    private int posisi;
    private int isi;
    private long sebelum;

    ArusDump(InputStream sumber) {
        this.sumber = sumber;
    }

    /** How many bytes lie before the next one. */
    long letak() {
        return sebelum + posisi;
    }

    private boolean muat() throws IOException {
        sebelum += isi;
        posisi = 0;
        isi = Math.max(0, sumber.readNBytes(data, 0, UKURAN));
        return isi > 0;
    }

    int satu() throws IOException {
        if (posisi >= isi && !muat()) {
            throw new EOFException();
        }
        return data[posisi++] & 0xFF;
    }

    int dua() throws IOException {
        if (isi - posisi >= 2) {
            int hasil = data[posisi] & 0xFF | (data[posisi + 1] & 0xFF) << 8;
            posisi += 2;
            return hasil;
        }
        return satu() | satu() << 8;
    }

    long empat() throws IOException {
        return dua() | (long) dua() << 16;
    }

    void lewati(long banyak) throws IOException {
        if (banyak <= isi - posisi) {
            posisi += (int) banyak;
            return;
        }
        long sisa = banyak - (isi - posisi);
        sebelum += isi + sisa;
        posisi = 0;
        isi = 0;
        sumber.skipNBytes(sisa);
    }

    void salin(byte[] ke, int dari, int banyak) throws IOException {
        int sudah = 0;
        while (sudah < banyak) {
            if (posisi >= isi && !muat()) {
                throw new EOFException();
            }
            int potong = Math.min(banyak - sudah, isi - posisi);
            System.arraycopy(data, posisi, ke, dari + sudah, potong);
            posisi += potong;
            sudah += potong;
        }
    }

    /**
     * The text up to the next line feed, a byte a character; null at the end.
     *
     * @param paling characters that are kept; what is longer is read and left out
     */
    String baris(int paling) throws IOException {
        StringBuilder teks = null;
        while (posisi < isi || muat()) {
            int dari = posisi;
            while (posisi < isi && data[posisi] != '\n') {
                posisi++;
            }
            if (teks == null) {
                teks = new StringBuilder();
            }
            int ambil = Math.min(posisi - dari, paling - teks.length());
            teks.append(new String(data, dari, Math.max(0, ambil), StandardCharsets.ISO_8859_1));
            if (posisi < isi) {
                posisi++;
                return teks.toString();
            }
        }
        return teks == null ? null : teks.toString();
    }

    @Override
    public void close() throws IOException {
        sumber.close();
    }
}
