package id.go.tapinkab.dukcapil.bukuagregat.wilayah;

import java.util.Optional;

/**
 * A region's code, digits only: 2 (province), 4 (kabupaten), 6 (kecamatan) or 10 (desa or
 * kelurahan), as {@code 6305011001}.
 */
public record KodeWilayah(String digit) implements Comparable<KodeWilayah> {

    public KodeWilayah {
        if (digit == null || !angka(digit) || tingkatDari(digit.length()) == null) {
            throw new IllegalArgumentException(
                    "Kode wilayah harus 2, 4, 6 atau 10 angka: " + digit);
        }
    }

    // Made for every cell that is looked up: no pattern and no stream.
    private static boolean angka(String digit) {
        for (int i = 0; i < digit.length(); i++) {
            if (digit.charAt(i) < '0' || digit.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static Tingkat tingkatDari(int panjang) {
        return switch (panjang) {
            case 2 -> Tingkat.PROVINSI;
            case 4 -> Tingkat.KABUPATEN;
            case 6 -> Tingkat.KECAMATAN;
            case 10 -> Tingkat.DESA;
            default -> null;
        };
    }

    public Tingkat tingkat() {
        return tingkatDari(digit.length());
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
