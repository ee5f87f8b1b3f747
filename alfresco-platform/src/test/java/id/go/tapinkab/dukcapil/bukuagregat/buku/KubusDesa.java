package id.go.tapinkab.dukcapil.bukuagregat.buku;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kategori;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.KelompokUmur;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.DaftarWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Wilayah;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Invented counts of every desa, both sexes, every family: consistent, and always the same. */
final class KubusDesa {

    private static final List<JenisKelamin> KEDUANYA =
            List.of(JenisKelamin.LAKI_LAKI, JenisKelamin.PEREMPUAN);

    private KubusDesa() {}

    static Kubus buat(DaftarWilayah daftar, int pekerjaan) {
        Random acak = new Random(6305);
        Kubus kubus = new Kubus();
        for (Wilayah desa : daftar.padaTingkat(Tingkat.DESA)) {
            for (JenisKelamin jk : KEDUANYA) {
                long jiwa = 300L + acak.nextInt(1500);
                isi(kubus, desa.kode(), Variabel.PENDUDUK, Kategori.SEMUA, jk, jiwa);
                bagi(kubus, acak, desa.kode(), Variabel.UMUR, KelompokUmur.semua(), jk, jiwa);
                bagi(
                        kubus,
                        acak,
                        desa.kode(),
                        Variabel.AGAMA,
                        List.of("Islam", "Kristen", "Katholik", "Hindu", "Budha", "Konghucu"),
                        jk,
                        jiwa);
                bagi(
                        kubus,
                        acak,
                        desa.kode(),
                        Variabel.STATUS_KAWIN,
                        List.of("Belum Kawin", "Kawin", "Cerai Hidup", "Cerai Mati"),
                        jk,
                        jiwa);
                bagi(
                        kubus,
                        acak,
                        desa.kode(),
                        Variabel.PENDIDIKAN,
                        List.of(
                                "Tidak/Belum Sekolah",
                                "Belum Tamat SD/Sederajat",
                                "Tamat SD/Sederajat",
                                "SLTP/Sederajat",
                                "SLTA/Sederajat",
                                "Diploma I/II",
                                "Akademi/Diploma III/S. Muda",
                                "Diploma IV/Strata I",
                                "Strata II",
                                "Strata III"),
                        jk,
                        jiwa);
                List<String> kerja =
                        IntStream.rangeClosed(1, pekerjaan)
                                .mapToObj(i -> "Pekerjaan ke-" + i)
                                .toList();
                bagi(kubus, acak, desa.kode(), Variabel.PEKERJAAN, kerja, jk, jiwa);
                long wajib = jiwa * 7 / 10;
                isi(kubus, desa.kode(), Variabel.KTP, Kategori.WAJIB, jk, wajib);
                isi(
                        kubus,
                        desa.kode(),
                        Variabel.KTP,
                        Kategori.MEMILIKI,
                        jk,
                        wajib - acak.nextInt(40));
            }
            isi(
                    kubus,
                    desa.kode(),
                    Variabel.KK,
                    Kategori.SEMUA,
                    JenisKelamin.JUMLAH,
                    200 + acak.nextInt(800));
        }
        return kubus;
    }

    private static void bagi(
            Kubus kubus,
            Random acak,
            KodeWilayah kode,
            Variabel variabel,
            List<String> kategori,
            JenisKelamin jk,
            long jiwa) {
        long sisa = jiwa;
        for (int i = kategori.size() - 1; i > 0; i--) {
            long bagian = Math.min(sisa, acak.nextInt((int) (2 * jiwa / kategori.size() + 1)));
            isi(kubus, kode, variabel, kategori.get(i), jk, bagian);
            sisa -= bagian;
        }
        isi(kubus, kode, variabel, kategori.get(0), jk, sisa);
    }

    private static void isi(
            Kubus kubus,
            KodeWilayah kode,
            Variabel variabel,
            String kategori,
            JenisKelamin jk,
            long nilai) {
        kubus.isi(new Kubus.Sel(kode, variabel, kategori, jk), nilai, "contoh");
    }
}
