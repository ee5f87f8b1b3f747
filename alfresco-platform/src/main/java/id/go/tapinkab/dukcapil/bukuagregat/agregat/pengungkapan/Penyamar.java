package id.go.tapinkab.dukcapil.bukuagregat.agregat.pengungkapan;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Chooses the cells of one family to withhold. For every one of them it constructs tables that
 * agree with all that is published and differ in that cell: so many, that the reader cannot tell a
 * small count apart from any other small one, nor a protecting one within a range of the same
 * width. These tables are the proof; nothing is left to an estimate. What editions that are out
 * have told does not move in them, and what those withhold and has not changed is withheld again.
 */
final class Penyamar {

    /** How many other ways are tried. */
    private static final int PERCOBAAN = 24;

    private final Famili famili;
    private final int ambang;
    private final Ingatan ingatan;
    private final BatasSel batas;
    private final BitSet tersamar;
    private final long[] terendah;
    private final long[] tertinggi;
    private final long[] geser;
    private final PencariGerak pencari;

    /**
     * A choice for one family.
     *
     * @param ambang counts from 1 to {@code ambang} − 1 are small; at least 3
     */
    Penyamar(Famili famili, int ambang, Ingatan ingatan) {
        this.famili = famili;
        this.ambang = ambang;
        this.ingatan = ingatan;
        this.batas = new BatasSel(famili, ambang, ingatan);
        this.tersamar = batas.kecil();
        tersamar.or(ingatan.rahasia());
        int banyak = famili.banyakSel();
        terendah = IntStream.range(0, banyak).mapToLong(famili::nilai).toArray();
        tertinggi = terendah.clone();
        geser = new long[banyak];
        pencari = new PencariGerak(famili, batas, tersamar, geser);
    }

    /** The withheld cells; empty when some cell cannot be protected. */
    Optional<BitSet> samarkan() {
        if (ingatan.rahasia().stream().anyMatch(famili::beku)) {
            // Another table prints it.
            return Optional.empty();
        }
        int[] kecil =
                batas.kecil().stream()
                        .boxed()
                        .sorted(Comparator.comparingInt(this::urutan))
                        .mapToInt(Integer::intValue)
                        .toArray();
        for (int sel : kecil) {
            if (!ingatan.diketahui(sel) && !lindungiKecil(sel)) {
                return Optional.empty();
            }
        }
        // Protecting a cell may withhold others, which want protection themselves.
        for (BitSet lama = new BitSet(); !lama.equals(tersamar); ) {
            lama = (BitSet) tersamar.clone();
            for (int sel = lama.nextSetBit(0); sel >= 0; sel = lama.nextSetBit(sel + 1)) {
                if (!batas.kecil(sel) && !lindungiPelindung(sel)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of((BitSet) tersamar.clone());
    }

    BatasSel batas() {
        return batas;
    }

    /** Large regions and sums first: what they need serves the cells below them too. */
    private int urutan(int sel) {
        int wilayah = -famili.daun(famili.wilayahDari(sel)).size() * 4;
        int jenis = famili.berupaKategori(famili.jenisDari(sel)) ? 2 : 0;
        return wilayah + jenis + (famili.kelaminDari(sel) == Famili.KEDUANYA ? 0 : 1);
    }

    private boolean lindungiKecil(int sel) {
        long nilai = famili.nilai(sel);
        long naik = ambang - 1 - nilai;
        long turun = nilai - 1;
        return (tertinggi[sel] - nilai >= naik || capai(sel, 1, naik, true) == naik)
                && (nilai - terendah[sel] >= turun || capai(sel, -1, turun, true) == turun);
    }

    private boolean lindungiPelindung(int sel) {
        long lebar = ambang - 2L;
        if (tertinggi[sel] - terendah[sel] >= lebar) {
            return true;
        }
        long nilai = famili.nilai(sel);
        capai(sel, 1, lebar - (nilai - terendah[sel]), false);
        if (tertinggi[sel] - terendah[sel] >= lebar) {
            return true;
        }
        capai(sel, -1, lebar - (tertinggi[sel] - nilai), false);
        return tertinggi[sel] - terendah[sel] >= lebar;
    }

    /**
     * Builds a table in which the cell is that much larger or smaller; tells how far it came. First
     * by the changes that withhold least; where those lead into a dead end, by others.
     */
    private long capai(int sel, int arah, long banyak, boolean seluruhnya) {
        pencari.mengacak(null);
        long tercapai = coba(sel, arah, banyak, seluruhnya);
        for (int i = 1; tercapai < banyak && i <= PERCOBAAN; i++) {
            // Seeded: the same counts always get the same masks.
            pencari.mengacak(new Random(31L * sel + i));
            tercapai = Math.max(tercapai, coba(sel, arah, banyak, true));
        }
        return tercapai;
    }

    private long coba(int sel, int arah, long banyak, boolean seluruhnya) {
        BitSet berubah = new BitSet();
        long tercapai = 0;
        while (tercapai < banyak) {
            Gerak gerak = pencari.cari(sel, arah, banyak - tercapai);
            if (gerak == null) {
                break;
            }
            for (int ke = 0; ke < gerak.lebar(); ke++) {
                geser[gerak.sel(ke)] += gerak.perubahan(ke);
                berubah.set(gerak.sel(ke));
            }
            tercapai += gerak.banyak();
        }
        boolean dipakai = tercapai == banyak || !seluruhnya && tercapai > 0;
        berubah.stream()
                .forEach(
                        satu -> {
                            if (dipakai && geser[satu] != 0) {
                                long jadi = famili.nilai(satu) + geser[satu];
                                tersamar.set(satu);
                                terendah[satu] = Math.min(terendah[satu], jadi);
                                tertinggi[satu] = Math.max(tertinggi[satu], jadi);
                            }
                            geser[satu] = 0;
                        });
        return dipakai ? tercapai : 0;
    }
}
