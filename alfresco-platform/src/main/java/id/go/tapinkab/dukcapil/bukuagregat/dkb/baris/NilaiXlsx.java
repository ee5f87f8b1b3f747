package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The text of one cell or shared string, gathered from pieces of XML; used again for each. */
final class NilaiXlsx {

    private static final int MAKS_DIGIT = 15;

    private final BatasBaris batas;
    private byte[] data = new byte[256];
    private int dari;
    private int sampai;

    NilaiXlsx(BatasBaris batas) {
        this.batas = batas;
    }

    void kosongkan() {
        dari = 0;
        sampai = 0;
    }

    /**
     * @param nomor the row, for the message
     */
    void tambah(PemindaiXml xml, long nomor) throws TakTerbaca {
        int banyak = xml.sampai() - xml.dari();
        // A character has at most four bytes.
        batas.periksa(Batas.PANJANG_SEL, (sampai + banyak) / 4, nomor);
        if (sampai + banyak > data.length) {
            data = Arrays.copyOf(data, 2 * (sampai + banyak));
        }
        System.arraycopy(xml.data(), xml.dari(), data, sampai, banyak);
        int ujung = sampai + banyak;
        sampai = xml.mentah() ? ujung : AcuanXml.urai(data, sampai, ujung);
        if (sampai < 0) {
            throw PemindaiXml.rusak();
        }
    }

    /** A place among the shared strings; negative when the value is none. */
    int tempat() {
        long hasil = bilangan(data, dari, sampai, -1);
        return hasil > Integer.MAX_VALUE ? -1 : (int) hasil;
    }

    /** Digits as a number; {@code bila} when they are none, or too many. */
    static long bilangan(byte[] data, int dari, int sampai, long bila) {
        if (dari == sampai || sampai - dari > 12) {
            return bila;
        }
        long hasil = 0;
        for (int i = dari; i < sampai; i++) {
            if (data[i] < '0' || data[i] > '9') {
                return bila;
            }
            hasil = hasil * 10 + data[i] - '0';
        }
        return hasil;
    }

    /** Takes the blanks around it away, as {@link Baris#rapikan}. */
    void rapikan(long nomor) throws TakTerbaca {
        if (!ascii() || sampai > batas.nilai(Batas.PANJANG_SEL)) {
            isi(Baris.rapikan(teks(nomor)));
            return;
        }
        while (dari < sampai && data[dari] <= ' ') {
            dari++;
        }
        while (sampai > dari && data[sampai - 1] <= ' ') {
            sampai--;
        }
    }

    private boolean ascii() {
        for (int i = dari; i < sampai; i++) {
            if (data[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * @param nomor the row, for the message
     */
    String teks(long nomor) throws TakTerbaca {
        try {
            String teks =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(data, dari, sampai - dari))
                            .toString();
            batas.periksa(Batas.PANJANG_SEL, teks.length(), nomor);
            return teks;
        } catch (CharacterCodingException e) {
            throw TakTerbaca.rusak(
                    "isi buku kerja memuat huruf yang rusak. Simpan ulang sebagai .xlsx, lalu"
                            + " unggah lagi.",
                    e);
        }
    }

    void isi(String teks) {
        byte[] bita = teks.getBytes(StandardCharsets.UTF_8);
        data = bita.length > data.length ? Arrays.copyOf(bita, 2 * bita.length) : data;
        System.arraycopy(bita, 0, data, 0, bita.length);
        dari = 0;
        sampai = bita.length;
    }

    boolean kosong() {
        return dari == sampai;
    }

    /** True for digits only, and no more than a double holds. */
    boolean bulatPendek() {
        if (kosong() || sampai - dari > MAKS_DIGIT) {
            return false;
        }
        for (int i = dari; i < sampai; i++) {
            if (data[i] < '0' || data[i] > '9') {
                return false;
            }
        }
        return true;
    }

    byte[] data() {
        return data;
    }

    int dari() {
        return dari;
    }

    int sampai() {
        return sampai;
    }
}
