package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.fail;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.PengaturanIndikator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Files as offices send them, with persons where none should be, cells moved about and bytes
 * damaged: findings come out, nothing else, and nothing of a person. The seeds are fixed, so that a
 * build says the same twice; take them out to look further.
 */
class FuzzBerkasTest {

    /** Made up; the kecamatan of the number does not exist. */
    private static final List<String> TANAMAN =
            List.of(
                    "6305995708900042",
                    "'6305995708900042",
                    "6305 9957 0890 0042",
                    "Muhammad Kelapadua bin Contohan",
                    "SITI AMINAH KELAPADUA",
                    "Jl. Kelapadua No. 42 RT 003 RW 001");

    private static final List<String> RAHASIA =
            List.of("6305995708900042", "995708900042", "9957 0890", "elapadua", "ELAPADUA");

    private static final PendudukContoh CONTOH = new PendudukContoh(5, 60);
    private static final Map<TataLetakContoh, List<LembarContoh>> LEMBAR =
            new EnumMap<>(TataLetakContoh.class);
    private static final Duration TERLAMA = Duration.ofMinutes(2);

    static {
        for (TataLetakContoh satu : TataLetakContoh.values()) {
            LEMBAR.put(satu, satu.lembar(CONTOH));
        }
    }

    @Property(tries = 500, seed = "6305")
    void cellsOfPersons_andCellsOutOfPlace_giveFindingsWithoutThem(@ForAll long benih)
            throws IOException {
        Random acak = new Random(benih);
        periksa(berkas(acak, true));
    }

    @Property(tries = 500, seed = "6305")
    void damagedBytes_giveFindingsWithoutAPersonsValue(@ForAll long benih) throws IOException {
        Random acak = new Random(benih);
        List<BerkasDkb> berkas = new ArrayList<>();
        for (BerkasDkb satu : berkas(acak, false)) {
            byte[] isi;
            try (var in = satu.isi().buka()) {
                isi = in.readAllBytes();
            }
            if (acak.nextInt(6) == 0) {
                isi = ArsipContoh.gzip(isi);
            } else if (acak.nextInt(6) == 0) {
                isi = ArsipContoh.zip("dalam.dat", isi);
            }
            berkas.add(Uji.berkas(satu.nama(), rusak(isi, acak)));
        }
        periksa(berkas);
    }

    private static void periksa(List<BerkasDkb> berkas) throws IOException {
        PrintStream galat = System.err;
        PrintStream keluar = System.out;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        PrintStream ke = new PrintStream(log, true, StandardCharsets.UTF_8);
        HasilBaca hasil;
        System.setErr(ke);
        System.setOut(ke);
        try {
            hasil = assertTimeoutPreemptively(TERLAMA, () -> Uji.baca(berkas, "2024-I", List.of()));
        } finally {
            System.setErr(galat);
            System.setOut(keluar);
        }
        ByteArrayOutputStream laporan = new ByteArrayOutputStream();
        new LaporanJson(hasil, PengaturanIndikator.BAWAAN).tulis(laporan);
        new LaporanTeks(hasil, PengaturanIndikator.BAWAAN)
                .tulis(new PrintStream(laporan, true, StandardCharsets.UTF_8));
        String semua =
                laporan.toString(StandardCharsets.UTF_8)
                        + log.toString(StandardCharsets.UTF_8)
                        + hasil.temuan();
        for (String satu : RAHASIA) {
            int di = semua.indexOf(satu);
            if (di >= 0) {
                int akhir = Math.min(semua.length(), di + 60);
                fail("shown: …" + semua.substring(Math.max(0, di - 200), akhir));
            }
        }
        assertThat(hasil.temuan())
                .allSatisfy(t -> assertThat(t.pesan()).isNotBlank().doesNotContain("null"));
        assertThat(hasil.kubus().kosong()).isEqualTo(hasil.baris() == 0);
    }

    /**
     * @param diKepala true when persons may be in headers too: once damaged, a word there is one
     *     like any other
     */
    private static List<BerkasDkb> berkas(Random acak, boolean diKepala) {
        TataLetakContoh tataLetak = pilih(TataLetakContoh.values(), acak);
        FormatContoh format = pilih(FormatContoh.values(), acak);
        List<LembarContoh> lembar = new ArrayList<>(LEMBAR.get(tataLetak));
        int di = acak.nextInt(lembar.size());
        LembarContoh satu = lembar.get(di);
        for (int i = 0; i <= acak.nextInt(4); i++) {
            satu = ubah(satu, acak, diKepala);
        }
        lembar.set(di, satu);
        return format.tulis(lembar);
    }

    private static <T> T pilih(T[] semua, Random acak) {
        return semua[acak.nextInt(semua.length)];
    }

    private static LembarContoh ubah(LembarContoh lembar, Random acak, boolean diKepala) {
        List<List<String>> judul = salin(lembar.judul());
        List<List<String>> kepala = salin(lembar.kepala());
        List<List<String>> isi = salin(lembar.isi());
        String tanaman = TANAMAN.get(acak.nextInt(TANAMAN.size()));
        switch (acak.nextInt(diKepala ? 11 : 7)) {
            case 0 -> isi.get(acak.nextInt(isi.size())).replaceAll(s -> tanaman);
            case 1, 2 -> taruh(isi.get(acak.nextInt(isi.size())), tanaman, acak);
            case 3 -> isi.add(acak.nextInt(isi.size() + 1), new ArrayList<>(List.of("", tanaman)));
            case 4 -> {
                String nama = diKepala && acak.nextBoolean() ? tanaman : "keterangan";
                kepala.get(kepala.size() - 1).add(nama);
                isi.forEach(b -> b.add(acak.nextInt(3) == 0 ? "" : tanaman));
            }
            case 5 -> Collections.shuffle(isi, acak);
            case 6 -> judul.add(new ArrayList<>(List.of(tanaman)));
            case 7 -> taruh(kepala.get(acak.nextInt(kepala.size())), tanaman, acak);
            case 8 -> kepala.clear();
            case 9 -> isi.forEach(b -> b.add(acak.nextInt(b.size() + 1), tanaman));
            default -> {
                List<String> baris = isi.get(acak.nextInt(isi.size()));
                baris.subList(acak.nextInt(baris.size() + 1), baris.size()).clear();
            }
        }
        if (isi.isEmpty() || isi.stream().anyMatch(List::isEmpty)) {
            isi.forEach(b -> b.add(""));
        }
        if (kepala.isEmpty()) {
            kepala.add(new ArrayList<>(List.of("")));
        }
        return new LembarContoh(lembar.nama(), judul, kepala, isi);
    }

    private static void taruh(List<String> baris, String tanaman, Random acak) {
        baris.set(acak.nextInt(baris.size()), tanaman);
    }

    private static List<List<String>> salin(List<List<String>> semua) {
        List<List<String>> hasil = new ArrayList<>();
        semua.forEach(b -> hasil.add(new ArrayList<>(b)));
        return hasil;
    }

    private static byte[] rusak(byte[] isi, Random acak) {
        byte[] hasil = isi.clone();
        for (int i = 0; i <= acak.nextInt(5) && hasil.length > 4; i++) {
            int di = acak.nextInt(hasil.length);
            int panjang = acak.nextInt(Math.min(64, hasil.length - di) + 1);
            switch (acak.nextInt(6)) {
                case 0, 1 -> hasil[di] = (byte) acak.nextInt(256);
                case 2 -> hasil[di] = new byte[] {0, '"', '\n', ',', '<', '&', -1}[acak.nextInt(7)];
                case 3 -> hasil = Arrays.copyOf(hasil, Math.max(1, di));
                case 4 -> Arrays.fill(hasil, di, di + panjang, (byte) acak.nextInt(256));
                default -> {
                    byte[] lebih = Arrays.copyOf(hasil, hasil.length + panjang);
                    System.arraycopy(hasil, di, lebih, di + panjang, hasil.length - di);
                    hasil = lebih;
                }
            }
        }
        return hasil;
    }
}
