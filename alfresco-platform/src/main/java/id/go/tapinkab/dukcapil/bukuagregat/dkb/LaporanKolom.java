package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Temuan;
import id.go.tapinkab.dukcapil.bukuagregat.dkb.PemilihMakna.Kolom;
import java.util.List;
import java.util.function.UnaryOperator;

/** Findings about a table's columns as such. */
final class LaporanKolom {

    private LaporanKolom() {}

    /** True when a column holds personal data. */
    static boolean lapor(
            List<Kolom> kolom,
            StatistikKolom[] statistik,
            KumpulanTemuan temuan,
            UnaryOperator<Temuan.Tempat> tempat) {
        boolean bocor = false;
        for (Kolom satu : kolom) {
            if (satu.makna() == null) {
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

    private static Temuan.Tempat kolom(Kolom satu) {
        boolean pribadi = PolaPribadi.sepertiNik(satu.judul());
        return new Temuan.Tempat(
                null, null, null, pribadi ? "ke-" + (satu.indeks() + 1) : satu.judul());
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
