package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * XML as tags and texts in a byte buffer, for the millions of cells of a large workbook: no object
 * is made for any of them. It knows what spreadsheet programs write; a DTD, and whatever is not
 * well-formed, is refused as damage.
 */
final class PemindaiXml implements Closeable {

    enum Kejadian {
        MULAI,
        SELESAI,
        TEKS,
        AKHIR
    }

    private static final int MAKS_ACUAN = 16;
    private static final int MAKS_TAG = 1 << 20;
    private static final int MAKS_KEDALAMAN = 64;

    private final InputStream sumber;
    private final int[] terbuka = new int[MAKS_KEDALAMAN];
    private byte[] data = new byte[64 * 1024];
    private int di;
    private int isi;
    private boolean habis;
    private int kedalaman;
    private boolean adaAkar;
    private boolean langsungSelesai;
    private int dari;
    private int sampai;
    private boolean mentah;
    private int atributSampai;
    private int akhirAtribut;

    private PemindaiXml(InputStream sumber) {
        this.sumber = sumber;
    }

    /** Takes the stream over; XML in another encoding than UTF-8 is turned into it on the way. */
    static PemindaiXml buka(InputStream sumber) throws IOException {
        try {
            PemindaiXml hasil = new PemindaiXml(PenyandianXml.utf8(sumber));
            if (hasil.berisi(3)
                    && hasil.data[0] == (byte) 0xEF
                    && hasil.data[1] == (byte) 0xBB
                    && hasil.data[2] == (byte) 0xBF) {
                hasil.di = 3;
            }
            return hasil;
        } catch (IOException | RuntimeException e) {
            sumber.close();
            throw e;
        }
    }

    /** The bytes that {@link #dari()} and {@link #sampai()} speak of, until the next event. */
    byte[] data() {
        return data;
    }

    /** Where the tag's local name or the text begins. */
    int dari() {
        return dari;
    }

    int sampai() {
        return sampai;
    }

    /** True for a text in which {@code &} stands for itself. */
    boolean mentah() {
        return mentah;
    }

    /** True when the tag's local name is this one, in ASCII. */
    boolean bernama(String nama) {
        return sampai - dari == nama.length() && sama(dari, nama);
    }

    /** The next event; a long text comes in pieces. */
    Kejadian berikut() throws IOException {
        if (langsungSelesai) {
            langsungSelesai = false;
            return selesai();
        }
        while (berisi(1)) {
            if (data[di] != '<') {
                if (teks()) {
                    return Kejadian.TEKS;
                }
            } else if (!berisi(2)) {
                throw rusak();
            } else if (data[di + 1] == '/') {
                tag(2);
                return selesai();
            } else if (data[di + 1] == '?') {
                lompati("?>");
            } else if (data[di + 1] != '!') {
                return mulai();
            } else if (khusus()) {
                return Kejadian.TEKS;
            }
        }
        if (kedalaman > 0 || !adaAkar) {
            throw rusak();
        }
        return Kejadian.AKHIR;
    }

    private boolean teks() throws IOException {
        int ujung = di;
        while (ujung < isi && data[ujung] != '<') {
            byte satu = data[ujung++];
            boolean kendali = satu >= 0 && satu < ' ';
            if (kendali && satu != '\n' && satu != '\r' && satu != '\t'
                    || kedalaman == 0 && satu > ' ') {
                throw rusak();
            }
        }
        if (ujung == isi && !habis) {
            if (di > 0 || isi < data.length) {
                isiLagi();
                return false;
            }
            ujung = potong(ujung - 1);
        }
        dari = di;
        sampai = ujung;
        mentah = false;
        di = ujung;
        return kedalaman > 0;
    }

    /** A place, not after this one, where neither a character nor a reference is cut in two. */
    private int potong(int paling) {
        int hasil = paling;
        while ((data[hasil] & 0xC0) == 0x80 && hasil > paling - 4) {
            hasil--;
        }
        for (int i = hasil; i > hasil - MAKS_ACUAN; i--) {
            if (data[i] == '&') {
                return i;
            }
        }
        return hasil;
    }

    private Kejadian mulai() throws IOException {
        tag(1);
        langsungSelesai = data[di - 2] == '/';
        atributSampai = di - (langsungSelesai ? 2 : 1);
        if (kedalaman == MAKS_KEDALAMAN || kedalaman == 0 && adaAkar) {
            throw rusak();
        }
        adaAkar = true;
        terbuka[kedalaman++] = sidik();
        return Kejadian.MULAI;
    }

    private Kejadian selesai() throws TakTerbaca {
        if (kedalaman == 0 || terbuka[--kedalaman] != sidik()) {
            throw rusak();
        }
        return Kejadian.SELESAI;
    }

    /** Passes a whole tag, which stays in the buffer; dari and sampai are its local name's. */
    private void tag(int jarakNama) throws IOException {
        int panjang = jarakNama;
        byte kutip = 0;
        for (byte satu = 0; kutip != 0 || satu != '>'; panjang++) {
            if (di + panjang == isi && (panjang > MAKS_TAG || !berisi(panjang + 1))) {
                throw rusak();
            }
            satu = data[di + panjang];
            if (kutip != 0) {
                kutip = satu == kutip ? 0 : kutip;
            } else if (satu == '"' || satu == '\'') {
                kutip = satu;
            } else if (satu == '<') {
                throw rusak();
            }
        }
        dari = di + jarakNama;
        sampai = dari;
        while (data[sampai] > ' ' && data[sampai] != '/' && data[sampai] != '>') {
            sampai++;
            if (data[sampai - 1] == ':') {
                dari = sampai;
            }
        }
        if (sampai == dari) {
            throw rusak();
        }
        di += panjang;
    }

    private int sidik() {
        int hasil = sampai - dari;
        for (int i = dari; i < sampai; i++) {
            hasil = 31 * hasil + data[i];
        }
        return hasil;
    }

    /** True for CDATA, which is a text; a comment is passed. */
    private boolean khusus() throws IOException {
        if (diawali("<!--")) {
            di += 4;
            lompati("-->");
            return false;
        }
        if (!diawali("<![CDATA[") || kedalaman == 0) {
            throw diawali("<!DOCTYPE") ? dtd() : rusak();
        }
        di += 9;
        int panjang = lompati("]]>");
        dari = di - panjang;
        sampai = di - 3;
        mentah = true;
        return true;
    }

    /** Goes behind the next occurrence; gives how far that was. */
    private int lompati(String akhir) throws IOException {
        int jauh = 0;
        while (true) {
            if (di + jauh + akhir.length() > isi
                    && (jauh > MAKS_TAG || !berisi(jauh + akhir.length()))) {
                throw rusak();
            }
            if (sama(di + jauh, akhir)) {
                di += jauh + akhir.length();
                return jauh + akhir.length();
            }
            jauh++;
        }
    }

    private boolean diawali(String awal) throws IOException {
        return berisi(awal.length()) && sama(di, awal);
    }

    private boolean sama(int tempat, String apa) {
        for (int i = 0; i < apa.length(); i++) {
            if (data[tempat + i] != apa.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Where the value of an attribute without prefix begins, of the tag that has just begun;
     * negative when it has none. {@link #akhirAtribut()} tells its end.
     */
    int atribut(char nama) {
        int i = sampai;
        while (i < atributSampai) {
            byte satu = data[i++];
            if (satu == '=') {
                int namaAkhir = i - 1;
                while (data[namaAkhir - 1] <= ' ') {
                    namaAkhir--;
                }
                while (i < atributSampai && data[i] <= ' ') {
                    i++;
                }
                byte kutip = data[i++];
                int mulai = i;
                while (i < atributSampai && data[i] != kutip) {
                    i++;
                }
                if (data[namaAkhir - 1] == nama && data[namaAkhir - 2] <= ' ') {
                    akhirAtribut = i;
                    return mulai;
                }
                i++;
            }
        }
        return -1;
    }

    int akhirAtribut() {
        return akhirAtribut;
    }

    private boolean berisi(int banyak) throws IOException {
        while (isi - di < banyak) {
            if (habis) {
                return false;
            }
            isiLagi();
        }
        return true;
    }

    private void isiLagi() throws IOException {
        if (di > 0) {
            System.arraycopy(data, di, data, 0, isi - di);
            isi -= di;
            di = 0;
        }
        if (isi == data.length) {
            data = Arrays.copyOf(data, 2 * data.length);
        }
        int banyak = sumber.read(data, isi, data.length - isi);
        habis = banyak < 0;
        isi += Math.max(0, banyak);
    }

    private static TakTerbaca dtd() {
        return TakTerbaca.rusak(
                "isi buku kerja memuat DTD atau entitas XML, yang tidak pernah ditulis Excel."
                        + " Jangan dibuka; minta berkas aslinya dari sumber yang benar.",
                null);
    }

    static TakTerbaca rusak() {
        return TakTerbaca.rusak(
                "isi buku kerja rusak. Buka di Excel, simpan ulang sebagai .xlsx, lalu unggah lagi.",
                null);
    }

    @Override
    public void close() throws IOException {
        sumber.close();
    }
}
