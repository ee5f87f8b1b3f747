package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Reads chosen columns of a separated text file as bytes, without making a string of any cell. For
 * encodings in which separators, quotes and line ends are the bytes of ASCII: UTF-8, windows-1252.
 * Memory is one buffer of the longest row and does not grow with the file.
 */
public final class PemindaiByte extends IrisanBaris {

    private static final int UKURAN = 1 << 20;
    private static final int TERPANJANG = 1 << 30;

    private final InputStream sumber;
    private final byte pemisah;
    private final BatasBaris batas;
    private final long maksKolom;
    private final long maksPanjangSel;
    private final int[] tempat;
    private int posisi;
    private int isi;
    private boolean sumberHabis;
    private long nomor;
    private final AtomicLong dibaca = new AtomicLong();

    /**
     * @param kolom the wanted columns' places, counted from 0; cell {@code i} is column {@code
     *     kolom[i]}
     */
    PemindaiByte(InputStream sumber, char pemisah, int[] kolom, BatasBaris batas) {
        super(kolom.length, UKURAN);
        this.sumber = sumber;
        this.pemisah = (byte) pemisah;
        this.batas = batas;
        maksKolom = batas.nilai(Batas.KOLOM);
        maksPanjangSel = batas.nilai(Batas.PANJANG_SEL);
        tempat = tempat(kolom);
    }

    /**
     * Goes to the next row; false at the end. Cells that the row lacks are empty.
     *
     * @throws TakTerbaca when a limit is met or the file ends within quotes
     */
    @Override
    public boolean berikut() throws IOException {
        while (true) {
            int sebelum = posisi;
            int hasil = pindai();
            if (hasil > 0) {
                nomor++;
                batas.periksa(Batas.BARIS, nomor, nomor);
                batas.periksa(Batas.PANJANG_BARIS, posisi - (long) sebelum, nomor);
                return true;
            }
            if (sumberHabis && sebelum >= isi) {
                return false;
            }
            posisi = sebelum;
            muat();
        }
    }

    /** One row from {@link #posisi}; 0 when the buffer ends before the row does. */
    private int pindai() throws TakTerbaca {
        Arrays.fill(mulai, 0);
        Arrays.fill(akhir, 0);
        byte[] d = data;
        int batasIsi = isi;
        int p = posisi;
        int kolom = 0;
        if (p >= batasIsi) {
            return 0;
        }
        while (true) {
            int dari = p;
            int sampai;
            if (p < batasIsi && d[p] == '"') {
                p = lewatiKutip(p + 1);
                if (p < 0) {
                    return 0;
                }
                dari++;
                sampai = p;
                p++;
                while (p < batasIsi && d[p] != pemisah && d[p] != '\n' && d[p] != '\r') {
                    p++;
                }
            } else {
                while (p < batasIsi && d[p] != pemisah && d[p] != '\n' && d[p] != '\r') {
                    p++;
                }
                sampai = p;
            }
            if (p >= batasIsi && !sumberHabis) {
                return 0;
            }
            if (kolom < tempat.length && tempat[kolom] >= 0) {
                mulai[tempat[kolom]] = dari;
                akhir[tempat[kolom]] = sampai;
            }
            kolom++;
            if (kolom > maksKolom || sampai - dari > maksPanjangSel) {
                batas.periksa(Batas.KOLOM, kolom, nomor + 1);
                batas.periksa(Batas.PANJANG_SEL, sampai - (long) dari, nomor + 1);
            }
            if (p >= batasIsi) {
                posisi = p;
                return 1;
            }
            byte tanda = d[p];
            p++;
            if (tanda == '\n') {
                posisi = p;
                return 1;
            }
            if (tanda == '\r') {
                if (p >= batasIsi && !sumberHabis) {
                    return 0;
                }
                posisi = p < batasIsi && d[p] == '\n' ? p + 1 : p;
                return 1;
            }
        }
    }

    /** The place of the quote that ends a cell; -1 when the buffer ends before it. */
    private int lewatiKutip(int dari) throws TakTerbaca {
        int p = dari;
        while (p < isi) {
            if (data[p] == '"') {
                if (p + 1 >= isi && !sumberHabis) {
                    return -1;
                }
                if (p + 1 < isi && data[p + 1] == '"') {
                    p += 2;
                    continue;
                }
                return p;
            }
            p++;
        }
        if (sumberHabis) {
            throw new TakTerbaca(
                    "BERKAS_TERPOTONG",
                    "tanda kutip yang dibuka tidak pernah ditutup; berkas terpotong atau tanda"
                            + " kutipnya rusak. Ambil ulang berkas aslinya.",
                    nomor + 1,
                    null);
        }
        batas.periksa(Batas.PANJANG_SEL, p - (long) dari, nomor + 1);
        return -1;
    }

    /** Moves the started row to the buffer's front and fills up behind it. */
    private void muat() throws IOException {
        int sisa = isi - posisi;
        byte[] lama = data;
        if (sisa == data.length) {
            long terpanjang = Math.min(batas.nilai(Batas.PANJANG_BARIS), TERPANJANG);
            if (sisa >= terpanjang) {
                batas.periksa(Batas.PANJANG_BARIS, Long.MAX_VALUE, nomor + 1);
            }
            data = new byte[(int) Math.min(2L * sisa, terpanjang)];
        }
        System.arraycopy(lama, posisi, data, 0, sisa);
        posisi = 0;
        isi = sisa;
        while (isi < data.length) {
            int banyak = sumber.read(data, isi, data.length - isi);
            if (banyak < 0) {
                sumberHabis = true;
                return;
            }
            isi += banyak;
            dibaca.addAndGet(banyak);
        }
    }

    /** Rows so far, the header's included. */
    @Override
    public long nomor() {
        return nomor;
    }

    @Override
    public long dibaca() {
        return dibaca.get();
    }

    @Override
    public void close() throws IOException {
        sumber.close();
    }
}
