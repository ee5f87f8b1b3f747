package id.go.tapinkab.dukcapil.bukuagregat.wilayah;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The configured region list of one kabupaten; it has exactly one region of that level. */
public final class DaftarWilayah {

    private final Map<KodeWilayah, Wilayah> menurutKode = new LinkedHashMap<>();
    private final Wilayah kabupaten;

    public DaftarWilayah(Collection<Wilayah> wilayah) {
        for (Wilayah satu : wilayah) {
            if (menurutKode.put(satu.kode(), satu) != null) {
                throw new IllegalArgumentException(
                        "Daftar wilayah memuat kode " + satu.kode().bertitik() + " dua kali");
            }
        }
        List<Wilayah> kabupaten = padaTingkat(Tingkat.KABUPATEN);
        if (kabupaten.size() != 1) {
            throw new IllegalArgumentException(
                    "Daftar wilayah harus memuat tepat satu kabupaten, bukan " + kabupaten.size());
        }
        this.kabupaten = kabupaten.get(0);
    }

    public Wilayah kabupaten() {
        return kabupaten;
    }

    public Optional<Wilayah> cari(KodeWilayah kode) {
        return Optional.ofNullable(menurutKode.get(kode));
    }

    /** The regions of a level, in the list's order. */
    public List<Wilayah> padaTingkat(Tingkat tingkat) {
        return menurutKode.values().stream().filter(w -> w.kode().tingkat() == tingkat).toList();
    }

    /** The regions right below {@code induk}, in the list's order. */
    public List<Wilayah> anak(KodeWilayah induk) {
        return menurutKode.values().stream()
                .filter(w -> w.kode().induk().filter(induk::equals).isPresent())
                .toList();
    }
}
