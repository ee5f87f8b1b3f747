package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tells how many 16-digit numbers were there before. One table of all of them would miss the
 * processor's caches at each number; so the numbers are dealt out into parts first, and the parts
 * are gone through one by one, each in a table that fits. Few numbers stay in memory; many go to a
 * private temporary file that is mapped, so that the heap does not grow with the rows. What the
 * file holds are numbers scrambled with a key that is never written down.
 */
final class HimpunanNik implements Closeable {

    private static final int BIT_BAGIAN = 9;
    private static final int BAGIAN = 1 << BIT_BAGIAN;

    /** Numbers in a piece, all of one part. */
    private static final int POTONGAN = 512;

    private static final int POTONGAN_PER_HALAMAN = 1 << 9;
    private static final int HALAMAN_DALAM_MEMORI = 32;

    private final int halamanDalamMemori;
    private final long kunci = new SecureRandom().nextLong() | 1;
    private final long[] penyangga = new long[BAGIAN * POTONGAN];
    private final int[] isi = new int[BAGIAN];
    private final List<LongBuffer> halaman = new ArrayList<>();
    private final int[][] potongan = new int[BAGIAN][16];
    private final int[] banyakPotongan = new int[BAGIAN];
    private int semuaPotongan;
    private Path berkas;
    private FileChannel saluran;

    HimpunanNik() {
        this(HALAMAN_DALAM_MEMORI);
    }

    /**
     * @param halamanDalamMemori how many pages of 262,144 numbers are taken from the heap
     */
    HimpunanNik(int halamanDalamMemori) {
        this.halamanDalamMemori = halamanDalamMemori;
    }

    void tambah(long nik) throws IOException {
        long nilai = acak(nik);
        int bagian = (int) (nilai >>> Long.SIZE - BIT_BAGIAN);
        int di = isi[bagian]++;
        penyangga[bagian * POTONGAN + di] = nilai;
        if (di == POTONGAN - 1) {
            simpan(bagian);
        }
    }

    /** A bijection of the numbers, never 0. */
    private long acak(long nik) {
        long x = (nik ^ kunci) * 0x9E3779B97F4A7C15L;
        x ^= x >>> 32;
        x *= 0xD6E8FEB86659FD93L;
        x ^= x >>> 29;
        return x == 0 ? 1 : x;
    }

    private void simpan(int bagian) throws IOException {
        int letak = semuaPotongan++;
        int diHalaman = letak % POTONGAN_PER_HALAMAN;
        if (diHalaman == 0) {
            halaman.add(halamanBaru());
        }
        halaman.get(letak / POTONGAN_PER_HALAMAN)
                .put(diHalaman * POTONGAN, penyangga, bagian * POTONGAN, POTONGAN);
        int ke = banyakPotongan[bagian]++;
        if (ke == potongan[bagian].length) {
            potongan[bagian] = Arrays.copyOf(potongan[bagian], 2 * ke);
        }
        potongan[bagian][ke] = letak;
        isi[bagian] = 0;
    }

    private LongBuffer halamanBaru() throws IOException {
        int panjang = POTONGAN_PER_HALAMAN * POTONGAN;
        int diBerkas = halaman.size() - halamanDalamMemori;
        if (diBerkas < 0) {
            return LongBuffer.allocate(panjang);
        }
        if (saluran == null) {
            berkas = Files.createTempFile("dkb", ".nik");
            saluran = FileChannel.open(berkas, StandardOpenOption.READ, StandardOpenOption.WRITE);
        }
        long ukuran = (long) panjang * Long.BYTES;
        saluran.write(ByteBuffer.allocate(1), (diBerkas + 1) * ukuran - 1);
        return saluran.map(FileChannel.MapMode.READ_WRITE, diBerkas * ukuran, ukuran)
                .asLongBuffer();
    }

    /** How many of the numbers added were there before. */
    long ganda() {
        long[] tabel = new long[0];
        long[] angka = new long[POTONGAN];
        long hasil = 0;
        for (int bagian = 0; bagian < BAGIAN; bagian++) {
            int banyak = banyakPotongan[bagian] * POTONGAN + isi[bagian];
            int ukuran = Integer.highestOneBit(Math.max(banyak, 1)) << 2;
            if (ukuran > tabel.length) {
                tabel = new long[ukuran];
            } else {
                Arrays.fill(tabel, 0, ukuran, 0);
            }
            for (int i = 0; i < banyakPotongan[bagian]; i++) {
                int letak = potongan[bagian][i];
                halaman.get(letak / POTONGAN_PER_HALAMAN)
                        .get(letak % POTONGAN_PER_HALAMAN * POTONGAN, angka);
                hasil += taruh(tabel, ukuran - 1, angka, 0, POTONGAN);
            }
            hasil += taruh(tabel, ukuran - 1, penyangga, bagian * POTONGAN, isi[bagian]);
        }
        return hasil;
    }

    /** Puts numbers into the table; gives how many were there. */
    private static int taruh(long[] tabel, int mask, long[] angka, int dari, int banyak) {
        int ada = 0;
        for (int i = dari; i < dari + banyak; i++) {
            long nilai = angka[i];
            int di = (int) (nilai >>> 17) & mask;
            while (tabel[di] != 0 && tabel[di] != nilai) {
                di = (di + 1) & mask;
            }
            if (tabel[di] == nilai) {
                ada++;
            } else {
                tabel[di] = nilai;
            }
        }
        return ada;
    }

    @Override
    public void close() throws IOException {
        try {
            if (saluran != null) {
                saluran.close();
            }
        } finally {
            if (berkas != null) {
                Files.deleteIfExists(berkas);
            }
        }
    }
}
