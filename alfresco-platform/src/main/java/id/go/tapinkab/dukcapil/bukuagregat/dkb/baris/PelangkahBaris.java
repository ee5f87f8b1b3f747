package id.go.tapinkab.dukcapil.bukuagregat.dkb.baris;

import java.io.IOException;
import java.util.List;

/**
 * Steps through the rows of one part of an export, cell by cell. A cell is its length in two bytes
 * and its bytes; FFFE is NULL, FFFF in a row's place ends the rows. Behind the last cell stands how
 * many large objects follow, 0 for none. Rows without that count are taken too: what is there is
 * told by the first row.
 */
final class PelangkahBaris {

    static final int NULL = 0xFFFE;
    private static final int AKHIR = 0xFFFF;

    /** Lengths beyond this one are not lengths: four bytes of length follow, then chunks. */
    private static final int TERPANJANG = 0xFF00;

    private final ArusDump arus;
    private final List<TabelDump.Kolom> kolom;
    private final int banyakLob;
    private Boolean berpenutup;
    private int tertunda = -1;
    private long baris;

    PelangkahBaris(ArusDump arus, TabelDump.Bagian bagian) {
        this.arus = arus;
        this.kolom = bagian.kolom();
        this.banyakLob = bagian.banyakLob();
    }

    /** True when rows end with a count of large objects; only known behind the first row. */
    boolean berpenutup() {
        return berpenutup == null || berpenutup;
    }

    /** Goes to the next row; false behind the last one. */
    boolean berikut() throws IOException {
        if (tertunda < 0) {
            tertunda = arus.dua();
        }
        if (tertunda == AKHIR) {
            return false;
        }
        baris++;
        return true;
    }

    /**
     * The length of the next cell, whose bytes the caller has to take; {@link #NULL} for none.
     *
     * @return −1 for a value that was too long to be told and was left out
     */
    int panjang(int ke) throws IOException {
        int panjang = tertunda >= 0 ? tertunda : arus.dua();
        tertunda = -1;
        TabelDump.Kolom satu = kolom.get(ke);
        if (panjang == NULL) {
            return NULL;
        }
        if (panjang > TERPANJANG) {
            if (panjang == AKHIR || !NilaiOracle.takTerbatas(satu.jenis())) {
                throw rusak(ke);
            }
            lewatiPotongan();
            return -1;
        }
        boolean masuk =
                switch (satu.jenis()) {
                    case NilaiOracle.NUMBER -> panjang >= 1 && panjang <= NilaiOracle.ANGKA_BITA;
                    case NilaiOracle.DATE -> panjang == 7;
                    default ->
                            NilaiOracle.waktu(satu.jenis())
                                    ? panjang >= 7 && panjang <= 13
                                    : NilaiOracle.takTerbatas(satu.jenis())
                                            || panjang <= satu.panjang();
                };
        if (!masuk) {
            throw rusak(ke);
        }
        return panjang;
    }

    /** Leaves out the whole row. */
    void lewati() throws IOException {
        for (int ke = 0; ke < kolom.size(); ke++) {
            int panjang = panjang(ke);
            if (panjang > 0 && panjang != NULL) {
                arus.lewati(panjang);
            }
        }
        akhiri();
    }

    /** Reads what stands behind the last cell of a row. */
    void akhiri() throws IOException {
        int penutup = arus.dua();
        if (berpenutup == null) {
            berpenutup = penutup <= banyakLob;
        }
        if (!berpenutup) {
            tertunda = penutup;
            return;
        }
        if (penutup > banyakLob) {
            throw PetaDump.rusak("", "akhir baris tidak pada tempatnya", baris);
        }
        for (int i = 0; i < penutup; i++) {
            int panjang = arus.dua();
            if (panjang > TERPANJANG) {
                lewatiPotongan();
            } else {
                arus.lewati(panjang);
            }
        }
    }

    private void lewatiPotongan() throws IOException {
        long sisa = arus.empat();
        arus.empat();
        while (sisa > 0) {
            int potong = arus.dua();
            if (potong == 0 || potong > sisa) {
                throw PetaDump.rusak("", "potongan nilai panjang tidak cocok", baris);
            }
            arus.lewati(potong);
            sisa -= potong;
        }
    }

    private TakTerbaca rusak(int ke) {
        return PetaDump.rusak(
                "", "panjang sel tidak mungkin pada kolom " + kolom.get(ke).nama(), baris);
    }
}
