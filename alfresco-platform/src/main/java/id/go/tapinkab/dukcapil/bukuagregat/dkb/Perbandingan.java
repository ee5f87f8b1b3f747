package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kategori;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Temuan;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/** A delivery against an earlier semester's: jumps, and the same snapshot delivered twice. */
final class Perbandingan {

    private static final int MIN_SEL_SAMA = 5;

    private Perbandingan() {}

    static void periksa(
            Kubus kini,
            Kubus lalu,
            BatasBaca batas,
            RegistriWilayah registri,
            Temuan.Tempat tempat,
            KumpulanTemuan temuan) {
        long bersama = 0;
        long sama = 0;
        for (Map.Entry<Kubus.Sel, Kubus.Isi> satu : kini.sel().entrySet()) {
            Kubus.Isi dulu = lalu.isi(satu.getKey());
            if (dulu != null && (dulu.nilai() > 0 || satu.getValue().nilai() > 0)) {
                bersama++;
                sama += dulu.nilai() == satu.getValue().nilai() ? 1 : 0;
            }
        }
        if (bersama >= MIN_SEL_SAMA && sama == bersama) {
            temuan.peringatan(
                    "SAMA_DENGAN_SEMESTER_LALU",
                    tempat,
                    "seluruh "
                            + bersama
                            + " angka sama dengan semester lalu; mungkin berkas yang sama dikirim"
                            + " dua kali. Pastikan ini DKB semester yang dimaksud.");
            return;
        }
        Set<KodeWilayah> wilayah = new TreeSet<>();
        for (Tingkat tingkat : Tingkat.values()) {
            wilayah.addAll(kini.wilayah(tingkat));
        }
        for (KodeWilayah di : wilayah) {
            OptionalLong sekarang = penduduk(kini, di);
            OptionalLong dulu = penduduk(lalu, di);
            if (sekarang.isPresent() && dulu.isPresent() && dulu.getAsLong() > 0) {
                lonjakan(
                        di,
                        dulu.getAsLong(),
                        sekarang.getAsLong(),
                        batas,
                        registri,
                        tempat,
                        temuan);
            }
        }
    }

    private static OptionalLong penduduk(Kubus kubus, KodeWilayah di) {
        return kubus.jumlah(di, Variabel.PENDUDUK, Kategori.SEMUA, JenisKelamin.JUMLAH);
    }

    private static void lonjakan(
            KodeWilayah di,
            long dulu,
            long sekarang,
            BatasBaca batas,
            RegistriWilayah registri,
            Temuan.Tempat tempat,
            KumpulanTemuan temuan) {
        long selisih = sekarang - dulu;
        double persen = 100.0 * selisih / dulu;
        if (Math.abs(persen) > batas.lonjakanPersen() && Math.abs(selisih) > batas.lonjakanJiwa()) {
            temuan.peringatan(
                    "LONJAKAN",
                    tempat,
                    String.format(
                            Locale.forLanguageTag("id"),
                            "penduduk %s berubah dari %,d menjadi %,d (%+.2f %%). Periksa, dan"
                                    + " jelaskan dalam analisis.",
                            registri.nama(di),
                            dulu,
                            sekarang,
                            persen));
        }
    }
}
