package id.go.tapinkab.dukcapil.bukuagregat.buku;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Indikator;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.PenghitungIndikator;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.PenyusunTabel;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Samaran;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Tabel;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.TitikDeret;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.DaftarWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Composes the book of one semester from the Kubus: the outline of the population profile, of which
 * chapters and sections without data are left out and the rest is numbered without gaps.
 */
public final class PenyusunBuku {

    private static final List<String> ROMAWI =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");

    /** The chapter has this many occupations; the annex has all. */
    private static final int PEKERJAAN_TERATAS = 10;

    /** The internal edition. The same Kubus and settings always give the same book. */
    public Buku susun(
            Kubus kubus,
            Semester semester,
            DaftarWilayah daftar,
            IdentitasKantor kantor,
            PengaturanBuku pengaturan) {
        return susun(kubus, Samaran.TANPA, semester, daftar, kantor, pengaturan);
    }

    /**
     * The edition for everyone, in which small counts cannot be read nor computed back.
     *
     * @param samaran which counts it withholds
     */
    public Buku susunEdisiPublik(
            Kubus kubus,
            Samaran samaran,
            Semester semester,
            DaftarWilayah daftar,
            IdentitasKantor kantor,
            PengaturanBuku pengaturan) {
        return susun(kubus, samaran, semester, daftar, kantor, pengaturan);
    }

    static Buku susun(
            Kubus kubus,
            Samaran samaran,
            Semester semester,
            DaftarWilayah daftar,
            IdentitasKantor kantor,
            PengaturanBuku pengaturan) {
        String sumber = "DKB " + semester.judul() + ", diolah";
        PenyusunTabel tabel =
                new PenyusunTabel(kubus, samaran, daftar, sumber, pengaturan.indikator());
        Map<String, Indikator> indikator =
                new PenghitungIndikator(pengaturan.indikator())
                        .hitung(kubus, samaran, daftar.kabupaten().kode());
        TeksBaku teks = new TeksBaku(semester, daftar, kantor, pengaturan);
        PenyusunNarasi narasi = new PenyusunNarasi(daftar.kabupaten().namaLengkap(), semester);

        List<Bab> bab = new ArrayList<>();
        List<Blok> pendahuluan = new ArrayList<>(teks.pendahuluan());
        boolean publik = samaran.ambang() > 0;
        if (publik) {
            pendahuluan.add(new Blok.Subjudul("F", "Perlindungan Data Pribadi"));
            pendahuluan.addAll(new TeksSamaran(samaran).isi());
        }
        tambah(bab, "PENDAHULUAN", pendahuluan);
        tambah(bab, "GAMBARAN UMUM", teks.gambaranUmum());
        PenyusunBab kuantitas = new PenyusunBab(bab.size() + 1, narasi);
        List<TitikDeret> deret = new ArrayList<>();
        if (!publik && !pengaturan.deret().isEmpty()) {
            deret.addAll(pengaturan.deret());
            deret.add(new TitikDeret(semester.judul(), kubus));
        }
        kuantitas(kuantitas, tabel, deret);
        tambah(bab, "KUANTITAS PENDUDUK", kuantitas.isi());
        PenyusunBab dokumen = new PenyusunBab(bab.size() + 1, narasi);
        dokumen(dokumen, tabel);
        tambah(bab, "KEPEMILIKAN DOKUMEN KEPENDUDUKAN", dokumen.isi());
        PenyusunBab bagianIndikator = new PenyusunBab(bab.size() + 1, narasi);
        indikator(bagianIndikator, tabel, indikator, sumber);
        // Nobody can tell which withheld figure another agency's one gives away.
        if (!publik && !pengaturan.indikatorLain().isEmpty()) {
            bagianIndikator.daftarIndikatorLain(
                    "Indikator dari Instansi Lain", pengaturan.indikatorLain());
        }
        tambah(bab, "INDIKATOR KEPENDUDUKAN", bagianIndikator.isi());
        tambah(bab, "PENUTUP", teks.penutup());
        PenyusunBab lampiran = new PenyusunBab(narasi);
        tabel.kategori(Variabel.PEKERJAAN).ifPresent(lampiran::tabelSaja);
        tabel.menurut(Variabel.PEKERJAAN, Tingkat.KECAMATAN).forEach(lampiran::tabelSaja);
        for (Tabel satu : tabel.semua(Tingkat.DESA)) {
            lampiran.tabelSaja(satu);
        }
        if (!lampiran.isi().isEmpty()) {
            bab.add(new Bab("", "LAMPIRAN", lampiran.isi()));
        }
        return new Buku(
                "Buku Data Agregat Kependudukan",
                publik ? Optional.of("Edisi Publik") : Optional.empty(),
                daftar.kabupaten().namaLengkap(),
                pengaturan.provinsi(),
                semester,
                kantor,
                teks.kataPengantar(),
                bab);
    }

    private static void tambah(List<Bab> bab, String judul, List<Blok> isi) {
        if (!isi.isEmpty()) {
            bab.add(new Bab(ROMAWI.get(bab.size()), judul, isi));
        }
    }

    private static void kuantitas(PenyusunBab bab, PenyusunTabel tabel, List<TitikDeret> deret) {
        bab.bagian(
                "Jumlah dan Persebaran Penduduk",
                tabel.penduduk(Tingkat.KECAMATAN),
                tabel.perubahan(Tingkat.KECAMATAN),
                tabel.deret(deret, Tingkat.KECAMATAN),
                tabel.kepadatan(Tingkat.KECAMATAN));
        List<Optional<Tabel>> umur = new ArrayList<>();
        umur.add(tabel.kategori(Variabel.UMUR));
        umur.add(tabel.ketergantungan(Tingkat.KECAMATAN));
        tabel.menurut(Variabel.UMUR, Tingkat.KECAMATAN).forEach(t -> umur.add(Optional.of(t)));
        bab.bagian("Umur dan Jenis Kelamin", umur);
        menurut(bab, tabel, "Status Perkawinan", Variabel.STATUS_KAWIN);
        List<Optional<Tabel>> keluarga = new ArrayList<>();
        keluarga.add(tabel.keluarga(Tingkat.KECAMATAN));
        keluarga.add(tabel.kategori(Variabel.HUBUNGAN_KELUARGA));
        bab.bagian("Keluarga", keluarga);
        menurut(bab, tabel, "Pendidikan", Variabel.PENDIDIKAN);
        menurut(bab, tabel, "Usia Sekolah", Variabel.USIA_SEKOLAH);
        menurut(bab, tabel, "Agama", Variabel.AGAMA);
        bab.bagian("Pekerjaan", tabel.teratas(Variabel.PEKERJAAN, PEKERJAAN_TERATAS));
        menurut(bab, tabel, "Golongan Darah", Variabel.GOLONGAN_DARAH);
        menurut(bab, tabel, "Disabilitas", Variabel.DISABILITAS);
    }

    private static void menurut(
            PenyusunBab bab, PenyusunTabel tabel, String judul, Variabel variabel) {
        List<Optional<Tabel>> semua = new ArrayList<>();
        semua.add(tabel.kategori(variabel));
        tabel.menurut(variabel, Tingkat.KECAMATAN).forEach(t -> semua.add(Optional.of(t)));
        bab.bagian(judul, semua);
    }

    private static void dokumen(PenyusunBab bab, PenyusunTabel tabel) {
        bab.bagian(
                "Kartu Tanda Penduduk Elektronik", tabel.dokumen(Variabel.KTP, Tingkat.KECAMATAN));
        bab.bagian("Kartu Keluarga", tabel.dokumen(Variabel.KK, Tingkat.KECAMATAN));
        bab.bagian("Kartu Identitas Anak", tabel.dokumen(Variabel.KIA, Tingkat.KECAMATAN));
        bab.bagian("Akta Kelahiran", tabel.dokumen(Variabel.AKTA_LAHIR, Tingkat.KECAMATAN));
        bab.bagian("Akta Perkawinan", tabel.dokumen(Variabel.AKTA_KAWIN, Tingkat.KECAMATAN));
        bab.bagian("Akta Perceraian", tabel.dokumen(Variabel.AKTA_CERAI, Tingkat.KECAMATAN));
        bab.bagian("Akta Kematian", tabel.dokumen(Variabel.AKTA_KEMATIAN, Tingkat.KECAMATAN));
    }

    private static void indikator(
            PenyusunBab bab, PenyusunTabel tabel, Map<String, Indikator> indikator, String sumber) {
        if (indikator.isEmpty()) {
            return;
        }
        bab.daftarIndikator("Indikator dan Rumusnya", sumber, List.copyOf(indikator.values()));
        bab.bagian("Indikator Menurut Kecamatan", tabel.indikator(Tingkat.KECAMATAN));
    }
}
