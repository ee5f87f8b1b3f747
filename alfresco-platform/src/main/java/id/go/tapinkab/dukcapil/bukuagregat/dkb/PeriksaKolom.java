package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.JenisKelamin;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Kategori;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Temuan;
import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.PemilihMakna.Kolom;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.baris.Baris;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.DaftarWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Wilayah;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Looks for headers that stand over the wrong columns: swapped, twice, shifted. */
final class PeriksaKolom {

    private static final String BUKAN_JUMLAH =
            ".*\\b(kepadatan|luas|lahir|kelahiran|meninggal|mati|kematian|pindah|perpindahan|datang"
                    + "|lhr)\\b.*";

    private final List<Kolom> kolom;
    private final Kolom jumlah;
    private final Kolom laki;
    private final Kolom perempuan;
    private final Kolom keluarga;
    private final Kolom wajib;
    private final Kolom rekam;
    private final PencariTukar tukar;
    private long lengkap;
    private long cocok;
    private long berkeluarga;
    private long keluargaLebihBanyak;
    private long berKtp;
    private long rekamLebihBanyak;
    private long rekamSama;
    private final long[] cocokBergeser = new long[2];
    private long pernahCocok;

    PeriksaKolom(List<Kolom> kolom) {
        this.kolom = kolom;
        jumlah = cari(Variabel.PENDUDUK, Kategori.SEMUA, JenisKelamin.JUMLAH);
        laki = cari(Variabel.PENDUDUK, Kategori.SEMUA, JenisKelamin.LAKI_LAKI);
        perempuan = cari(Variabel.PENDUDUK, Kategori.SEMUA, JenisKelamin.PEREMPUAN);
        keluarga = cari(Variabel.KK, Kategori.SEMUA, JenisKelamin.JUMLAH);
        wajib = cari(Variabel.KTP, Kategori.WAJIB, JenisKelamin.JUMLAH);
        rekam = cari(Variabel.KTP, Kategori.MEMILIKI, JenisKelamin.JUMLAH);
        tukar = new PencariTukar(kolom, jumlah, laki, perempuan);
    }

    private Kolom cari(Variabel variabel, String kategori, JenisKelamin jenisKelamin) {
        for (Kolom satu : kolom) {
            if (satu.ukuran() != null && satu.ukuran().periode().isEmpty()) {
                Makna.Sasaran s = satu.ukuran().utama();
                if (s.variabel() == variabel
                        && s.kategori().equals(kategori)
                        && s.jenisKelamin() == jenisKelamin) {
                    return satu;
                }
            }
        }
        return null;
    }

    void lihat(Baris baris) {
        double j = nilai(baris, jumlah);
        double l = nilai(baris, laki);
        double p = nilai(baris, perempuan);
        if (j > 0 && l > 0 && p > 0) {
            lengkap++;
            cocok += l + p == j ? 1 : 0;
            tukar.lihat(k -> nilai(baris, k), j, l, p);
        }
        for (int arah = 0; arah < 2; arah++) {
            int geser = arah == 0 ? 1 : -1;
            double jg = nilai(baris, jumlah, geser);
            double lg = nilai(baris, laki, geser);
            double pg = nilai(baris, perempuan, geser);
            cocokBergeser[arah] += lg > 0 && pg > 0 && lg + pg == jg ? 1 : 0;
        }
        pernahCocok += j > 0 && l + p == j ? 1 : 0;
        double kk = nilai(baris, keluarga);
        if (j > 0 && kk > 0) {
            berkeluarga++;
            keluargaLebihBanyak += kk > j ? 1 : 0;
        }
        double w = nilai(baris, wajib);
        double r = nilai(baris, rekam);
        if (w > 0 && r > 0) {
            berKtp++;
            rekamLebihBanyak += r > w ? 1 : 0;
            rekamSama += r == w ? 1 : 0;
        }
    }

    private static double nilai(Baris baris, Kolom kolom) {
        return nilai(baris, kolom, 0);
    }

    private static double nilai(Baris baris, Kolom kolom, int geser) {
        if (kolom == null || kolom.indeks() + geser < 0) {
            return -1;
        }
        int di = kolom.indeks() + geser;
        Bilangan satu = Bilangan.baca(baris.teks(di), baris.angka(di), Bilangan.Gaya.UMUM);
        return satu.jenis() == Bilangan.Jenis.BILANGAN ? satu.nilai().doubleValue() : -1;
    }

    /**
     * The columns with swapped headers put right, each swap a finding; the same columns when
     * nothing is swapped.
     */
    List<Kolom> pulihkan(
            StatistikKolom[] statistik,
            DaftarWilayah daftar,
            KumpulanTemuan temuan,
            UnaryOperator<Temuan.Tempat> tempat) {
        List<Kolom> hasil = new ArrayList<>(kolom);
        List<Kolom> pasangan = cocok == 0 ? tukar.cari() : List.of();
        if (!pasangan.isEmpty()) {
            tukar(hasil, pasangan.get(0), pasangan.get(1), temuan, tempat);
        } else if (berkeluarga > 0
                && keluargaLebihBanyak == berkeluarga
                && (lengkap == 0 || cocok == 0)) {
            tukar(hasil, jumlah, keluarga, temuan, tempat);
        }
        if (berKtp > 1 && rekamLebihBanyak > 0 && rekamLebihBanyak + rekamSama == berKtp) {
            tukar(hasil, wajib, rekam, temuan, tempat);
        }
        namaWilayah(hasil, statistik, daftar, temuan, tempat);
        return hasil;
    }

    private void namaWilayah(
            List<Kolom> hasil,
            StatistikKolom[] statistik,
            DaftarWilayah daftar,
            KumpulanTemuan temuan,
            UnaryOperator<Temuan.Tempat> tempat) {
        Kolom kecamatan = wilayah(Makna.Bagian.NAMA_KEC);
        Kolom desa = wilayah(Makna.Bagian.NAMA_KEL);
        if (kecamatan == null || desa == null) {
            return;
        }
        StatistikKolom k = statistik[kecamatan.indeks()];
        StatistikKolom d = statistik[desa.indeks()];
        Set<String> namaKecamatan = new HashSet<>();
        for (Wilayah satu : daftar.padaTingkat(Tingkat.KECAMATAN)) {
            namaKecamatan.add(WilayahBaris.kunci(satu.nama()));
        }
        boolean menurutDaftar =
                d.teksBerbeda() > 1
                        && namaKecamatan.containsAll(d.teks())
                        && !namaKecamatan.containsAll(k.teks());
        // A kecamatan has several desa; the other way round the headers are swapped.
        boolean menurutBanyak =
                d.teksBerbeda() > 0
                        && k.teksBerbeda() >= 6
                        && d.teksBerbeda() * 2 <= k.teksBerbeda();
        if (menurutDaftar || menurutBanyak) {
            tukar(hasil, kecamatan, desa, temuan, tempat);
        }
    }

    private Kolom wilayah(Makna.Bagian bagian) {
        return kolom.stream()
                .filter(k -> k.makna() instanceof Makna.Wilayah w && w.bagian() == bagian)
                .findFirst()
                .orElse(null);
    }

    private static void tukar(
            List<Kolom> kolom,
            Kolom a,
            Kolom b,
            KumpulanTemuan temuan,
            UnaryOperator<Temuan.Tempat> tempat) {
        kolom.set(kolom.indexOf(a), a.dengan(b.makna()));
        kolom.set(kolom.indexOf(b), b.dengan(a.makna()));
        temuan.peringatan(
                "JUDUL_TERTUKAR",
                tempat.apply(new Temuan.Tempat(null, null, null, a.sebutan())),
                "judul kolom ini tertukar dengan \""
                        + b.sebutan()
                        + "\" menurut isinya; dibaca terbalik. Periksa dan betulkan judulnya.");
    }

    /** Twin columns and columns that hold the values of another one. */
    static void kembar(
            List<Kolom> kolom,
            StatistikKolom[] statistik,
            KumpulanTemuan temuan,
            UnaryOperator<Temuan.Tempat> tempat) {
        for (int i = 0; i < kolom.size(); i++) {
            for (int k = i + 1; k < kolom.size(); k++) {
                Kolom a = kolom.get(i);
                Kolom b = kolom.get(k);
                if (berangka(a)
                        && berangka(b)
                        && statistik[a.indeks()].kembar(statistik[b.indeks()], minBit(a, b))
                        && !wajarSama(a, b)) {
                    laporKembar(a, b, temuan, tempat);
                }
            }
        }
    }

    private static void laporKembar(
            Kolom a, Kolom b, KumpulanTemuan temuan, UnaryOperator<Temuan.Tempat> tempat) {
        temuan.peringatan(
                "KOLOM_KEMBAR",
                tempat.apply(new Temuan.Tempat(null, null, null, a.sebutan())),
                "isinya sama persis dengan kolom \""
                        + b.sebutan()
                        + "\". Pastikan mana yang benar pada sumbernya.");
        boolean aJanggal = Judul.rapikan(a.judul()).matches(BUKAN_JUMLAH);
        boolean bJanggal = Judul.rapikan(b.judul()).matches(BUKAN_JUMLAH);
        if (aJanggal != bJanggal) {
            Kolom salah = aJanggal ? a : b;
            Kolom asal = aJanggal ? b : a;
            temuan.peringatan(
                    "KOLOM_BERGESER",
                    tempat.apply(new Temuan.Tempat(null, null, null, salah.sebutan())),
                    "kolom ini berisi nilai kolom \""
                            + asal.sebutan()
                            + "\". Kolom ini tidak dipakai; betulkan pada sumbernya.");
        }
    }

    /** Hundreds of columns of small counts agree by chance more often than two odd ones. */
    private static double minBit(Kolom a, Kolom b) {
        return a.ukuran() != null && b.ukuran() != null ? 40 : 14;
    }

    private static boolean berangka(Kolom kolom) {
        return kolom.makna() == null
                || kolom.makna() instanceof Makna.Diabaikan
                || kolom.makna() instanceof Makna.Ukuran;
    }

    /** All of a population may be of one religion: counts of different variables may agree. */
    private static boolean wajarSama(Kolom a, Kolom b) {
        return a.ukuran() != null
                && b.ukuran() != null
                && (a.ukuran().utama().variabel() != b.ukuran().utama().variabel()
                        || a.ukuran().utama().kategori().equals(b.ukuran().utama().kategori())
                                && a.ukuran().utama().jenisKelamin()
                                        != b.ukuran().utama().jenisKelamin());
    }

    /** True when total, male and female fit in every row, but one column beside their headers. */
    boolean angkaBergeser() {
        return pernahCocok == 0 && Math.max(cocokBergeser[0], cocokBergeser[1]) > 1;
    }

    /** A column of names that holds numbers beside a column of counts that holds names. */
    static void bergeser(
            List<Kolom> kolom,
            StatistikKolom[] statistik,
            KumpulanTemuan temuan,
            UnaryOperator<Temuan.Tempat> tempat) {
        for (Kolom satu : kolom) {
            StatistikKolom s = statistik[satu.indeks()];
            boolean namaBerangka =
                    satu.makna() instanceof Makna.Wilayah w
                            && w.bagian().nama()
                            && s.isi() > 1
                            && s.angka() == s.isi();
            if (namaBerangka) {
                temuan.tolak(
                        "KOLOM_BERGESER",
                        tempat.apply(new Temuan.Tempat(null, null, null, satu.sebutan())),
                        "kolom nama ini berisi angka; isi tabel tampaknya bergeser dari judulnya."
                                + " Betulkan letak kolomnya lalu unggah lagi.");
            }
        }
    }
}
