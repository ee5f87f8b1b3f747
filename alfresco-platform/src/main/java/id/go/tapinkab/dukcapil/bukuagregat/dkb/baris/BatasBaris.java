package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.util.Locale;

/** What a file's form may be: a value for each {@link Batas}. */
public final class BatasBaris {

    static final Locale INDONESIA = Locale.forLanguageTag("id-ID");

    private final long[] nilai;

    private BatasBaris(long[] nilai) {
        this.nilai = nilai;
    }

    public static BatasBaris bawaan() {
        long[] nilai = new long[Batas.values().length];
        for (Batas satu : Batas.values()) {
            nilai[satu.ordinal()] = satu.bawaan();
        }
        return new BatasBaris(nilai);
    }

    /** The same limits but for one. */
    public BatasBaris dengan(Batas batas, long lain) {
        long[] hasil = nilai.clone();
        hasil[batas.ordinal()] = lain;
        return new BatasBaris(hasil);
    }

    public long nilai(Batas batas) {
        return nilai[batas.ordinal()];
    }

    /**
     * @param baris the row at which it was seen; 0 when none
     * @throws TakTerbaca when there are more than the limit allows
     */
    public void periksa(Batas batas, long banyak, long baris) throws TakTerbaca {
        if (banyak > nilai[batas.ordinal()]) {
            throw new TakTerbaca("MELEBIHI_BATAS", batas.pesan(nilai(batas)), baris, null);
        }
    }
}
