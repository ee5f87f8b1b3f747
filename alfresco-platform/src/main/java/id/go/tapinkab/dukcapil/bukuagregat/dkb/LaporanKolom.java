package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Temuan;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.PemilihMakna.Kolom;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.DaftarWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.Tingkat;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Findings about a table's columns as such. */
final class LaporanKolom {

    private static final int MIN_NAMA = 2;
    private static final int MIN_NAMA_WILAYAH = 3;

    private LaporanKolom() {}

    /** True when a column holds personal data. */
    static boolean lapor(
            List<Kolom> kolom,
            StatistikKolom[] statistik,
            DaftarWilayah daftar,
            KumpulanTemuan temuan,
            UnaryOperator<Temuan.Tempat> tempat) {
        boolean bocor = false;
        for (Kolom satu : kolom) {
            if (berisiOrang(satu, statistik[satu.indeks()], daftar)) {
                bocor = true;
                temuan.tolak(
                        "DATA_PERSEORANGAN",
                        tempat.apply(kolom(satu)),
                        "isi kolom ini seperti nama atau alamat orang. Hapus dari berkas agregat,"
                                + " lalu unggah lagi.");
            } else if (satu.makna() == null) {
                temuan.catatan(
                        "KOLOM_TIDAK_DIKENAL",
                        tempat.apply(kolom(satu)),
                        "kolom tidak dikenal dan tidak dipakai. Bila penting, sesuaikan judulnya.");
            } else if (satu.makna() instanceof Makna.Pribadi
                    && statistik[satu.indeks()].isi() > 0) {
                bocor = true;
                temuan.tolak(
                        "DATA_PERSEORANGAN",
                        tempat.apply(kolom(satu)),
                        "kolom ini memuat data perseorangan. Hapus dari berkas agregat, lalu unggah"
                                + " lagi.");
            }
        }
        anggapanRhesus(kolom, temuan, tempat);
        PeriksaKolom.kembar(kolom, statistik, temuan, tempat);
        PeriksaKolom.bergeser(kolom, statistik, temuan, tempat);
        return bocor;
    }

    /** True when half of a column's texts read as names or addresses, whatever its header says. */
    private static boolean berisiOrang(Kolom satu, StatistikKolom statistik, DaftarWilayah daftar) {
        if (satu.makna() instanceof Makna.Pribadi) {
            return false;
        }
        Set<String> orang = new HashSet<>(statistik.sepertiOrang());
        int paling = MIN_NAMA;
        if (satu.makna() instanceof Makna.Wilayah) {
            // Places bear names of persons too.
            paling = MIN_NAMA_WILAYAH;
            for (Tingkat tingkat : Tingkat.values()) {
                daftar.padaTingkat(tingkat)
                        .forEach(w -> orang.remove(WilayahBaris.kunci(w.nama())));
            }
        }
        return orang.size() >= paling && orang.size() * 2 >= statistik.teksBerbeda();
    }

    private static Temuan.Tempat kolom(Kolom satu) {
        return new Temuan.Tempat(null, null, null, satu.sebutan());
    }

    /** The map service's a1 and a_ do not say which of them is rhesus positive. */
    private static void anggapanRhesus(
            List<Kolom> kolom, KumpulanTemuan temuan, UnaryOperator<Temuan.Tempat> tempat) {
        for (Kolom satu : kolom) {
            if (Judul.rapikan(satu.judul()).matches("(a|b|ab|o)(1| garis)")
                    && satu.ukuran() != null) {
                temuan.catatan(
                        "KOLOM_TIDAK_DIKENAL",
                        tempat.apply(kolom(satu)),
                        "judul golongan darah a1, a_ dan sejenisnya tidak menyebut rhesus; dibaca"
                                + " a1 = A+ dan a_ = A- (anggapan). Jumlah seluruh golongan tidak"
                                + " terpengaruh.");
                return;
            }
        }
    }
}
