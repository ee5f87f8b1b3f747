package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A classic Oracle export as a book: a sheet for each table of individual records. The other tables
 * are walked through and left out.
 */
final class BukuDump implements Buku {

    private static final Set<String> NAMA = Set.of("BIODATA_WNI", "DATA_KELUARGA");
    private static final int TABEL_DISEBUT = 40;

    private final Pembuka isi;
    private final List<TabelDump> tabel;

    private BukuDump(Pembuka isi, List<TabelDump> tabel) {
        this.isi = isi;
        this.tabel = List.copyOf(tabel);
    }

    static Buku buka(Pembuka isi, BatasBaris batas) throws IOException {
        List<TabelDump> semua;
        try (ArusDump arus = new ArusDump(isi.buka())) {
            semua = PetaDump.baca(arus, batas);
        }
        List<TabelDump> bernama = semua.stream().filter(t -> NAMA.contains(t.nama())).toList();
        List<TabelDump> dipakai =
                bernama.stream().anyMatch(t -> t.nama().equals("BIODATA_WNI"))
                        ? bernama
                        : semua.stream().filter(BukuDump::perseorangan).toList();
        if (dipakai.isEmpty()) {
            throw tanpaBiodata(semua);
        }
        return new BukuDump(isi, dipakai);
    }

    private static boolean perseorangan(TabelDump tabel) {
        List<String> kolom = tabel.namaKolom();
        return kolom.containsAll(List.of("TGL_LHR", "JENIS_KLMIN"))
                || kolom.containsAll(List.of("NO_KK", "NAMA_KEP"));
    }

    private static TakTerbaca tanpaBiodata(List<TabelDump> semua) {
        String ada =
                semua.stream()
                        .limit(TABEL_DISEBUT)
                        .map(t -> t.nama() + " (" + t.baris() + " baris)")
                        .collect(Collectors.joining(", "));
        return new TakTerbaca(
                "DUMP_TANPA_BIODATA",
                "dump Oracle ini tidak memuat tabel BIODATA_WNI. Tabel di dalamnya: "
                        + (ada.isEmpty() ? "tidak ada" : ada)
                        + (semua.size() > TABEL_DISEBUT
                                ? " dan " + (semua.size() - TABEL_DISEBUT) + " lainnya"
                                : "")
                        + ". Ekspor ulang dengan tabel BIODATA_WNI dan DATA_KELUARGA.");
    }

    @Override
    public List<String> lembar() {
        return tabel.stream().map(TabelDump::nama).toList();
    }

    @Override
    public SumberBaris pindai(int lembar, int[] kolom) throws IOException {
        return new BarisDump(tabel.get(lembar), new ArusDump(isi.buka()), kolom);
    }

    @Override
    public Lembar buka(int lembar) throws IOException {
        TabelDump satu = tabel.get(lembar);
        int lebar = satu.namaKolom().size();
        SumberBaris baris = pindai(lembar, IntStream.range(0, lebar).toArray());
        Charset[] charset =
                IntStream.range(0, lebar)
                        .mapToObj(i -> charset(satu.bagian().get(0).kolom().get(i)))
                        .toArray(Charset[]::new);
        return new Lembar() {
            @Override
            public Baris berikut() throws IOException {
                if (!baris.berikut()) {
                    return null;
                }
                String[] teks = new String[lebar];
                for (int i = 0; i < lebar; i++) {
                    int dari = baris.mulai(i);
                    teks[i] =
                            Baris.rapikan(
                                    new String(
                                            baris.data(), dari, baris.akhir(i) - dari, charset[i]));
                }
                return new Baris(baris.nomor(), teks, lebar, new BitSet());
            }

            @Override
            public void close() throws IOException {
                baris.close();
            }
        };
    }

    /** Wide characters have been made UTF-8 on the way. */
    private static Charset charset(TabelDump.Kolom kolom) {
        return NilaiOracle.lebar(kolom.charset())
                ? StandardCharsets.UTF_8
                : NilaiOracle.charset(kolom.charset());
    }

    @Override
    public void close() {
        // Each sheet owns its stream.
    }
}
