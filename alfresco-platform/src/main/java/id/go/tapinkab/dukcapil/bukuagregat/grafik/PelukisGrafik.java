package id.go.tapinkab.dukcapil.bukuagregat.grafik;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.BentukAngka;
import id.go.tapinkab.dukcapil.bukuagregat.grafik.Grafik.Jenis;
import id.go.tapinkab.dukcapil.bukuagregat.grafik.Grafik.Seri;
import id.go.tapinkab.dukcapil.bukuagregat.grafik.Kanvas.Rata;
import java.awt.Color;
import java.math.BigDecimal;
import java.util.List;

/**
 * Draws charts for print: the Okabe-Ito colours, in an order that also differs in grey, values in
 * Indonesian form at the bars, no decoration.
 */
public final class PelukisGrafik {

    /** Width of every chart in points: the text width of an A4 page. */
    public static final double LEBAR = 445;

    private static final List<Color> WARNA =
            List.of(
                    new Color(0x0072B2),
                    new Color(0xE69F00),
                    new Color(0x009E73),
                    new Color(0xCC79A7),
                    new Color(0x56B4E9),
                    new Color(0xD55E00));
    private static final Color TINTA = new Color(0x222222);
    private static final Color KISI = new Color(0xD9D9D9);
    private static final double HURUF = 8;
    private static final double SELA = 6;

    /** A picture and its size in points. */
    public record Gambar(byte[] png, double lebar, double tinggi) {}

    public Gambar lukis(Grafik grafik) {
        double tinggi = tinggi(grafik);
        try (Kanvas kanvas = new Kanvas(LEBAR, tinggi)) {
            double atas = legenda(kanvas, grafik);
            switch (grafik.jenis()) {
                case PIRAMIDA -> piramida(kanvas, grafik, atas, tinggi);
                case BATANG_TEGAK -> tegak(kanvas, grafik, atas, tinggi);
                case GARIS ->
                        new PelukisGaris(kanvas, grafik, TINTA, KISI)
                                .lukis(LEBAR, atas, tinggi, WARNA);
                case BATANG_MENDATAR, BATANG_BERTUMPUK -> mendatar(kanvas, grafik, atas, tinggi);
            }
            return new Gambar(kanvas.png(), LEBAR, tinggi);
        }
    }

    /** A series' colour: red, green, blue. */
    public static byte[] warna(int seri) {
        Color warna = WARNA.get(seri % WARNA.size());
        return new byte[] {(byte) warna.getRed(), (byte) warna.getGreen(), (byte) warna.getBlue()};
    }

    /** Height of a chart in points. */
    public static double tinggi(Grafik grafik) {
        double legenda = grafik.seri().size() > 1 ? 20 : 4;
        return switch (grafik.jenis()) {
            case BATANG_TEGAK, GARIS -> legenda + 220;
            case PIRAMIDA -> legenda + grafik.kategori().size() * 14 + 34;
            case BATANG_BERTUMPUK -> legenda + grafik.kategori().size() * 18 + 34;
            case BATANG_MENDATAR ->
                    legenda + grafik.kategori().size() * (grafik.seri().size() * 9 + 8) + 34;
        };
    }

    /** Draws the legend of several series; returns where the chart begins. */
    private static double legenda(Kanvas kanvas, Grafik grafik) {
        if (grafik.seri().size() < 2 || grafik.jenis() == Jenis.PIRAMIDA) {
            return grafik.jenis() == Jenis.PIRAMIDA ? 18 : 4;
        }
        double lebar = 0;
        for (Seri satu : grafik.seri()) {
            lebar += 12 + kanvas.lebar(satu.nama(), HURUF) + 16;
        }
        double x = (LEBAR - lebar + 16) / 2;
        for (int i = 0; i < grafik.seri().size(); i++) {
            kanvas.kotak(x, 3, 9, 9, WARNA.get(i % WARNA.size()));
            String nama = grafik.seri().get(i).nama();
            kanvas.teks(nama, x + 12, 10.5, HURUF, Rata.KIRI, TINTA);
            x += 12 + kanvas.lebar(nama, HURUF) + 16;
        }
        return 20;
    }

    private static void mendatar(Kanvas kanvas, Grafik grafik, double atas, double tinggi) {
        double label = lebarLabel(kanvas, grafik);
        double ruangNilai = kanvas.lebar(teks(grafik, grafik.terbesar()), HURUF) + 2 * SELA;
        double kiri = label + SELA;
        double kanan = LEBAR - ruangNilai;
        double bawah = tinggi - 30;
        Skala skala = Skala.untuk(grafik.terbesar());
        kisiTegakLurus(kanvas, grafik, skala, kiri, kanan, atas, bawah);
        double jatah = (bawah - atas) / grafik.kategori().size();
        boolean tumpuk = grafik.jenis() == Jenis.BATANG_BERTUMPUK;
        for (int i = 0; i < grafik.kategori().size(); i++) {
            double y = atas + i * jatah;
            kanvas.teks(
                    grafik.kategori().get(i), label, y + jatah / 2 + 2.8, HURUF, Rata.KANAN, TINTA);
            double tebal = tumpuk ? jatah * 0.66 : (jatah - 5) / grafik.seri().size();
            double mulai = kiri;
            double jumlah = 0;
            for (int s = 0; s < grafik.seri().size(); s++) {
                double nilai = grafik.seri().get(s).nilai().get(i);
                double panjang = (kanan - kiri) * nilai / skala.puncak();
                double letak = tumpuk ? y + (jatah - tebal) / 2 : y + 2.5 + s * tebal;
                kanvas.kotak(mulai, letak, panjang, tebal - 1, WARNA.get(s % WARNA.size()));
                jumlah += nilai;
                if (tumpuk) {
                    mulai += panjang;
                } else {
                    kanvas.teks(
                            teks(grafik, nilai),
                            kiri + panjang + 3,
                            letak + tebal / 2 + 2.2,
                            HURUF - 1,
                            Rata.KIRI,
                            TINTA);
                }
            }
            if (tumpuk) {
                kanvas.teks(
                        teks(grafik, jumlah),
                        mulai + 3,
                        y + jatah / 2 + 2.6,
                        HURUF - 1,
                        Rata.KIRI,
                        TINTA);
            }
        }
        kanvas.garis(kiri, atas, kiri, bawah, 0.8, TINTA);
        kanvas.teks(grafik.satuan(), (kiri + kanan) / 2, tinggi - 5, HURUF, Rata.TENGAH, TINTA);
    }

    private static double lebarLabel(Kanvas kanvas, Grafik grafik) {
        return grafik.kategori().stream()
                        .mapToDouble(satu -> kanvas.lebar(satu, HURUF))
                        .max()
                        .orElse(0)
                + 4;
    }

    private static void kisiTegakLurus(
            Kanvas kanvas,
            Grafik grafik,
            Skala skala,
            double kiri,
            double kanan,
            double atas,
            double bawah) {
        for (double nilai : skala.tanda()) {
            double x = kiri + (kanan - kiri) * nilai / skala.puncak();
            kanvas.garis(x, atas, x, bawah, 0.5, KISI);
            kanvas.teks(
                    tandaTeks(grafik, skala, nilai),
                    x,
                    bawah + 10,
                    HURUF - 0.5,
                    Rata.TENGAH,
                    TINTA);
        }
    }

    private static void tegak(Kanvas kanvas, Grafik grafik, double atas, double tinggi) {
        Skala skala = Skala.untuk(grafik.terbesar());
        double kiri = kanvas.lebar(teks(grafik, skala.puncak()), HURUF) + 2 * SELA;
        double kanan = LEBAR - SELA;
        double bawah = tinggi - 32;
        double mulai = atas + 8;
        for (double nilai : skala.tanda()) {
            double y = bawah - (bawah - mulai) * nilai / skala.puncak();
            kanvas.garis(kiri, y, kanan, y, 0.5, KISI);
            kanvas.teks(
                    tandaTeks(grafik, skala, nilai),
                    kiri - 4,
                    y + 2.8,
                    HURUF - 0.5,
                    Rata.KANAN,
                    TINTA);
        }
        double jatah = (kanan - kiri) / grafik.kategori().size();
        double tebal = jatah * 0.7 / grafik.seri().size();
        for (int i = 0; i < grafik.kategori().size(); i++) {
            double x = kiri + i * jatah;
            for (int s = 0; s < grafik.seri().size(); s++) {
                double nilai = grafik.seri().get(s).nilai().get(i);
                double panjang = (bawah - mulai) * nilai / skala.puncak();
                double letak = x + jatah * 0.15 + s * tebal;
                kanvas.kotak(letak, bawah - panjang, tebal, panjang, WARNA.get(s % WARNA.size()));
                if (grafik.seri().size() == 1) {
                    kanvas.teks(
                            teks(grafik, nilai),
                            letak + tebal / 2,
                            bawah - panjang - 2.5,
                            HURUF - 2,
                            Rata.TENGAH,
                            TINTA);
                }
            }
            kanvas.teks(
                    grafik.kategori().get(i),
                    x + jatah / 2,
                    bawah + 10,
                    HURUF - 1,
                    Rata.TENGAH,
                    TINTA);
        }
        kanvas.garis(kiri, bawah, kanan, bawah, 0.8, TINTA);
        kanvas.teks(grafik.satuan(), (kiri + kanan) / 2, tinggi - 6, HURUF, Rata.TENGAH, TINTA);
    }

    private static void piramida(Kanvas kanvas, Grafik grafik, double atas, double tinggi) {
        Skala skala = Skala.untuk(grafik.terbesar());
        double label = lebarLabel(kanvas, grafik) + 10;
        double bawah = tinggi - 32;
        double separuh = (LEBAR - label - 2 * SELA) / 2 - 10;
        double poros = LEBAR / 2;
        double jatah = (bawah - atas) / grafik.kategori().size();
        for (int sisi = 0; sisi < 2; sisi++) {
            int arah = sisi == 0 ? -1 : 1;
            double awal = poros + arah * label / 2;
            kanvas.teksTebal(
                    grafik.seri().get(sisi).nama(),
                    awal + arah * separuh / 2,
                    10,
                    HURUF + 0.5,
                    Rata.TENGAH,
                    TINTA);
            for (double nilai : skala.tanda()) {
                double x = awal + arah * separuh * nilai / skala.puncak();
                kanvas.garis(x, atas, x, bawah, 0.5, KISI);
                kanvas.teks(
                        tandaTeks(grafik, skala, nilai),
                        x,
                        bawah + 10,
                        HURUF - 1,
                        Rata.TENGAH,
                        TINTA);
            }
            for (int i = 0; i < grafik.kategori().size(); i++) {
                double panjang = separuh * grafik.seri().get(sisi).nilai().get(i) / skala.puncak();
                double y = bawah - (i + 1) * jatah;
                kanvas.kotak(
                        arah < 0 ? awal - panjang : awal,
                        y + 1,
                        panjang,
                        jatah - 2,
                        WARNA.get(sisi));
            }
            kanvas.garis(awal, atas, awal, bawah, 0.8, TINTA);
        }
        for (int i = 0; i < grafik.kategori().size(); i++) {
            double y = bawah - (i + 0.5) * jatah + 2.8;
            kanvas.teks(grafik.kategori().get(i), poros, y, HURUF, Rata.TENGAH, TINTA);
        }
        kanvas.teks(grafik.satuan(), poros, tinggi - 6, HURUF, Rata.TENGAH, TINTA);
    }

    private static String teks(Grafik grafik, double nilai) {
        BigDecimal angka = BigDecimal.valueOf(nilai);
        return grafik.desimal() == 0
                ? BentukAngka.bulat(Math.round(nilai))
                : BentukAngka.desimal(angka);
    }

    private static String tandaTeks(Grafik grafik, Skala skala, double nilai) {
        return skala.langkah() >= 1 ? BentukAngka.bulat(Math.round(nilai)) : teks(grafik, nilai);
    }
}
