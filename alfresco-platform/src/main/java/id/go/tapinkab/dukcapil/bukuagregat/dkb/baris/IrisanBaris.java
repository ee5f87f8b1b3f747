package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.util.Arrays;

/** A row's chosen cells as slices of one buffer; buffer and places are used again for each row. */
abstract class IrisanBaris implements SumberBaris {

    final int[] mulai;
    final int[] akhir;
    byte[] data;

    IrisanBaris(int banyakSel, int bita) {
        mulai = new int[banyakSel];
        akhir = new int[banyakSel];
        data = new byte[bita];
    }

    /**
     * Which cell each column is; -1 for one that is not wanted.
     *
     * @param panjang columns from there on are not looked for
     */
    static int[] tempat(int[] kolom, int panjang) {
        int[] hasil = new int[panjang];
        Arrays.fill(hasil, -1);
        for (int i = 0; i < kolom.length; i++) {
            if (kolom[i] < panjang) {
                hasil[kolom[i]] = i;
            }
        }
        return hasil;
    }

    /** As {@link #tempat(int[], int)}, up to the last wanted column. */
    static int[] tempat(int[] kolom) {
        return tempat(kolom, Arrays.stream(kolom).max().orElse(0) + 1);
    }

    /** Makes room for so many bytes behind the first {@code isi}. */
    final void siapkan(int isi, int banyak) {
        if (isi + banyak > data.length) {
            data = Arrays.copyOf(data, 2 * (isi + banyak));
        }
    }

    /** The buffer that {@link #mulai} and {@link #akhir} point into, until the next row. */
    @Override
    public final byte[] data() {
        return data;
    }

    @Override
    public final int mulai(int sel) {
        return mulai[sel];
    }

    @Override
    public final int akhir(int sel) {
        return akhir[sel];
    }

    @Override
    public final int banyakSel() {
        return mulai.length;
    }
}
