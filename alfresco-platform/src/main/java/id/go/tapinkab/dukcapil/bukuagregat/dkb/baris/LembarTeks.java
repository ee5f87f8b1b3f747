package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Separated text (RFC 4180 with an office's liberties): quotes anywhere in a line that starts them
 * at a cell's start, any line end, rows of unequal length. A small scanner of our own, because the
 * limits (length of a cell, width of a row) must hold while a quoted cell is still open, and a file
 * that ends inside one must be told as cut.
 */
final class LembarTeks implements Lembar {

    private static final BitSet TANPA_ANGKA = new BitSet(0);

    private final Reader sumber;
    private final char pemisah;
    private final BatasBaris batas;
    private final long maksPanjangSel;
    private final char[] penyangga = new char[32 * 1024];
    private int posisi;
    private int isi;
    private long nomor;
    private char[] sel = new char[256];
    private int panjang;
    private String[] baris = new String[32];
    private int lebar;
    private int lebarUmum;
    private long panjangBaris;
    private boolean habis;

    LembarTeks(Reader sumber, char pemisah, BatasBaris batas) {
        this.sumber = sumber;
        this.pemisah = pemisah;
        this.batas = batas;
        maksPanjangSel = batas.nilai(Batas.PANJANG_SEL);
    }

    @Override
    public Baris berikut() throws IOException {
        if (habis) {
            return null;
        }
        int huruf = ambil();
        if (huruf < 0) {
            habis = true;
            return null;
        }
        nomor++;
        batas.periksa(Batas.BARIS, nomor, nomor);
        lebar = 0;
        panjangBaris = 0;
        boolean berakhir = bacaBaris(huruf);
        if (!berakhir) {
            habis = true;
            periksaPotongan();
        }
        if (nomor > 1 && lebar > 1) {
            lebarUmum = lebarUmum == 0 || lebarUmum == lebar ? lebar : Math.min(lebarUmum, lebar);
        }
        return new Baris(nomor, Arrays.copyOf(baris, lebar), lebar, TANPA_ANGKA);
    }

    /** Reads one row; false when the file ended without a line end. */
    private boolean bacaBaris(int pertama) throws IOException {
        int huruf = pertama;
        while (true) {
            panjang = 0;
            if (huruf == '"') {
                huruf = bacaBerkutip();
            } else {
                while (huruf >= 0 && huruf != pemisah && huruf != '\n' && huruf != '\r') {
                    tambah((char) huruf);
                    huruf = ambil();
                }
            }
            akhiriSel();
            if (huruf == pemisah) {
                huruf = ambil();
                continue;
            }
            if (huruf == '\r') {
                int lanjut = ambil();
                if (lanjut >= 0 && lanjut != '\n') {
                    posisi--;
                }
                return true;
            }
            return huruf >= 0;
        }
    }

    /** Reads a quoted cell and whatever stands between its quote and the next separator. */
    private int bacaBerkutip() throws IOException {
        long dari = nomor;
        while (true) {
            int huruf = ambil();
            if (huruf < 0) {
                throw new TakTerbaca(
                        "BERKAS_TERPOTONG",
                        "tanda kutip yang dibuka tidak pernah ditutup; berkas terpotong atau tanda"
                                + " kutipnya rusak. Ambil ulang berkas aslinya.",
                        dari,
                        null);
            }
            if (huruf != '"') {
                tambah((char) huruf);
                continue;
            }
            int lanjut = ambil();
            if (lanjut == '"') {
                tambah('"');
            } else {
                int sisa = lanjut;
                while (sisa >= 0 && sisa != pemisah && sisa != '\n' && sisa != '\r') {
                    tambah((char) sisa);
                    sisa = ambil();
                }
                return sisa;
            }
        }
    }

    private void tambah(char huruf) throws TakTerbaca {
        if (panjang >= maksPanjangSel) {
            batas.periksa(Batas.PANJANG_SEL, panjang + 1L, nomor);
        }
        if (panjang == sel.length) {
            sel = Arrays.copyOf(sel, sel.length * 2);
        }
        sel[panjang++] = huruf;
    }

    private void akhiriSel() throws TakTerbaca {
        batas.periksa(Batas.KOLOM, lebar + 1L, nomor);
        panjangBaris += panjang + 1L;
        batas.periksa(Batas.PANJANG_BARIS, panjangBaris, nomor);
        if (lebar == baris.length) {
            baris = Arrays.copyOf(baris, lebar * 2);
        }
        baris[lebar++] = panjang == 0 ? "" : Baris.rapikan(new String(sel, 0, panjang));
    }

    /**
     * A last row that is shorter than every other one and has no line end was cut off; a lone text
     * without a digit is a note under the table.
     */
    private void periksaPotongan() throws TakTerbaca {
        boolean catatan = lebar == 1 && baris[0].chars().noneMatch(Character::isDigit);
        if (nomor > 2 && lebarUmum > 2 && lebar < lebarUmum && !catatan) {
            throw new TakTerbaca(
                    "BERKAS_TERPOTONG",
                    "baris terakhir lebih pendek daripada baris lain dan tidak diakhiri; berkas"
                            + " tampaknya terpotong. Ambil ulang berkas aslinya.",
                    nomor,
                    null);
        }
    }

    private int ambil() throws IOException {
        if (posisi >= isi) {
            isi = sumber.read(penyangga, 0, penyangga.length);
            posisi = 0;
            if (isi <= 0) {
                isi = 0;
                return -1;
            }
        }
        return penyangga[posisi++];
    }

    @Override
    public void close() throws IOException {
        sumber.close();
    }
}
