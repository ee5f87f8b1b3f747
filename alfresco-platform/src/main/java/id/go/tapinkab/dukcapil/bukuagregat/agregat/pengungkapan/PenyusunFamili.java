package id.go.tapinkab.dukcapil.bukuagregat.agregat.pengungkapan;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kategori;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.KelompokUmur;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.PenghitungIndikator;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Samaran;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** What the book prints of each variable, as families of cells that add up. */
final class PenyusunFamili {

    /** The order of {@link Famili}'s sexes. */
    static final List<JenisKelamin> KELAMIN =
            List.of(JenisKelamin.LAKI_LAKI, JenisKelamin.PEREMPUAN, JenisKelamin.JUMLAH);

    private static final Map<String, List<String>> KELOMPOK_USIA =
            Map.of(
                    Kategori.MUDA, KelompokUmur.antara(0, 14),
                    Kategori.PRODUKTIF, KelompokUmur.antara(15, 64),
                    Kategori.TUA, KelompokUmur.antara(65, 75));

    private static final List<String> USIA =
            List.of(Kategori.MUDA, Kategori.PRODUKTIF, Kategori.TUA);

    private final Kubus kubus;
    private final KodeWilayah kabupaten;

    PenyusunFamili(Kubus kubus, KodeWilayah kabupaten) {
        this.kubus = kubus;
        this.kabupaten = kabupaten;
    }

    /** The regions of a level that have counts, in code order. */
    List<KodeWilayah> wilayah(Tingkat tingkat) {
        if (tingkat == Tingkat.KABUPATEN) {
            return List.of(kabupaten);
        }
        return Arrays.stream(Tingkat.values())
                .filter(bawah -> bawah.compareTo(tingkat) >= 0)
                .flatMap(bawah -> kubus.wilayah(bawah).stream())
                .filter(kode -> kode.digit().startsWith(kabupaten.digit()))
                .map(kode -> kode.pada(tingkat))
                .distinct()
                .sorted()
                .toList();
    }

    /** Persons of a region, by {@link #KELAMIN}'s place. */
    OptionalLong penduduk(KodeWilayah di, int s) {
        return KELAMIN.get(s) == JenisKelamin.JUMLAH
                ? PenghitungIndikator.penduduk(kubus, di)
                : kubus.jumlah(di, Variabel.PENDUDUK, Kategori.SEMUA, KELAMIN.get(s));
    }

    /** Families of a region. */
    OptionalLong keluarga(KodeWilayah di) {
        return kubus.jumlah(di, Variabel.KK, Kategori.SEMUA, JenisKelamin.JUMLAH);
    }

    /**
     * Regions and categories of several editions, so that their families have the same cells in the
     * same places.
     */
    record Kerangka(List<KodeWilayah> wilayah, List<String> kategori) {

        static Kerangka dari(Variabel variabel, List<PenyusunFamili> edisi) {
            return new Kerangka(
                    edisi.stream()
                            .flatMap(
                                    satu ->
                                            KendaliPengungkapan.TINGKAT.stream()
                                                    .flatMap(t -> satu.wilayah(t).stream()))
                            .distinct()
                            .sorted()
                            .toList(),
                    edisi.stream()
                            .flatMap(satu -> satu.kategori(variabel).stream())
                            .distinct()
                            .toList());
        }
    }

    /**
     * The family of a variable.
     *
     * @param tingkat the levels that are published
     */
    Famili susun(Variabel variabel, Set<Tingkat> tingkat, Kerangka kerangka) {
        List<KodeWilayah> wilayah = kerangka.wilayah();
        int[] induk =
                wilayah.stream()
                        .mapToInt(kode -> kode.induk().map(wilayah::indexOf).orElse(-1))
                        .toArray();
        List<String> kategori = kerangka.kategori();
        List<String> kelompok = variabel == Variabel.UMUR ? USIA : List.of();
        List<String> jenis = new ArrayList<>(kategori);
        jenis.addAll(kelompok);
        String jumlah = variabel.dokumen() ? Kategori.WAJIB : Samaran.TOTAL;
        jenis.add(jumlah);
        int total = jenis.size() - 1;
        int[] grup =
                kategori.stream()
                        .mapToInt(
                                satu ->
                                        kelompok.stream()
                                                .filter(k -> KELOMPOK_USIA.get(k).contains(satu))
                                                .mapToInt(jenis::indexOf)
                                                .findFirst()
                                                .orElse(-1))
                        .toArray();
        long[] nilai = new long[wilayah.size() * jenis.size() * Famili.JENIS_KELAMIN];
        BitSet beku = new BitSet();
        for (int r = 0, sel = 0; r < wilayah.size(); r++) {
            for (String satu : jenis) {
                for (int s = 0; s < Famili.JENIS_KELAMIN; s++, sel++) {
                    OptionalLong ada =
                            tingkat.contains(wilayah.get(r).tingkat())
                                    ? nilai(wilayah.get(r), variabel, kategori, satu, s)
                                    : OptionalLong.empty();
                    nilai[sel] = ada.orElse(Famili.TIDAK_TERBIT);
                    if (ada.isPresent()
                            && ada.equals(tempatLain(wilayah.get(r), variabel, satu, s))) {
                        beku.set(sel);
                    }
                }
            }
        }
        return new Famili(variabel, wilayah, induk, jenis, grup, total, nilai, beku);
    }

    private List<String> kategori(Variabel variabel) {
        if (variabel.dokumen()) {
            return List.of(Kategori.MEMILIKI, Kategori.BELUM);
        }
        return List.copyOf(kubus.kategori(variabel));
    }

    private OptionalLong nilai(
            KodeWilayah di, Variabel variabel, List<String> kategori, String satu, int s) {
        JenisKelamin jk = KELAMIN.get(s);
        if (variabel.dokumen()) {
            return jk == JenisKelamin.JUMLAH ? dokumen(di, variabel, satu) : OptionalLong.empty();
        }
        if (satu.equals(Samaran.TOTAL)) {
            // The total column sums what is stated.
            long[] ada =
                    kategori.stream()
                            .flatMapToLong(k -> kubus.jumlahAda(di, variabel, k, jk).stream())
                            .toArray();
            return ada.length == 0
                    ? OptionalLong.empty()
                    : OptionalLong.of(Arrays.stream(ada).sum());
        }
        if (variabel == Variabel.UMUR && KELOMPOK_USIA.containsKey(satu)) {
            return jumlah(di, variabel, KELOMPOK_USIA.get(satu), jk);
        }
        return kubus.jumlahAda(di, variabel, satu, jk);
    }

    private OptionalLong jumlah(
            KodeWilayah di, Variabel variabel, List<String> kategori, JenisKelamin jk) {
        long jumlah = 0;
        for (String satu : kategori) {
            OptionalLong ada = kubus.jumlahAda(di, variabel, satu, jk);
            if (ada.isEmpty()) {
                return ada;
            }
            jumlah += ada.getAsLong();
        }
        return OptionalLong.of(jumlah);
    }

    private OptionalLong dokumen(KodeWilayah di, Variabel variabel, String kategori) {
        OptionalLong wajib = kubus.jumlah(di, variabel, Kategori.WAJIB, JenisKelamin.JUMLAH);
        OptionalLong memiliki =
                PenghitungIndikator.memiliki(kubus, di, variabel, JenisKelamin.JUMLAH);
        return switch (kategori) {
            case Kategori.WAJIB -> wajib;
            case Kategori.MEMILIKI -> memiliki;
            default ->
                    wajib.isPresent()
                                    && memiliki.isPresent()
                                    && wajib.getAsLong() >= memiliki.getAsLong()
                            ? OptionalLong.of(wajib.getAsLong() - memiliki.getAsLong())
                            : OptionalLong.empty();
        };
    }

    /** The same count as another table prints it: population, families, groups of ages. */
    private OptionalLong tempatLain(KodeWilayah di, Variabel variabel, String satu, int s) {
        JenisKelamin jk = KELAMIN.get(s);
        if (satu.equals(Samaran.TOTAL)) {
            return penduduk(di, s);
        }
        if (variabel == Variabel.KK && satu.equals(Kategori.WAJIB)) {
            return keluarga(di);
        }
        if (variabel == Variabel.HUBUNGAN_KELUARGA
                && jk == JenisKelamin.JUMLAH
                && satu.startsWith("Kepala")) {
            return keluarga(di);
        }
        if (variabel == Variabel.UMUR && USIA.contains(satu)) {
            return kubus.jumlah(di, Variabel.KELOMPOK_USIA, satu, jk);
        }
        return variabel == Variabel.KELOMPOK_USIA && USIA.contains(satu)
                ? jumlah(di, Variabel.UMUR, KELOMPOK_USIA.get(satu), jk)
                : OptionalLong.empty();
    }
}
