package id.go.tapinkab.dukcapil.bukuagregat.agregat.pengungkapan;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kategori;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.PenghitungIndikator;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.PenyusunTabel;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Samaran;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.ojalgo.optimisation.Variable;

/**
 * What a reader can work out of an edition: it knows every printed count, how the counts add up and
 * what the two signs mean; {@link AuditBersama} asks a linear solver for the ranges. Written
 * without a look at how the cells were chosen.
 */
final class AuditSamaran {

    private static final List<JenisKelamin> JENIS_KELAMIN = List.of(JenisKelamin.values());

    /** The range of a withheld count. */
    record Kisaran(Kubus.Sel sel, long nilai, double terendah, double tertinggi) {}

    /** Known sum of some of the withheld counts, each with its sign. */
    record Persamaan(Map<Kubus.Sel, Integer> suku, long hasil) {}

    private final Kubus kubus;
    private final KodeWilayah kabupaten;
    private final Samaran samaran;
    private final Map<Kubus.Sel, Long> nilai = new LinkedHashMap<>();
    private final Map<Kubus.Sel, List<Persamaan>> menurutSel = new LinkedHashMap<>();

    AuditSamaran(Kubus kubus, KodeWilayah kabupaten, Samaran samaran) {
        this.kubus = kubus;
        this.kabupaten = kabupaten;
        this.samaran = samaran;
        kubus.variabel().stream().filter(PenyusunTabel::dicetak).sorted().forEach(this::cetak);
        hubungkan();
    }

    /** The printed cells, also those that stand withheld. */
    Map<Kubus.Sel, Long> cetakan() {
        return nilai;
    }

    private List<KodeWilayah> wilayah(Tingkat tingkat) {
        return Arrays.stream(Tingkat.values())
                .filter(bawah -> bawah.compareTo(tingkat) >= 0)
                .flatMap(bawah -> kubus.wilayah(bawah).stream())
                .map(kode -> kode.pada(tingkat))
                .distinct()
                .toList();
    }

    private void cetak(Variabel variabel) {
        for (Tingkat tingkat : List.of(Tingkat.KABUPATEN, Tingkat.KECAMATAN, Tingkat.DESA)) {
            if (!samaran.terbit(variabel, tingkat)) {
                continue;
            }
            for (KodeWilayah di : wilayah(tingkat)) {
                for (JenisKelamin jk : JENIS_KELAMIN) {
                    if (variabel.dokumen()) {
                        if (jk == JenisKelamin.JUMLAH) {
                            cetakDokumen(di, variabel);
                        }
                    } else {
                        cetak(di, variabel, jk);
                    }
                }
            }
        }
    }

    private void cetak(KodeWilayah di, Variabel variabel, JenisKelamin jk) {
        long total = 0;
        boolean ada = false;
        for (String kategori : kubus.kategori(variabel)) {
            OptionalLong satu = tercetak(di, variabel, kategori, jk);
            if (satu.isPresent()) {
                ada = true;
                total += satu.getAsLong();
                nilai.put(new Kubus.Sel(di, variabel, kategori, jk), satu.getAsLong());
            }
        }
        if (ada && variabel != Variabel.PENDUDUK) {
            nilai.put(new Kubus.Sel(di, variabel, Samaran.TOTAL, jk), total);
        }
        if (variabel == Variabel.UMUR && ada) {
            kelompokUmur(di, jk, Kategori.MUDA, 0, 14);
            kelompokUmur(di, jk, Kategori.PRODUKTIF, 15, 64);
            kelompokUmur(di, jk, Kategori.TUA, 65, 200);
        }
    }

    /** A total row without a total of its own sums the rows above it. */
    private OptionalLong tercetak(
            KodeWilayah di, Variabel variabel, String kategori, JenisKelamin jk) {
        OptionalLong utuh = kubus.jumlah(di, variabel, kategori, jk);
        if (utuh.isPresent() || !di.equals(kabupaten)) {
            return utuh;
        }
        return wilayah(Tingkat.KECAMATAN).stream()
                .map(kode -> kubus.jumlah(kode, variabel, kategori, jk))
                .filter(OptionalLong::isPresent)
                .reduce((a, b) -> OptionalLong.of(a.getAsLong() + b.getAsLong()))
                .orElse(OptionalLong.empty());
    }

    private static boolean termasuk(String umur, int dari, int sampai) {
        int awal = Integer.parseInt(umur.substring(0, 2));
        return awal >= dari && awal <= sampai;
    }

    /** The group of an age band; none for the groups themselves. */
    private Optional<String> kelompok(String umur) {
        if (!kubus.kategori(Variabel.UMUR).contains(umur)) {
            return Optional.empty();
        }
        return Optional.of(
                termasuk(umur, 0, 14)
                        ? Kategori.MUDA
                        : termasuk(umur, 15, 64) ? Kategori.PRODUKTIF : Kategori.TUA);
    }

    private void kelompokUmur(KodeWilayah di, JenisKelamin jk, String nama, int dari, int sampai) {
        long jumlah = 0;
        for (String umur : kubus.kategori(Variabel.UMUR)) {
            if (termasuk(umur, dari, sampai)) {
                jumlah += tercetak(di, Variabel.UMUR, umur, jk).orElse(0);
            }
        }
        nilai.put(new Kubus.Sel(di, Variabel.UMUR, nama, jk), jumlah);
    }

    private void cetakDokumen(KodeWilayah di, Variabel variabel) {
        JenisKelamin jk = JenisKelamin.JUMLAH;
        OptionalLong wajib = kubus.jumlah(di, variabel, Kategori.WAJIB, jk);
        OptionalLong memiliki = PenghitungIndikator.memiliki(kubus, di, variabel, jk);
        if (wajib.isPresent()
                && memiliki.isPresent()
                && wajib.getAsLong() >= memiliki.getAsLong()) {
            nilai.put(new Kubus.Sel(di, variabel, Kategori.WAJIB, jk), wajib.getAsLong());
            nilai.put(new Kubus.Sel(di, variabel, Kategori.MEMILIKI, jk), memiliki.getAsLong());
            nilai.put(
                    new Kubus.Sel(di, variabel, Kategori.BELUM, jk),
                    wajib.getAsLong() - memiliki.getAsLong());
        }
    }

    /** Every sum that holds among the printed cells. */
    private void hubungkan() {
        Map<List<Object>, Map<Kubus.Sel, Integer>> jumlahan = new LinkedHashMap<>();
        for (Kubus.Sel sel : nilai.keySet()) {
            KodeWilayah di = sel.wilayah();
            if (!di.equals(kabupaten)) {
                Kubus.Sel induk =
                        new Kubus.Sel(
                                di.induk().orElseThrow(),
                                sel.variabel(),
                                sel.kategori(),
                                sel.jenisKelamin());
                tambah(jumlahan, List.of("wilayah", induk), induk, sel);
            }
            if (sel.jenisKelamin() != JenisKelamin.JUMLAH) {
                Kubus.Sel keduanya =
                        new Kubus.Sel(di, sel.variabel(), sel.kategori(), JenisKelamin.JUMLAH);
                tambah(jumlahan, List.of("kelamin", keduanya), keduanya, sel);
            }
            boolean dokumen = sel.variabel().dokumen();
            if (dokumen
                    ? !sel.kategori().equals(Kategori.WAJIB)
                    : kubus.kategori(sel.variabel()).contains(sel.kategori())) {
                Kubus.Sel total =
                        new Kubus.Sel(
                                di,
                                sel.variabel(),
                                dokumen ? Kategori.WAJIB : Samaran.TOTAL,
                                sel.jenisKelamin());
                tambah(jumlahan, List.of("total", total), total, sel);
            }
            if (sel.variabel() == Variabel.UMUR) {
                kelompok(sel.kategori())
                        .map(usia -> new Kubus.Sel(di, Variabel.UMUR, usia, sel.jenisKelamin()))
                        .ifPresent(usia -> tambah(jumlahan, List.of("umur", usia), usia, sel));
            }
        }
        jumlahan.values().forEach(this::simpan);
        nilai.keySet().forEach(this::samakan);
    }

    /** The same number stands in another table, where nothing is withheld. */
    private void samakan(Kubus.Sel sel) {
        OptionalLong lain = OptionalLong.empty();
        if (sel.kategori().equals(Samaran.TOTAL)) {
            lain =
                    kubus.jumlah(
                            sel.wilayah(), Variabel.PENDUDUK, Kategori.SEMUA, sel.jenisKelamin());
        } else if (sel.variabel() == Variabel.HUBUNGAN_KELUARGA
                && sel.kategori().equals("Kepala Keluarga")) {
            lain = kubus.jumlah(sel.wilayah(), Variabel.KK, Kategori.SEMUA, sel.jenisKelamin());
        } else if (sel.variabel() == Variabel.UMUR
                && kubus.kategori(Variabel.KELOMPOK_USIA).contains(sel.kategori())) {
            Kubus.Sel kembar =
                    new Kubus.Sel(
                            sel.wilayah(),
                            Variabel.KELOMPOK_USIA,
                            sel.kategori(),
                            sel.jenisKelamin());
            if (nilai.containsKey(kembar)) {
                simpan(Map.of(sel, 1, kembar, -1));
            }
        }
        if (lain.isPresent() && lain.getAsLong() == nilai.get(sel) && tersamar(sel).isPresent()) {
            menurutSel
                    .computeIfAbsent(sel, s -> new ArrayList<>())
                    .add(new Persamaan(Map.of(sel, 1), lain.getAsLong()));
        }
    }

    private void tambah(
            Map<List<Object>, Map<Kubus.Sel, Integer>> jumlahan,
            List<Object> kunci,
            Kubus.Sel jumlah,
            Kubus.Sel bagian) {
        if (nilai.containsKey(jumlah)) {
            Map<Kubus.Sel, Integer> satu =
                    jumlahan.computeIfAbsent(kunci, k -> new LinkedHashMap<>());
            satu.put(jumlah, -1);
            satu.put(bagian, 1);
        }
    }

    private void simpan(Map<Kubus.Sel, Integer> suku) {
        long selisih =
                suku.entrySet().stream().mapToLong(e -> e.getValue() * nilai.get(e.getKey())).sum();
        if (selisih != 0) {
            // Not the whole is stated below: no reader can add it up.
            return;
        }
        Map<Kubus.Sel, Integer> rahasia = new LinkedHashMap<>();
        long hasil = 0;
        for (Map.Entry<Kubus.Sel, Integer> satu : suku.entrySet()) {
            if (tersamar(satu.getKey()).isPresent()) {
                rahasia.put(satu.getKey(), satu.getValue());
            } else {
                hasil -= satu.getValue() * nilai.get(satu.getKey());
            }
        }
        Persamaan persamaan = new Persamaan(rahasia, hasil);
        rahasia.keySet()
                .forEach(
                        sel ->
                                menurutSel
                                        .computeIfAbsent(sel, s -> new ArrayList<>())
                                        .add(persamaan));
    }

    Optional<Samaran.Alasan> tersamar(Kubus.Sel sel) {
        return samaran.alasan(sel.wilayah(), sel.variabel(), sel.kategori(), sel.jenisKelamin());
    }

    /** The ranges of all withheld cells. */
    List<Kisaran> kisaran() {
        return new AuditBersama(List.of(this)).kisaran().get(0);
    }

    /** The sums that a withheld cell is part of, as far as the reader does not know them. */
    List<Persamaan> persamaan(Kubus.Sel sel) {
        return menurutSel.getOrDefault(sel, List.of());
    }

    int ambang() {
        return samaran.ambang();
    }

    /** What the sign tells that stands in the cell's place. */
    void batasi(Kubus.Sel sel, Variable peubah) {
        if (tersamar(sel).orElseThrow() == Samaran.Alasan.KECIL) {
            peubah.lower(bagianSelKecil(sel) ? 0 : 1).upper(samaran.ambang() - 1);
        } else {
            peubah.lower(samaran.ambang());
        }
    }

    /** As the book tells its reader: below a small count the zeros are withheld too. */
    private boolean bagianSelKecil(Kubus.Sel sel) {
        List<Kubus.Sel> atas = new ArrayList<>();
        sel.wilayah()
                .induk()
                .ifPresent(
                        induk ->
                                atas.add(
                                        new Kubus.Sel(
                                                induk,
                                                sel.variabel(),
                                                sel.kategori(),
                                                sel.jenisKelamin())));
        atas.add(new Kubus.Sel(sel.wilayah(), sel.variabel(), sel.kategori(), JenisKelamin.JUMLAH));
        atas.add(new Kubus.Sel(sel.wilayah(), sel.variabel(), Samaran.TOTAL, sel.jenisKelamin()));
        if (sel.variabel() == Variabel.UMUR) {
            for (String usia : List.of(Kategori.MUDA, Kategori.PRODUKTIF, Kategori.TUA)) {
                if (kelompok(sel.kategori()).filter(usia::equals).isPresent()) {
                    atas.add(new Kubus.Sel(sel.wilayah(), Variabel.UMUR, usia, sel.jenisKelamin()));
                }
            }
        }
        return atas.stream()
                .filter(satu -> !satu.equals(sel) && nilai.containsKey(satu))
                .anyMatch(satu -> tersamar(satu).filter(Samaran.Alasan.KECIL::equals).isPresent());
    }
}
