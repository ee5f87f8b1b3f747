package id.go.tapinkab.dukcapil.bukuagregat.agregat;

import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counts of one semester: region × variable × category × sex → count. A cell is either stated or
 * unknown, never an assumed zero. Regions are kept at the level the files state them; {@link
 * #jumlah} adds children up. Not thread-safe while it is filled.
 */
public final class Kubus {

    /** One cell's place. */
    public record Sel(
            KodeWilayah wilayah, Variabel variabel, String kategori, JenisKelamin jenisKelamin) {}

    /** One cell's value and the name of the file that stated it. */
    public record Isi(long nilai, String berkas) {}

    private final Map<Sel, Isi> isi = new LinkedHashMap<>();
    private final TreeSet<KodeWilayah> wilayah = new TreeSet<>();
    private final Map<Variabel, Set<String>> kategori = new TreeMap<>();

    /** Sets a cell; replaces what was there. */
    public void isi(Sel sel, long nilai, String berkas) {
        if (nilai < 0) {
            throw new IllegalArgumentException("Nilai negatif untuk " + sel);
        }
        isi.put(sel, new Isi(nilai, berkas));
        wilayah.add(sel.wilayah());
        kategori.computeIfAbsent(sel.variabel(), v -> new LinkedHashSet<>()).add(sel.kategori());
    }

    /** All stated cells, in the order they came. */
    public Map<Sel, Isi> sel() {
        return Map.copyOf(isi);
    }

    public Isi isi(Sel sel) {
        return isi.get(sel);
    }

    /**
     * The stated value, else (for {@link JenisKelamin#JUMLAH}) male + female when both are stated.
     */
    public OptionalLong nilai(
            KodeWilayah di, Variabel variabel, String kategori, JenisKelamin jenisKelamin) {
        Isi ada = isi.get(new Sel(di, variabel, kategori, jenisKelamin));
        if (ada != null) {
            return OptionalLong.of(ada.nilai());
        }
        if (jenisKelamin == JenisKelamin.JUMLAH) {
            Isi laki = isi.get(new Sel(di, variabel, kategori, JenisKelamin.LAKI_LAKI));
            Isi perempuan = isi.get(new Sel(di, variabel, kategori, JenisKelamin.PEREMPUAN));
            if (laki != null && perempuan != null) {
                return OptionalLong.of(laki.nilai() + perempuan.nilai());
            }
        }
        return OptionalLong.empty();
    }

    /**
     * The value for {@code di}: stated, or the sum over the regions below it at the lowest level
     * that the Kubus has; empty when any of those regions does not state it.
     */
    public OptionalLong jumlah(
            KodeWilayah di, Variabel variabel, String kategori, JenisKelamin jenisKelamin) {
        OptionalLong sendiri = nilai(di, variabel, kategori, jenisKelamin);
        if (sendiri.isPresent()) {
            return sendiri;
        }
        long jumlah = 0;
        boolean ada = false;
        for (KodeWilayah anak : wilayah(tingkatTerendah())) {
            if (!anak.equals(di) && anak.digit().startsWith(di.digit())) {
                OptionalLong nilai = nilai(anak, variabel, kategori, jenisKelamin);
                if (nilai.isEmpty()) {
                    return OptionalLong.empty();
                }
                jumlah += nilai.getAsLong();
                ada = true;
            }
        }
        return ada ? OptionalLong.of(jumlah) : OptionalLong.empty();
    }

    /** The lowest level of which the Kubus has a region. */
    public Tingkat tingkatTerendah() {
        return wilayah.stream()
                .map(KodeWilayah::tingkat)
                .max(Tingkat::compareTo)
                .orElseThrow(() -> new IllegalStateException("Kubus kosong"));
    }

    /** The regions of a level that have a cell, in code order. */
    public Set<KodeWilayah> wilayah(Tingkat tingkat) {
        Set<KodeWilayah> hasil = new TreeSet<>();
        for (KodeWilayah kode : wilayah) {
            if (kode.tingkat() == tingkat) {
                hasil.add(kode);
            }
        }
        return hasil;
    }

    public Set<Variabel> variabel() {
        return Set.copyOf(kategori.keySet());
    }

    /** The categories of a variable that have a cell, in the order they came. */
    public Set<String> kategori(Variabel variabel) {
        return new LinkedHashSet<>(kategori.getOrDefault(variabel, Set.of()));
    }
}
