package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.PemilihMakna.Kolom;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Headers that mean something only beside others of their kind. */
final class MaknaBersama {

    private static final int MIN_GOLONGAN_DARAH = 3;
    private static final int MIN_UMUR_TUNGGAL = 20;

    private MaknaBersama() {}

    static void tentukan(List<Kolom> kolom) {
        golonganDarah(kolom);
        kawin(kolom);
        umurTunggal(kolom);
    }

    /** Lone letters are blood types only in company; {@code a_p} is A-perempuan beside a_l. */
    private static void golonganDarah(List<Kolom> kolom) {
        long banyak =
                kolom.stream()
                        .filter(k -> PemilihMakna.variabel(k.makna()) == Variabel.GOLONGAN_DARAH)
                        .map(k -> k.ukuran().utama().kategori())
                        .distinct()
                        .count();
        Set<String> judul = new HashSet<>();
        kolom.forEach(k -> judul.add(Judul.rapikan(k.judul())));
        for (int i = 0; i < kolom.size(); i++) {
            Kolom satu = kolom.get(i);
            if (PemilihMakna.variabel(satu.makna()) != Variabel.GOLONGAN_DARAH) {
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

    /** BK, K, CH and CM are marital states in company; K alone is anything. */
    private static void kawin(List<Kolom> kolom) {
        boolean singkatan =
                kolom.stream()
                        .map(k -> tanpaKelamin(k.judul()))
                        .collect(Collectors.toSet())
                        .containsAll(Set.of("bk", "ch", "cm"));
        for (int i = 0; singkatan && i < kolom.size(); i++) {
            Kolom satu = kolom.get(i);
            if (satu.makna() == null && tanpaKelamin(satu.judul()).equals("k")) {
                String rapi = Judul.rapikan(satu.judul());
                JenisKelamin kelamin =
                        rapi.length() > 1 ? KataKelamin.cari(rapi.substring(2)) : null;
                kolom.set(
                        i,
                        satu.dengan(
                                Makna.Ukuran.satu(
                                        Variabel.STATUS_KAWIN,
                                        "Kawin",
                                        kelamin == null ? JenisKelamin.JUMLAH : kelamin)));
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
        if (ganjil < MIN_UMUR_TUNGGAL) {
            return;
        }
        for (int i = 0; i < kolom.size(); i++) {
            Kolom satu = kolom.get(i);
            OptionalInt umur = Umur.tunggal(tanpaKelamin(satu.judul()));
            if (umur.isPresent()) {
                String[] kata = Judul.rapikan(satu.judul()).split(" ", -1);
                JenisKelamin kelamin = KataKelamin.cari(kata[kata.length - 1]);
                kolom.set(
                        i,
                        satu.dengan(
                                new Makna.Ukuran(
                                        Umur.sasaran(
                                                umur.getAsInt(),
                                                kelamin == null ? JenisKelamin.JUMLAH : kelamin,
                                                false),
                                        Optional.empty())));
            }
        }
    }

    private static String tanpaKelamin(String judul) {
        String rapi = Judul.rapikan(judul);
        int spasi = rapi.lastIndexOf(' ');
        return spasi > 0 && KataKelamin.cari(rapi.substring(spasi + 1)) != null
                ? rapi.substring(0, spasi)
                : rapi;
    }
}
