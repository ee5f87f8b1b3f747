package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kategori;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * Decides what each header of one table means where the word alone does not tell: {@code lainnya}
 * is an occupation beside occupations and a disability beside disabilities.
 */
final class PemilihMakna {

    /**
     * A column of a table.
     *
     * @param makna null when unknown
     */
    record Kolom(int indeks, String judul, Makna makna) {

        Kolom dengan(Makna lain) {
            return new Kolom(indeks, judul, lain);
        }

        Makna.Ukuran ukuran() {
            return makna instanceof Makna.Ukuran u ? u : null;
        }
    }

    private static final Set<Variabel> TAK_MENYELURUH =
            EnumSet.of(Variabel.KTP, Variabel.KIA, Variabel.AKTA_LAHIR, Variabel.DISABILITAS);
    private static final int MIN_GOLONGAN_DARAH = 3;

    private PemilihMakna() {}

    static List<Kolom> pilih(List<KepalaTabel.Kolom> kepala, List<String> judulTabel) {
        TreeMap<Integer, Variabel> pasti = new TreeMap<>();
        for (KepalaTabel.Kolom satu : kepala) {
            if (satu.calon().size() == 1 && variabel(satu.calon().get(0)) != null) {
                pasti.put(satu.indeks(), variabel(satu.calon().get(0)));
            }
        }
        List<Kolom> hasil = new ArrayList<>();
        for (KepalaTabel.Kolom satu : kepala) {
            Makna makna =
                    switch (satu.calon().size()) {
                        case 0 -> null;
                        case 1 -> satu.calon().get(0);
                        default -> terdekat(satu, pasti);
                    };
            hasil.add(new Kolom(satu.indeks(), satu.judul(), makna));
        }
        golonganDarah(hasil);
        umurTunggal(hasil);
        totalUmum(hasil);
        kepalaKeluarga(hasil, judulTabel);
        return hasil;
    }

    private static Variabel variabel(Makna makna) {
        return makna instanceof Makna.Ukuran u ? u.utama().variabel() : null;
    }

    private static Makna terdekat(KepalaTabel.Kolom kolom, TreeMap<Integer, Variabel> pasti) {
        // A lone "kepala keluarga" counts families; beside other relations it is one of them.
        Makna terbaik =
                kolom.calon().stream()
                        .filter(m -> variabel(m) == Variabel.KK && kategori(m, Kategori.SEMUA))
                        .findFirst()
                        .orElse(kolom.calon().get(0));
        int jarakTerbaik = Integer.MAX_VALUE;
        for (Makna calon : kolom.calon()) {
            Variabel variabel = variabel(calon);
            for (var satu : pasti.entrySet()) {
                int jarak = Math.abs(satu.getKey() - kolom.indeks());
                if (satu.getValue() == variabel && jarak < jarakTerbaik) {
                    jarakTerbaik = jarak;
                    terbaik = calon;
                }
            }
        }
        return terbaik;
    }

    private static boolean kategori(Makna makna, String kategori) {
        return makna instanceof Makna.Ukuran u && u.utama().kategori().equals(kategori);
    }

    /** Lone letters are blood types only in company; {@code a_p} is A-perempuan beside a_l. */
    private static void golonganDarah(List<Kolom> kolom) {
        long banyak =
                kolom.stream()
                        .filter(k -> variabel(k.makna()) == Variabel.GOLONGAN_DARAH)
                        .map(k -> k.ukuran().utama().kategori())
                        .distinct()
                        .count();
        Set<String> judul = new HashSet<>();
        kolom.forEach(k -> judul.add(Judul.rapikan(k.judul())));
        for (int i = 0; i < kolom.size(); i++) {
            Kolom satu = kolom.get(i);
            if (variabel(satu.makna()) != Variabel.GOLONGAN_DARAH) {
                continue;
            }
            String rapi = Judul.rapikan(satu.judul());
            String golongan = rapi.replaceAll(" p$", "");
            if (banyak < MIN_GOLONGAN_DARAH && rapi.length() <= 2) {
                kolom.set(i, satu.dengan(null));
            } else if (rapi.endsWith(" p") && judul.contains(golongan + " l")) {
                kolom.set(
                        i,
                        satu.dengan(
                                Makna.Ukuran.satu(
                                        Variabel.GOLONGAN_DARAH,
                                        golongan.toUpperCase(Locale.ROOT),
                                        JenisKelamin.PEREMPUAN)));
            }
        }
    }

    /** With u1, u2, … in the table, u0 and u5 are single years too: they add up to bands. */
    private static void umurTunggal(List<Kolom> kolom) {
        long ganjil =
                kolom.stream()
                        .filter(k -> k.makna() == null)
                        .map(k -> Umur.tunggal(tanpaKelamin(k.judul())))
                        .filter(OptionalInt::isPresent)
                        .count();
        if (ganjil < 20) {
            return;
        }
        for (int i = 0; i < kolom.size(); i++) {
            Kolom satu = kolom.get(i);
            OptionalInt umur = Umur.tunggal(tanpaKelamin(satu.judul()));
            if (umur.isPresent()) {
                String[] kata = Judul.rapikan(satu.judul()).split(" ", -1);
                JenisKelamin kelamin = Kamus.jenisKelamin(kata[kata.length - 1]);
                kolom.set(
                        i,
                        satu.dengan(
                                new Makna.Ukuran(
                                        List.of(
                                                new Makna.Sasaran(
                                                        Variabel.UMUR,
                                                        Umur.kelompok(umur.getAsInt()),
                                                        kelamin == null
                                                                ? JenisKelamin.JUMLAH
                                                                : kelamin,
                                                        true)),
                                        OptionalInt.empty())));
            }
        }
    }

    private static String tanpaKelamin(String judul) {
        String rapi = Judul.rapikan(judul);
        int spasi = rapi.lastIndexOf(' ');
        return spasi > 0 && Kamus.jenisKelamin(rapi.substring(spasi + 1)) != null
                ? rapi.substring(0, spasi)
                : rapi;
    }

    /**
     * A bare {@code jumlah}, {@code lk}, {@code pr} is the population, but in a table of documents
     * or disabilities only: there it is the total of that table.
     */
    private static void totalUmum(List<Kolom> kolom) {
        Set<Variabel> ada = EnumSet.noneOf(Variabel.class);
        kolom.forEach(
                k -> {
                    if (k.ukuran() != null) {
                        k.ukuran().sasaran().forEach(s -> ada.add(s.variabel()));
                    }
                });
        ada.remove(Variabel.PENDUDUK);
        if (ada.isEmpty() || !TAK_MENYELURUH.containsAll(ada)) {
            return;
        }
        for (int i = 0; i < kolom.size(); i++) {
            Kolom satu = kolom.get(i);
            if (variabel(satu.makna()) == Variabel.PENDUDUK
                    && !Judul.rapikan(satu.judul()).matches(".*(penduduk|jiwa|pddk).*")) {
                kolom.set(i, satu.dengan(new Makna.Diabaikan()));
            }
        }
    }

    /** In a table headed "Kepala Keluarga" the counts are families, not persons. */
    private static void kepalaKeluarga(List<Kolom> kolom, List<String> judulTabel) {
        boolean kepala =
                judulTabel.stream()
                        .map(Judul::rapikan)
                        .anyMatch(j -> j.matches(".*\\bkepala keluarga\\b.*"));
        boolean berKk =
                kolom.stream()
                        .anyMatch(
                                k ->
                                        variabel(k.makna()) == Variabel.KK
                                                || variabel(k.makna())
                                                        == Variabel.HUBUNGAN_KELUARGA);
        if (!kepala || berKk) {
            return;
        }
        for (int i = 0; i < kolom.size(); i++) {
            Kolom satu = kolom.get(i);
            if (satu.ukuran() != null) {
                Makna.Sasaran s = satu.ukuran().utama();
                kolom.set(
                        i,
                        satu.dengan(
                                s.variabel() == Variabel.PENDUDUK
                                        ? Makna.Ukuran.satu(
                                                Variabel.KK, Kategori.SEMUA, s.jenisKelamin())
                                        : new Makna.Diabaikan()));
            }
        }
    }
}
