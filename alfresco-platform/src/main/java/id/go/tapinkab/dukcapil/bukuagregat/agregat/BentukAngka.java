package id.go.tapinkab.dukcapil.bukuagregat.agregat;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as Indonesian readers write them: {@code 1.234,56}. */
public final class BentukAngka {

    /** Printed where the files do not state a number. */
    public static final String TIDAK_TERSEDIA = "–";

    /** Printed where a number is withheld to protect another. */
    public static final String DISAMARKAN = "*";

    private BentukAngka() {}

    public static String bulat(long angka) {
        return bulat(BigDecimal.valueOf(angka));
    }

    /** No decimals; the number must be whole. */
    public static String bulat(BigDecimal angka) {
        return kelompokkan(angka.setScale(0, RoundingMode.UNNECESSARY).toPlainString());
    }

    /** Two decimals, half-up. */
    public static String desimal(BigDecimal angka) {
        return kelompokkan(angka.setScale(2, RoundingMode.HALF_UP).toPlainString());
    }

    /** With the decimals that it has. */
    public static String apaAdanya(BigDecimal angka) {
        return kelompokkan(angka.toPlainString());
    }

    /** As it stands in a table's cell of this column. */
    public static String sel(Kolom kolom, Nilai nilai) {
        return switch (nilai.status()) {
            case ADA -> kolom.desimal() ? desimal(nilai.angka()) : bulat(nilai.angka());
            case TIDAK_TERSEDIA -> TIDAK_TERSEDIA;
            case KECIL -> "<" + bulat(nilai.angka());
            case DISAMARKAN -> DISAMARKAN;
        };
    }

    private static String kelompokkan(String angka) {
        int koma = angka.indexOf('.');
        String bulat = koma < 0 ? angka : angka.substring(0, koma);
        String pecahan = koma < 0 ? "" : "," + angka.substring(koma + 1);
        int awal = bulat.startsWith("-") ? 1 : 0;
        StringBuilder teks = new StringBuilder(bulat);
        for (int posisi = bulat.length() - 3; posisi > awal; posisi -= 3) {
            teks.insert(posisi, '.');
        }
        return teks + pecahan;
    }
}
