package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import static id.go.tapinkab.dukcapil.bukuagregat.pdf.PenulisFo.pt;
import static id.go.tapinkab.dukcapil.bukuagregat.pdf.PenulisFo.ptBilaAda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Writes paragraphs as FO blocks: indents, spacing, tabs, borders, lists, pictures, footnotes. */
final class PenerjemahParagraf {

    /** Word's tab stops where a paragraph sets none. */
    private static final double TAB_BAWAAN = 36;

    private final PenulisFo fo;
    private final PenulisHuruf penulisHuruf;
    private final GayaWord gaya;
    private final Penomoran penomoran;
    private final PembacaParagraf pembaca;
    private final Bersama bersama;
    private final Sisipan sisipan;
    private final Kotak kotak;
    private final List<Butir> sambungan = new ArrayList<>();
    private double lebar;

    /** Writes what stands in a text box. */
    @FunctionalInterface
    interface Kotak {
        void tulis(Element isi, double lebar) throws SAXException;
    }

    PenerjemahParagraf(Bersama bersama, Docx docx, Kotak kotak) {
        this.bersama = bersama;
        this.fo = bersama.fo();
        this.gaya = bersama.gaya();
        this.penomoran = bersama.penomoran();
        this.pembaca = new PembacaParagraf(gaya, docx, bersama.laporan());
        this.penulisHuruf = new PenulisHuruf(fo, bersama.laporan());
        this.sisipan = new Sisipan(fo, docx, bersama.laporan());
        this.kotak = kotak;
    }

    /** Whether a tracked change takes the paragraph's end away: it runs on into the next one. */
    static boolean tandaDihapus(Element p) {
        return Unsur.satu(p, "pPr")
                .flatMap(x -> Unsur.satu(x, "rPr"))
                .flatMap(x -> Unsur.satu(x, "del"))
                .isPresent();
    }

    Sifat sifat(Element p) {
        return gaya.paragraf(Unsur.satu(p, "pPr"));
    }

    /** The plain text of a paragraph, for the outline. */
    static String teks(Element p) {
        StringBuilder hasil = new StringBuilder();
        for (Element satu : Unsur.keturunan(p, "r")) {
            for (Element isi : Unsur.anak(satu)) {
                if (isi.getLocalName().equals("t")) {
                    hasil.append(isi.getTextContent());
                } else if (isi.getLocalName().equals("tab")) {
                    hasil.append(' ');
                }
            }
        }
        return hasil.toString().strip();
    }

    /**
     * Writes one paragraph.
     *
     * @param lebar of the column or cell it stands in, in points
     * @param pertama true at the top of a section and in a cell, where space at the edge is kept
     * @param bersambung keeps the content for the next paragraph
     */
    void tulis(Element p, double lebar, boolean pertama, String id, boolean bersambung)
            throws SAXException {
        if (bersambung) {
            sambungan.addAll(pembaca.baca(p));
            return;
        }
        Sifat sifat = sifat(p);
        if (sifat.unsur("framePr").isPresent()) {
            bersama.laporan().catat("bingkai alinea (ditata di tempatnya)");
        }
        Optional<Penomoran.Label> label = penomoran.label(sifat);
        Sifat denganDaftar = sifat;
        if (label.isPresent()) {
            // A list level's indent stands under the paragraph's own.
            denganDaftar = new Sifat().dengan(label.get().pPr()).dengan(Unsur.satu(p, "pPr"));
            denganDaftar = gabung(sifat, denganDaftar);
        }
        List<Butir> butir = new ArrayList<>();
        Sifat huruf = gaya.hurufParagraf(Unsur.satu(p, "pPr"));
        label.ifPresent(
                l -> {
                    butir.add(new Butir.Teks(l.teks(), huruf));
                    switch (l.akhiran()) {
                        case "nothing" -> {}
                        case "space" -> butir.add(new Butir.Teks(" ", huruf));
                        default -> butir.add(new Butir.Tab(huruf));
                    }
                });
        butir.addAll(sambungan);
        sambungan.clear();
        butir.addAll(pembaca.baca(p));
        String putus = sifat.nyala("pageBreakBefore") ? "page" : "";
        List<Butir> bagian = new ArrayList<>();
        List<Element> isiKotak = new ArrayList<>();
        for (Butir satu : butir) {
            if (satu instanceof Butir.GantiHalaman || satu instanceof Butir.GantiKolom) {
                if (!bagian.isEmpty()) {
                    blok(denganDaftar, huruf, bagian, lebar, putus, pertama, id);
                    bagian = new ArrayList<>();
                }
                putus = satu instanceof Butir.GantiHalaman ? "page" : "column";
            } else if (satu instanceof Butir.Kotak k) {
                isiKotak.add(k.isi());
            } else {
                bagian.add(satu);
            }
        }
        blok(denganDaftar, huruf, bagian, lebar, putus, pertama, id);
        for (Element satu : isiKotak) {
            kotak.tulis(satu, lebar);
        }
    }

    private static Sifat gabung(Sifat dasar, Sifat daftar) {
        return daftar.unsur("ind").isPresent() ? dasar.dengan(bungkus(daftar)) : dasar;
    }

    private static Optional<Element> bungkus(Sifat daftar) {
        return daftar.unsur("ind").map(ind -> (Element) ind.getParentNode());
    }

    private void blok(
            Sifat sifat,
            Sifat huruf,
            List<Butir> butir,
            double lebar,
            String putus,
            boolean pertama,
            String id)
            throws SAXException {
        this.lebar = lebar;
        double kiri = sifat.poin("ind.left") + sifat.poin("ind.start");
        double kanan = sifat.poin("ind.right") + sifat.poin("ind.end");
        double pertamaMasuk = sifat.poin("ind.firstLine") - sifat.poin("ind.hanging");
        TataTab tata = new TataTab(sifat, lebar, kiri, kanan, pertamaMasuk, TAB_BAWAAN);
        boolean rentang = tata.rentang(butir);
        String rata =
                switch (sifat.nilai("jc")) {
                    case "center" -> "center";
                    case "right", "end" -> "end";
                    case "both", "distribute" -> "justify";
                    default -> "start";
                };
        double ukuran =
                butir.stream()
                        .filter(Butir.Teks.class::isInstance)
                        .mapToDouble(b -> PenulisHuruf.ukuran(((Butir.Teks) b).huruf()))
                        .max()
                        .orElse(PenulisHuruf.ukuran(huruf));
        double sebelum = sifat.poin("spacing.before");
        double sesudah = sifat.poin("spacing.after");
        boolean berbatas = sifat.unsur("pBdr").isPresent();
        // Only what differs from FO's defaults: a book has more than a hundred thousand blocks.
        fo.buka(
                "block",
                "id",
                unik(id),
                "start-indent",
                ptBilaAda(kiri),
                "end-indent",
                ptBilaAda(kanan),
                "last-line-end-indent",
                rentang ? ptBilaAda(-kanan) : "",
                "text-indent",
                ptBilaAda(pertamaMasuk),
                "space-before",
                ptBilaAda(sebelum),
                "space-before.precedence",
                sebelum > 0 ? "force" : "",
                "space-before.conditionality",
                sebelum > 0 && (pertama || !putus.isEmpty()) ? "retain" : "",
                "space-after",
                ptBilaAda(sesudah),
                "space-after.precedence",
                sesudah > 0 ? "force" : "",
                "space-after.conditionality",
                sesudah > 0 && pertama ? "retain" : "",
                "text-align",
                rentang && rata.equals("justify") || rata.equals("start") ? "" : rata,
                "text-align-last",
                rentang ? "justify" : "",
                "font-size",
                pt(ukuran),
                "line-height",
                tinggiBaris(sifat, ukuran),
                "keep-with-next.within-page",
                sifat.nyala("keepNext") ? "always" : "",
                "keep-together.within-page",
                sifat.nyala("keepLines") ? "always" : "",
                "break-before",
                putus,
                "background-color",
                PenulisHuruf.warna(sifat.atribut("shd.fill")),
                "border-bottom",
                berbatas ? batas(sifat, "bottom") : "",
                "border-top",
                berbatas ? batas(sifat, "top") : "",
                "border-left",
                berbatas ? batas(sifat, "left") : "",
                "border-right",
                berbatas ? batas(sifat, "right") : "",
                "padding-bottom",
                berbatas ? "4pt" : "");
        penulisHuruf.dasar(ukuran);
        boolean kosong = true;
        for (int i = 0; i < butir.size(); i++) {
            butir(butir, i, tata);
            kosong &=
                    butir.get(i) instanceof Butir.Tanda
                            || butir.get(i) instanceof Butir.Teks teks && teks.teks().isEmpty();
        }
        if (kosong) {
            // An empty paragraph is as high as a line.
            fo.teks("\u00A0");
        }
        fo.tutup("block");
    }

    private static String tinggiBaris(Sifat sifat, double ukuran) {
        int line = Unsur.angka(sifat.atribut("spacing.line"), 240);
        return switch (sifat.atribut("spacing.lineRule")) {
            case "exact" -> pt(line / 20.0);
            case "atLeast" -> pt(Math.max(line / 20.0, ukuran * PenulisHuruf.BARIS_TUNGGAL));
            default -> pt(ukuran * PenulisHuruf.BARIS_TUNGGAL * line / 240.0);
        };
    }

    private static String batas(Sifat sifat, String sisi) {
        return sifat.unsur("pBdr").flatMap(b -> Unsur.satu(b, sisi)).map(Batas::dari).orElse("");
    }

    private String unik(String id) {
        return !id.isEmpty() && bersama.tanda().add(id) ? id : "";
    }

    private void butir(List<Butir> semua, int i, TataTab tata) throws SAXException {
        Butir satu = semua.get(i);
        if (satu instanceof Butir.Teks teks) {
            penulisHuruf.tulis(teks.teks(), teks.huruf());
            tata.maju(penulisHuruf.lebar(teks.teks(), teks.huruf()));
        } else if (satu instanceof Butir.Tab || satu instanceof Butir.TabDaftar) {
            tata.tulis(fo, semua, i, penulisHuruf);
        } else if (satu instanceof Butir.GantiBaris) {
            fo.kosong("block");
            tata.barisBaru();
        } else if (satu instanceof Butir.Tanda tanda) {
            String id = unik(tanda.nama());
            if (!id.isEmpty()) {
                fo.kosong("inline", "id", id);
            }
        } else if (satu instanceof Butir.AwalTautan tautan) {
            awalTautan(tautan);
        } else if (satu instanceof Butir.AkhirTautan) {
            fo.tutup("basic-link");
        } else if (satu instanceof Butir.NomorHalaman nomor) {
            penulisHuruf.kosong(nomor.huruf(), "page-number");
        } else if (satu instanceof Butir.JumlahHalaman nomor) {
            penulisHuruf.kosong(
                    nomor.huruf(),
                    "page-number-citation-last",
                    "ref-id",
                    PenerjemahNaskah.ID_AKHIR);
        } else if (satu instanceof Butir.HalamanTanda tanda) {
            penulisHuruf.kosong(tanda.huruf(), "page-number-citation", "ref-id", tanda.tanda());
        } else if (satu instanceof Butir.Gambar gambar) {
            sisipan.gambar(gambar);
        } else if (satu instanceof Butir.CatatanKaki catatan) {
            bersama.catatan().kaki(bersama, catatan.id(), lebar);
        } else if (satu instanceof Butir.CatatanAkhir catatan) {
            bersama.catatan().akhir(bersama, catatan.id());
        } else if (satu instanceof Butir.NomorCatatan nomor) {
            penulisHuruf.tulis(bersama.catatan().nomorKini(), nomor.huruf());
        }
    }

    private void awalTautan(Butir.AwalTautan tautan) throws SAXException {
        if (!tautan.tanda().isEmpty()) {
            fo.buka("basic-link", "internal-destination", tautan.tanda());
        } else {
            String alamat = tautan.alamat().isEmpty() ? "#" : tautan.alamat();
            fo.buka(
                    "basic-link",
                    "external-destination",
                    "url('" + alamat.replace("'", "%27") + "')");
        }
    }
}
