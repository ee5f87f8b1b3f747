package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Oracle's values as they lie in an export: numbers of the external datatypes (Oracle Call
 * Interface Programmer's Guide, "Data Types"), NUMBER with its base-100 digits and DATE with its
 * seven bytes, as the same chapter describes them.
 */
final class NilaiOracle {

    static final int VARCHAR2 = 1;
    static final int NUMBER = 2;
    static final int LONG = 8;
    static final int DATE = 12;
    static final int RAW = 23;
    static final int LONG_RAW = 24;
    static final int CHAR = 96;
    static final int CLOB = 112;
    static final int BLOB = 113;
    static final int BFILE = 114;
    static final int TIMESTAMP = 180;
    static final int TIMESTAMP_TZ = 181;
    static final int TIMESTAMP_LTZ = 231;

    /** Longest NUMBER in bytes, and in characters once written out. */
    static final int ANGKA_BITA = 22;

    static final int ANGKA_TEKS = 280;

    private static final int UTF16 = 2000;

    /** Seen in exports or named in the issue; what is not here is read a byte a character. */
    private static final Map<Integer, String> CHARSET =
            Map.of(
                    1,
                    "US-ASCII",
                    31,
                    "ISO-8859-1",
                    46,
                    "ISO-8859-15",
                    178,
                    "windows-1252",
                    846,
                    "x-windows-949",
                    852,
                    "GBK",
                    871,
                    "UTF-8",
                    873,
                    "UTF-8",
                    UTF16,
                    "UTF-16BE");

    private NilaiOracle() {}

    static boolean teks(int jenis) {
        return jenis == VARCHAR2 || jenis == CHAR;
    }

    static boolean waktu(int jenis) {
        return jenis == DATE
                || jenis == TIMESTAMP
                || jenis == TIMESTAMP_TZ
                || jenis == TIMESTAMP_LTZ;
    }

    /** True for what lies behind the row, and only its locator in it. */
    static boolean lob(int jenis) {
        return jenis == CLOB || jenis == BLOB || jenis == BFILE;
    }

    /** True for a value whose length the column does not bound. */
    static boolean takTerbatas(int jenis) {
        return jenis == LONG || jenis == LONG_RAW || lob(jenis);
    }

    static Charset charset(int nomor) {
        String nama = CHARSET.get(nomor);
        return nama != null && Charset.isSupported(nama)
                ? Charset.forName(nama)
                : StandardCharsets.ISO_8859_1;
    }

    /** True when the bytes of ASCII characters are not those of ASCII. */
    static boolean lebar(int nomor) {
        return nomor == UTF16;
    }

    /**
     * Writes a NUMBER in plain digits: {@code -12.5}. First byte: exponent of 100, with the high
     * bit set for what is not negative; then the digits of base 100, each plus 1 (or 101 less it).
     *
     * @param ke room for {@link #ANGKA_TEKS} bytes from {@code di} on
     * @return the place behind what was written; {@code di} when it is no number
     */
    static int angka(byte[] d, int dari, int panjang, byte[] ke, int di) {
        int awal = d[dari] & 0xFF;
        if (panjang == 1 && awal == 0x80) {
            ke[di] = '0';
            return di + 1;
        }
        boolean negatif = awal < 0x80;
        int pangkat = ((negatif ? ~awal : awal) & 0x7F) - 65;
        int digit = panjang - 1;
        if (negatif && digit > 0 && d[dari + digit] == 102) {
            digit--;
        }
        if (digit == 0) {
            return di;
        }
        int p = di;
        if (negatif) {
            ke[p++] = '-';
        }
        int awalAngka = p;
        if (pangkat < 0) {
            ke[p++] = '0';
        }
        for (int i = Math.min(0, pangkat + 1); i < Math.max(digit, pangkat + 1); i++) {
            if (i == pangkat + 1) {
                ke[p++] = '.';
            }
            int nilai = 0;
            if (i >= 0 && i < digit) {
                int mentah = d[dari + 1 + i] & 0xFF;
                nilai = negatif ? 101 - mentah : mentah - 1;
                if (nilai < 0 || nilai > 99) {
                    return di;
                }
            }
            if (p > awalAngka || nilai >= 10) {
                ke[p++] = (byte) ('0' + nilai / 10);
            }
            ke[p++] = (byte) ('0' + nilai % 10);
        }
        return p;
    }

    /**
     * Writes the day of a DATE or TIMESTAMP: {@code 1990-12-31}. Bytes: century + 100, year of it +
     * 100, month, day, then hour, minute and second, each + 1.
     *
     * @return the place behind what was written; {@code di} when it is no day of our era
     */
    static int hari(byte[] d, int dari, byte[] ke, int di) {
        int abad = (d[dari] & 0xFF) - 100;
        int tahun = (d[dari + 1] & 0xFF) - 100;
        int bulan = d[dari + 2];
        int hari = d[dari + 3];
        if (abad < 0 || abad > 99 || tahun < 0 || tahun > 99) {
            return di;
        }
        if (bulan < 1 || bulan > 12 || hari < 1 || hari > 31) {
            return di;
        }
        int p = dua(ke, di, abad);
        p = dua(ke, p, tahun);
        ke[p++] = '-';
        p = dua(ke, p, bulan);
        ke[p++] = '-';
        return dua(ke, p, hari);
    }

    private static int dua(byte[] ke, int di, int nilai) {
        ke[di] = (byte) ('0' + nilai / 10);
        ke[di + 1] = (byte) ('0' + nilai % 10);
        return di + 2;
    }
}
