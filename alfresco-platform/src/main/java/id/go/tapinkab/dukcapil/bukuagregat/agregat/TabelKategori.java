package id.go.tapinkab.dukcapil.bukuagregat.agregat;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Baris.Peran;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The tables of one variable's categories: over the whole region, and by region. */
final class TabelKategori {

    private static final Set<Variabel> TANPA_KATEGORI =
            EnumSet.of(
                    Variabel.PENDUDUK,
                    Variabel.UMUR_TUNGGAL,
                    Variabel.KTP,
                    Variabel.KK,
                    Variabel.KIA,
                    Variabel.AKTA_LAHIR,
                    Variabel.AKTA_KAWIN,
                    Variabel.AKTA_CERAI,
                    Variabel.AKTA_KEMATIAN,
                    Variabel.LAYANAN);

    /** More categories than this do not fit as columns: rows and columns change places. */
    private static final int KOLOM_TERBANYAK = 16;

    private final KubusTerbit terbit;
    private final Kubus kubus;
    private final BarisWilayah wilayah;
    private final String sumber;

    TabelKategori(KubusTerbit terbit, BarisWilayah wilayah, String sumber) {
        this.terbit = terbit;
        this.kubus = terbit.kubus();
        this.wilayah = wilayah;
        this.sumber = sumber;
    }

    static boolean punya(Variabel variabel) {
        return !TANPA_KATEGORI.contains(variabel);
    }

    /** True when some cell of the variable is stated for one sex. */
    static boolean terpilah(Kubus kubus, Variabel variabel) {
        return kubus.sel().keySet().stream()
                .anyMatch(
                        sel ->
                                sel.variabel() == variabel
                                        && sel.jenisKelamin() != JenisKelamin.JUMLAH);
    }

    Optional<Tabel> seluruhWilayah(Variabel variabel) {
        return seluruhWilayah(
                variabel,
                variabel.kunci().toLowerCase(Locale.ROOT) + "-kabupaten",
                "Jumlah Penduduk Menurut " + variabel.label(),
                UrutanKategori.untuk(kubus, variabel),
                List.of());
    }

    /** Ranked by what is printed, so that the order tells nothing of what is withheld. */
    Optional<Tabel> teratas(Variabel variabel, int banyak) {
        List<String> semua = new ArrayList<>(UrutanKategori.untuk(kubus, variabel));
        List<String> urut =
                semua.stream()
                        .filter(k -> jumlah(variabel, k).ada().isPresent())
                        .sorted(
                                Comparator.comparing((String k) -> jumlah(variabel, k).angka())
                                        .reversed())
                        .limit(banyak)
                        .toList();
        semua.removeAll(urut);
        return seluruhWilayah(
                variabel,
                variabel.kunci().toLowerCase(Locale.ROOT) + "-teratas",
                "Penduduk Menurut " + variabel.label() + " Terbanyak",
                urut,
                semua);
    }

    private Nilai jumlah(Variabel variabel, String kategori) {
        return terbit.nilaiAda(wilayah.kabupaten(), variabel, kategori, JenisKelamin.JUMLAH);
    }

    private Optional<Tabel> seluruhWilayah(
            Variabel variabel,
            String kunci,
            String judul,
            List<String> kategori,
            List<String> lainnya) {
        boolean terpilah = terpilah(kubus, variabel);
        List<Kolom> kolom = new ArrayList<>();
        if (terpilah) {
            kolom.add(Kolom.cacah(PenyusunTabel.LAKI, "Laki-laki"));
            kolom.add(Kolom.cacah(PenyusunTabel.PEREMPUAN, "Perempuan"));
        }
        kolom.add(Kolom.cacah(PenyusunTabel.JUMLAH, "Jumlah"));
        Optional<String> sebagian = catatanSebagian(variabel);
        if (sebagian.isEmpty()) {
            kolom.add(PenyusunTabel.bagian("persen", "Persentase (%)"));
        }
        String dan = terpilah ? " dan Jenis Kelamin" : "";
        PerakitTabel perakit =
                new PerakitTabel(kunci, judul + dan, variabel.label(), sumber, kolom);
        sebagian.ifPresent(perakit::catatan);
        for (String nama : kategori) {
            perakit.baris(
                    Peran.RINCIAN,
                    Optional.empty(),
                    label(variabel, nama),
                    satu ->
                            terbit.nilaiAda(
                                    wilayah.kabupaten(),
                                    variabel,
                                    nama,
                                    PenyusunTabel.jenisKelamin(satu)));
        }
        if (!lainnya.isEmpty()) {
            perakit.baris(
                    Peran.RINCIAN,
                    Optional.empty(),
                    PenyusunTabel.LAINNYA,
                    satu -> sisa(variabel, kategori, PenyusunTabel.jenisKelamin(satu)));
        }
        return perakit.rakit(
                satu ->
                        terbit.total(
                                wilayah.kabupaten(), variabel, PenyusunTabel.jenisKelamin(satu)));
    }

    /** The total less the rows above it: nothing that the reader could not subtract. */
    private Nilai sisa(Variabel variabel, List<String> kategori, JenisKelamin jenisKelamin) {
        Nilai total = terbit.total(wilayah.kabupaten(), variabel, jenisKelamin);
        BigDecimal sisa = total.angka();
        boolean tersamar = total.tersamar();
        boolean ada = total.ada().isPresent();
        for (String satu : kategori) {
            Nilai nilai = terbit.nilaiAda(wilayah.kabupaten(), variabel, satu, jenisKelamin);
            tersamar |= nilai.tersamar();
            ada &= nilai.ada().isPresent();
            sisa = sisa.subtract(nilai.ada().orElse(BigDecimal.ZERO));
        }
        if (tersamar) {
            return Nilai.DISAMARKAN;
        }
        return ada ? Nilai.dari(sisa) : Nilai.TIDAK_TERSEDIA;
    }

    List<Tabel> menurutWilayah(Variabel variabel, Tingkat tingkat) {
        List<JenisKelamin> jenisKelamin =
                terpilah(kubus, variabel)
                        ? List.of(
                                JenisKelamin.JUMLAH, JenisKelamin.LAKI_LAKI, JenisKelamin.PEREMPUAN)
                        : List.of(JenisKelamin.JUMLAH);
        List<Tabel> hasil = new ArrayList<>();
        for (JenisKelamin satu : jenisKelamin) {
            if (kubus.kategori(variabel).size() <= KOLOM_TERBANYAK) {
                wilayahSebagaiBaris(variabel, tingkat, satu).ifPresent(hasil::add);
            } else if (tingkat == Tingkat.KECAMATAN) {
                wilayahSebagaiKolom(variabel, tingkat, wilayah.rincian(tingkat), "", satu)
                        .ifPresent(hasil::add);
            } else {
                for (KodeWilayah kecamatan : wilayah.rincian(Tingkat.KECAMATAN)) {
                    List<KodeWilayah> desa =
                            wilayah.rincian(tingkat).stream()
                                    .filter(kode -> kode.pada(Tingkat.KECAMATAN).equals(kecamatan))
                                    .toList();
                    wilayahSebagaiKolom(
                                    variabel,
                                    tingkat,
                                    desa,
                                    ", Kecamatan " + wilayah.nama(kecamatan),
                                    satu)
                            .ifPresent(hasil::add);
                }
            }
        }
        return hasil;
    }

    private Optional<Tabel> wilayahSebagaiBaris(
            Variabel variabel, Tingkat tingkat, JenisKelamin jenisKelamin) {
        List<String> kategori = UrutanKategori.untuk(kubus, variabel);
        List<Kolom> kolom = new ArrayList<>();
        for (String satu : kategori) {
            kolom.add(Kolom.cacah(satu, variabel.label(), label(variabel, satu)));
        }
        kolom.add(new Kolom(PenyusunTabel.JUMLAH, "", "Jumlah", new Kolom.Penjumlahan(kategori)));
        PerakitTabel perakit =
                new PerakitTabel(
                        kunci(variabel, tingkat, jenisKelamin),
                        judul(variabel, tingkat, jenisKelamin),
                        wilayah.judul(tingkat),
                        sumber,
                        kolom);
        catatanSebagian(variabel).ifPresent(perakit::catatan);
        wilayah.isi(perakit, tingkat, kode -> satu -> nilai(kode, variabel, satu, jenisKelamin));
        return perakit.rakit(satu -> nilai(wilayah.kabupaten(), variabel, satu, jenisKelamin));
    }

    /** The column of a category, or that of their sum. */
    private Nilai nilai(
            KodeWilayah kode, Variabel variabel, Kolom kolom, JenisKelamin jenisKelamin) {
        return kolom.rumus() instanceof Kolom.Penjumlahan
                ? terbit.total(kode, variabel, jenisKelamin)
                : terbit.nilai(kode, variabel, kolom.kunci(), jenisKelamin);
    }

    private Optional<Tabel> wilayahSebagaiKolom(
            Variabel variabel,
            Tingkat tingkat,
            List<KodeWilayah> kode,
            String di,
            JenisKelamin jenisKelamin) {
        List<Kolom> kolom = new ArrayList<>();
        List<String> kunciKolom = kode.stream().map(KodeWilayah::digit).toList();
        for (KodeWilayah satu : kode) {
            kolom.add(Kolom.cacah(satu.digit(), wilayah.judul(tingkat), wilayah.nama(satu)));
        }
        kolom.add(new Kolom(PenyusunTabel.JUMLAH, "", "Jumlah", new Kolom.Penjumlahan(kunciKolom)));
        String akhir = di.isEmpty() ? "" : "-" + kode.get(0).pada(Tingkat.KECAMATAN);
        PerakitTabel perakit =
                new PerakitTabel(
                        kunci(variabel, tingkat, jenisKelamin) + akhir,
                        judul(variabel, tingkat, jenisKelamin) + di,
                        variabel.label(),
                        sumber,
                        kolom);
        catatanSebagian(variabel).ifPresent(perakit::catatan);
        for (String kategori : UrutanKategori.untuk(kubus, variabel)) {
            perakit.baris(
                    Peran.RINCIAN,
                    Optional.empty(),
                    label(variabel, kategori),
                    satu -> terbit.nilai(kode(satu, kode), variabel, kategori, jenisKelamin));
        }
        return perakit.rakit(satu -> terbit.total(kode(satu, kode), variabel, jenisKelamin));
    }

    /** The region of a column; the column that sums them stands for the region above. */
    private static KodeWilayah kode(Kolom kolom, List<KodeWilayah> semua) {
        return kolom.rumus() instanceof Kolom.Penjumlahan
                ? semua.get(0).induk().orElseThrow()
                : new KodeWilayah(kolom.kunci());
    }

    private static String kunci(Variabel variabel, Tingkat tingkat, JenisKelamin jenisKelamin) {
        String akhir =
                switch (jenisKelamin) {
                    case LAKI_LAKI -> "-l";
                    case PEREMPUAN -> "-p";
                    case JUMLAH -> "";
                };
        return variabel.kunci().toLowerCase(Locale.ROOT) + "-" + tingkat.kunci() + akhir;
    }

    private String judul(Variabel variabel, Tingkat tingkat, JenisKelamin jenisKelamin) {
        String siapa =
                switch (jenisKelamin) {
                    case LAKI_LAKI -> "Jumlah Penduduk Laki-laki Menurut ";
                    case PEREMPUAN -> "Jumlah Penduduk Perempuan Menurut ";
                    case JUMLAH -> "Jumlah Penduduk Menurut ";
                };
        return siapa + wilayah.judul(tingkat) + " dan " + variabel.label();
    }

    private static String label(Variabel variabel, String kategori) {
        return variabel == Variabel.UMUR ? kategori.replace('-', '–') : kategori;
    }

    /** Says so when the categories do not add up to the population, as in the map layer. */
    private Optional<String> catatanSebagian(Variabel variabel) {
        OptionalLong penduduk = PenghitungIndikator.penduduk(kubus, wilayah.kabupaten());
        Nilai tercakup = terbit.total(wilayah.kabupaten(), variabel, JenisKelamin.JUMLAH);
        String awal =
                "Rincian "
                        + variabel.label().toLowerCase(Locale.ROOT)
                        + " dalam sumber tidak menyeluruh";
        if (tercakup.tersamar()) {
            return Optional.of(awal + ".");
        }
        long jiwa = tercakup.ada().map(BigDecimal::longValueExact).orElse(0L);
        return penduduk.isEmpty() || jiwa == penduduk.getAsLong()
                ? Optional.empty()
                : Optional.of(
                        awal
                                + ": "
                                + BentukAngka.bulat(jiwa)
                                + " dari "
                                + BentukAngka.bulat(penduduk.getAsLong())
                                + " penduduk.");
    }
}
