package id.go.tapinkab.dukcapil.bukuagregat.agregat.pengungkapan;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kategori;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.KelompokUmur;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kubus;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Invented counts, many of them small: consistent, and the same for the same seed. */
final class KubusAcak {

    private final Random acak;
    private final Kubus kubus = new Kubus();

    private KubusAcak(long benih) {
        acak = new Random(benih);
    }

    /**
     * A Kubus.
     *
     * @param desa per kecamatan; 0 for counts per kecamatan only
     * @param kategori how many categories the variable with many has
     * @param terpilah whether men and women are told apart
     */
    static Kubus buat(long benih, int kecamatan, int desa, int kategori, boolean terpilah) {
        KubusAcak buat = new KubusAcak(benih);
        for (int k = 1; k <= kecamatan; k++) {
            String kode = "6305%02d".formatted(k);
            if (desa == 0) {
                buat.isi(new KodeWilayah(kode), kategori, terpilah);
            }
            for (int d = 1; d <= desa; d++) {
                buat.isi(new KodeWilayah(kode + (2000 + d)), kategori, terpilah);
            }
        }
        return buat.kubus;
    }

    private void isi(KodeWilayah di, int kategori, boolean terpilah) {
        List<JenisKelamin> semua =
                terpilah
                        ? List.of(JenisKelamin.LAKI_LAKI, JenisKelamin.PEREMPUAN)
                        : List.of(JenisKelamin.JUMLAH);
        long kepala = 0;
        for (JenisKelamin jk : semua) {
            long jiwa = 60L + acak.nextInt(400);
            isi(di, Variabel.PENDUDUK, Kategori.SEMUA, jk, jiwa);
            bagi(di, Variabel.UMUR, KelompokUmur.semua(), jk, jiwa);
            bagi(
                    di,
                    Variabel.AGAMA,
                    IntStream.range(0, kategori).mapToObj(i -> "Agama " + i).toList(),
                    jk,
                    jiwa);
            List<Long> hubungan =
                    bagi(
                            di,
                            Variabel.HUBUNGAN_KELUARGA,
                            List.of("Kepala Keluarga", "Istri", "Anak", "Mertua"),
                            jk,
                            jiwa);
            kepala += hubungan.get(0);
            bagi(di, Variabel.DISABILITAS, List.of("Cacat Fisik", "Cacat Netra"), jk, jiwa / 40);
            long wajib = jiwa * 2 / 3;
            isi(di, Variabel.KTP, Kategori.WAJIB, jk, wajib);
            isi(di, Variabel.KTP, Kategori.MEMILIKI, jk, wajib - acak.nextInt(12));
        }
        isi(di, Variabel.KK, Kategori.SEMUA, JenisKelamin.JUMLAH, kepala);
    }

    /** Splits persons unevenly: the first category has most, the last ones a few or none. */
    private List<Long> bagi(
            KodeWilayah di, Variabel variabel, List<String> kategori, JenisKelamin jk, long jiwa) {
        List<Long> hasil = new ArrayList<>();
        long sisa = jiwa;
        for (int i = kategori.size() - 1; i > 0; i--) {
            long paling = 1 + jiwa / (2L << Math.min(i, 8));
            long bagian = Math.min(sisa, acak.nextLong(paling + 2));
            isi(di, variabel, kategori.get(i), jk, bagian);
            hasil.add(0, bagian);
            sisa -= bagian;
        }
        isi(di, variabel, kategori.get(0), jk, sisa);
        hasil.add(0, sisa);
        return hasil;
    }

    /**
     * Half a year later: some people were born, some moved from one category to another, most
     * counts of few stayed what they were.
     *
     * @param ramai how much happens; 0 for nothing at all
     */
    static Kubus semesterBerikut(Kubus kubus, long benih, int ramai) {
        Random acak = new Random(benih ^ 0x5EED);
        KubusAcak hasil = new KubusAcak(benih);
        kubus.sel().forEach((sel, isi) -> hasil.kubus.isi(sel, isi.nilai(), isi.berkas()));
        List<Kubus.Sel> penduduk =
                kubus.sel().keySet().stream()
                        .filter(sel -> sel.variabel() == Variabel.PENDUDUK)
                        // A cell that is the sum of both sexes is not stated by the generator.
                        .filter(sel -> sel.kategori().equals(Kategori.SEMUA))
                        .toList();
        for (Kubus.Sel sel : penduduk) {
            long lahir = acak.nextInt(2 * ramai + 1);
            hasil.tambah(sel, lahir);
            for (Variabel variabel :
                    List.of(Variabel.UMUR, Variabel.AGAMA, Variabel.HUBUNGAN_KELUARGA)) {
                List<String> kategori = List.copyOf(kubus.kategori(variabel));
                int bayi = variabel == Variabel.HUBUNGAN_KELUARGA ? 2 : 0;
                hasil.tambah(di(sel, variabel, kategori.get(bayi)), lahir);
                for (int i = 0; i < ramai; i++) {
                    hasil.pindah(sel, variabel, kategori, acak);
                }
            }
        }
        return hasil.kubus;
    }

    private void pindah(Kubus.Sel di, Variabel variabel, List<String> kategori, Random acak) {
        // Heads of families are counted by another table too.
        int awal = variabel == Variabel.HUBUNGAN_KELUARGA ? 1 : 0;
        int banyak = kategori.size() - awal;
        Kubus.Sel dari = di(di, variabel, kategori.get(awal + acak.nextInt(banyak)));
        Kubus.Sel ke = di(di, variabel, kategori.get(awal + acak.nextInt(banyak)));
        long orang = Math.min(1 + acak.nextInt(3), kubus.isi(dari).nilai());
        tambah(dari, -orang);
        tambah(ke, orang);
    }

    private static Kubus.Sel di(Kubus.Sel sel, Variabel variabel, String kategori) {
        return new Kubus.Sel(sel.wilayah(), variabel, kategori, sel.jenisKelamin());
    }

    private void tambah(Kubus.Sel sel, long orang) {
        kubus.isi(sel, kubus.isi(sel).nilai() + orang, "contoh");
    }

    private void isi(
            KodeWilayah di, Variabel variabel, String kategori, JenisKelamin jk, long nilai) {
        kubus.isi(new Kubus.Sel(di, variabel, kategori, jk), nilai, "contoh");
    }
}
