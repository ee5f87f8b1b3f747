package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kategori;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The dictionary of headers: what a header may mean. Its words are data ({@code kolom.csv}, {@code
 * kode-*.csv} beside this class), not code.
 */
final class Kamus {

    private static final Map<Variabel, String> TABEL = new EnumMap<>(Variabel.class);
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

    static {
        TABEL.put(Variabel.AGAMA, "agama");
        TABEL.put(Variabel.STATUS_KAWIN, "status-kawin");
        TABEL.put(Variabel.PENDIDIKAN, "pendidikan");
        TABEL.put(Variabel.GOLONGAN_DARAH, "golongan-darah");
        TABEL.put(Variabel.HUBUNGAN_KELUARGA, "hubungan-keluarga");
        TABEL.put(Variabel.DISABILITAS, "disabilitas");
        TABEL.put(Variabel.PEKERJAAN, "pekerjaan");
    }

    private final Map<Variabel, TabelKode> tabel = new EnumMap<>(Variabel.class);
    private final Map<String, List<Makna>> menurutEjaan = new HashMap<>();
    private final List<Pattern> diabaikan = new ArrayList<>();

    private Kamus() {}

    /** The module's own dictionary. */
    static Kamus bawaan() {
        return Tunggal.KAMUS;
    }

    private static final class Tunggal {
        private static final Kamus KAMUS = muat();
    }

    private static Kamus muat() {
        Kamus kamus = new Kamus();
        TABEL.forEach(
                (variabel, nama) -> {
                    List<List<String>> baris =
                            baris("kode-" + nama + ".csv").stream()
                                    .map(b -> Arrays.asList(b.split(";", 3)))
                                    .toList();
                    TabelKode tabel = new TabelKode(variabel, baris);
                    kamus.tabel.put(variabel, tabel);
                    tabel.ejaan()
                            .forEach(
                                    (ejaan, isian) -> kamus.tambah(ejaan, ukuran(variabel, isian)));
                });
        for (String satu : baris("kolom.csv")) {
            String[] bagian = satu.split(";", 2);
            for (String ejaan : bagian[1].split("\\|", -1)) {
                if (bagian[0].startsWith("dokumen.")) {
                    // Which document the word speaks of, only the rest of the table tells.
                    kamus.tambahDokumen(ejaan, bagian[0].substring("dokumen.".length()));
                } else {
                    kamus.tambah(ejaan, makna(bagian[0]));
                }
            }
        }
        for (String satu : baris("kolom-diabaikan.txt")) {
            kamus.diabaikan.add(Pattern.compile(satu));
        }
        return kamus;
    }

    private static Makna ukuran(Variabel variabel, TabelKode.Isian isian) {
        return new Makna.Ukuran(
                List.of(
                        new Makna.Sasaran(
                                variabel, isian.label(), JenisKelamin.JUMLAH, isian.tambah())),
                Optional.empty());
    }

    private static Makna makna(String nama) {
        String[] bagian = nama.split("\\.", -1);
        return switch (bagian[0]) {
            case "wilayah" -> new Makna.Wilayah(Makna.Bagian.valueOf(bagian[1]));
            case "dimensi" -> new Makna.Dimensi(Makna.JenisDimensi.valueOf(bagian[1]));
            case "pribadi" -> new Makna.Pribadi();
            case "urut" -> new Makna.Urut();
            case "diabaikan" -> new Makna.Diabaikan();
            case "ukuran" ->
                    Makna.Ukuran.satu(
                            Arrays.stream(Variabel.values())
                                    .filter(v -> v.kunci().equals(bagian[1]))
                                    .findFirst()
                                    .orElseThrow(),
                            bagian[2],
                            JenisKelamin.JUMLAH);
            default -> throw new IllegalArgumentException("Makna kolom tidak dikenal: " + nama);
        };
    }

    private void tambah(String ejaan, Makna makna) {
        menurutEjaan.computeIfAbsent(ejaan, e -> new ArrayList<>()).add(makna);
    }

    private void tambahDokumen(String ejaan, String kategori) {
        for (Variabel variabel : Variabel.values()) {
            if (variabel.dokumen()) {
                tambah(ejaan, Makna.Ukuran.satu(variabel, kategori, JenisKelamin.JUMLAH));
            }
        }
    }

    /** A resource's lines without comments, blanks and the line of column names. */
    static List<String> baris(String nama) {
        try (InputStream isi = Kamus.class.getResourceAsStream(nama)) {
            if (isi == null) {
                throw new IllegalStateException("Sumber daya " + nama + " tidak ada");
            }
            return new BufferedReader(new InputStreamReader(isi, StandardCharsets.UTF_8))
                    .lines()
                    .filter(b -> !b.isBlank() && !b.startsWith("#"))
                    .filter(b -> !b.startsWith("kode;label") && !b.startsWith("makna;"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
                    return List.of(ukuran(satu.getValue(), isian));
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
