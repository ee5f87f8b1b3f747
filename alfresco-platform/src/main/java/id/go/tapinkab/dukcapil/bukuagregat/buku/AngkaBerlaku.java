package id.go.tapinkab.dukcapil.bukuagregat.buku;

import id.go.tapinkab.dukcapil.bukuagregat.buku.AngkaBuku.Beda;
import java.util.ArrayList;
import java.util.List;

/**
 * Accepted figures that stand in a draft now: not those that somebody changed back, nor those over
 * which the DKB has gone on.
 */
public final class AngkaBerlaku {

    /** An accepted figure and where it stands. */
    record Satu(AngkaDiterima diterima, Beda beda) {}

    private final List<Satu> isi;

    private AngkaBerlaku(List<Satu> isi) {
        this.isi = isi;
    }

    /**
     * Those of a draft.
     *
     * @param susunan the draft as it was composed
     * @param naskah the draft as it is
     * @param diterima all that was accepted
     */
    public static AngkaBerlaku cari(
            AngkaBuku susunan, AngkaBuku naskah, List<AngkaDiterima> diterima) {
        List<Satu> hasil = new ArrayList<>();
        if (!diterima.isEmpty()) {
            for (Beda beda : naskah.beda(susunan)) {
                diterima.stream()
                        .filter(satu -> satu.untuk(beda.perubahan()))
                        .findFirst()
                        .ifPresent(satu -> hasil.add(new Satu(satu, beda)));
            }
        }
        return new AngkaBerlaku(hasil);
    }

    /** In the order of the tables. */
    public List<AngkaDiterima> semua() {
        return isi.stream().map(Satu::diterima).toList();
    }

    List<Satu> isi() {
        return isi;
    }
}
