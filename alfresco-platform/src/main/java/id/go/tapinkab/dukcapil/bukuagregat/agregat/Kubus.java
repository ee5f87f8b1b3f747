package id.go.tapinkab.dukcapil.bukuagregat.agregat;

import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts of one semester: region × variable × category × sex → count. A cell is either stated or
 * unknown, never an assumed zero. Regions are kept at the level the files state them; {@link
 * #jumlah} adds children up. Not thread-safe while it is filled.
 */
public final class Kubus {

    /** One cell's place. */
    public record Sel(
            KodeWilayah wilayah, Variabel variabel, String kategori, JenisKelamin jenisKelamin) {

        /** Spelled out: it is asked for each cell many times, by young processes too. */
        @Override
        public int hashCode() {
            int di = wilayah.digit().hashCode() * 31 + kategori.hashCode();
            return (di * 31 + variabel.ordinal()) * 31 + jenisKelamin.ordinal();
        }

        @Override
        public boolean equals(Object lain) {
            return lain instanceof Sel s
                    && variabel == s.variabel
                    && jenisKelamin == s.jenisKelamin
                    && kategori.equals(s.kategori)
                    && wilayah.digit().equals(s.wilayah.digit());
        }
    }

    /** One cell's value and the name of the file that stated it. */
    public record Isi(long nilai, String berkas) {}

    private final Map<Sel, Isi> isi = new LinkedHashMap<>();
    private final TreeSet<KodeWilayah> wilayah = new TreeSet<>();
    private final Map<KodeWilayah, Set<KodeWilayah>> anak = new ConcurrentHashMap<>();
    private final Map<Variabel, Set<String>> kategori = new TreeMap<>();

    /** Sets a cell; replaces what was there. */
    public void isi(Sel sel, long nilai, String berkas) {
        if (nilai < 0) {
            throw new IllegalArgumentException("Nilai negatif untuk " + sel);
        }
        isi.put(sel, new Isi(nilai, berkas));
        if (wilayah.add(sel.wilayah())) {
            anak.clear();
        }
        kategori.computeIfAbsent(sel.variabel(), v -> new LinkedHashSet<>()).add(sel.kategori());
    }

    /** All stated cells, in the order they came; a view that cannot be changed. */
    public Map<Sel, Isi> sel() {
        return Collections.unmodifiableMap(isi);
    }

    /** True when no cell is stated. */
    public boolean kosong() {
        return isi.isEmpty();
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
     * The value for {@code di}: stated, or the sum over the regions right below it that the Kubus
     * has, each found the same way; empty when any of those does not tell. A delivery may state one
     * variable per desa and another only per kecamatan.
     */
    public OptionalLong jumlah(
            KodeWilayah di, Variabel variabel, String kategori, JenisKelamin jenisKelamin) {
        OptionalLong sendiri = nilai(di, variabel, kategori, jenisKelamin);
        return sendiri.isPresent() ? sendiri : jumlahAnak(di, variabel, kategori, jenisKelamin);
    }

    /** As {@link #jumlah}, whatever {@code di} states itself. */
    public OptionalLong jumlahAnak(
            KodeWilayah di, Variabel variabel, String kategori, JenisKelamin jenisKelamin) {
        Set<KodeWilayah> anak = anak(di);
        long jumlah = 0;
        for (KodeWilayah satu : anak) {
            OptionalLong nilai = jumlah(satu, variabel, kategori, jenisKelamin);
            if (nilai.isEmpty()) {
                return OptionalLong.empty();
            }
            jumlah += nilai.getAsLong();
        }
        return anak.isEmpty() ? OptionalLong.empty() : OptionalLong.of(jumlah);
    }

    /** As {@link #jumlah}, else the sum over those regions right below {@code di} that tell. */
    public OptionalLong jumlahAda(
            KodeWilayah di, Variabel variabel, String kategori, JenisKelamin jenisKelamin) {
        OptionalLong utuh = jumlah(di, variabel, kategori, jenisKelamin);
        if (utuh.isPresent()) {
            return utuh;
        }
        long[] ada =
                anak(di).stream()
                        .map(satu -> jumlah(satu, variabel, kategori, jenisKelamin))
                        .filter(OptionalLong::isPresent)
                        .mapToLong(OptionalLong::getAsLong)
                        .toArray();
        return ada.length == 0 ? OptionalLong.empty() : OptionalLong.of(Arrays.stream(ada).sum());
    }

    /** The regions one level below that have a cell or have a region below them that does. */
    private Set<KodeWilayah> anak(KodeWilayah di) {
        return anak.computeIfAbsent(di, this::cariAnak);
    }

    private Set<KodeWilayah> cariAnak(KodeWilayah di) {
        Optional<Tingkat> bawah =
                Arrays.stream(Tingkat.values())
                        .filter(t -> t.compareTo(di.tingkat()) > 0)
                        .findFirst();
        Set<KodeWilayah> hasil = new TreeSet<>();
        // In code order everything below a region follows it at once.
        for (KodeWilayah kode : wilayah.tailSet(di, false)) {
            if (!kode.digit().startsWith(di.digit())) {
                break;
            }
            hasil.add(kode.pada(bawah.orElseThrow()));
        }
        return hasil;
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
