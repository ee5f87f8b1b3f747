package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kategori;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dictionary of headers: what a header may mean. Its words are data, not code: see {@link
 * PemuatKamus}.
 */
final class Kamus {

    private static final Map<String, Variabel> AWALAN =
            Map.ofEntries(
                    Map.entry("agama", Variabel.AGAMA),
                    Map.entry("pendidikan", Variabel.PENDIDIKAN),
                    Map.entry("status", Variabel.STATUS_KAWIN),
                    Map.entry("status kawin", Variabel.STATUS_KAWIN),
                    Map.entry("status perkawinan", Variabel.STATUS_KAWIN),
                    Map.entry("pekerjaan", Variabel.PEKERJAAN),
                    Map.entry("gol darah", Variabel.GOLONGAN_DARAH),
                    Map.entry("golongan darah", Variabel.GOLONGAN_DARAH),
                    Map.entry("golongan", Variabel.GOLONGAN_DARAH),
                    Map.entry("gol", Variabel.GOLONGAN_DARAH),
                    Map.entry("disabilitas", Variabel.DISABILITAS),
                    Map.entry("penyandang", Variabel.DISABILITAS),
                    Map.entry("shdk", Variabel.HUBUNGAN_KELUARGA));

    /** A unit behind the name says nothing more: {@code jumlah laki laki orang}. */
    private static final Pattern BERSATUAN = Pattern.compile("(.+?) (?:jiwa|orang|org)");

    private final Map<Variabel, TabelKode> tabel;
    private final Map<String, List<Makna>> menurutEjaan;
    private final List<Pattern> diabaikan;

    Kamus(
            Map<Variabel, TabelKode> tabel,
            Map<String, List<Makna>> menurutEjaan,
            List<Pattern> diabaikan) {
        this.tabel = tabel;
        this.menurutEjaan = menurutEjaan;
        this.diabaikan = diabaikan;
    }

    /** The module's own dictionary. */
    static Kamus bawaan() {
        return Tunggal.KAMUS;
    }

    private static final class Tunggal {
        private static final Kamus KAMUS = new PemuatKamus().muat();
    }

    /** The code table of a variable; null when it has none. */
    TabelKode tabel(Variabel variabel) {
        return tabel.get(variabel);
    }

    /** What a header may mean; several when only its neighbours tell, none when unknown. */
    List<Makna> cari(String judul) {
        String rapi = Judul.rapikan(judul);
        if (rapi.isEmpty()) {
            return List.of();
        }
        for (Pattern pola : diabaikan) {
            if (pola.matcher(rapi).matches()) {
                return List.of(new Makna.Diabaikan());
            }
        }
        List<Makna> hasil = cariRapi(rapi);
        Matcher satuan = BERSATUAN.matcher(rapi);
        if (hasil.isEmpty() && satuan.matches()) {
            hasil = cariRapi(satuan.group(1));
        }
        if (hasil.isEmpty() && PeriksaSatuan.ribuan(rapi)) {
            // Known for what it counts, to be refused for the unit.
            return cariRapi(PeriksaSatuan.tanpaRibuan(rapi));
        }
        Optional<PencariSemester.Periode> periode = Judul.periode(rapi);
        if (hasil.isEmpty() && periode.isPresent()) {
            String sisa = Judul.tanpaPeriode(rapi);
            // Periods side by side under no other word are what the table is about: persons.
            List<Makna> dasar =
                    sisa.isEmpty()
                            ? List.of(
                                    Makna.Ukuran.satu(
                                            Variabel.PENDUDUK, Kategori.SEMUA, JenisKelamin.JUMLAH))
                            : cariRapi(sisa);
            List<Makna> bertahun = new ArrayList<>();
            for (Makna satu : dasar) {
                bertahun.add(satu instanceof Makna.Ukuran u ? u.pada(periode.get()) : satu);
            }
            return bertahun;
        }
        return hasil;
    }

    private List<Makna> cariRapi(String rapi) {
        List<Makna> langsung = menurutEjaan.get(rapi);
        if (langsung != null) {
            return langsung;
        }
        JenisKelamin kelamin = KataKelamin.cari(rapi);
        if (kelamin != null) {
            return List.of(Makna.Ukuran.satu(Variabel.PENDUDUK, Kategori.SEMUA, kelamin));
        }
        for (Map.Entry<JenisKelamin, String> satu : KataKelamin.potong(rapi).entrySet()) {
            List<Makna> sisa = dasar(satu.getValue());
            if (!sisa.isEmpty()) {
                return denganKelamin(sisa, satu.getKey());
            }
        }
        return dasar(rapi);
    }

    private List<Makna> dasar(String rapi) {
        List<Makna> langsung = menurutEjaan.get(rapi);
        if (langsung != null) {
            return langsung;
        }
        JenisKelamin kelamin = KataKelamin.cari(rapi);
        if (kelamin != null) {
            return List.of(Makna.Ukuran.satu(Variabel.PENDUDUK, Kategori.SEMUA, kelamin));
        }
        List<Makna> umur = Umur.cari(rapi);
        if (!umur.isEmpty()) {
            return umur;
        }
        List<Makna> berawalan = berawalan(rapi);
        return berawalan.isEmpty() ? silang(rapi) : berawalan;
    }

    /** A category after the name of its variable: {@code gol darah o}, {@code agama islam}. */
    private List<Makna> berawalan(String rapi) {
        for (Map.Entry<String, Variabel> satu : AWALAN.entrySet()) {
            if (rapi.startsWith(satu.getKey() + " ")) {
                TabelKode.Isian isian =
                        tabel.get(satu.getValue())
                                .ejaan()
                                .get(rapi.substring(satu.getKey().length() + 1));
                if (isian != null) {
                    return List.of(isian.makna(satu.getValue()));
                }
            }
        }
        return List.of();
    }

    /** A header of a cross table: the categories of two variables after one another. */
    private List<Makna> silang(String rapi) {
        Set<Makna> hasil = new LinkedHashSet<>();
        for (int i = rapi.indexOf(' '); i > 0; i = rapi.indexOf(' ', i + 1)) {
            for (Makna depan : tunggal(rapi.substring(0, i))) {
                for (Makna belakang : tunggal(rapi.substring(i + 1))) {
                    Makna.Sasaran a = ((Makna.Ukuran) depan).utama();
                    Makna.Sasaran b = ((Makna.Ukuran) belakang).utama();
                    if (a.variabel() != b.variabel()) {
                        hasil.add(new Makna.Ukuran(menambah(a, b), Optional.empty()));
                    }
                }
            }
        }
        return List.copyOf(hasil);
    }

    private List<Makna> tunggal(String rapi) {
        List<Makna> hasil = new ArrayList<>(menurutEjaan.getOrDefault(rapi, List.of()));
        hasil.addAll(Umur.cari(rapi));
        hasil.removeIf(m -> !(m instanceof Makna.Ukuran u && silangan(u.utama().variabel())));
        return hasil;
    }

    private boolean silangan(Variabel variabel) {
        return variabel == Variabel.UMUR || tabel.containsKey(variabel);
    }

    /** Both margins of a cross table; of one about some persons only, the margin that says whom. */
    private static List<Makna.Sasaran> menambah(Makna.Sasaran a, Makna.Sasaran b) {
        List<Makna.Sasaran> hasil = new ArrayList<>();
        boolean sebagian = !a.variabel().menyeluruh() || !b.variabel().menyeluruh();
        for (Makna.Sasaran s : List.of(a, b)) {
            if (!sebagian || !s.variabel().menyeluruh()) {
                hasil.add(new Makna.Sasaran(s.variabel(), s.kategori(), s.jenisKelamin(), true));
            }
        }
        return hasil;
    }

    private static List<Makna> denganKelamin(List<Makna> makna, JenisKelamin kelamin) {
        List<Makna> hasil = new ArrayList<>();
        for (Makna satu : makna) {
            if (satu instanceof Makna.Ukuran u) {
                hasil.add(
                        new Makna.Ukuran(
                                u.sasaran().stream()
                                        .map(
                                                s ->
                                                        new Makna.Sasaran(
                                                                s.variabel(),
                                                                s.kategori(),
                                                                kelamin,
                                                                s.tambah()))
                                        .toList(),
                                u.periode()));
            } else if (satu instanceof Makna.Diabaikan) {
                hasil.add(satu);
            }
        }
        return hasil;
    }
}
