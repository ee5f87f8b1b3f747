package id.go.tapinkab.dukcapil.bukuagregat.wilayah;

import java.util.Locale;
import java.util.Optional;

/** The level of a region, from the province down; a code's length tells it. */
public enum Tingkat {
    PROVINSI(2),
    KABUPATEN(4),
    KECAMATAN(6),
    DESA(10);

    private final int panjang;

    Tingkat(int panjang) {
        this.panjang = panjang;
    }

    /** Digits of a code of this level: 2, 4, 6 or 10. */
    public int panjang() {
        return panjang;
    }

    /** The level above; empty for a province. */
    public Optional<Tingkat> atas() {
        return switch (this) {
            case PROVINSI -> Optional.empty();
            case KABUPATEN -> Optional.of(PROVINSI);
            case KECAMATAN -> Optional.of(KABUPATEN);
            case DESA -> Optional.of(KECAMATAN);
        };
    }

    /** The key in the JSON of {@code periksa}: {@code kecamatan}. */
    public String kunci() {
        return name().toLowerCase(Locale.ROOT);
    }
}
