package id.go.tapinkab.dukcapil.bukuagregat.buku;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.BentukAngka;
import id.go.tapinkab.dukcapil.bukuagregat.semester.Semester;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.DaftarWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Wilayah;
import java.util.ArrayList;
import java.util.List;

/** The wording of the chapters that hardly change from semester to semester. */
final class TeksBaku {

    private final Semester semester;
    private final DaftarWilayah daftar;
    private final IdentitasKantor kantor;
    private final PengaturanBuku pengaturan;
    private final String kabupaten;
    private final String batas;

    TeksBaku(
            Semester semester,
            DaftarWilayah daftar,
            IdentitasKantor kantor,
            PengaturanBuku pengaturan) {
        this.semester = semester;
        this.daftar = daftar;
        this.kantor = kantor;
        this.pengaturan = pengaturan;
        this.kabupaten = daftar.kabupaten().namaLengkap();
        this.batas = TanggalIndonesia.panjang(semester.tanggalBatas());
    }

    List<String> kataPengantar() {
        return List.of(
                "Puji syukur kami panjatkan ke hadirat Tuhan Yang Maha Esa, karena atas rahmat-Nya"
                        + " Buku Data Agregat Kependudukan "
                        + kabupaten
                        + " "
                        + semester.judul()
                        + " dapat diselesaikan.",
                "Buku ini menyajikan data agregat kependudukan yang bersumber dari Data Konsolidasi"
                        + " Bersih (DKB) Kementerian Dalam Negeri per "
                        + batas
                        + ". Penyusunannya merupakan pelaksanaan tugas "
                        + kantor.nama()
                        + " "
                        + kabupaten
                        + " dalam pengelolaan informasi administrasi kependudukan.",
                "Data dalam buku ini diharapkan dapat dimanfaatkan oleh perangkat daerah, instansi"
                        + " vertikal, dunia usaha dan masyarakat untuk pelayanan publik, perencanaan"
                        + " pembangunan, alokasi anggaran, pembangunan demokrasi serta penegakan hukum"
                        + " dan pencegahan kriminal.",
                "Kami menyampaikan terima kasih kepada semua pihak yang telah membantu penyusunan"
                        + " buku ini. Saran dan masukan untuk penyempurnaan penerbitan berikutnya"
                        + " sangat kami harapkan.");
    }

    List<Blok> pendahuluan() {
        return List.of(
                new Blok.Subjudul("A", "Latar Belakang"),
                new Blok.Paragraf(
                        "Undang-Undang Nomor 23 Tahun 2006 tentang Administrasi Kependudukan"
                                + " sebagaimana diubah dengan Undang-Undang Nomor 24 Tahun 2013"
                                + " mengamanatkan bahwa data kependudukan yang dipakai untuk semua"
                                + " keperluan adalah data kependudukan dari Kementerian Dalam Negeri."
                                + " Data tersebut dikonsolidasikan dan dibersihkan dua kali dalam"
                                + " setahun, yaitu per 30 Juni dan 31 Desember."),
                new Blok.Paragraf(
                        "Sesuai Peraturan Menteri Dalam Negeri Nomor 95 Tahun 2019 tentang Sistem"
                                + " Informasi Administrasi Kependudukan, data agregat disajikan secara"
                                + " berkala. Untuk itu "
                                + kantor.nama()
                                + " "
                                + kabupaten
                                + " menerbitkan buku data agregat kependudukan setiap semester."),
                new Blok.Subjudul("B", "Tujuan"),
                new Blok.Paragraf(
                        "Buku ini disusun untuk menyediakan data agregat kependudukan "
                                + kabupaten
                                + " "
                                + semester.judul()
                                + " yang akurat, dapat ditelusuri sumbernya dan mudah digunakan oleh"
                                + " pemerintah daerah dan masyarakat."),
                new Blok.Subjudul("C", "Ruang Lingkup"),
                new Blok.Paragraf(
                        "Ruang lingkup buku ini adalah penduduk "
                                + kabupaten
                                + " yang tercatat dalam Data Konsolidasi Bersih per "
                                + batas
                                + ", disajikan menurut wilayah administrasi dan ciri demografi yang"
                                + " tersedia dalam data tersebut."),
                new Blok.Subjudul("D", "Pengertian"),
                new Blok.Butir(
                        List.of(
                                "Penduduk adalah Warga Negara Indonesia dan orang asing yang bertempat"
                                        + " tinggal di Indonesia.",
                                "Data agregat adalah kumpulan data tentang peristiwa kependudukan,"
                                        + " peristiwa penting, jenis kelamin, kelompok usia, agama,"
                                        + " pendidikan dan pekerjaan.",
                                "Data Konsolidasi Bersih (DKB) adalah data kependudukan hasil"
                                        + " konsolidasi dan pembersihan oleh Kementerian Dalam Negeri.",
                                "Kepala Keluarga (KK) dihitung satu untuk setiap keluarga yang"
                                        + " tercatat.",
                                "Wajib KTP adalah penduduk yang berumur 17 tahun ke atas, atau sudah"
                                        + " kawin atau pernah kawin.")),
                new Blok.Subjudul("E", "Sumber dan Tanggal Data"),
                new Blok.Paragraf(
                        "Seluruh angka bersumber dari DKB "
                                + semester.judul()
                                + " dengan keadaan per "
                                + batas
                                + ", kecuali disebutkan lain di bawah tabel. Persentase dan rasio"
                                + " dihitung dari angka mutlak dan dibulatkan ke dua desimal, sehingga"
                                + " jumlah persentase dapat sedikit berbeda dari 100."));
    }

    List<Blok> gambaranUmum() {
        List<Blok> isi = new ArrayList<>();
        isi.add(new Blok.Subjudul("A", "Wilayah Administrasi"));
        int kecamatan = daftar.padaTingkat(Tingkat.KECAMATAN).size();
        StringBuilder teks =
                new StringBuilder(kabupaten)
                        .append(" adalah salah satu kabupaten di Provinsi ")
                        .append(pengaturan.provinsi())
                        .append(" dengan kode wilayah ")
                        .append(daftar.kabupaten().kode().bertitik())
                        .append(". Wilayahnya terdiri atas ")
                        .append(kecamatan)
                        .append(" kecamatan");
        List<Wilayah> desa = daftar.padaTingkat(Tingkat.DESA);
        if (!desa.isEmpty()) {
            long kelurahan =
                    desa.stream().filter(w -> w.jenis().equalsIgnoreCase("Kelurahan")).count();
            teks.append(", ")
                    .append(kelurahan)
                    .append(" kelurahan dan ")
                    .append(BentukAngka.bulat(desa.size() - kelurahan))
                    .append(" desa");
        }
        isi.add(new Blok.Paragraf(teks.append(".").toString()));
        isi.add(
                new Blok.Paragraf(
                        "Kecamatan tersebut adalah "
                                + daftar.padaTingkat(Tingkat.KECAMATAN).stream()
                                        .map(Wilayah::nama)
                                        .reduce((a, b) -> a + ", " + b)
                                        .orElse("")
                                + "."));
        if (!pengaturan.gambaranUmum().isEmpty() || !pengaturan.fakta().isEmpty()) {
            isi.add(new Blok.Subjudul("B", "Keadaan Daerah"));
            pengaturan.gambaranUmum().forEach(satu -> isi.add(new Blok.Paragraf(satu)));
        }
        if (!pengaturan.fakta().isEmpty()) {
            isi.add(
                    new Blok.Butir(
                            pengaturan.fakta().stream().map(FaktaWilayah::kalimat).toList()));
        }
        return isi;
    }

    List<Blok> penutup() {
        return List.of(
                new Blok.Paragraf(
                        "Demikian Buku Data Agregat Kependudukan "
                                + kabupaten
                                + " "
                                + semester.judul()
                                + " disusun sebagai bahan perencanaan, pelaksanaan dan evaluasi"
                                + " pembangunan daerah. Data akan dimutakhirkan pada "
                                + berikutnya().judul()
                                + " sesuai Data Konsolidasi Bersih yang diterima."),
                new Blok.Paragraf(
                        "Penggunaan data dalam buku ini hendaknya menyebutkan sumbernya. Pertanyaan"
                                + " tentang data dapat disampaikan kepada "
                                + kantor.nama()
                                + " "
                                + kabupaten
                                + ", "
                                + kantor.alamat()
                                + "."));
    }

    private Semester berikutnya() {
        return Semester.pada(semester.tanggalBatas().plusDays(1));
    }
}
