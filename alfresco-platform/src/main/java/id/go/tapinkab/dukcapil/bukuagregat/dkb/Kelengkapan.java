package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kategori;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import java.util.HashSet;
import java.util.Set;

/** Whether categories are all that a person can be of, so that their counts are everybody. */
final class Kelengkapan {

    private Kelengkapan() {}

    static boolean lengkap(Variabel variabel, Set<String> kategori) {
        if (variabel == Variabel.UMUR) {
            return kategori.containsAll(Umur.KELOMPOK);
        }
        if (variabel == Variabel.KELOMPOK_USIA) {
            return kategori.containsAll(Set.of(Kategori.MUDA, Kategori.PRODUKTIF, Kategori.TUA));
        }
        TabelKode tabel = Kamus.bawaan().tabel(variabel);
        if (tabel == null) {
            return false;
        }
        Set<String> kurang = new HashSet<>(tabel.berkode());
        kurang.removeAll(kategori);
        // The sheets with 100 occupations write the last one so.
        if (variabel == Variabel.PEKERJAAN && kategori.contains("PEKERJAAN LAINNYA")) {
            kurang.remove("LAINNYA");
        }
        return kurang.isEmpty();
    }
}
