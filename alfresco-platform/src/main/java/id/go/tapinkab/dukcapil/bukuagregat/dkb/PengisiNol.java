package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A table with a row per category leaves out what it counts no one in: such a category of a region
 * whose other categories are there is none. The family's sum against the population shows a row
 * that is missing.
 */
final class PengisiNol {

    private final TabelTertelaah tabel;
    private final Kubus kubus;

    PengisiNol(TabelTertelaah tabel, Kubus kubus) {
        this.tabel = tabel;
        this.kubus = kubus;
    }

    void isi() {
        Set<Variabel> baris = EnumSet.noneOf(Variabel.class);
        for (PemilihMakna.Kolom satu : tabel.kolom()) {
            if (satu.makna() instanceof Makna.Dimensi d && d.jenis().variabel() != null) {
                baris.add(d.jenis().variabel());
            }
        }
        if (tabel.dimensi().umum() != null) {
            baris.add(tabel.dimensi().umum());
        }
        if (baris.contains(Variabel.UMUR)) {
            baris.add(Variabel.UMUR_TUNGGAL);
        }
        Map<Variabel, Map<KodeWilayah, Set<JenisKelamin>>> kelamin = new EnumMap<>(Variabel.class);
        for (Kubus.Sel sel : kubus.sel().keySet()) {
            if (baris.contains(sel.variabel())) {
                kelamin.computeIfAbsent(sel.variabel(), v -> new HashMap<>())
                        .computeIfAbsent(sel.wilayah(), w -> EnumSet.noneOf(JenisKelamin.class))
                        .add(sel.jenisKelamin());
            }
        }
        kelamin.forEach(this::isi);
    }

    private void isi(Variabel variabel, Map<KodeWilayah, Set<JenisKelamin>> kelamin) {
        for (String kategori : kubus.kategori(variabel)) {
            kelamin.forEach(
                    (wilayah, semua) ->
                            semua.forEach(jk -> nolkan(wilayah, variabel, kategori, jk)));
        }
    }

    private void nolkan(
            KodeWilayah wilayah, Variabel variabel, String kategori, JenisKelamin jenisKelamin) {
        Kubus.Sel tempat = new Kubus.Sel(wilayah, variabel, kategori, jenisKelamin);
        boolean terpilah =
                jenisKelamin == JenisKelamin.JUMLAH
                        && kubus.nilai(wilayah, variabel, kategori, jenisKelamin).isPresent();
        if (kubus.isi(tempat) == null && !terpilah) {
            kubus.isi(tempat, 0, tabel.asal());
        }
    }
}
