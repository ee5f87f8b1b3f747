package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Total rows in disguise: a name that no list knows, with no code, whose every count is the sum of
 * all other rows. Counted as a region it would double the population.
 */
final class JumlahTersamar {

    private static final int MIN_LAIN = 2;

    private final Kubus kubus;
    private final Set<KodeWilayah> wilayah = new LinkedHashSet<>();

    JumlahTersamar(Kubus kubus, RegistriWilayah registri) {
        this.kubus = kubus;
        if (kubus.kosong()) {
            return;
        }
        Set<KodeWilayah> semua = new LinkedHashSet<>();
        for (Tingkat tingkat : Tingkat.values()) {
            semua.addAll(kubus.wilayah(tingkat));
        }
        for (KodeWilayah satu : semua) {
            if (registri.buatan(satu) && semua.size() > MIN_LAIN && jumlahLainnya(satu)) {
                wilayah.add(satu);
            }
        }
        if (wilayah.size() > 1) {
            // Two regions with the same counts are no total of each other.
            wilayah.clear();
        }
    }

    private boolean jumlahLainnya(KodeWilayah di) {
        Map<Kubus.Sel, Long> sendiri = new HashMap<>();
        Map<Kubus.Sel, Long> lain = new HashMap<>();
        kubus.sel()
                .forEach(
                        (sel, isi) -> {
                            Kubus.Sel tanpaWilayah =
                                    new Kubus.Sel(
                                            di, sel.variabel(), sel.kategori(), sel.jenisKelamin());
                            (sel.wilayah().equals(di) ? sendiri : lain)
                                    .merge(tanpaWilayah, isi.nilai(), Long::sum);
                        });
        boolean berisi = sendiri.values().stream().anyMatch(nilai -> nilai > 0);
        return berisi
                && sendiri.entrySet().stream()
                        .allMatch(s -> lain.getOrDefault(s.getKey(), 0L).equals(s.getValue()));
    }

    boolean ada() {
        return !wilayah.isEmpty();
    }

    Set<KodeWilayah> wilayah() {
        return wilayah;
    }

    Kubus tanpaJumlah() {
        Kubus hasil = new Kubus();
        kubus.sel()
                .forEach(
                        (sel, isi) -> {
                            if (!wilayah.contains(sel.wilayah())) {
                                hasil.isi(sel, isi.nilai(), isi.berkas());
                            }
                        });
        return hasil;
    }
}
