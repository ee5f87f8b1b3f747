package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Encoding and separator of a text file, told from its content.
 *
 * @param bom bytes of the byte order mark at the start
 */
record PengenalTeks(Charset charset, int bom, char pemisah) {

    static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final long CUKUP = 16L << 20;
    private static final char[] PEMISAH = {',', ';', '\t', '|'};

    /**
     * @param awal the first bytes
     */
    static PengenalTeks kenali(byte[] awal, Pembuka isi) throws IOException {
        Charset charset;
        int bom = 0;
        if (PembukaBuku.mulai(awal, 0xEF, 0xBB, 0xBF)) {
            charset = StandardCharsets.UTF_8;
            bom = 3;
        } else if (PembukaBuku.mulai(awal, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16LE;
            bom = 2;
        } else if (PembukaBuku.mulai(awal, 0xFE, 0xFF)) {
            charset = StandardCharsets.UTF_16BE;
            bom = 2;
        } else if (utf16(awal, 1)) {
            charset = StandardCharsets.UTF_16LE;
        } else if (utf16(awal, 0)) {
            charset = StandardCharsets.UTF_16BE;
        } else {
            charset = utf8(isi) ? StandardCharsets.UTF_8 : WINDOWS;
        }
        String teks = new String(awal, bom, awal.length - bom, charset);
        return new PengenalTeks(charset, bom, pemisah(teks));
    }

    /** The first letters in lower case, whatever encoding of Latin letters they are in. */
    static String kepala(byte[] awal) {
        return new String(awal, StandardCharsets.ISO_8859_1)
                .replace("\u00EF\u00BB\u00BF", "")
                .replaceFirst("^(?:\u00FF\u00FE|\u00FE\u00FF)", "")
                .replace("\0", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
    }

    /** True for a text that separates anything. */
    static boolean berpemisah(byte[] awal) {
        String teks = new String(awal, StandardCharsets.ISO_8859_1);
        for (char satu : PEMISAH) {
            if (teks.indexOf(satu) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** True for NUL bytes that no UTF-16 text explains. */
    static boolean biner(byte[] awal) {
        boolean nol = false;
        for (byte satu : awal) {
            nol |= satu == 0;
        }
        boolean bom = PembukaBuku.mulai(awal, 0xFF, 0xFE) || PembukaBuku.mulai(awal, 0xFE, 0xFF);
        return nol && !bom && !utf16(awal, 1) && !utf16(awal, 0);
    }

    /** Latin text in UTF-16 has a NUL in nearly every second byte. */
    private static boolean utf16(byte[] awal, int nolPada) {
        int panjang = Math.min(awal.length, 4096) & ~1;
        int nol = 0;
        int lain = 0;
        for (int i = 0; i < panjang; i += 2) {
            nol += awal[i + nolPada] == 0 ? 1 : 0;
            lain += awal[i + 1 - nolPada] == 0 ? 1 : 0;
        }
        return panjang >= 8 && nol * 10 >= panjang / 2 * 9 && lain == 0;
    }

    private static boolean utf8(Pembuka isi) throws IOException {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(64 * 1024);
        CharBuffer buang = CharBuffer.allocate(64 * 1024);
        try (InputStream in = isi.buka()) {
            boolean habis = false;
            // What a text of this length has not shown by now would be in a name only.
            for (long sudah = 0; !habis && sudah < CUKUP; sudah += bytes.capacity()) {
                int dibaca = in.read(bytes.array(), bytes.position(), bytes.remaining());
                habis = dibaca < 0;
                bytes.position(bytes.position() + Math.max(dibaca, 0)).flip();
                CoderResult hasil = decoder.decode(bytes, buang.clear(), habis);
                if (hasil.isError()) {
                    return false;
                }
                bytes.compact();
            }
        }
        return true;
    }

    /** The separator that splits the most lines into the same number of cells, two at least. */
    private static char pemisah(String teks) throws IOException {
        char terbaik = ',';
        long nilaiTerbaik = 0;
        for (char calon : PEMISAH) {
            Map<Integer, Integer> banyak = new HashMap<>();
            BufferedReader pembaca = new BufferedReader(new StringReader(teks));
            int baris = 0;
            for (String satu = pembaca.readLine();
                    satu != null && baris < 200;
                    satu = pembaca.readLine()) {
                int pemisah = hitung(satu, calon);
                if (pemisah > 0) {
                    banyak.merge(pemisah, 1, Integer::sum);
                }
                baris++;
            }
            for (Map.Entry<Integer, Integer> satu : banyak.entrySet()) {
                long nilai = (long) satu.getValue() * satu.getValue() * (satu.getKey() + 1);
                if (nilai > nilaiTerbaik) {
                    nilaiTerbaik = nilai;
                    terbaik = calon;
                }
            }
        }
        return terbaik;
    }

    private static int hitung(String baris, char pemisah) {
        int banyak = 0;
        boolean kutip = false;
        for (int i = 0; i < baris.length(); i++) {
            char huruf = baris.charAt(i);
            if (huruf == '"') {
                kutip = !kutip;
            } else if (huruf == pemisah && !kutip) {
                banyak++;
            }
        }
        return banyak;
    }

    /** The text from its first character on, without the byte order mark. */
    BufferedReader pembaca(Pembuka isi) throws IOException {
        return new BufferedReader(new InputStreamReader(mentah(isi), charset), 64 * 1024);
    }

    /** The bytes from the first character on, without the byte order mark. */
    InputStream mentah(Pembuka isi) throws IOException {
        InputStream in = isi.buka();
        in.skipNBytes(bom);
        return in;
    }
}
