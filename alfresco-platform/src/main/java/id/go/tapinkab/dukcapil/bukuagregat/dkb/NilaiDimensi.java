package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.PemilihMakna.Kolom;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The different values of the columns that say to what a row's counts belong. */
final class NilaiDimensi {

    private static final int MAKS = 500;

    private final Map<Integer, Set<String>> nilai = new HashMap<>();

    void lihat(Kolom kolom, String teks) {
        if (kolom.makna() instanceof Makna.Dimensi) {
            Set<String> ada = nilai.computeIfAbsent(kolom.indeks(), i -> new LinkedHashSet<>());
            if (ada.size() < MAKS) {
                ada.add(teks);
            }
        }
    }

    Set<String> nilai(Kolom kolom) {
        return nilai.getOrDefault(kolom.indeks(), Set.of());
    }

    /** The variable whose categories a column "kategori" names; null for none. */
    Variabel kategoriUmum(List<Kolom> kolom) {
        Variabel terbaik = null;
        int terbanyak = 0;
        for (Kolom satu : kolom) {
            if (satu.makna() instanceof Makna.Dimensi d
                    && d.jenis() == Makna.JenisDimensi.KATEGORI) {
                Set<String> isi = nilai(satu);
                for (Variabel variabel : Variabel.values()) {
                    int cocok = (int) isi.stream().filter(i -> dikenal(variabel, i)).count();
                    if (cocok > terbanyak && cocok * 2 > isi.size()) {
                        terbanyak = cocok;
                        terbaik = variabel;
                    }
                }
            }
        }
        return terbaik;
    }

    private static boolean dikenal(Variabel variabel, String isi) {
        TabelKode tabel = Kamus.bawaan().tabel(variabel);
        String rapi = Judul.rapikan(isi);
        return tabel != null && tabel.ejaan().containsKey(rapi)
                || variabel == Variabel.UMUR && !Umur.cari(rapi).isEmpty();
    }
}
