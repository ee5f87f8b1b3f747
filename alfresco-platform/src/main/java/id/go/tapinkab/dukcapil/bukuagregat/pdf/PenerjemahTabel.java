package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import static id.go.tapinkab.dukcapil.bukuagregat.pdf.PenulisFo.pt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Writes tables: fixed columns, repeated heading rows, spans, borders and shading. */
final class PenerjemahTabel {

    /** Writes what stands in a cell. */
    @FunctionalInterface
    interface Isi {
        void tulis(Element sel, double lebar) throws SAXException;
    }

    private record Sel(Element unsur, int kolom, int rentang, boolean lanjutan) {}

    private final PenulisFo fo;
    private final GayaWord gaya;
    private final Laporan laporan;
    private final PenerjemahParagraf paragraf;
    private final Isi isi;

    PenerjemahTabel(Bersama bersama, PenerjemahParagraf paragraf, Isi isi) {
        this.fo = bersama.fo();
        this.laporan = bersama.laporan();
        this.gaya = bersama.gaya();
        this.paragraf = paragraf;
        this.isi = isi;
    }

    void tulis(Element tbl, double tersedia) throws SAXException {
        Sifat sifat = gaya.tabel(Unsur.satu(tbl, "tblPr"));
        List<Double> kolom = new ArrayList<>();
        Unsur.satu(tbl, "tblGrid")
                .ifPresent(
                        grid ->
                                Unsur.anak(grid, "gridCol")
                                        .forEach(
                                                g ->
                                                        kolom.add(
                                                                Unsur.angka(
                                                                                Unsur.atribut(
                                                                                        g, "w"),
                                                                                0)
                                                                        / 20.0)));
        List<List<Sel>> baris = new ArrayList<>();
        List<Element> tr = baris(tbl);
        for (Element satu : tr) {
            baris.add(sel(satu));
        }
        int banyak =
                baris.stream()
                        .mapToInt(
                                b ->
                                        b.stream()
                                                .mapToInt(s -> s.kolom() + s.rentang())
                                                .max()
                                                .orElse(0))
                        .max()
                        .orElse(0);
        while (kolom.size() < banyak) {
            kolom.add(tersedia / Math.max(1, banyak));
        }
        if (banyak == 0) {
            return;
        }
        if (sifat.unsur("tblpPr").isPresent()) {
            laporan.catat("tabel mengambang (ditata di tempatnya)");
        }
        if (kolom.stream().anyMatch(k -> k <= 0)) {
            // A grid without widths says nothing: all alike.
            kolom.replaceAll(k -> tersedia / kolom.size());
        }
        double lebar = kolom.stream().mapToDouble(Double::doubleValue).sum();
        double skala = lebar > tersedia ? tersedia / lebar : 1;
        kolom.replaceAll(k -> k * skala);
        double masuk =
                switch (sifat.nilai("jc")) {
                    case "center" -> Math.max(0, (tersedia - lebar * skala) / 2);
                    case "right", "end" -> Math.max(0, tersedia - lebar * skala);
                    default -> 0;
                };
        fo.buka(
                "table",
                "table-layout",
                "fixed",
                "width",
                pt(lebar * skala),
                "start-indent",
                pt(masuk),
                "border-collapse",
                "collapse");
        for (double satu : kolom) {
            fo.kosong("table-column", "column-width", pt(satu));
        }
        int kepala = 0;
        while (kepala < tr.size() - 1 && adaSifat(tr.get(kepala), "tblHeader")) {
            kepala++;
        }
        if (kepala > 0) {
            fo.buka("table-header");
            for (int i = 0; i < kepala; i++) {
                baris(tr, baris, i, kolom, sifat);
            }
            fo.tutup("table-header");
        }
        fo.buka("table-body");
        for (int i = kepala; i < tr.size(); i++) {
            baris(tr, baris, i, kolom, sifat);
        }
        fo.tutup("table-body");
        fo.tutup("table");
    }

    private static List<Element> baris(Element induk) {
        List<Element> hasil = new ArrayList<>();
        for (Element satu : Unsur.anak(induk)) {
            switch (satu.getLocalName()) {
                case "tr" -> {
                    boolean dihapus =
                            Unsur.satu(satu, "trPr").flatMap(t -> Unsur.satu(t, "del")).isPresent();
                    if (!dihapus && !Unsur.keturunan(satu, "tc").isEmpty()) {
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

    private static boolean adaSifat(Element tr, String nama) {
        return Unsur.satu(tr, "trPr")
                .flatMap(t -> Unsur.satu(t, nama))
                .filter(Unsur::nyala)
                .isPresent();
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
            if (satu.getLocalName().equals("tc")) {
                tc.add(satu);
            } else if (satu.getLocalName().equals("sdt")
                    || satu.getLocalName().equals("sdtContent")) {
                kumpulkan(satu, tc);
            }
        }
    }

    private void baris(
            List<Element> tr, List<List<Sel>> semua, int i, List<Double> kolom, Sifat sifat)
            throws SAXException {
        boolean bersama =
                semua.get(i).stream()
                        .findFirst()
                        .flatMap(s -> Unsur.satu(s.unsur(), "p"))
                        .map(paragraf::sifat)
                        .filter(s -> s.nyala("keepNext"))
                        .isPresent();
        double tinggi =
                Unsur.satu(tr.get(i), "trPr")
                        .flatMap(t -> Unsur.satu(t, "trHeight"))
                        .map(h -> Unsur.angka(Unsur.atribut(h, "val"), 0) / 20.0)
                        .orElse(0.0);
        fo.buka(
                "table-row",
                "keep-together.within-page",
                adaSifat(tr.get(i), "cantSplit") ? "always" : "",
                "keep-with-next.within-page",
                bersama && i < tr.size() - 1 ? "always" : "",
                "block-progression-dimension.minimum",
                tinggi > 0 ? pt(tinggi) : "");
        boolean adaSel = false;
        for (Sel satu : semua.get(i)) {
            if (satu.lanjutan() && adaAtas(semua, i, satu)) {
                continue;
            }
            adaSel = true;
            sel(semua, i, satu, kolom, sifat);
        }
        if (!adaSel) {
            fo.buka("table-cell");
            fo.kosong("block");
            fo.tutup("table-cell");
        }
        fo.tutup("table-row");
    }

    private static boolean adaAtas(List<List<Sel>> semua, int i, Sel satu) {
        return i > 0
                && semua.get(i - 1).stream()
                        .anyMatch(a -> a.kolom() == satu.kolom() && a.rentang() == satu.rentang());
    }

    private void sel(List<List<Sel>> semua, int i, Sel satu, List<Double> kolom, Sifat tabel)
            throws SAXException {
        int turun = 1;
        while (i + turun < semua.size()
                && semua.get(i + turun).stream()
                        .anyMatch(
                                b ->
                                        b.lanjutan()
                                                && b.kolom() == satu.kolom()
                                                && b.rentang() == satu.rentang())) {
            turun++;
        }
        Optional<Element> tcPr = Unsur.satu(satu.unsur(), "tcPr");
        double lebar = 0;
        for (int k = satu.kolom(); k < satu.kolom() + satu.rentang(); k++) {
            lebar += kolom.get(k);
        }
        double kiri = tepi(tabel, "left");
        double kanan = tepi(tabel, "right");
        boolean atas = i == 0;
        boolean bawah = i + turun >= semua.size();
        boolean awal = satu.kolom() == 0;
        boolean akhir = satu.kolom() + satu.rentang() >= kolom.size();
        String tegak =
                switch (tcPr.map(t -> Unsur.nilai(t, "vAlign")).orElse("")) {
                    case "center" -> "center";
                    case "bottom" -> "after";
                    default -> "before";
                };
        if (tcPr.filter(
                        t ->
                                Unsur.nilai(t, "textDirection").startsWith("bt")
                                        || Unsur.nilai(t, "textDirection").startsWith("tb"))
                .isPresent()) {
            laporan.catat("teks tegak dalam sel (ditulis mendatar)");
        }
        fo.buka(
                "table-cell",
                "column-number",
                Integer.toString(satu.kolom() + 1),
                "number-columns-spanned",
                satu.rentang() > 1 ? Integer.toString(satu.rentang()) : "",
                "number-rows-spanned",
                turun > 1 ? Integer.toString(turun) : "",
                "start-indent",
                "0pt",
                "end-indent",
                "0pt",
                "padding-left",
                pt(kiri),
                "padding-right",
                pt(kanan),
                "display-align",
                tegak,
                "background-color",
                tcPr.flatMap(t -> Unsur.satu(t, "shd"))
                        .map(s -> PenulisHuruf.warna(Unsur.atribut(s, "fill")))
                        .orElse(""),
                "border-top",
                batas(tcPr, tabel, "top", atas ? "top" : "insideH"),
                "border-bottom",
                batas(tcPr, tabel, "bottom", bawah ? "bottom" : "insideH"),
                "border-left",
                batas(tcPr, tabel, "left", awal ? "left" : "insideV"),
                "border-right",
                batas(tcPr, tabel, "right", akhir ? "right" : "insideV"));
        isi.tulis(satu.unsur(), lebar - kiri - kanan);
        fo.tutup("table-cell");
    }

    private static double tepi(Sifat tabel, String sisi) {
        return tabel.unsur("tblCellMar")
                .flatMap(m -> Unsur.satu(m, sisi))
                .map(m -> Unsur.angka(Unsur.atribut(m, "w"), 108) / 20.0)
                .orElse(5.4);
    }

    private static String batas(
            Optional<Element> tcPr, Sifat tabel, String sisiSel, String sisiTabel) {
        Optional<Element> sel =
                tcPr.flatMap(t -> Unsur.satu(t, "tcBorders")).flatMap(b -> Unsur.satu(b, sisiSel));
        return sel.or(() -> tabel.unsur("tblBorders").flatMap(b -> Unsur.satu(b, sisiTabel)))
                .map(Batas::dari)
                .orElse("");
    }
}
