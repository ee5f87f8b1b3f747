package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * A table as a grid: its rows without those that a tracked change removed, its cells by column, its
 * columns' widths in points.
 */
record KisiTabel(List<Element> tr, List<List<Sel>> sel, List<Double> kolom) {

    /** A cell over {@code rentang} columns; {@code lanjutan} when it goes on from above. */
    record Sel(Element unsur, int kolom, int rentang, boolean lanjutan) {

        private boolean di(Sel lain) {
            return kolom == lain.kolom && rentang == lain.rentang;
        }
    }

    /** The grid of a table that has so much room; without columns when it has no cell. */
    static KisiTabel baca(Element tbl, double tersedia) {
        List<Element> tr = baris(tbl);
        List<List<Sel>> sel = tr.stream().map(KisiTabel::sel).toList();
        int banyak =
                sel.stream()
                        .flatMap(List::stream)
                        .mapToInt(satu -> satu.kolom() + satu.rentang())
                        .max()
                        .orElse(0);
        return new KisiTabel(tr, sel, kolom(tbl, banyak, tersedia));
    }

    private static List<Double> kolom(Element tbl, int banyak, double tersedia) {
        List<Double> kolom = new ArrayList<>();
        if (banyak == 0) {
            return kolom;
        }
        Optional<Element> grid = Unsur.satu(tbl, "tblGrid");
        for (Element satu : grid.map(g -> Unsur.anak(g, "gridCol")).orElse(List.of())) {
            kolom.add(Unsur.angka(Unsur.atribut(satu, "w"), 0) / 20.0);
        }
        while (kolom.size() < banyak) {
            kolom.add(tersedia / banyak);
        }
        if (kolom.stream().anyMatch(k -> k <= 0)) {
            // A grid without widths says nothing: all alike.
            kolom.replaceAll(k -> tersedia / kolom.size());
        }
        double lebar = kolom.stream().mapToDouble(Double::doubleValue).sum();
        if (lebar > tersedia) {
            kolom.replaceAll(k -> k * tersedia / lebar);
        }
        return kolom;
    }

    double lebar() {
        return kolom.stream().mapToDouble(Double::doubleValue).sum();
    }

    double lebar(Sel satu) {
        return kolom.subList(satu.kolom(), satu.kolom() + satu.rentang()).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    /** Rows at the top that are repeated on each page; never all of them. */
    int barisKepala() {
        int kepala = 0;
        while (kepala < tr.size() - 1 && punyaSifat(kepala, "tblHeader")) {
            kepala++;
        }
        return kepala;
    }

    boolean punyaSifat(int baris, String nama) {
        return sifat(baris, nama).filter(Unsur::nyala).isPresent();
    }

    Optional<Element> sifat(int baris, String nama) {
        return Unsur.satu(tr.get(baris), "trPr").flatMap(t -> Unsur.satu(t, nama));
    }

    /** Whether a cell is shown by the one above it. */
    boolean tertutup(int baris, Sel satu) {
        return satu.lanjutan() && baris > 0 && sel.get(baris - 1).stream().anyMatch(satu::di);
    }

    /** Rows that a cell takes. */
    int turun(int baris, Sel satu) {
        int turun = 1;
        while (baris + turun < sel.size()
                && sel.get(baris + turun).stream().anyMatch(b -> b.lanjutan() && b.di(satu))) {
            turun++;
        }
        return turun;
    }

    private static List<Element> baris(Element induk) {
        List<Element> hasil = new ArrayList<>();
        for (Element satu : Unsur.anak(induk)) {
            switch (satu.getLocalName()) {
                case "tr" -> {
                    boolean dihapus =
                            Unsur.satu(satu, "trPr").flatMap(t -> Unsur.satu(t, "del")).isPresent();
                    if (!dihapus && Unsur.punya(satu, "tc")) {
                        hasil.add(satu);
                    }
                }
                case "sdt", "sdtContent", "customXml", "ins" -> hasil.addAll(baris(satu));
                default -> {
                    // table properties
                }
            }
        }
        return hasil;
    }

    private static List<Sel> sel(Element tr) {
        List<Sel> hasil = new ArrayList<>();
        int kolom =
                Unsur.satu(tr, "trPr")
                        .map(t -> Unsur.angka(Unsur.nilai(t, "gridBefore"), 0))
                        .orElse(0);
        List<Element> tc = new ArrayList<>();
        kumpulkan(tr, tc);
        for (Element satu : tc) {
            Optional<Element> tcPr = Unsur.satu(satu, "tcPr");
            int rentang =
                    Math.max(
                            1, tcPr.map(t -> Unsur.angka(Unsur.nilai(t, "gridSpan"), 1)).orElse(1));
            boolean lanjutan =
                    tcPr.flatMap(t -> Unsur.satu(t, "vMerge"))
                            .filter(v -> !Unsur.atribut(v, "val").equals("restart"))
                            .isPresent();
            hasil.add(new Sel(satu, kolom, rentang, lanjutan));
            kolom += rentang;
        }
        return hasil;
    }

    private static void kumpulkan(Element induk, List<Element> tc) {
        for (Element satu : Unsur.anak(induk)) {
            switch (satu.getLocalName()) {
                case "tc" -> tc.add(satu);
                case "sdt", "sdtContent", "customXml" -> kumpulkan(satu, tc);
                default -> {
                    // row properties
                }
            }
        }
    }
}
