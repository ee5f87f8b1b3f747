package id.go.tapinkab.dukcapil.bukuagregat.agregat;

import java.util.ArrayList;
import java.util.List;

/** The five-year age bands of the Kubus: {@code 00-04} … {@code 70-74}, {@code 75+}. */
public final class KelompokUmur {

    private static final int TERBUKA = 75;

    private KelompokUmur() {}

    /** All sixteen, from the youngest. */
    public static List<String> semua() {
        return antara(0, TERBUKA);
    }

    /** The bands whose first year lies in {@code dari} … {@code sampai}. */
    public static List<String> antara(int dari, int sampai) {
        List<String> hasil = new ArrayList<>();
        for (int umur = dari; umur <= Math.min(sampai, TERBUKA); umur += 5) {
            hasil.add(umur == TERBUKA ? "75+" : "%02d-%02d".formatted(umur, umur + 4));
        }
        return hasil;
    }
}
