package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.SumberBaris;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows come over to the other thread whole, in order, and so does what stops them. */
class AliranBarisTest {

    /** Rows in one buffer that is written over, as a scanner's is. */
    private static final class Contoh implements SumberBaris {
        @Override
        public void close() {
            // Nothing is held.
        }

        private final List<List<String>> baris;
        private final Throwable sesudahnya;
        private final byte[] data = new byte[300_000];
        private final int[] mulai = new int[3];
        private final int[] akhir = new int[3];
        private int di = -1;

        Contoh(List<List<String>> baris, Throwable sesudahnya) {
            this.baris = baris;
            this.sesudahnya = sesudahnya;
        }

        @Override
        public boolean berikut() throws IOException {
            if (++di == baris.size()) {
                if (sesudahnya instanceof IOException e) {
                    throw e;
                }
                if (sesudahnya instanceof Error e) {
                    throw e;
                }
                return false;
            }
            int p = di % 7;
            for (int s = 0; s < 3; s++) {
                byte[] isi = baris.get(di).get(s).getBytes(StandardCharsets.UTF_8);
                System.arraycopy(isi, 0, data, p, isi.length);
                mulai[s] = p;
                p += isi.length;
                akhir[s] = p;
                p++;
            }
            return true;
        }

        @Override
        public long nomor() {
            return di + 1L;
        }

        @Override
        public int banyakSel() {
            return 3;
        }

        @Override
        public byte[] data() {
            return data;
        }

        @Override
        public int mulai(int sel) {
            return mulai[sel];
        }

        @Override
        public int akhir(int sel) {
            return akhir[sel];
        }
    }

    private static List<List<String>> contoh(long benih, int banyak) {
        Random acak = new Random(benih);
        List<List<String>> hasil = new ArrayList<>();
        for (int i = 0; i < banyak; i++) {
            // Now and then a cell that is longer than a block's first room.
            int panjang = acak.nextInt(1000) == 0 ? 280_000 : acak.nextInt(12);
            hasil.add(List.of("k" + i, "x".repeat(panjang), acak.nextBoolean() ? "" : "é" + i));
        }
        return hasil;
    }

    private static List<String> satu(AliranBaris aliran) {
        List<String> hasil = new ArrayList<>();
        for (int s = 0; s < 3; s++) {
            int panjang = aliran.akhir(s) - aliran.mulai(s);
            hasil.add(new String(aliran.data(), aliran.mulai(s), panjang, StandardCharsets.UTF_8));
        }
        return hasil;
    }

    @Property(tries = 30)
    void everyRow_comesOnceAndInOrder(@ForAll long benih, @ForAll @IntRange(max = 9_000) int banyak)
            throws IOException {
        List<List<String>> contoh = contoh(benih, banyak);
        try (AliranBaris aliran = new AliranBaris(new Contoh(contoh, null))) {
            for (int i = 0; i < banyak; i++) {
                assertThat(aliran.berikut()).isTrue();
                assertThat(aliran.nomor()).isEqualTo(i + 1L);
                assertThat(satu(aliran)).isEqualTo(contoh.get(i));
            }
            assertThat(aliran.berikut()).isFalse();
            assertThat(aliran.berikut()).isFalse();
            assertThat(aliran.nomor()).isEqualTo(banyak);
        }
    }

    /** 2,048 rows fill a block: the last one is empty then. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2_047, 2_048, 2_049, 4_096})
    void theLastNumber_isKeptBehindTheEnd(int banyak) throws IOException {
        List<List<String>> baris = Collections.nCopies(banyak, List.of("a", "b", "c"));
        try (AliranBaris aliran = new AliranBaris(new Contoh(baris, null))) {
            while (aliran.berikut()) {
                assertThat(aliran.mulai(0)).isNotNegative();
            }
            assertThat(aliran.nomor()).isEqualTo(banyak);
        }
    }

    @Test
    @Timeout(30)
    void whatStopsTheSource_comesAfterTheRowsBeforeIt() throws IOException {
        for (Throwable sebab : List.of(new IOException("putus"), new OutOfMemoryError("habis"))) {
            try (AliranBaris aliran = new AliranBaris(new Contoh(contoh(1, 3_000), sebab))) {
                for (int i = 0; i < 3_000; i++) {
                    assertThat(aliran.berikut()).isTrue();
                }
                assertThatThrownBy(aliran::berikut).isSameAs(sebab);
                assertThat(aliran.nomor()).isEqualTo(3_000);
            }
        }
    }

    @Test
    @Timeout(30)
    void closingBeforeTheEnd_stopsTheOtherThread() throws IOException {
        AliranBaris aliran = new AliranBaris(new Contoh(contoh(2, 100_000), null));
        assertThat(aliran.berikut()).isTrue();
        aliran.close();
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(utas -> utas.isAlive() && utas.getName().equals("dkb-baris"));
    }
}
