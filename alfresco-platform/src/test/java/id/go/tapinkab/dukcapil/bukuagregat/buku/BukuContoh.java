package id.go.tapinkab.dukcapil.bukuagregat.buku;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.KubusTapin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.pengungkapan.KendaliPengungkapan;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.BacaDaftarWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.DaftarWilayah;
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
}
