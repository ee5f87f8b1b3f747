package id.go.tapinkab.dukcapil.bukuagregat.agregat.pengungkapan;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Samaran;
import java.util.BitSet;

/**
 * What editions that are out tell of a family's cells to a reader who takes a figure printed in one
 * edition for that of the other wherever it did not change, and what must not be told of theirs.
 */
final class Ingatan {

    private final Famili famili;
    private final BitSet diketahui = new BitSet();
    private final BitSet rahasia = new BitSet();

    /**
     * Nothing is out yet.
     *
     * @param famili in the new edition
     */
    Ingatan(Famili famili) {
        this.famili = famili;
    }

    /**
     * Adds an edition.
     *
     * @param lalu the family as that edition printed it, its cells in the same places
     */
    void tambah(Famili lalu, Samaran samaran) {
        for (int sel = 0; sel < famili.banyakSel(); sel++) {
            // A zero is nobody's, and is printed wherever it is no part of a small count.
            if (famili.nilai(sel) > 0 && famili.nilai(sel) == lalu.nilai(sel)) {
                boolean tersamar =
                        samaran.alasan(
                                        lalu.kode(lalu.wilayahDari(sel)),
                                        lalu.variabel(),
                                        lalu.namaJenis(lalu.jenisDari(sel)),
                                        PenyusunFamili.KELAMIN.get(lalu.kelaminDari(sel)))
                                .isPresent();
                (tersamar ? rahasia : diketahui).set(sel);
            }
        }
    }

    /** Printed there and unchanged: withholding it now hides nothing. */
    boolean diketahui(int sel) {
        return diketahui.get(sel);
    }

    /** The cells withheld there and unchanged: printing one now would tell it; a copy. */
    BitSet rahasia() {
        BitSet hasil = (BitSet) rahasia.clone();
        hasil.andNot(diketahui);
        return hasil;
    }
}
