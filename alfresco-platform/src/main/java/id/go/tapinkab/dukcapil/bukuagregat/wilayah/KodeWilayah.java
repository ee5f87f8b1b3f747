package id.go.tapinkab.dukcapil.bukuagregat.wilayah;

import java.util.Arrays;
import java.util.Optional;

/**
 * A region's code, digits only: 2 (province), 4 (kabupaten), 6 (kecamatan) or 10 (desa or
 * kelurahan), as {@code 6305011001}.
 */
public record KodeWilayah(String digit) implements Comparable<KodeWilayah> {

    public KodeWilayah {
        if (digit == null || !digit.matches("\\d+") || tingkatDari(digit.length()).isEmpty()) {
            throw new IllegalArgumentException(
                    "Kode wilayah harus 2, 4, 6 atau 10 angka: " + digit);
        }
    }

    private static Optional<Tingkat> tingkatDari(int panjang) {
        return Arrays.stream(Tingkat.values()).filter(t -> t.panjang() == panjang).findFirst();
    }

    public Tingkat tingkat() {
        return tingkatDari(digit.length()).orElseThrow();
    }

    /** The code one level up; empty for a province. */
    public Optional<KodeWilayah> induk() {
        return tingkat().atas().map(this::pada);
    }

    /** This code cut to a level at or above its own. */
    public KodeWilayah pada(Tingkat tingkat) {
        return new KodeWilayah(digit.substring(0, tingkat.panjang()));
    }

    /** {@code 63.05.01.1001}, as Kepmendagri prints it. */
    public String bertitik() {
        StringBuilder teks = new StringBuilder();
        int dari = 0;
        for (Tingkat satu : Tingkat.values()) {
            if (satu.panjang() <= digit.length()) {
                teks.append(dari == 0 ? "" : ".").append(digit, dari, satu.panjang());
                dari = satu.panjang();
            }
        }
        return teks.toString();
    }

    @Override
    public int compareTo(KodeWilayah lain) {
        return digit.compareTo(lain.digit);
    }

    @Override
    public String toString() {
        return digit;
    }
}
