package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;

/**
 * The list of contents at a zip's end, walked before a library holds it in memory: a hostile one is
 * as long as it likes. APPNOTE.TXT 4.3.12 to 4.3.16.
 */
final class DaftarZip {

    private static final int ISI = 0x02014b50;
    private static final int AKHIR = 0x06054b50;
    private static final int AKHIR_64 = 0x06064b50;
    private static final int PENUNJUK_64 = 0x07064b50;
    private static final int PANJANG_ISI = 46;
    private static final int PANJANG_AKHIR = 22;
    private static final int PANJANG_PENUNJUK = 20;
    private static final int KOMENTAR_TERPANJANG = 0xFFFF;

    /** Names and notes of one content, on the average. */
    private static final long BITA_PER_ISI = 1024;

    private final SeekableByteChannel zip;

    private DaftarZip(SeekableByteChannel zip) {
        this.zip = zip;
    }

    /**
     * @return false when the zip has no end, because it was cut
     * @throws TakTerbaca when it lists more than the limit
     */
    static boolean periksa(SeekableByteChannel zip, BatasBaris batas) throws IOException {
        DaftarZip daftar = new DaftarZip(zip);
        long akhir = daftar.cariAkhir();
        if (akhir < 0) {
            return false;
        }
        long mulai = daftar.mulai(akhir);
        long di = mulai;
        long banyak = 0;
        ByteBuffer satu = daftar.baca(di, PANJANG_ISI);
        while (satu != null && satu.getInt(0) == ISI) {
            banyak++;
            di += PANJANG_ISI + dua(satu, 28) + dua(satu, 30) + dua(satu, 32);
            batas.periksa(Batas.ISI_PAKET, Math.max(banyak, (di - mulai) / BITA_PER_ISI), 0);
            satu = daftar.baca(di, PANJANG_ISI);
        }
        return true;
    }

    private long cariAkhir() throws IOException {
        int panjang = (int) Math.min(zip.size(), PANJANG_AKHIR + KOMENTAR_TERPANJANG);
        long dari = zip.size() - panjang;
        ByteBuffer ekor = baca(dari, panjang);
        for (int i = panjang - PANJANG_AKHIR; ekor != null && i >= 0; i--) {
            if (ekor.getInt(i) == AKHIR) {
                return dari + i;
            }
        }
        return -1;
    }

    /** Where the list begins, with whatever was put before the zip taken into account. */
    private long mulai(long akhir) throws IOException {
        ByteBuffer penunjuk = baca(akhir - PANJANG_PENUNJUK, PANJANG_PENUNJUK);
        if (penunjuk != null && penunjuk.getInt(0) == PENUNJUK_64) {
            ByteBuffer akhir64 = baca(penunjuk.getLong(8), 56);
            if (akhir64 != null && akhir64.getInt(0) == AKHIR_64) {
                return akhir64.getLong(48);
            }
        }
        ByteBuffer isi = baca(akhir, PANJANG_AKHIR);
        if (isi == null) {
            return akhir;
        }
        long panjang = Integer.toUnsignedLong(isi.getInt(12));
        long letak = Integer.toUnsignedLong(isi.getInt(16));
        return letak + Math.max(0, akhir - panjang - letak);
    }

    private static int dua(ByteBuffer isi, int di) {
        return Short.toUnsignedInt(isi.getShort(di));
    }

    /** Bytes at a place; null when the file does not have them. */
    private ByteBuffer baca(long di, int panjang) throws IOException {
        if (di < 0 || di > zip.size() - panjang) {
            return null;
        }
        ByteBuffer hasil = ByteBuffer.allocate(panjang).order(ByteOrder.LITTLE_ENDIAN);
        zip.position(di);
        while (hasil.hasRemaining()) {
            if (zip.read(hasil) < 0) {
                return null;
            }
        }
        return hasil;
    }
}
