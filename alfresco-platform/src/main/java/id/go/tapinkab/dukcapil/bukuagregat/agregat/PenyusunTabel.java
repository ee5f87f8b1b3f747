package id.go.tapinkab.dukcapil.bukuagregat.agregat;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kolom.Turunan;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.PengaturanIndikator.Luas;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.DaftarWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the tables whose rows are regions, and with {@link TabelKategori} those whose rows are
 * categories. A table of which the Kubus states nothing is absent.
 */
public final class PenyusunTabel {

    /** The row of {@link #teratas} for what it does not name. */
    public static final String LAINNYA = "Semua yang lain";

    static final String LAKI = "laki-laki";
    static final String PEREMPUAN = "perempuan";
    static final String JUMLAH = "jumlah";
    private static final int SERATUS = 100;

    private final Kubus kubus;
    private final KubusTerbit terbit;
    private final String sumber;
    private final PengaturanIndikator pengaturan;
    private final BarisWilayah wilayah;

    /**
     * Tables of one Kubus over one region list.
     *
     * @param sumber the source line under every table: {@code DKB Semester I Tahun 2024, diolah}
     */
    public PenyusunTabel(
            Kubus kubus, DaftarWilayah daftar, String sumber, PengaturanIndikator pengaturan) {
        this(kubus, Samaran.TANPA, daftar, sumber, pengaturan);
    }

    /** The same for an edition that withholds some counts. */
    public PenyusunTabel(
            Kubus kubus,
            Samaran samaran,
            DaftarWilayah daftar,
            String sumber,
            PengaturanIndikator pengaturan) {
        this.kubus = kubus;
        this.terbit = new KubusTerbit(kubus, samaran);
        this.sumber = sumber;
        this.pengaturan = pengaturan;
        this.wilayah = new BarisWilayah(kubus, daftar);
    }

    /** True when the book has tables of this variable. */
    public static boolean dicetak(Variabel variabel) {
        return variabel == Variabel.PENDUDUK || variabel.dokumen() || TabelKategori.punya(variabel);
    }

    /**
     * Every table with rows of this level, in the book's order; for {@link Tingkat#KABUPATEN} the
     * tables whose rows are categories.
     */
    public List<Tabel> semua(Tingkat tingkat) {
        List<Tabel> hasil = new ArrayList<>();
        if (tingkat == Tingkat.KABUPATEN) {
            for (Variabel variabel : Variabel.values()) {
                kategori(variabel).ifPresent(hasil::add);
            }
            return hasil;
        }
        penduduk(tingkat).ifPresent(hasil::add);
        perubahan(tingkat).ifPresent(hasil::add);
        kepadatan(tingkat).ifPresent(hasil::add);
        ketergantungan(tingkat).ifPresent(hasil::add);
        keluarga(tingkat).ifPresent(hasil::add);
        for (Variabel variabel : Variabel.values()) {
            hasil.addAll(menurut(variabel, tingkat));
        }
        for (Variabel dokumen :
                List.of(
                        Variabel.KTP,
                        Variabel.KK,
                        Variabel.KIA,
                        Variabel.AKTA_LAHIR,
                        Variabel.AKTA_KAWIN,
                        Variabel.AKTA_CERAI,
                        Variabel.AKTA_KEMATIAN)) {
            dokumen(dokumen, tingkat).ifPresent(hasil::add);
        }
        return hasil;
    }

    /** Persons by region and sex, each region's share and sex ratio. */
    public Optional<Tabel> penduduk(Tingkat tingkat) {
        if (!terbit.terbit(Variabel.PENDUDUK, tingkat)) {
            return Optional.empty();
        }
        boolean terpilah = adaJenisKelamin(Variabel.PENDUDUK);
        List<Kolom> kolom = new ArrayList<>();
        if (terpilah) {
            kolom.add(Kolom.cacah(LAKI, "Laki-laki"));
            kolom.add(Kolom.cacah(PEREMPUAN, "Perempuan"));
        }
        kolom.add(Kolom.cacah(JUMLAH, "Jumlah"));
        kolom.add(bagian("sebaran", "Sebaran (%)"));
        if (terpilah) {
            kolom.add(turunan("rasio", "Rasio Jenis Kelamin", LAKI, PEREMPUAN, SERATUS));
        }
        PerakitTabel perakit =
                perWilayah(
                        "penduduk",
                        "Jumlah Penduduk Menurut " + wilayah.judul(tingkat) + " dan Jenis Kelamin",
                        tingkat,
                        kolom);
        return rakit(
                perakit,
                tingkat,
                (kode, satu) ->
                        terbit.nilai(kode, Variabel.PENDUDUK, Kategori.SEMUA, jenisKelamin(satu)));
    }

    /** Persons then and now, the difference and its share; absent without a Kubus to compare. */
    public Optional<Tabel> perubahan(Tingkat tingkat) {
        return new TabelUkuran(terbit, wilayah, sumber, pengaturan).perubahan(tingkat);
    }

    /**
     * Persons in each of several semesters, the oldest first; absent when there are fewer than
     * three, of which {@link #perubahan} says all.
     */
    public Optional<Tabel> deret(List<TitikDeret> semester, Tingkat tingkat) {
        return new TabelUkuran(terbit, wilayah, sumber, pengaturan).deret(semester, tingkat);
    }

    /**
     * The main indicators of every region; its TOTAL row is the indicator of the whole region, not
     * a sum.
     */
    public Optional<Tabel> indikator(Tingkat tingkat) {
        return new TabelUkuran(terbit, wilayah, sumber, pengaturan).indikator(tingkat);
    }

    /** Area, persons and density; absent unless every region has a configured area. */
    public Optional<Tabel> kepadatan(Tingkat tingkat) {
        List<KodeWilayah> semua = wilayah.rincian(tingkat);
        if (semua.isEmpty()
                || !pengaturan.luas().keySet().containsAll(semua)
                || !terbit.terbit(Variabel.PENDUDUK, tingkat)) {
            return Optional.empty();
        }
        PerakitTabel perakit =
                perWilayah(
                        "kepadatan",
                        "Luas Wilayah dan Kepadatan Penduduk Menurut " + wilayah.judul(tingkat),
                        tingkat,
                        List.of(
                                new Kolom("luas", "", "Luas (km²)", new Kolom.Besaran()),
                                Kolom.cacah(JUMLAH, "Penduduk"),
                                turunan("kepadatan", "Kepadatan (jiwa/km²)", JUMLAH, "luas", 1)));
        semua.stream()
                .map(kode -> pengaturan.luas().get(kode).sumber())
                .distinct()
                .forEach(asal -> perakit.catatan("Luas wilayah: " + asal + "."));
        PerakitTabel.SumberBaris total =
                kolom ->
                        kolom.kunci().equals("luas")
                                ? Nilai.dari(
                                        semua.stream()
                                                .map(kode -> pengaturan.luas().get(kode).km2())
                                                .reduce(BigDecimal::add)
                                                .orElseThrow())
                                : terbit.penduduk(wilayah.kabupaten());
        wilayah.isi(
                perakit,
                tingkat,
                kode ->
                        kolom ->
                                kolom.kunci().equals("luas")
                                        ? Optional.ofNullable(pengaturan.luas().get(kode))
                                                .map(Luas::km2)
                                                .map(Nilai::dari)
                                                .orElse(Nilai.TIDAK_TERSEDIA)
                                        : terbit.penduduk(kode));
        return perakit.rakit(total);
    }

    /** Young, working-age and old persons and the dependency ratios. */
    public Optional<Tabel> ketergantungan(Tingkat tingkat) {
        if (!terbit.terbit(Variabel.UMUR, tingkat)) {
            return Optional.empty();
        }
        PerakitTabel perakit =
                perWilayah(
                        "ketergantungan",
                        "Penduduk Menurut Kelompok Umur Muda, Produktif dan Tua serta Rasio"
                                + " Ketergantungan Menurut "
                                + wilayah.judul(tingkat),
                        tingkat,
                        List.of(
                                Kolom.cacah("muda", "Kelompok Umur (Tahun)", "0–14"),
                                Kolom.cacah("produktif", "Kelompok Umur (Tahun)", "15–64"),
                                Kolom.cacah("tua", "Kelompok Umur (Tahun)", "65+"),
                                rasioKetergantungan("rk-muda", "Muda", List.of("muda")),
                                rasioKetergantungan("rk-tua", "Tua", List.of("tua")),
                                rasioKetergantungan("rk", "Total", List.of("muda", "tua"))));
        return rakit(
                perakit,
                tingkat,
                (kode, kolom) ->
                        terbit.umur(
                                kode,
                                switch (kolom.kunci()) {
                                    case "muda" -> KelompokUmur.antara(0, 14);
                                    case "produktif" -> KelompokUmur.antara(15, 64);
                                    default -> KelompokUmur.antara(65, 75);
                                },
                                JenisKelamin.JUMLAH));
    }

    private static Kolom rasioKetergantungan(String kunci, String judul, List<String> pembilang) {
        return new Kolom(
                kunci,
                "Rasio Ketergantungan",
                judul,
                new Turunan(pembilang, List.of("produktif"), SERATUS, false));
    }

    /** Persons, families and mean family size. */
    public Optional<Tabel> keluarga(Tingkat tingkat) {
        if (!kubus.kategori(Variabel.KK).contains(Kategori.SEMUA)
                || !terbit.terbit(Variabel.PENDUDUK, tingkat)) {
            return Optional.empty();
        }
        PerakitTabel perakit =
                perWilayah(
                        "keluarga",
                        "Jumlah Keluarga dan Rata-rata Anggota Keluarga Menurut "
                                + wilayah.judul(tingkat),
                        tingkat,
                        List.of(
                                Kolom.cacah("penduduk", "Penduduk"),
                                Kolom.cacah("kk", "Kepala Keluarga (KK)"),
                                turunan("rata-rata", "Rata-rata Anggota", "penduduk", "kk", 1)));
        return rakit(
                perakit,
                tingkat,
                (kode, kolom) ->
                        kolom.kunci().equals("kk")
                                ? terbit.nilai(
                                        kode, Variabel.KK, Kategori.SEMUA, JenisKelamin.JUMLAH)
                                : terbit.penduduk(kode));
    }

    /** Those who must have a document, those who have it, those who do not, and the coverage. */
    public Optional<Tabel> dokumen(Variabel dokumen, Tingkat tingkat) {
        if (!kubus.kategori(dokumen).contains(Kategori.WAJIB) || !terbit.terbit(dokumen, tingkat)) {
            return Optional.empty();
        }
        boolean ktp = dokumen == Variabel.KTP;
        PerakitTabel perakit =
                perWilayah(
                        dokumen.kunci(),
                        (ktp ? "Wajib KTP dan Perekaman KTP-el" : "Kepemilikan " + dokumen.label())
                                + " Menurut "
                                + wilayah.judul(tingkat),
                        tingkat,
                        List.of(
                                Kolom.cacah(Kategori.WAJIB, ktp ? "Wajib KTP" : "Wajib Memiliki"),
                                Kolom.cacah(Kategori.MEMILIKI, ktp ? "Sudah Merekam" : "Memiliki"),
                                new Kolom(
                                        Kategori.BELUM,
                                        "",
                                        ktp ? "Belum Merekam" : "Belum Memiliki",
                                        new Kolom.Selisih(Kategori.WAJIB, Kategori.MEMILIKI)),
                                turunan(
                                        "cakupan",
                                        "Cakupan (%)",
                                        Kategori.MEMILIKI,
                                        Kategori.WAJIB,
                                        SERATUS)));
        return rakit(
                perakit,
                tingkat,
                (kode, kolom) ->
                        kolom.kunci().equals(Kategori.WAJIB)
                                ? terbit.nilai(kode, dokumen, Kategori.WAJIB, JenisKelamin.JUMLAH)
                                : terbit.memiliki(kode, dokumen, JenisKelamin.JUMLAH));
    }

    /** Persons by category (rows) and sex (columns) in the whole region. */
    public Optional<Tabel> kategori(Variabel variabel) {
        return TabelKategori.punya(variabel) && terbit.terbit(variabel, Tingkat.KABUPATEN)
                ? new TabelKategori(terbit, wilayah, sumber).seluruhWilayah(variabel)
                : Optional.empty();
    }

    /** The largest categories of a variable in the whole region, and all others as one row. */
    public Optional<Tabel> teratas(Variabel variabel, int banyak) {
        return TabelKategori.punya(variabel) && terbit.terbit(variabel, Tingkat.KABUPATEN)
                ? new TabelKategori(terbit, wilayah, sumber).teratas(variabel, banyak)
                : Optional.empty();
    }

    /**
     * Persons by region and category: both sexes, and each sex where the Kubus tells them apart.
     */
    public List<Tabel> menurut(Variabel variabel, Tingkat tingkat) {
        return TabelKategori.punya(variabel) && terbit.terbit(variabel, tingkat)
                ? new TabelKategori(terbit, wilayah, sumber).menurutWilayah(variabel, tingkat)
                : List.of();
    }

    private boolean adaJenisKelamin(Variabel variabel) {
        return TabelKategori.terpilah(kubus, variabel);
    }

    /** The sex that a column of counts is about. */
    static JenisKelamin jenisKelamin(Kolom kolom) {
        return switch (kolom.kunci()) {
            case LAKI -> JenisKelamin.LAKI_LAKI;
            case PEREMPUAN -> JenisKelamin.PEREMPUAN;
            default -> JenisKelamin.JUMLAH;
        };
    }

    /** A column's share of the total row. */
    static Kolom bagian(String kunci, String judul) {
        return new Kolom(
                kunci, "", judul, new Turunan(List.of(JUMLAH), List.of(JUMLAH), SERATUS, true));
    }

    private static Kolom turunan(
            String kunci, String judul, String pembilang, String penyebut, int faktor) {
        return new Kolom(
                kunci,
                "",
                judul,
                new Turunan(List.of(pembilang), List.of(penyebut), faktor, false));
    }

    private PerakitTabel perWilayah(
            String kunci, String judul, Tingkat tingkat, List<Kolom> kolom) {
        return new PerakitTabel(
                kunci + "-" + tingkat.kunci(), judul, wilayah.judul(tingkat), sumber, kolom);
    }

    private interface SumberWilayah {
        Nilai nilai(KodeWilayah kode, Kolom kolom);
    }

    private Optional<Tabel> rakit(PerakitTabel perakit, Tingkat tingkat, SumberWilayah isi) {
        wilayah.isi(perakit, tingkat, kode -> kolom -> isi.nilai(kode, kolom));
        return perakit.rakit(kolom -> isi.nilai(wilayah.kabupaten(), kolom));
    }
}
