package id.go.tapinkab.dukcapil.bukuagregat.agregat.pengungkapan;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.Variabel;
import id.go.tapinkab.dukcapil.bukuagregat.wilayah.KodeWilayah;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The published counts of one variable and how they add up: regions into the region above, the
 * categories into groups and into a total, both sexes into their sum. A cell is a number: region ×
 * kind (categories, then groups, then the total) × sex (men, women, both).
 */
final class Famili {

    /** Value of a cell that is not published. */
    static final long TIDAK_TERBIT = -1;

    static final int LAKI = 0;
    static final int PEREMPUAN = 1;
    static final int KEDUANYA = 2;
    static final int JENIS_KELAMIN = 3;

    private final Variabel variabel;
    private final List<KodeWilayah> wilayah;
    private final int[] induk;
    private final List<String> jenis;
    private final int kategori;
    private final int[] kelompok;
    private final int total;
    private final long[] nilai;
    private final BitSet beku;
    private final List<List<Integer>> daun = new ArrayList<>();

    /**
     * A family.
     *
     * @param wilayah parents before children
     * @param induk the place of each region's parent, −1 for the topmost
     * @param jenis names: the categories, then groups of them, then the total where there is one
     * @param kelompok the group's place in {@code jenis} for each category, or −1
     * @param total the total's place in {@code jenis}, or −1
     * @param nilai the value of each cell or {@link #TIDAK_TERBIT}
     * @param beku cells that other tables print too, so that they can neither change nor be
     *     withheld here
     */
    Famili(
            Variabel variabel,
            List<KodeWilayah> wilayah,
            int[] induk,
            List<String> jenis,
            int[] kelompok,
            int total,
            long[] nilai,
            BitSet beku) {
        this.variabel = variabel;
        this.wilayah = List.copyOf(wilayah);
        this.induk = induk.clone();
        this.jenis = List.copyOf(jenis);
        this.kategori = kelompok.length;
        this.kelompok = kelompok.clone();
        this.total = total;
        this.nilai = nilai.clone();
        this.beku = (BitSet) beku.clone();
        BitSet berisi = new BitSet();
        BitSet punyaAnak = new BitSet();
        for (int r = wilayah.size() - 1; r >= 0; r--) {
            daun.add(new ArrayList<>());
            if (berisi(r)) {
                berisi.set(r);
                if (induk[r] >= 0) {
                    punyaAnak.set(induk[r]);
                }
            }
        }
        for (int r = 0; r < wilayah.size(); r++) {
            if (berisi.get(r) && !punyaAnak.get(r)) {
                for (int atas = r; atas >= 0; atas = induk[atas]) {
                    daun.get(atas).add(r);
                }
            }
        }
    }

    private boolean berisi(int r) {
        for (int k = 0; k < kategori; k++) {
            for (int s = 0; s < JENIS_KELAMIN; s++) {
                if (nilai[sel(r, k, s)] != TIDAK_TERBIT) {
                    return true;
                }
            }
        }
        return false;
    }

    Variabel variabel() {
        return variabel;
    }

    int banyakSel() {
        return nilai.length;
    }

    int banyakKategori() {
        return kategori;
    }

    int sel(int r, int k, int s) {
        return (r * jenis.size() + k) * JENIS_KELAMIN + s;
    }

    int wilayahDari(int sel) {
        return sel / JENIS_KELAMIN / jenis.size();
    }

    int jenisDari(int sel) {
        return sel / JENIS_KELAMIN % jenis.size();
    }

    int kelaminDari(int sel) {
        return sel % JENIS_KELAMIN;
    }

    KodeWilayah kode(int r) {
        return wilayah.get(r);
    }

    String namaJenis(int k) {
        return jenis.get(k);
    }

    /** The region above; −1 above the topmost. */
    int induk(int r) {
        return induk[r];
    }

    /** The group of a category, or −1. */
    int kelompok(int k) {
        return kelompok[k];
    }

    /** The kind that is the sum of all categories, or −1. */
    int total() {
        return total;
    }

    boolean berupaKategori(int k) {
        return k < kategori;
    }

    /** The lowest regions under (or at) this one that have counts. */
    List<Integer> daun(int r) {
        return daun.get(r);
    }

    /** True when no other cell is a part of this one, but for those of one sex. */
    boolean dasar(int sel) {
        List<Integer> bawah = daun.get(wilayahDari(sel));
        return berupaKategori(jenisDari(sel))
                && bawah.size() == 1
                && bawah.get(0) == wilayahDari(sel);
    }

    long nilai(int sel) {
        return nilai[sel];
    }

    boolean terbit(int sel) {
        return nilai[sel] != TIDAK_TERBIT;
    }

    boolean beku(int sel) {
        return beku.get(sel);
    }

    /** The categories that a kind is the sum of; a category is its own. */
    boolean bagianDari(int kategoriSatu, int k) {
        return k == kategoriSatu || k == total || kelompok[kategoriSatu] == k;
    }

    /** True when the region is {@code atas} or below it. */
    boolean diBawah(int r, int atas) {
        for (int satu = r; satu >= 0; satu = induk[satu]) {
            if (satu == atas) {
                return true;
            }
        }
        return false;
    }

    /** The cells that a cell is directly a part of. */
    List<Integer> diAtas(int sel) {
        int r = wilayahDari(sel);
        int k = jenisDari(sel);
        int s = kelaminDari(sel);
        List<Integer> hasil = new ArrayList<>();
        if (induk[r] >= 0) {
            hasil.add(sel(induk[r], k, s));
        }
        if (s != KEDUANYA) {
            hasil.add(sel(r, k, KEDUANYA));
        }
        if (k < kategori && kelompok[k] >= 0) {
            hasil.add(sel(r, kelompok[k], s));
        }
        if (k != total && total >= 0) {
            hasil.add(sel(r, total, s));
        }
        hasil.removeIf(satu -> !terbit(satu));
        return hasil;
    }
}
