package id.go.tapinkab.dukcapil.bukuagregat.grafik;

import java.util.ArrayList;
import java.util.List;

/** An axis from zero with round marks: steps of 1, 2 or 5 times a power of ten. */
record Skala(double puncak, double langkah) {

    private static final int TANDA_TERBANYAK = 6;

    /** The smallest axis that holds {@code terbesar}; counts of nothing get an axis up to one. */
    static Skala untuk(double terbesar) {
        double batas = terbesar > 0 ? terbesar : 1;
        double pangkat = Math.pow(10, Math.floor(Math.log10(batas / TANDA_TERBANYAK)));
        for (double kali : new double[] {1, 2, 5, 10}) {
            double langkah = kali * pangkat;
            double banyak = Math.ceil(batas / langkah);
            if (banyak <= TANDA_TERBANYAK) {
                return new Skala(banyak * langkah, langkah);
            }
        }
        throw new IllegalStateException("No scale for " + terbesar);
    }

    List<Double> tanda() {
        List<Double> hasil = new ArrayList<>();
        int banyak = (int) Math.round(puncak / langkah);
        for (int i = 0; i <= banyak; i++) {
            hasil.add(i * langkah);
        }
        return hasil;
    }
}
