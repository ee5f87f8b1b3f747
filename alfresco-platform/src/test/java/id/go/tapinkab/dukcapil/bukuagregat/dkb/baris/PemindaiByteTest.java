package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Our two readers of separated text against commons-csv, whatever the writer's habits. */
class PemindaiByteTest {

    private static final String[] AKHIR = {"\n", "\r\n", "\r"};
    private static final char[] PEMISAH = {',', ';', '\t', '|'};
    private static final String HURUF = "abcXYZ019 .-_/é–";

    /** A file as a writer with these habits would write it. */
    private record Contoh(String teks, char pemisah, Charset charset, int lebar) {

        static Contoh acak(Random acak, int paling) {
            char pemisah = PEMISAH[acak.nextInt(PEMISAH.length)];
            boolean selaluKutip = acak.nextInt(4) == 0;
            int lebar = 1 + acak.nextInt(8);
            StringBuilder teks = new StringBuilder();
            while (teks.length() < paling) {
                int sel = acak.nextInt(10) == 0 ? acak.nextInt(lebar + 3) : lebar;
                for (int k = 0; k < sel; k++) {
                    teks.append(k == 0 ? "" : String.valueOf(pemisah));
                    teks.append(sel(acak, pemisah, selaluKutip));
                }
                boolean habis = teks.length() >= paling;
                teks.append(habis && acak.nextBoolean() ? "" : AKHIR[acak.nextInt(AKHIR.length)]);
            }
            Charset charset = acak.nextBoolean() ? StandardCharsets.UTF_8 : PengenalTeks.WINDOWS;
            return new Contoh(teks.toString(), pemisah, charset, lebar);
        }

        private static String sel(Random acak, char pemisah, boolean selaluKutip) {
            StringBuilder isi = new StringBuilder();
            int panjang = acak.nextInt(3) == 0 ? 0 : acak.nextInt(9);
            boolean kutip = selaluKutip || acak.nextInt(5) == 0;
            for (int i = 0; i < panjang; i++) {
                int jenis = kutip ? acak.nextInt(12) : 11;
                isi.append(
                        switch (jenis) {
                            case 0 -> "\"";
                            case 1 -> String.valueOf(pemisah);
                            case 2 -> AKHIR[acak.nextInt(AKHIR.length)];
                            default -> String.valueOf(HURUF.charAt(acak.nextInt(HURUF.length())));
                        });
            }
            return kutip ? '"' + isi.toString().replace("\"", "\"\"") + '"' : isi.toString();
        }

        /** What commons-csv makes of it. */
        List<List<String>> menurutPustaka() throws IOException {
            CSVFormat cara =
                    CSVFormat.DEFAULT
                            .builder()
                            .setDelimiter(pemisah)
                            .setIgnoreEmptyLines(false)
                            .build();
            List<List<String>> hasil = new ArrayList<>();
            try (CSVParser baris = CSVParser.parse(new StringReader(teks), cara)) {
                for (CSVRecord satu : baris) {
                    hasil.add(satu.toList());
                }
            }
            return hasil;
        }

        PemindaiByte pemindai(int[] kolom) {
            return new PemindaiByte(
                    new ByteArrayInputStream(teks.getBytes(charset)),
                    pemisah,
                    kolom,
                    BatasBaris.bawaan());
        }
    }

    private static String pada(List<String> baris, int kolom) {
        return kolom < baris.size() ? baris.get(kolom) : "";
    }

    private static void samaDenganPustaka(Contoh contoh, int[] kolom) throws IOException {
        try (PemindaiByte pemindai = contoh.pemindai(kolom)) {
            for (List<String> seharusnya : contoh.menurutPustaka()) {
                assertThat(pemindai.berikut()).isTrue();
                for (int i = 0; i < kolom.length; i++) {
                    int dari = pemindai.mulai(i);
                    // Doubled quotes are left to whom reads the cell: no code has one.
                    String sel =
                            new String(
                                            pemindai.data(),
                                            dari,
                                            pemindai.akhir(i) - dari,
                                            contoh.charset())
                                    .replace("\"\"", "\"");
                    assertThat(sel).isEqualTo(pada(seharusnya, kolom[i]));
                }
            }
            assertThat(pemindai.berikut()).isFalse();
            assertThat(pemindai.berikut()).isFalse();
        }
    }

    @Property(tries = 1_000)
    void chosenColumns_areThoseOfCommonsCsv(@ForAll long benih) throws IOException {
        Random acak = new Random(benih);
        Contoh contoh = Contoh.acak(acak, acak.nextInt(300));
        int[] kolom = acak.ints(0, contoh.lebar()).limit(4).distinct().toArray();
        samaDenganPustaka(contoh, kolom);
    }

    @Property(tries = 5)
    void rowsThatLieAcrossTheBuffersEnd_areWhole(@ForAll long benih) throws IOException {
        Contoh contoh = Contoh.acak(new Random(benih), 1_300_000);
        samaDenganPustaka(contoh, IntStream.range(0, contoh.lebar()).toArray());
    }

    @Property(tries = 1_000)
    void rowsOfTexts_areThoseOfCommonsCsv(@ForAll long benih) throws IOException {
        Random acak = new Random(benih);
        Contoh contoh = Contoh.acak(acak, acak.nextInt(300));
        // A last row that is cut short is refused here: every one ends.
        Contoh utuh =
                new Contoh(
                        contoh.teks() + "\n", contoh.pemisah(), contoh.charset(), contoh.lebar());
        try (Lembar lembar =
                new LembarTeks(
                        new StringReader(utuh.teks()), utuh.pemisah(), BatasBaris.bawaan())) {
            for (List<String> seharusnya : utuh.menurutPustaka()) {
                Baris baris = lembar.berikut();
                assertThat(baris.lebar()).isEqualTo(seharusnya.size());
                for (int k = 0; k < seharusnya.size(); k++) {
                    assertThat(baris.teks(k)).isEqualTo(Baris.rapikan(seharusnya.get(k)));
                }
            }
            assertThat(lembar.berikut()).isNull();
        }
    }

    private static PemindaiByte pemindai(String teks, BatasBaris batas) {
        return new PemindaiByte(
                new ByteArrayInputStream(teks.getBytes(StandardCharsets.UTF_8)),
                ',',
                new int[] {0},
                batas);
    }

    private static void habiskan(PemindaiByte pemindai) throws IOException {
        while (pemindai.berikut()) {
            assertThat(pemindai.nomor()).isPositive();
        }
    }

    @Test
    void aQuoteThatSwallowsTheFile_isStoppedByALimitOrTold() {
        String bom = "1,2\n\"" + "3,4\n".repeat(600_000);
        assertThatThrownBy(() -> habiskan(pemindai(bom, BatasBaris.bawaan())))
                .hasMessageContaining("bukuagregat.batas.panjangSel");
        BatasBaris longgar = BatasBaris.bawaan().dengan(Batas.PANJANG_SEL, Integer.MAX_VALUE);
        assertThatThrownBy(() -> habiskan(pemindai(bom, longgar)))
                .hasMessageContaining("bukuagregat.batas.panjangBaris");
        assertThatThrownBy(
                        () ->
                                habiskan(
                                        pemindai(
                                                bom,
                                                longgar.dengan(Batas.PANJANG_BARIS, 1L << 40))))
                .isInstanceOfSatisfying(
                        TakTerbaca.class, e -> assertThat(e.kode()).isEqualTo("BERKAS_TERPOTONG"));
    }

    @Test
    void aLongRow_isReadWhereTheLimitAllows() throws IOException {
        String panjang = "x".repeat(3_000_000);
        BatasBaris longgar =
                BatasBaris.bawaan()
                        .dengan(Batas.PANJANG_SEL, 4_000_000)
                        .dengan(Batas.PANJANG_BARIS, 4_000_000);
        try (PemindaiByte pemindai = pemindai("a,b\n" + panjang + ",c\nd,e\n", longgar)) {
            assertThat(pemindai.berikut()).isTrue();
            assertThat(pemindai.berikut()).isTrue();
            assertThat(pemindai.akhir(0) - pemindai.mulai(0)).isEqualTo(3_000_000);
            assertThat(pemindai.berikut()).isTrue();
            assertThat((char) pemindai.data()[pemindai.mulai(0)]).isEqualTo('d');
        }
    }

    @Test
    void columnsAndRowsBeyondALimit_areRefused() {
        assertThatThrownBy(
                        () ->
                                habiskan(
                                        pemindai(
                                                "1,2,3\n",
                                                BatasBaris.bawaan().dengan(Batas.KOLOM, 2))))
                .hasMessageContaining("bukuagregat.batas.kolom");
        assertThatThrownBy(
                        () ->
                                habiskan(
                                        pemindai(
                                                "1\n2\n3\n",
                                                BatasBaris.bawaan().dengan(Batas.BARIS, 2))))
                .hasMessageContaining("bukuagregat.batas.baris");
    }
}
