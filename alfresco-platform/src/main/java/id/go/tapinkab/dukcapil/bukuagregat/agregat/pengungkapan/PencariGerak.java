package id.go.tapinkab.dukcapil.bukuagregat.agregat.pengungkapan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Finds the cheapest change that moves one cell and leaves all that stays published as it is. */
final class PencariGerak {

    /** No partner: the change goes through to the topmost region, the total, the sum of sexes. */
    private static final int TANPA = -1;

    /** How many far regions are tried as partners, the largest first. */
    private static final int WILAYAH_JAUH = 16;

    private static final int SEL_TERBANYAK = 64;

    private final Famili famili;
    private final BatasSel batas;
    private final BitSet tersamar;
    private final long[] geser;
    private final List<Integer> daunTerbesar;

    private final int[] wilayah = new int[16];
    private final int[] tandaWilayah = new int[16];
    private final int[] jenis = new int[8];
    private final int[] tandaJenis = new int[8];
    private final int[] kelamin = new int[2];
    private final int[] tandaKelamin = new int[2];
    private final int[] sel = new int[SEL_TERBANYAK];
    private final int[] tanda = new int[SEL_TERBANYAK];
    private Gerak terbaik;
    private Random acak;

    /**
     * A search over one family.
     *
     * @param tersamar the cells withheld so far; they cost nothing
     * @param geser by how much each cell has been moved already, kept by the caller
     */
    PencariGerak(Famili famili, BatasSel batas, BitSet tersamar, long[] geser) {
        this.famili = famili;
        this.batas = batas;
        this.tersamar = tersamar;
        this.geser = geser;
        this.daunTerbesar = new ArrayList<>(famili.daun(0));
        this.daunTerbesar.sort(Comparator.comparingLong(this::besar).reversed());
    }

    private long besar(int r) {
        long jumlah = 0;
        for (int k = 0; k < famili.banyakKategori(); k++) {
            jumlah += Math.max(0, famili.nilai(famili.sel(r, k, Famili.KEDUANYA)));
        }
        return jumlah;
    }

    /** Lets chance weigh the changes from now on; null for their cost alone. */
    void mengacak(Random lain) {
        acak = lain;
    }

    /** The best change of {@code sasaran} by 1 to {@code paling}; null when there is none. */
    Gerak cari(int sasaran, int arah, long paling) {
        terbaik = null;
        int r = famili.wilayahDari(sasaran);
        int dekat = famili.induk(r);
        if (dekat >= 0) {
            List<Integer> tetangga =
                    famili.daun(dekat).stream().filter(d -> !famili.diBawah(d, r)).toList();
            telusuri(sasaran, arah, paling, tetangga);
            if (terbaik == null || terbaik.banyak() < paling) {
                List<Integer> jauh =
                        daunTerbesar.stream()
                                .filter(d -> !famili.diBawah(d, dekat))
                                .limit(WILAYAH_JAUH)
                                .toList();
                telusuri(sasaran, arah, paling, jauh);
            }
        }
        if (terbaik == null || terbaik.banyak() < paling) {
            telusuri(sasaran, arah, paling, List.of(TANPA));
        }
        return terbaik;
    }

    private void telusuri(int sasaran, int arah, long paling, List<Integer> pasangan) {
        int jenisSasaran = famili.jenisDari(sasaran);
        int kelaminSasaran = famili.kelaminDari(sasaran);
        for (int daun : famili.daun(famili.wilayahDari(sasaran))) {
            for (int k = 0; k < famili.banyakKategori(); k++) {
                if (!famili.bagianDari(k, jenisSasaran)) {
                    continue;
                }
                boolean terpilah =
                        famili.terbit(famili.sel(daun, k, Famili.LAKI))
                                && famili.terbit(famili.sel(daun, k, Famili.PEREMPUAN));
                for (int s = 0; s < Famili.JENIS_KELAMIN; s++) {
                    boolean cocok =
                            kelaminSasaran == Famili.KEDUANYA
                                    ? terpilah == (s != Famili.KEDUANYA)
                                    : s == kelaminSasaran;
                    int pangkal = famili.sel(daun, k, s);
                    if (cocok
                            && famili.terbit(pangkal)
                            && batas.ruang(pangkal, kini(pangkal), arah) > 0) {
                        telusuri(sasaran, arah, paling, pasangan, daun, k, s, terpilah);
                    }
                }
            }
        }
    }

    private void telusuri(
            int sasaran,
            int arah,
            long paling,
            List<Integer> pasangan,
            int daun,
            int k,
            int s,
            boolean terpilah) {
        boolean bolehTukarKelamin = terpilah && famili.kelaminDari(sasaran) != Famili.KEDUANYA;
        int jenisSasaran = famili.jenisDari(sasaran);
        for (int pasanganDaun : pasangan) {
            int banyakWilayah = susunWilayah(daun, pasanganDaun);
            for (int lain = TANPA; lain < famili.banyakKategori(); lain++) {
                if (lain == k || lain != TANPA && famili.bagianDari(lain, jenisSasaran)) {
                    continue;
                }
                int banyakJenis = susunJenis(k, lain);
                if (bolehTukarKelamin) {
                    int banyakKelamin = susunKelamin(s, true);
                    coba(arah, paling, banyakWilayah, banyakJenis, banyakKelamin);
                }
                int banyakKelamin = susunKelamin(s, false);
                coba(arah, paling, banyakWilayah, banyakJenis, banyakKelamin);
            }
        }
    }

    private int susunWilayah(int daun, int pasangan) {
        int banyak = 0;
        for (int r = daun; r >= 0; r = famili.induk(r)) {
            if (pasangan != TANPA && famili.diBawah(pasangan, r)) {
                break;
            }
            wilayah[banyak] = r;
            tandaWilayah[banyak++] = 1;
        }
        if (pasangan != TANPA) {
            for (int r = pasangan; r >= 0; r = famili.induk(r)) {
                if (famili.diBawah(daun, r)) {
                    break;
                }
                wilayah[banyak] = r;
                tandaWilayah[banyak++] = -1;
            }
        }
        return banyak;
    }

    private int susunJenis(int k, int lain) {
        int banyak = 0;
        jenis[banyak] = k;
        tandaJenis[banyak++] = 1;
        int grup = famili.kelompok(k);
        if (lain == TANPA) {
            if (grup >= 0) {
                jenis[banyak] = grup;
                tandaJenis[banyak++] = 1;
            }
            if (famili.total() >= 0) {
                jenis[banyak] = famili.total();
                tandaJenis[banyak++] = 1;
            }
            return banyak;
        }
        jenis[banyak] = lain;
        tandaJenis[banyak++] = -1;
        int grupLain = famili.kelompok(lain);
        if (grup != grupLain) {
            if (grup >= 0) {
                jenis[banyak] = grup;
                tandaJenis[banyak++] = 1;
            }
            if (grupLain >= 0) {
                jenis[banyak] = grupLain;
                tandaJenis[banyak++] = -1;
            }
        }
        return banyak;
    }

    private int susunKelamin(int s, boolean tukar) {
        kelamin[0] = s;
        tandaKelamin[0] = 1;
        if (tukar) {
            kelamin[1] = s == Famili.LAKI ? Famili.PEREMPUAN : Famili.LAKI;
            tandaKelamin[1] = -1;
            return 2;
        }
        if (s == Famili.KEDUANYA) {
            return 1;
        }
        kelamin[1] = Famili.KEDUANYA;
        tandaKelamin[1] = 1;
        return 2;
    }

    private void coba(int arah, long paling, int nWilayah, int nJenis, int nKelamin) {
        long langkah = paling;
        double ongkos = 0;
        int banyak = 0;
        for (int j = 0; j < nJenis; j++) {
            for (int w = 0; w < nWilayah; w++) {
                for (int g = 0; g < nKelamin; g++) {
                    int satu = famili.sel(wilayah[w], jenis[j], kelamin[g]);
                    if (!famili.terbit(satu)) {
                        if (famili.dasar(satu)) {
                            // Sums leave out what is not stated: nothing can be moved there.
                            return;
                        }
                        continue;
                    }
                    int ke = tandaJenis[j] * tandaWilayah[w] * tandaKelamin[g];
                    langkah = Math.min(langkah, batas.ruang(satu, kini(satu), arah * ke));
                    if (langkah <= 0) {
                        return;
                    }
                    if (!tersamar.get(satu)) {
                        ongkos += ongkos(satu);
                        if (terbaik != null && ongkos / paling > terbaik.mutu()) {
                            return;
                        }
                    }
                    sel[banyak] = satu;
                    tanda[banyak++] = ke * arah;
                }
            }
        }
        if (acak != null) {
            langkah = 1 + acak.nextLong(langkah);
            ongkos = (ongkos + 1) * acak.nextDouble();
        }
        Gerak gerak =
                new Gerak(
                        Arrays.copyOf(sel, banyak), Arrays.copyOf(tanda, banyak), langkah, ongkos);
        if (terbaik == null || gerak.mutu() < terbaik.mutu()) {
            terbaik = gerak;
        }
    }

    private long kini(int satu) {
        return famili.nilai(satu) + geser[satu];
    }

    /** A figure of many regions, of both sexes or of all categories is missed more. */
    private double ongkos(int satu) {
        int tinggi = famili.daun(famili.wilayahDari(satu)).size();
        double dasar = tinggi <= 1 ? 1 : tinggi <= 30 ? 8 : 60;
        if (famili.kelaminDari(satu) == Famili.KEDUANYA) {
            dasar *= 2;
        }
        if (!famili.berupaKategori(famili.jenisDari(satu))) {
            dasar *= 4;
        }
        return dasar + 0.2 * Math.log10(1.0 + famili.nilai(satu));
    }
}
