package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** The borders of a cell: its own over those of the table's style for it over the table's. */
final class BatasSel {

    private final Optional<Element> milik;
    private final List<Element> dariGaya;
    private final Sifat tabel;

    BatasSel(Element tc, List<Element> dariGaya, Sifat tabel) {
        this.milik = Unsur.satu(tc, "tcPr").flatMap(t -> Unsur.satu(t, "tcBorders"));
        this.dariGaya = dariGaya;
        this.tabel = tabel;
    }

    /**
     * An FO border; nothing for none.
     *
     * @param sisi of the cell
     * @param sisiTabel what that is of the table: an edge, or {@code insideH}, {@code insideV}
     */
    String sisi(String sisi, String sisiTabel) {
        return milik.flatMap(b -> Unsur.satu(b, sisi))
                .or(() -> dariGaya(sisi, sisiTabel))
                .or(() -> tabel.unsur("tblBorders").flatMap(b -> Unsur.satu(b, sisiTabel)))
                .map(Batas::dari)
                .orElse("");
    }

    private Optional<Element> dariGaya(String sisi, String sisiTabel) {
        for (int i = dariGaya.size() - 1; i >= 0; i--) {
            Optional<Element> batas =
                    Unsur.satu(dariGaya.get(i), "tcPr").flatMap(t -> Unsur.satu(t, "tcBorders"));
            Optional<Element> satu =
                    batas.flatMap(b -> Unsur.satu(b, sisi))
                            .or(() -> batas.flatMap(b -> Unsur.satu(b, sisiTabel)));
            if (satu.isPresent()) {
                return satu;
            }
        }
        return Optional.empty();
    }
}
