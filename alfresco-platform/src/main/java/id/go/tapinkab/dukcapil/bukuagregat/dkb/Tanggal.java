package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;

/** Dates in cells of individual records, as the number yyyymmdd. */
final class Tanggal {

    private static final String BULAN = "janfebmaraprmeijunjulagusepoktnovdes";
    private static final String BULAN_INGGRIS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final LocalDate HARI_NOL_EXCEL = LocalDate.of(1899, 12, 30);

    private Tanggal() {}

    /**
     * Reads {@code 1990-12-31}, {@code 31/12/1990}, {@code 31-DEC-90}, {@code 19901231}, each with
     * or without a time behind it, and Excel's day numbers.
     *
     * @param batas yyyymmdd that a two-digit year is taken to lie before
     * @return yyyymmdd; 0 when blank, -1 when it is no date
     */
    static int baca(byte[] d, int mulai, int akhir, int batas) {
        int p = mulai;
        while (p < akhir && d[p] == ' ') {
            p++;
        }
        if (p >= akhir) {
            return 0;
        }
        int awal = p;
        int a = 0;
        while (p < akhir && d[p] >= '0' && d[p] <= '9' && p - awal < 9) {
            a = a * 10 + d[p++] - '0';
        }
        int digit = p - awal;
        if (p >= akhir || d[p] == ' ' || d[p] == 'T' || d[p] == '.' && digit >= 5) {
            return rapat(a, digit);
        }
        byte pemisah = d[p++];
        if (digit == 0 || digit > 4 || pemisah != '-' && pemisah != '/' && pemisah != '.') {
            return -1;
        }
        int awalB = p;
        int b = 0;
        while (p < akhir && d[p] >= '0' && d[p] <= '9' && p - awalB < 3) {
            b = b * 10 + d[p++] - '0';
        }
        if (p == awalB) {
            b = bulan(d, p, akhir);
            while (p < akhir && d[p] != pemisah) {
                p++;
            }
        }
        if (p >= akhir || d[p++] != pemisah) {
            return -1;
        }
        int awalC = p;
        int c = 0;
        while (p < akhir && d[p] >= '0' && d[p] <= '9' && p - awalC < 5) {
            c = c * 10 + d[p++] - '0';
        }
        int digitC = p - awalC;
        if (digit == 4 && digitC <= 2 && digitC > 0) {
            return sah(a, b, c);
        }
        if (digitC == 2) {
            int abad = batas / 10_000 / 100 * 100;
            c += abad + c > batas / 10_000 ? abad - 100 : abad;
        } else if (digitC != 4) {
            return -1;
        }
        return b > 12 && a <= 12 ? sah(c, a, b) : sah(c, b, a);
    }

    private static int rapat(int a, int digit) {
        if (digit == 8) {
            int tahun = a / 10_000;
            return tahun >= 1850 && tahun <= 2199
                    ? sah(tahun, a / 100 % 100, a % 100)
                    : sah(a % 10_000, a / 10_000 % 100, a / 1_000_000);
        }
        if (digit == 5) {
            LocalDate tanggal = HARI_NOL_EXCEL.plusDays(a);
            return sah(tanggal.getYear(), tanggal.getMonthValue(), tanggal.getDayOfMonth());
        }
        return -1;
    }

    private static int bulan(byte[] d, int dari, int akhir) {
        if (dari + 3 > akhir) {
            return -1;
        }
        String nama = new String(d, dari, 3, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        int di = BULAN.indexOf(nama);
        int diInggris = BULAN_INGGRIS.indexOf(nama);
        int tempat = di >= 0 && di % 3 == 0 ? di : diInggris;
        return tempat >= 0 && tempat % 3 == 0 ? tempat / 3 + 1 : -1;
    }

    private static int sah(int tahun, int bulan, int hari) {
        if (bulan < 1 || bulan > 12 || hari < 1 || tahun < 1) {
            return -1;
        }
        int panjang =
                switch (bulan) {
                    case 2 -> tahun % 4 == 0 && (tahun % 100 != 0 || tahun % 400 == 0) ? 29 : 28;
                    case 4, 6, 9, 11 -> 30;
                    default -> 31;
                };
        return hari <= panjang ? tahun * 10_000 + bulan * 100 + hari : -1;
    }
}
