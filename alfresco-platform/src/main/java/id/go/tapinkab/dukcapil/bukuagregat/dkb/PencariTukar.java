package id.go.tapinkab.dukcapil.bukuagregat.dkb;

import id.go.tapinkab.dukcapil.bukuagregat.dkb.PemilihMakna.Kolom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Looks for the two columns whose headers must change places so that in every row the males and the
 * females are the total.
 */
final class PencariTukar {

    private static final int MIN_BARIS = 2;

    private final Kolom jumlah;
    private final Kolom laki;
    private final Kolom perempuan;
    private final List<Kolom> lain = new ArrayList<>();
    private final long[][] cocok;
    private long lakiAdalahJumlah;
    private long perempuanAdalahJumlah;
    private long baris;

    PencariTukar(List<Kolom> kolom, Kolom jumlah, Kolom laki, Kolom perempuan) {
        this.jumlah = jumlah;
        this.laki = laki;
        this.perempuan = perempuan;
        for (Kolom satu : kolom) {
            boolean angka =
                    satu.makna() instanceof Makna.Ukuran || satu.makna() instanceof Makna.Diabaikan;
            if (angka && !Arrays.asList(jumlah, laki, perempuan).contains(satu)) {
                lain.add(satu);
            }
        }
        cocok = new long[3][lain.size()];
    }

    /**
     * @param nilai a column's number in the row; -1 when it is none
     */
    void lihat(ToDoubleFunction<Kolom> nilai, double j, double l, double p) {
        baris++;
        lakiAdalahJumlah += j + p == l ? 1 : 0;
        perempuanAdalahJumlah += j + l == p ? 1 : 0;
        if (l + p == j) {
            return;
        }
        for (int i = 0; i < lain.size(); i++) {
            double x = nilai.applyAsDouble(lain.get(i));
            cocok[0][i] += l + p == x ? 1 : 0;
            cocok[1][i] += x >= 0 && x + p == j ? 1 : 0;
            cocok[2][i] += x >= 0 && l + x == j ? 1 : 0;
        }
    }

    /** The two columns; empty when no exchange, or more than one, puts every row right. */
    List<Kolom> cari() {
        if (baris == 0) {
            return List.of();
        }
        if (lakiAdalahJumlah == baris) {
            return List.of(jumlah, laki);
        }
        if (perempuanAdalahJumlah == baris) {
            return List.of(jumlah, perempuan);
        }
        List<List<Kolom>> calon = new ArrayList<>();
        List<Kolom> pokok = Arrays.asList(jumlah, laki, perempuan);
        for (int k = 0; k < pokok.size(); k++) {
            for (int i = 0; i < lain.size(); i++) {
                if (baris >= MIN_BARIS && cocok[k][i] == baris) {
                    calon.add(List.of(pokok.get(k), lain.get(i)));
                }
            }
        }
        return calon.size() == 1 ? calon.get(0) : List.of();
    }
}
