package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kategori;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

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

        /** The header as it may be shown. */
        String sebutan() {
            return Sebutan.kolom(judul, indeks);
        }

        Kolom dengan(Makna lain) {
            return new Kolom(indeks, judul, lain);
        }

        Makna.Ukuran ukuran() {
            return makna instanceof Makna.Ukuran u ? u : null;
        }
    }

    private static final Set<Variabel> TAK_MENYELURUH =
            EnumSet.of(
                    Variabel.KTP,
                    Variabel.KIA,
                    Variabel.AKTA_LAHIR,
                    Variabel.AKTA_KAWIN,
                    Variabel.AKTA_CERAI,
                    Variabel.AKTA_KEMATIAN,
                    Variabel.DISABILITAS,
                    Variabel.USIA_SEKOLAH,
                    Variabel.LAYANAN);
    private static final Pattern BUKAN_ORANG =
            Pattern.compile(
                    "\\b(kepadatan|laju|rasio|persen|persentase|luas|kelahiran|kematian|lahir|mati"
                            + "|pindah|datang|indeks|kemiskinan|miskin|angka|rata rata)\\b");
    private static final Map<Variabel, Pattern> DOKUMEN_JUDUL =
            new EnumMap<>(
                    Map.of(
                            Variabel.KTP, Pattern.compile("\\be? ?ktp\\b"),
                            Variabel.KK, Pattern.compile("\\b(kk|kartu keluarga)\\b"),
                            Variabel.KIA, Pattern.compile("\\b(kia|kartu identitas anak)\\b"),
                            Variabel.AKTA_LAHIR, Pattern.compile("\\bakta (lahir|kelahiran)\\b"),
                            Variabel.AKTA_KAWIN,
                                    Pattern.compile("\\bakta (kawin|perkawinan|nikah)\\b"),
                            Variabel.AKTA_CERAI, Pattern.compile("\\bakta (cerai|perceraian)\\b"),
                            Variabel.AKTA_KEMATIAN, Pattern.compile("\\bakta (mati|kematian)\\b")));

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
                        default -> terdekat(satu, pasti, judulTabel);
                    };
            hasil.add(new Kolom(satu.indeks(), satu.judul(), makna));
        }
        MaknaBersama.tentukan(hasil);
        bagianUmur(hasil);
        totalUmum(hasil);
        silang(hasil);
        kepalaKeluarga(hasil, judulTabel);
        tahunSaja(hasil, judulTabel);
        return hasil;
    }

    static Variabel variabel(Makna makna) {
        return makna instanceof Makna.Ukuran u ? u.utama().variabel() : null;
    }

    private static Makna terdekat(
            KepalaTabel.Kolom kolom, TreeMap<Integer, Variabel> pasti, List<String> judulTabel) {
        // A lone "kepala keluarga" counts families; beside other relations it is one of them.
        Makna terbaik =
                kolom.calon().stream()
                        .filter(m -> variabel(m) == Variabel.KK && kategori(m, Kategori.SEMUA))
                        .findFirst()
                        .orElse(kolom.calon().get(0));
        boolean dokumen =
                kolom.calon().stream().allMatch(m -> variabel(m) != null && variabel(m).dokumen());
        if (dokumen) {
            terbaik = menurutJudul(kolom.calon(), judulTabel);
        }
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

    /** Of which document "memiliki" speaks, as the title says; null when it doesn't. */
    private static Makna menurutJudul(List<Makna> calon, List<String> judulTabel) {
        for (String judul : judulTabel) {
            String rapi = Judul.rapikan(judul);
            for (Map.Entry<Variabel, Pattern> satu : DOKUMEN_JUDUL.entrySet()) {
                if (satu.getValue().matcher(rapi).find()) {
                    for (Makna makna : calon) {
                        if (variabel(makna) == satu.getKey()) {
                            return makna;
                        }
                    }
                }
            }
        }
        return null;
    }

    private static boolean kategori(Makna makna, String kategori) {
        return makna instanceof Makna.Ukuran u && u.utama().kategori().equals(kategori);
    }

    /** A margin of a cross table is everybody only when the other side has every category. */
    private static void silang(List<Kolom> kolom) {
        Set<Variabel> lengkap =
                Silang.dari(kolom, EnumSet.noneOf(Variabel.class), false).kolomLengkap();
        for (int i = 0; i < kolom.size(); i++) {
            Kolom satu = kolom.get(i);
            Makna.Ukuran ukuran = satu.ukuran();
            if (ukuran == null || !ukuran.silang()) {
                continue;
            }
            List<Makna.Sasaran> dipakai = new ArrayList<>();
            for (Makna.Sasaran s : ukuran.sasaran()) {
                boolean lainLengkap =
                        ukuran.sasaran().stream()
                                .filter(lain -> lain.variabel() != s.variabel())
                                .allMatch(lain -> lengkap.contains(lain.variabel()));
                if (lainLengkap) {
                    dipakai.add(s);
                }
            }
            kolom.set(
                    i,
                    satu.dengan(
                            dipakai.isEmpty()
                                    ? new Makna.Diabaikan()
                                    : new Makna.Ukuran(dipakai, ukuran.periode())));
        }
    }

    /** Parts of a band are not added to where a column states the band itself. */
    private static void bagianUmur(List<Kolom> kolom) {
        Set<Makna.Sasaran> utuh = new HashSet<>();
        for (Kolom satu : kolom) {
            if (satu.ukuran() != null && satu.ukuran().sasaran().size() == 1) {
                Makna.Sasaran s = satu.ukuran().utama();
                if (s.variabel() == Variabel.UMUR && !s.tambah()) {
                    utuh.add(new Makna.Sasaran(s.variabel(), s.kategori(), s.jenisKelamin(), true));
                }
            }
        }
        for (int i = 0; i < kolom.size(); i++) {
            Kolom satu = kolom.get(i);
            if (satu.ukuran() != null
                    && satu.ukuran().sasaran().size() == 1
                    && utuh.contains(satu.ukuran().utama())) {
                kolom.set(i, satu.dengan(new Makna.Diabaikan()));
            }
        }
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

    /** Years side by side under a title of something else than persons are no persons. */
    private static void tahunSaja(List<Kolom> kolom, List<String> judulTabel) {
        boolean lain =
                judulTabel.stream()
                        .map(Judul::rapikan)
                        .anyMatch(j -> BUKAN_ORANG.matcher(j).find());
        for (int i = 0; lain && i < kolom.size(); i++) {
            Kolom satu = kolom.get(i);
            if (satu.ukuran() != null
                    && satu.ukuran().periode().isPresent()
                    && Judul.tanpaPeriode(Judul.rapikan(satu.judul())).isEmpty()) {
                kolom.set(i, satu.dengan(null));
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
        Silang silang = Silang.dari(kolom, EnumSet.noneOf(Variabel.class), false);
        for (int i = 0; i < kolom.size(); i++) {
            Kolom satu = kolom.get(i);
            if (satu.ukuran() != null) {
                Makna.Sasaran s = satu.ukuran().utama();
                boolean penduduk = s.variabel() == Variabel.PENDUDUK;
                Makna.Sasaran keluarga =
                        new Makna.Sasaran(Variabel.KK, Kategori.SEMUA, s.jenisKelamin(), !penduduk);
                kolom.set(
                        i,
                        satu.dengan(
                                penduduk || silang.jumlahKolom(s)
                                        ? new Makna.Ukuran(
                                                List.of(keluarga), satu.ukuran().periode())
                                        : new Makna.Diabaikan()));
            }
        }
    }
}
