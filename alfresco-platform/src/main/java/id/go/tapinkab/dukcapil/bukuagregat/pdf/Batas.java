package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import org.w3c.dom.Element;

/** A border of WordprocessingML as an FO border. */
final class Batas {

    private Batas() {}

    static String dari(Element unsur) {
        String jenis = Unsur.atribut(unsur, "val");
        if (jenis.isEmpty() || jenis.equals("nil") || jenis.equals("none")) {
            return "";
        }
        String gaya =
                switch (jenis) {
                    case "dashed", "dashSmallGap" -> "dashed";
                    case "dotted" -> "dotted";
                    case "double" -> "double";
                    default -> "solid";
                };
        double tebal = Math.max(0.25, Unsur.angka(Unsur.atribut(unsur, "sz"), 4) / 8.0);
        String warna = PenulisHuruf.warna(Unsur.atribut(unsur, "color"));
        return PenulisFo.pt(tebal) + " " + gaya + " " + (warna.isEmpty() ? "black" : warna);
    }
}
