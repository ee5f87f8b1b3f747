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

/**
 * A set of 16-digit numbers that tells what was there before. Small ones live in memory; a large
 * one lives in a private temporary file that is mapped, so that the heap does not grow with the
 * rows. What the file holds are numbers scrambled with a key that is never written down.
 */
final class HimpunanNik implements Closeable {

    private static final int DALAM_MEMORI = 1 << 23;

    private final int dalamMemori;
    private final long kunci = new SecureRandom().nextLong() | 1;
    private LongBuffer isi = LongBuffer.allocate(1 << 16);
    private Path berkas;
    private long banyak;

    HimpunanNik() {
        this(DALAM_MEMORI);
    }

    /**
     * @param dalamMemori most numbers' room that is taken from the heap, a power of two
     */
    HimpunanNik(int dalamMemori) {
        this.dalamMemori = dalamMemori;
    }

    /** True when the number was not there. */
    boolean tambah(long nik) throws IOException {
        if ((banyak + 1) * 5 > isi.capacity() * 3L) {
            perbesar();
        }
        return taruh(acak(nik));
    }

    /** A bijection of the numbers, never 0. */
    private long acak(long nik) {
        long x = (nik ^ kunci) * 0x9E3779B97F4A7C15L;
        x ^= x >>> 32;
        x *= 0xD6E8FEB86659FD93L;
        x ^= x >>> 29;
        return x == 0 ? 1 : x;
    }

    private boolean taruh(long nilai) {
        int mask = isi.capacity() - 1;
        int di = (int) (nilai >>> 17) & mask;
        while (true) {
            long ada = isi.get(di);
            if (ada == nilai) {
                return false;
            }
            if (ada == 0) {
                isi.put(di, nilai);
                banyak++;
                return true;
            }
            di = (di + 1) & mask;
        }
    }

    private void perbesar() throws IOException {
        LongBuffer lama = isi;
        Path berkasLama = berkas;
        // A mapped file is dear to make: it is made four times as large.
        int ukuran = lama.capacity() * (lama.capacity() >= dalamMemori ? 4 : 2);
        if (ukuran > dalamMemori) {
            berkas = Files.createTempFile("dkb", ".nik");
            try (FileChannel saluran =
                    FileChannel.open(berkas, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                saluran.write(ByteBuffer.allocate(1), 8L * ukuran - 1);
                isi = saluran.map(FileChannel.MapMode.READ_WRITE, 0, 8L * ukuran).asLongBuffer();
            }
        } else {
            isi = LongBuffer.allocate(ukuran);
        }
        banyak = 0;
        for (int i = 0; i < lama.capacity(); i++) {
            long nilai = lama.get(i);
            if (nilai != 0) {
                taruh(nilai);
            }
        }
        if (berkasLama != null) {
            Files.deleteIfExists(berkasLama);
        }
    }

    @Override
    public void close() throws IOException {
        if (berkas != null) {
            Files.deleteIfExists(berkas);
        }
    }
}
