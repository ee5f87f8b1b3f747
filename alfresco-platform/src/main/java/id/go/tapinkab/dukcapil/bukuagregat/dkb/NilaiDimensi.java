package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.PemilihMakna.Kolom;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The different values of the columns that say to what a row's counts belong. */
final class NilaiDimensi {

    /**
     * What the cells of those columns turned out to be.
     *
     * @param umum the variable that a column "keterangan" or "kategori" speaks of; null for none
     * @param metrik true when that column names what is counted: "Jumlah KK", "Wajib KTP"
     * @param sasaran where it names overlapping groups of ages, the one group that is counted; null
     *     when it does not
     * @param barisLengkap the variables of which the rows have every category
     * @param bagianKelompok true when rows are parts of age bands, to be added up
     */
    record Ringkasan(
            Variabel umum,
            boolean metrik,
            String sasaran,
            Set<Variabel> barisLengkap,
            boolean bagianKelompok) {

        static final Ringkasan KOSONG = new Ringkasan(null, false, null, Set.of(), false);
    }

    private static final int MAKS = 500;
    private static final Pattern BATAS_USIA =
            Pattern.compile(".*?(\\d{1,2})(?: (?:tahun|thn|th))?(?: kurang .*)?$");

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

    Ringkasan ringkas(List<Kolom> kolom) {
        Variabel umum = null;
        boolean metrik = false;
        String sasaran = null;
        Set<Variabel> lengkap = EnumSet.noneOf(Variabel.class);
        boolean bagian = false;
        for (Kolom satu : kolom) {
            if (satu.makna() instanceof Makna.Dimensi d) {
                Variabel variabel = d.jenis().variabel();
                if (d.jenis() == Makna.JenisDimensi.KATEGORI) {
                    sasaran = dokumen(kolom) ? usiaTerluas(nilai(satu)) : null;
                    variabel = sasaran == null ? kategoriUmum(nilai(satu)) : null;
                    umum = variabel;
                    metrik = sasaran == null && variabel == null && metrik(nilai(satu));
                }
                if (variabel == Variabel.UMUR) {
                    bagian = nilai(satu).stream().anyMatch(PengubahSasaran::bagianKelompok);
                }
                if (variabel != null && Kelengkapan.lengkap(variabel, label(variabel, satu))) {
                    lengkap.add(variabel);
                }
            }
        }
        return new Ringkasan(umum, metrik, sasaran, lengkap, bagian);
    }

    private Set<String> label(Variabel variabel, Kolom kolom) {
        Set<String> hasil = new HashSet<>();
        for (String isi : nilai(kolom)) {
            PengubahSasaran.label(variabel, isi).ifPresent(hasil::add);
        }
        return hasil;
    }

    /** The variable whose categories most of the cells name; null for none. */
    private static Variabel kategoriUmum(Set<String> isi) {
        Variabel terbaik = null;
        int terbanyak = 0;
        for (Variabel variabel : Variabel.values()) {
            int cocok = (int) isi.stream().filter(i -> dikenal(variabel, i)).count();
            if (cocok > terbanyak && cocok * 2 > isi.size()) {
                terbanyak = cocok;
                terbaik = variabel;
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

    /** True when most cells would do as headers of counts. */
    private static boolean metrik(Set<String> isi) {
        long ukuran = isi.stream().filter(i -> PengubahSasaran.metrik(i) != null).count();
        return ukuran * 2 > isi.size();
    }

    private static boolean dokumen(List<Kolom> kolom) {
        return kolom.stream().anyMatch(k -> k.ukuran() != null)
                && kolom.stream()
                        .filter(k -> k.ukuran() != null)
                        .allMatch(k -> k.ukuran().utama().variabel().dokumen());
    }

    /**
     * Documents are stated for children of up to 1, 5, 18 years, one row each: the widest group of
     * children is the one that must have them. Numbers stand for the groups in that order.
     */
    private static String usiaTerluas(Set<String> isi) {
        String terluas = null;
        int batas = -1;
        for (String satu : isi) {
            Matcher matcher = BATAS_USIA.matcher(Judul.rapikan(satu));
            if (matcher.matches() && Integer.parseInt(matcher.group(1)) > batas) {
                batas = Integer.parseInt(matcher.group(1));
                terluas = satu;
            }
        }
        return isi.size() > 1 ? terluas : null;
    }
}
