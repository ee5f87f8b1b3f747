package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import static id.go.tapinkab.dukcapil.bukuagregat.pdf.PenulisFo.pt;

import java.util.Optional;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The border around the pages of a section, measured from the paper's edge or from the text. */
final class BingkaiHalaman {

    private final Element bingkai;
    private final Optional<Element> sectPr;

    BingkaiHalaman(Element bingkai, Optional<Element> sectPr) {
        this.bingkai = bingkai;
        this.sectPr = sectPr;
    }

    void tulis(PenulisFo fo) throws SAXException {
        double kiri = jarak("left", 1440);
        double atas = jarak("top", 1440);
        double lebar = TataHalaman.ukuran(sectPr, "pgSz", "w", 11906) - kiri - jarak("right", 1440);
        double tinggi =
                TataHalaman.ukuran(sectPr, "pgSz", "h", 16838) - atas - jarak("bottom", 1440);
        fo.buka(
                "block-container",
                "absolute-position",
                "fixed",
                "left",
                pt(kiri),
                "top",
                pt(atas),
                "width",
                pt(lebar),
                "height",
                pt(tinggi),
                "border-top",
                garis("top"),
                "border-bottom",
                garis("bottom"),
                "border-left",
                garis("left"),
                "border-right",
                garis("right"));
        fo.kosong("block");
        fo.tutup("block-container");
    }

    private double jarak(String sisi, int bawaan) {
        double sela =
                Unsur.satu(bingkai, sisi)
                        .map(s -> Unsur.angka(Unsur.atribut(s, "space"), 0))
                        .orElse(0);
        return Unsur.atribut(bingkai, "offsetFrom").equals("page")
                ? sela
                : Math.max(0, TataHalaman.ukuran(sectPr, "pgMar", sisi, bawaan) - sela);
    }

    private String garis(String sisi) {
        return Unsur.satu(bingkai, sisi).map(Batas::dari).orElse("");
    }
}
