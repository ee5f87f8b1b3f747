package id.go.tapinkab.dukcapil.bukuagregat.agregat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The five-year age bands of the Kubus: {@code 00-04} … {@code 70-74}, {@code 75+}. */
public final class KelompokUmur {

    private static final int TERBUKA = 75;

    private KelompokUmur() {}

    /** All sixteen, from the youngest. */
    public static List<String> semua() {
        return antara(0, TERBUKA);
    }

    /** The name of these bands in {@link Kategori} when they are the young, working or old. */
    static Optional<String> usia(List<String> kelompok) {
        if (kelompok.equals(antara(0, 14))) {
            return Optional.of(Kategori.MUDA);
        }
        if (kelompok.equals(antara(15, 64))) {
            return Optional.of(Kategori.PRODUKTIF);
        }
        return kelompok.equals(antara(65, TERBUKA)) ? Optional.of(Kategori.TUA) : Optional.empty();
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
