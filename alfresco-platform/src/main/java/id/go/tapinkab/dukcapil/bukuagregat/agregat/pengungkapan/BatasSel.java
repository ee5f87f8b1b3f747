package id.go.tapinkab.dukcapil.bukuagregat.agregat.pengungkapan;

import java.util.BitSet;

/**
 * What a reader who knows the rules knows of every cell once it is withheld. A small one is printed
 * as {@code <T}: from 1 to T − 1, or from 0 where it is part of another small one (there the zeros
 * are withheld too). One that protects others is at least T. What cannot be withheld is known, and
 * so is what an edition that is out has told.
 */
final class BatasSel {

    private final BitSet kecil = new BitSet();
    private final long[] bawah;
    private final long[] atas;

    BatasSel(Famili famili, int ambang, Ingatan ingatan) {
        int banyak = famili.banyakSel();
        bawah = new long[banyak];
        atas = new long[banyak];
        BitSet bagianKecil = new BitSet();
        for (int sel = 0; sel < banyak; sel++) {
            if (famili.terbit(sel) && adaKecilDiAtas(famili, ambang, sel)) {
                bagianKecil.set(sel);
            }
        }
        for (int sel = 0; sel < banyak; sel++) {
            long nilai = famili.nilai(sel);
            if (famili.terbit(sel)
                    && !famili.beku(sel)
                    && !ingatan.diketahui(sel)
                    && bagianKecil.get(sel)) {
                kecil.set(sel);
                atas[sel] = ambang - 1L;
            } else if (famili.beku(sel) || nilai == 0 || ingatan.diketahui(sel)) {
                bawah[sel] = nilai;
                atas[sel] = nilai;
            } else if (kecil(nilai, ambang)) {
                kecil.set(sel);
                bawah[sel] = 1;
                atas[sel] = ambang - 1L;
            } else {
                bawah[sel] = ambang;
                atas[sel] = Long.MAX_VALUE / 4;
            }
        }
        for (int sel = 0; sel < banyak; sel++) {
            if ((famili.beku(sel) || ingatan.diketahui(sel)) && kecil(famili.nilai(sel), ambang)) {
                kecil.set(sel);
            }
        }
    }

    private static boolean kecil(long nilai, int ambang) {
        return nilai >= 1 && nilai < ambang;
    }

    private static boolean adaKecilDiAtas(Famili famili, int ambang, int sel) {
        return famili.diAtas(sel).stream()
                .anyMatch(
                        atas ->
                                kecil(famili.nilai(atas), ambang)
                                        || famili.nilai(atas) == 0
                                                && adaKecilDiAtas(famili, ambang, atas));
    }

    /** The cells that must be withheld for themselves. */
    BitSet kecil() {
        return (BitSet) kecil.clone();
    }

    boolean kecil(int sel) {
        return kecil.get(sel);
    }

    /** How far a cell that now stands at {@code kini} can go up or down and remain plausible. */
    long ruang(int sel, long kini, int arah) {
        return arah > 0 ? atas[sel] - kini : kini - bawah[sel];
    }

    long bawah(int sel) {
        return bawah[sel];
    }

    long atas(int sel) {
        return atas[sel];
    }
}
