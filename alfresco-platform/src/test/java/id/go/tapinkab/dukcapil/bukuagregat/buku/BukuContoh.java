package id.go.tapinkab.dukcapil.bukuagregat.buku;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kategori;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.KubusTapin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.TitikDeret;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.pengungkapan.KendaliPengungkapan;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.BacaDaftarWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.DaftarWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The book of Tapin, Semester I 2024, for tests. */
final class BukuContoh {

    static final Semester SEMESTER = new Semester(2024, Semester.Paruh.I);

    private BukuContoh() {}

    static Buku buku() {
        return buku(KubusTapin.kubus());
    }

    static Buku buku(Kubus kubus) {
        return new PenyusunBuku()
                .susun(
                        kubus,
                        SEMESTER,
                        KubusTapin.daftar(),
                        IdentitasKantor.tapin(),
                        PengaturanBuku.BAWAAN);
    }

    /** With the two semesters before it. */
    static Buku berderet() {
        return new PenyusunBuku()
                .susun(
                        KubusTapin.kubus(),
                        SEMESTER,
                        KubusTapin.daftar(),
                        IdentitasKantor.tapin(),
                        PengaturanBuku.BAWAAN.denganDeret(
                                List.of(
                                        new TitikDeret("Semester I Tahun 2023", kurang(40)),
                                        new TitikDeret("Semester II Tahun 2023", kurang(15)))));
    }

    /** Tapin with that many men fewer in Piani. */
    static Kubus kurang(int jiwa) {
        Kubus kubus = KubusTapin.kubus();
        for (JenisKelamin satu : List.of(JenisKelamin.LAKI_LAKI, JenisKelamin.JUMLAH)) {
            Kubus.Sel sel =
                    new Kubus.Sel(
                            new KodeWilayah("630508"), Variabel.PENDUDUK, Kategori.SEMUA, satu);
            if (kubus.isi(sel) != null) {
                kubus.isi(sel, kubus.isi(sel).nilai() - jiwa, "t");
            }
        }
        return kubus;
    }

    /** The public edition of the sample book. */
    static Buku publik() {
        return new PenyusunBuku()
                .susunEdisiPublik(
                        KubusTapin.kubus(),
                        new KendaliPengungkapan(5)
                                .samarkan(KubusTapin.kubus(), KubusTapin.TAPIN, List.of()),
                        SEMESTER,
                        KubusTapin.daftar(),
                        IdentitasKantor.tapin(),
                        PengaturanBuku.BAWAAN);
    }

    /** A book of all desa with invented figures: the largest that the office prints. */
    static Buku bukuDesa(int pekerjaan) {
        DaftarWilayah daftar = BacaDaftarWilayah.bawaan();
        return new PenyusunBuku()
                .susun(
                        KubusDesa.buat(daftar, pekerjaan),
                        SEMESTER,
                        daftar,
                        IdentitasKantor.tapin(),
                        PengaturanBuku.BAWAAN);
    }

    static byte[] docx(Buku buku) throws IOException {
        ByteArrayOutputStream keluaran = new ByteArrayOutputStream();
        new BukuDocx().tulis(buku, keluaran);
        return keluaran.toByteArray();
    }

    static byte[] xlsx(Buku buku) throws IOException {
        ByteArrayOutputStream keluaran = new ByteArrayOutputStream();
        new BukuXlsx().tulis(buku, keluaran);
        return keluaran.toByteArray();
    }

    /** Leaves the files of the sample book in a folder, to be looked at. */
    public static void main(String[] argumen) throws IOException {
        Path folder = Files.createDirectories(Path.of(argumen[0]));
        Files.write(folder.resolve("buku.docx"), docx(buku()));
        Files.write(folder.resolve("lampiran.xlsx"), xlsx(buku()));
        Files.write(folder.resolve("publik.docx"), docx(publik()));
        Files.write(folder.resolve("desa.docx"), docx(bukuDesa(89)));
        Files.write(folder.resolve("desa.xlsx"), xlsx(bukuDesa(89)));
    }

    /** One more of a count, when the Kubus has it. */
    static void tambahSatu(
            Kubus kubus, String kode, Variabel variabel, String kategori, JenisKelamin jenis) {
        Kubus.Sel sel = new Kubus.Sel(new KodeWilayah(kode), variabel, kategori, jenis);
        if (kubus.isi(sel) != null) {
            kubus.isi(sel, kubus.isi(sel).nilai() + 1, "t");
        }
    }
}
