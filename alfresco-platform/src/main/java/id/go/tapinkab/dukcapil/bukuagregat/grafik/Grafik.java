package id.go.tapinkab.dukcapil.bukuagregat.grafik;

import java.util.List;

/**
 * A chart's data.
 *
 * @param kategori from top to bottom or left to right; for a pyramid from the youngest up
 * @param seri one, or for a pyramid exactly two (men, women), as long as {@code kategori}
 * @param desimal decimals of the printed values: 0 or 2
 * @param satuan printed under the axis: {@code jiwa}
 */
public record Grafik(
        Jenis jenis, List<String> kategori, List<Seri> seri, int desimal, String satuan) {

    /** The kinds of chart that a book needs. */
    public enum Jenis {
        BATANG_MENDATAR,
        /** The series of a category end to end in one bar. */
        BATANG_BERTUMPUK,
        BATANG_TEGAK,
        /** A trend over points in time. */
        GARIS,
        PIRAMIDA
    }

    /**
     * One series.
     *
     * @param nilai not negative
     */
    public record Seri(String nama, List<Double> nilai) {
        public Seri {
            nilai = List.copyOf(nilai);
        }
    }

    public Grafik {
        kategori = List.copyOf(kategori);
        seri = List.copyOf(seri);
        if (kategori.isEmpty() || seri.isEmpty()) {
            throw new IllegalArgumentException("Grafik tanpa isi");
        }
        for (Seri satu : seri) {
            if (satu.nilai().size() != kategori.size()
                    || satu.nilai().stream().anyMatch(n -> n < 0 || n.isNaN())) {
                throw new IllegalArgumentException("Seri " + satu.nama() + " tidak cocok");
            }
        }
        if (jenis == Jenis.PIRAMIDA && seri.size() != 2) {
            throw new IllegalArgumentException("Piramida perlu dua seri");
        }
    }

    double terbesar() {
        double hasil = 0;
        for (int i = 0; i < kategori.size(); i++) {
            double tumpuk = 0;
            for (Seri satu : seri) {
                tumpuk += satu.nilai().get(i);
                hasil = Math.max(hasil, satu.nilai().get(i));
            }
            if (jenis == Jenis.BATANG_BERTUMPUK) {
                hasil = Math.max(hasil, tumpuk);
            }
        }
        return hasil;
    }
}
