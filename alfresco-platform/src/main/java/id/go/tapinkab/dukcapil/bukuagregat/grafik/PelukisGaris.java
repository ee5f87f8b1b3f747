package id.go.tapinkab.dukcapil.bukuagregat.grafik;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.BentukAngka;
import id.go.tapinkab.dukcapil.bukuagregat.grafik.Grafik.Seri;
import id.go.tapinkab.dukcapil.bukuagregat.grafik.Kanvas.Rata;
import java.awt.Color;
import java.util.List;

/** Draws a trend: a line over a few points in time, its values at the points. */
final class PelukisGaris {

    private static final double HURUF = 8;

    private final Kanvas kanvas;
    private final Grafik grafik;
    private final Color tinta;
    private final Color kisi;

    PelukisGaris(Kanvas kanvas, Grafik grafik, Color tinta, Color kisi) {
        this.kanvas = kanvas;
        this.grafik = grafik;
        this.tinta = tinta;
        this.kisi = kisi;
    }

    /**
     * Draws every series.
     *
     * @param warna one a series
     */
    void lukis(double lebar, double atas, double tinggi, List<Color> warna) {
        double terkecil = Double.MAX_VALUE;
        double terbesar = 0;
        for (Seri satu : grafik.seri()) {
            for (double nilai : satu.nilai()) {
                terkecil = Math.min(terkecil, nilai);
                terbesar = Math.max(terbesar, nilai);
            }
        }
        // A trend is seen against its own range; the axis tells where that begins.
        double langkah = Skala.untuk(Math.max(terbesar - terkecil, terbesar / 100)).langkah();
        double dasar = Math.max(0, Math.floor(terkecil / langkah - 0.25) * langkah);
        double puncak = dasar;
        while (puncak < terbesar + langkah / 4) {
            puncak += langkah;
        }
        double kiri = kanvas.lebar(teks(puncak), HURUF) + 16;
        double kanan = lebar - 12;
        double bawah = tinggi - 32;
        double mulai = atas + 8;
        for (double nilai = dasar; nilai <= puncak + langkah / 2; nilai += langkah) {
            double y = letak(nilai, dasar, puncak, mulai, bawah);
            kanvas.garis(kiri, y, kanan, y, 0.5, kisi);
            kanvas.teks(teks(nilai), kiri - 4, y + 2.8, HURUF - 0.5, Rata.KANAN, tinta);
        }
        double jatah = (kanan - kiri) / grafik.kategori().size();
        for (int s = 0; s < grafik.seri().size(); s++) {
            List<Double> nilai = grafik.seri().get(s).nilai();
            for (int i = 0; i < nilai.size(); i++) {
                double x = kiri + (i + 0.5) * jatah;
                double y = letak(nilai.get(i), dasar, puncak, mulai, bawah);
                if (i > 0) {
                    double sebelum = letak(nilai.get(i - 1), dasar, puncak, mulai, bawah);
                    kanvas.garis(x - jatah, sebelum, x, y, 1.6, warna.get(s % warna.size()));
                }
                kanvas.kotak(x - 2.2, y - 2.2, 4.4, 4.4, warna.get(s % warna.size()));
                kanvas.teks(teks(nilai.get(i)), x, y - 6, HURUF - 0.5, Rata.TENGAH, tinta);
            }
        }
        for (int i = 0; i < grafik.kategori().size(); i++) {
            kanvas.teks(
                    grafik.kategori().get(i),
                    kiri + (i + 0.5) * jatah,
                    bawah + 10,
                    HURUF - 1,
                    Rata.TENGAH,
                    tinta);
        }
        kanvas.garis(kiri, bawah, kanan, bawah, 0.8, tinta);
        kanvas.teks(grafik.satuan(), (kiri + kanan) / 2, tinggi - 6, HURUF, Rata.TENGAH, tinta);
    }

    private static double letak(
            double nilai, double dasar, double puncak, double mulai, double bawah) {
        return bawah - (bawah - mulai) * (nilai - dasar) / (puncak - dasar);
    }

    private static String teks(double nilai) {
        return BentukAngka.bulat(Math.round(nilai));
    }
}
