package id.go.tapinkab.dukcapil.bukuagregat.agregat.pengungkapan;

/**
 * A change of several cells by the same number that keeps every sum which is not among them: counts
 * go from one region to another, from one category to another and from one sex to the other. The
 * cells are the corners of a hypercube, as in the hypercube method of Giessing and Repsilber
 * (2002).
 */
final class Gerak {

    private final int[] sel;
    private final int[] tanda;
    private final long banyak;
    private final double ongkos;

    /**
     * A change.
     *
     * @param sel the changed cells
     * @param tanda for each of them +1 or −1
     * @param banyak by how much; more than 0
     * @param ongkos what withholding those that are not withheld yet costs
     */
    Gerak(int[] sel, int[] tanda, long banyak, double ongkos) {
        this.sel = sel;
        this.tanda = tanda;
        this.banyak = banyak;
        this.ongkos = ongkos;
    }

    /** How many cells it changes. */
    int lebar() {
        return sel.length;
    }

    int sel(int ke) {
        return sel[ke];
    }

    /** By how much the cell changes: negative for down. */
    long perubahan(int ke) {
        return tanda[ke] * banyak;
    }

    /** By how much its target moves. */
    long banyak() {
        return banyak;
    }

    /** The lower the better: what each unit that the target moves costs. */
    double mutu() {
        return (ongkos + 0.01) / banyak;
    }
}
