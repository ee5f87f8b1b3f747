package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import static id.go.tapinkab.dukcapil.bukuagregat.pdf.PenulisFo.pt;
import static id.go.tapinkab.dukcapil.bukuagregat.pdf.PenulisFo.ptBilaAda;

import id.go.tapinkab.dukcapil.bukuagregat.pdf.KisiTabel.Sel;
import java.util.List;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Writes tables: fixed columns, repeated heading rows, spans, borders and shading. */
final class PenerjemahTabel {

    /** Writes what stands in a cell. */
    @FunctionalInterface
    interface Isi {
        void tulis(Element sel, double lebar) throws SAXException;
    }

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
        KisiTabel kisi = KisiTabel.baca(tbl, tersedia);
        if (kisi.kolom().isEmpty()) {
            return;
        }
        if (sifat.unsur("tblpPr").isPresent()) {
            laporan.catat("tabel mengambang (ditata di tempatnya)");
        }
        GayaTabel gayaTabel = gaya.gayaTabel(sifat);
        double lebar = kisi.lebar();
        double masuk =
                switch (sifat.nilai("jc")) {
                    case "center" -> Math.max(0, (tersedia - lebar) / 2);
                    case "right", "end" -> Math.max(0, tersedia - lebar);
                    default -> 0;
                };
        fo.buka(
                "table",
                "table-layout",
                "fixed",
                "width",
                pt(lebar),
                "start-indent",
                ptBilaAda(masuk),
                "border-collapse",
                "collapse");
        for (double satu : kisi.kolom()) {
            fo.kosong("table-column", "column-width", pt(satu));
        }
        int kepala = kisi.barisKepala();
        if (kepala > 0) {
            bukaBagian("table-header");
            for (int i = 0; i < kepala; i++) {
                baris(kisi, i, sifat, gayaTabel);
            }
            fo.tutup("table-header");
        }
        bukaBagian("table-body");
        for (int i = kepala; i < kisi.tr().size(); i++) {
            baris(kisi, i, sifat, gayaTabel);
        }
        fo.tutup("table-body");
        fo.tutup("table");
    }

    /** What cells would inherit from around the table ends here. */
    private void bukaBagian(String nama) throws SAXException {
        fo.buka(nama, "start-indent", "0pt", "end-indent", "0pt", "display-align", "before");
    }

    private void baris(KisiTabel kisi, int i, Sifat sifat, GayaTabel gayaTabel)
            throws SAXException {
        boolean bersama =
                kisi.sel().get(i).stream()
                        .findFirst()
                        .flatMap(s -> Unsur.satu(s.unsur(), "p"))
                        .map(paragraf::sifat)
                        .filter(s -> s.nyala("keepNext"))
                        .isPresent();
        double tinggi =
                kisi.sifat(i, "trHeight")
                        .map(h -> Unsur.angka(Unsur.atribut(h, "val"), 0) / 20.0)
                        .orElse(0.0);
        fo.buka(
                "table-row",
                "keep-together.within-page",
                kisi.punyaSifat(i, "cantSplit") ? "always" : "",
                "keep-with-next.within-page",
                bersama && i < kisi.tr().size() - 1 ? "always" : "",
                "block-progression-dimension.minimum",
                ptBilaAda(tinggi));
        boolean adaSel = false;
        for (Sel satu : kisi.sel().get(i)) {
            if (!kisi.tertutup(i, satu)) {
                adaSel = true;
                sel(kisi, i, satu, sifat, gayaTabel.untuk(kisi, i, satu));
            }
        }
        if (!adaSel) {
            fo.buka("table-cell");
            fo.kosong("block");
            fo.tutup("table-cell");
        }
        fo.tutup("table-row");
    }

    private void sel(KisiTabel kisi, int i, Sel satu, Sifat tabel, List<Element> dariGaya)
            throws SAXException {
        int turun = kisi.turun(i, satu);
        Sifat sel = new Sifat();
        for (Element bagian : dariGaya) {
            sel = sel.dengan(Unsur.satu(bagian, "tcPr"));
        }
        sel = sel.dengan(Unsur.satu(satu.unsur(), "tcPr"));
        double kiri = tepi(sel, tabel, "left", "start");
        double kanan = tepi(sel, tabel, "right", "end");
        boolean atas = i == 0;
        boolean bawah = i + turun >= kisi.tr().size();
        boolean awal = satu.kolom() == 0;
        boolean akhir = satu.kolom() + satu.rentang() >= kisi.kolom().size();
        String arah = sel.nilai("textDirection");
        if (arah.startsWith("bt") || arah.startsWith("tb")) {
            laporan.catat("teks tegak dalam sel (ditulis mendatar)");
        }
        BatasSel batas = new BatasSel(satu.unsur(), dariGaya, tabel);
        fo.buka(
                "table-cell",
                "column-number",
                Integer.toString(satu.kolom() + 1),
                "number-columns-spanned",
                satu.rentang() > 1 ? Integer.toString(satu.rentang()) : "",
                "number-rows-spanned",
                turun > 1 ? Integer.toString(turun) : "",
                "padding-left",
                ptBilaAda(kiri),
                "padding-right",
                ptBilaAda(kanan),
                "padding-top",
                ptBilaAda(tepi(sel, tabel, "top", "top")),
                "padding-bottom",
                ptBilaAda(tepi(sel, tabel, "bottom", "bottom")),
                "display-align",
                switch (sel.nilai("vAlign")) {
                    case "center" -> "center";
                    case "bottom" -> "after";
                    default -> "";
                },
                "background-color",
                PenulisHuruf.warna(sel.atribut("shd.fill")),
                "border-top",
                batas.sisi("top", atas ? "top" : "insideH"),
                "border-bottom",
                batas.sisi("bottom", bawah ? "bottom" : "insideH"),
                "border-left",
                batas.sisi("left", awal ? "left" : "insideV"),
                "border-right",
                batas.sisi("right", akhir ? "right" : "insideV"));
        gaya.dalamSel(dariGaya);
        isi.tulis(satu.unsur(), kisi.lebar(satu) - kiri - kanan);
        gaya.keluarSel();
        fo.tutup("table-cell");
    }

    /** A cell's margin: its own, else the table's, else Word's. */
    private static double tepi(Sifat sel, Sifat tabel, String sisi, String sisiBaru) {
        int bawaan = sisi.equals("left") || sisi.equals("right") ? 108 : 0;
        return sel.unsur("tcMar")
                .flatMap(m -> Unsur.satu(m, sisi).or(() -> Unsur.satu(m, sisiBaru)))
                .or(
                        () ->
                                tabel.unsur("tblCellMar")
                                        .flatMap(
                                                m ->
                                                        Unsur.satu(m, sisi)
                                                                .or(() -> Unsur.satu(m, sisiBaru))))
                .map(m -> Unsur.angka(Unsur.atribut(m, "w"), bawaan) / 20.0)
                .orElse(bawaan / 20.0);
    }
}
