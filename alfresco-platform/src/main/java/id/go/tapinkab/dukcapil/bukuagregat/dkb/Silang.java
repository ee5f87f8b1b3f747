package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.PemilihMakna.Kolom;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of a cross table may be added up: a margin is everybody only when the other side has every
 * category.
 *
 * @param barisLengkap the variables of which the rows have every category
 * @param kolomLengkap the variables of which the columns have every category
 * @param kelaminPenduduk the sexes for which a column states the row's persons itself
 * @param bagianKelompok true when rows are parts of age bands
 */
record Silang(
        Set<Variabel> barisLengkap,
        Set<Variabel> kolomLengkap,
        Set<JenisKelamin> kelaminPenduduk,
        boolean bagianKelompok) {

    static Silang dari(List<Kolom> kolom, Set<Variabel> barisLengkap, boolean bagianKelompok) {
        Map<Variabel, Set<String>> kategori = new EnumMap<>(Variabel.class);
        Set<JenisKelamin> penduduk = EnumSet.noneOf(JenisKelamin.class);
        for (Kolom satu : kolom) {
            if (satu.ukuran() != null) {
                for (Makna.Sasaran s : satu.ukuran().sasaran()) {
                    kategori.computeIfAbsent(s.variabel(), v -> new HashSet<>()).add(s.kategori());
                    if (s.variabel() == Variabel.PENDUDUK) {
                        penduduk.add(s.jenisKelamin());
                    }
                }
            }
        }
        Set<Variabel> lengkap = EnumSet.noneOf(Variabel.class);
        kategori.forEach(
                (variabel, ada) -> {
                    if (Kelengkapan.lengkap(variabel, ada)) {
                        lengkap.add(variabel);
                    }
                });
        return new Silang(barisLengkap, lengkap, penduduk, bagianKelompok);
    }

    /** True when a variable's counts may be added up over rows that differ by those variables. */
    boolean jumlahBaris(Variabel variabel, Set<Variabel> baris) {
        for (Variabel satu : baris) {
            boolean sendiri = satu == variabel;
            boolean sebagian = !satu.menyeluruh();
            if (!sendiri && (sebagian || !barisLengkap.contains(satu))) {
                return false;
            }
        }
        return true;
    }

    /** True when the columns beside this one add up to the row's persons. */
    boolean jumlahKolom(Makna.Sasaran s) {
        return s.variabel().menyeluruh()
                && kolomLengkap.contains(s.variabel())
                && !kelaminPenduduk.contains(s.jenisKelamin());
    }
}
