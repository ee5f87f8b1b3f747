package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.SumberBaris;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Rows found in one thread and used in another: the same rows in the same order, then what stopped
 * them. A few blocks of them are on the way at most.
 */
final class AliranBaris implements SumberBaris {

    private static final int BLOK = 4;
    private static final int BARIS_PER_BLOK = 2_048;
    private static final int BITA_PER_BLOK = 256 * 1024;

    private final SumberBaris sumber;
    private final BlockingQueue<Blok> kosong = new ArrayBlockingQueue<>(BLOK);
    private final BlockingQueue<Blok> terisi = new ArrayBlockingQueue<>(BLOK);
    private final Thread pencari;
    private Blok kini;
    private int di = -1;

    /** Of the last row of the blocks before; the last block of all may be empty. */
    private long nomorLalu;

    AliranBaris(SumberBaris sumber) {
        this.sumber = sumber;
        for (int i = 0; i < BLOK; i++) {
            kosong.add(new Blok(sumber.banyakSel()));
        }
        pencari = new Thread(this::cari, "dkb-baris");
        pencari.setDaemon(true);
        pencari.start();
    }

    private void cari() {
        try {
            Blok blok = kosong.take();
            Throwable sebab = null;
            try {
                while (sumber.berikut()) {
                    blok.tambah(sumber);
                    if (blok.penuh()) {
                        terisi.put(blok);
                        blok = kosong.take();
                    }
                }
            } catch (IOException | RuntimeException | Error e) {
                // Errors too: whoever waits for rows must not wait for ever.
                sebab = e;
            }
            blok.akhiri(sebab);
            terisi.put(blok);
        } catch (InterruptedException e) {
            // Closed before the end: nobody waits for the rest.
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean berikut() throws IOException {
        di++;
        while (kini == null || di >= kini.baris) {
            if (kini != null && kini.akhir) {
                di = kini.baris;
                lempar(kini.sebab);
                return false;
            }
            try {
                if (kini != null) {
                    nomorLalu = nomor();
                    kini.kosongkan();
                    kosong.put(kini);
                }
                kini = terisi.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("Terhenti sewaktu membaca");
            }
            di = 0;
        }
        return true;
    }

    private static void lempar(Throwable sebab) throws IOException {
        if (sebab instanceof IOException e) {
            throw e;
        }
        if (sebab instanceof RuntimeException e) {
            throw e;
        }
        if (sebab instanceof Error e) {
            throw e;
        }
    }

    @Override
    public byte[] data() {
        return kini.data;
    }

    @Override
    public int mulai(int sel) {
        return kini.mulai[di * kini.lebar + sel];
    }

    @Override
    public int akhir(int sel) {
        return kini.selesai[di * kini.lebar + sel];
    }

    @Override
    public long nomor() {
        return kini == null || kini.baris == 0
                ? nomorLalu
                : kini.nomor[Math.min(Math.max(di, 0), kini.baris - 1)];
    }

    @Override
    public int banyakSel() {
        return sumber.banyakSel();
    }

    @Override
    public long dibaca() {
        return sumber.dibaca();
    }

    /** Stops the other thread; the source is the caller's to close, afterwards. */
    @Override
    public void close() {
        pencari.interrupt();
        boolean terhenti = false;
        while (pencari.isAlive()) {
            try {
                pencari.join();
            } catch (InterruptedException e) {
                terhenti = true;
            }
        }
        if (terhenti) {
            Thread.currentThread().interrupt();
        }
    }

    /** Some rows, in arrays that are used again. */
    private static final class Blok {
        private final int lebar;
        private final int[] mulai;
        private final int[] selesai;
        private final long[] nomor = new long[BARIS_PER_BLOK];
        private byte[] data = new byte[BITA_PER_BLOK];
        private int isi;
        private int baris;
        private boolean akhir;
        private Throwable sebab;

        Blok(int lebar) {
            this.lebar = lebar;
            mulai = new int[BARIS_PER_BLOK * lebar];
            selesai = new int[BARIS_PER_BLOK * lebar];
        }

        void tambah(SumberBaris dari) {
            int awal = Integer.MAX_VALUE;
            int ujung = 0;
            for (int s = 0; s < lebar; s++) {
                if (dari.akhir(s) > dari.mulai(s)) {
                    awal = Math.min(awal, dari.mulai(s));
                    ujung = Math.max(ujung, dari.akhir(s));
                }
            }
            int panjang = Math.max(0, ujung - awal);
            if (isi + panjang > data.length) {
                data = Arrays.copyOf(data, Math.max(2 * data.length, isi + panjang));
            }
            if (panjang > 0) {
                System.arraycopy(dari.data(), awal, data, isi, panjang);
            }
            int ke = baris * lebar;
            for (int s = 0; s < lebar; s++) {
                boolean ada = dari.akhir(s) > dari.mulai(s);
                mulai[ke + s] = ada ? dari.mulai(s) - awal + isi : 0;
                selesai[ke + s] = ada ? dari.akhir(s) - awal + isi : 0;
            }
            nomor[baris++] = dari.nomor();
            isi += panjang;
        }

        boolean penuh() {
            return baris == BARIS_PER_BLOK || isi >= BITA_PER_BLOK;
        }

        void akhiri(Throwable oleh) {
            akhir = true;
            sebab = oleh;
        }

        void kosongkan() {
            isi = 0;
            baris = 0;
        }
    }
}
