package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import static id.go.tapinkab.dukcapil.bukuagregat.pdf.PenulisFo.pt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Writes a whole document: page masters, outline, a page sequence a section. */
final class PenerjemahNaskah {

    /** On the last block of the document, for the total of pages. */
    static final String ID_AKHIR = "ba-akhir";

    /** Where blocks stand: that decides whether space at the edge is kept. */
    private enum Letak {
        BAGIAN,
        SEL,
        LAIN
    }

    private record Bagian(List<Element> isi, Optional<Element> sectPr) {}

    private record Judul(String id, int tingkat, String teks) {}

    private final Docx docx;
    private final PenulisFo fo;
    private final Laporan laporan;
    private final PenerjemahParagraf paragraf;
    private final PenerjemahTabel tabel;
    private final Map<Element, String> idJudul = new HashMap<>();
    private final Map<String, String> kepalaKaki = new HashMap<>();

    PenerjemahNaskah(Docx docx, PenulisFo fo, Laporan laporan) throws IOException {
        this.docx = docx;
        this.fo = fo;
        this.laporan = laporan;
        this.paragraf = new PenerjemahParagraf(fo, docx, laporan);
        this.tabel =
                new PenerjemahTabel(
                        fo, paragraf, (sel, lebar) -> isi(Unsur.anak(sel), lebar, Letak.SEL));
    }

    void tulis() throws IOException, SAXException {
        Element badan = Unsur.satu(docx.naskah().getDocumentElement(), "body").orElseThrow();
        List<Bagian> bagian = bagian(badan);
        List<Judul> judul = judul(badan);
        fo.mulai();
        fo.buka(
                "root",
                "font-family",
                PenulisHuruf.KELUARGA,
                "white-space-collapse",
                "false",
                "xml:lang",
                "id");
        fo.buka("layout-master-set");
        for (int i = 0; i < bagian.size(); i++) {
            halaman(i, bagian.get(i).sectPr());
        }
        fo.tutup("layout-master-set");
        kerangka(judul);
        for (String tanda : tandaTertuju(badan)) {
            fo.kosong("fox:destination", "internal-destination", tanda);
        }
        for (int i = 0; i < bagian.size(); i++) {
            urutan(i, bagian.get(i), i == bagian.size() - 1);
        }
        fo.tutup("root");
        fo.selesai();
    }

    /**
     * A section ends with the paragraph that holds its properties; the last one's are the body's.
     */
    private static List<Bagian> bagian(Element badan) {
        List<Bagian> hasil = new ArrayList<>();
        List<Element> isi = new ArrayList<>();
        for (Element satu : rata(badan)) {
            if (satu.getLocalName().equals("sectPr")) {
                hasil.add(new Bagian(isi, Optional.of(satu)));
                return hasil;
            }
            Optional<Element> sectPr =
                    Unsur.satu(satu, "pPr").flatMap(p -> Unsur.satu(p, "sectPr"));
            if (sectPr.isEmpty() || !Unsur.keturunan(satu, "r").isEmpty()) {
                isi.add(satu);
            }
            if (sectPr.isPresent()) {
                hasil.add(new Bagian(isi, sectPr));
                isi = new ArrayList<>();
            }
        }
        hasil.add(new Bagian(isi, Optional.empty()));
        return hasil;
    }

    /** Body elements with content controls opened. */
    private static List<Element> rata(Element induk) {
        List<Element> hasil = new ArrayList<>();
        for (Element satu : Unsur.anak(induk)) {
            switch (satu.getLocalName()) {
                case "sdt" ->
                        Unsur.satu(satu, "sdtContent").ifPresent(isi -> hasil.addAll(rata(isi)));
                case "customXml", "ins", "moveTo" -> hasil.addAll(rata(satu));
                default -> hasil.add(satu);
            }
        }
        return hasil;
    }

    private List<Judul> judul(Element badan) {
        List<Judul> hasil = new ArrayList<>();
        for (Element satu : rata(badan)) {
            if (!satu.getLocalName().equals("p")) {
                continue;
            }
            String tingkat = paragraf.sifat(satu).nilai("outlineLvl");
            String teks = PenerjemahParagraf.teks(satu);
            if (tingkat.matches("[0-8]") && !teks.isEmpty()) {
                String id = "ba-judul-" + (hasil.size() + 1);
                idJudul.put(satu, id);
                hasil.add(new Judul(id, Integer.parseInt(tingkat), teks));
            }
        }
        return hasil;
    }

    private void kerangka(List<Judul> judul) throws SAXException {
        if (judul.isEmpty()) {
            return;
        }
        fo.buka("bookmark-tree");
        List<Integer> terbuka = new ArrayList<>();
        for (Judul satu : judul) {
            while (!terbuka.isEmpty() && terbuka.get(terbuka.size() - 1) >= satu.tingkat()) {
                fo.tutup("bookmark");
                terbuka.remove(terbuka.size() - 1);
            }
            fo.buka("bookmark", "internal-destination", satu.id());
            fo.buka("bookmark-title");
            fo.teks(satu.teks());
            fo.tutup("bookmark-title");
            terbuka.add(satu.tingkat());
        }
        for (int i = 0; i < terbuka.size(); i++) {
            fo.tutup("bookmark");
        }
        fo.tutup("bookmark-tree");
    }

    /** Bookmarks that a link points to and that are there: named destinations of the PDF. */
    private static Set<String> tandaTertuju(Element badan) {
        Set<String> ada = new HashSet<>();
        for (Element satu : Unsur.keturunan(badan, "bookmarkStart")) {
            ada.add(Unsur.atribut(satu, "name"));
        }
        Set<String> hasil = new TreeSet<>();
        for (Element satu : Unsur.keturunan(badan, "hyperlink")) {
            String tanda = Unsur.atribut(satu, "anchor");
            if (ada.contains(tanda)) {
                hasil.add(tanda);
            }
        }
        return hasil;
    }

    private static double ukuran(Optional<Element> sectPr, String unsur, String sisi, int bawaan) {
        return sectPr.flatMap(s -> Unsur.satu(s, unsur))
                        .map(s -> Unsur.angka(Unsur.atribut(s, sisi), bawaan))
                        .orElse(bawaan)
                / 20.0;
    }

    private void halaman(int i, Optional<Element> sectPr) throws SAXException {
        double atas = ukuran(sectPr, "pgMar", "top", 1440);
        double bawah = ukuran(sectPr, "pgMar", "bottom", 1440);
        double kepala = Math.min(ukuran(sectPr, "pgMar", "header", 708), atas);
        double kaki = Math.min(ukuran(sectPr, "pgMar", "footer", 708), bawah);
        fo.buka(
                "simple-page-master",
                "master-name",
                "m" + i,
                "page-width",
                pt(ukuran(sectPr, "pgSz", "w", 11906)),
                "page-height",
                pt(ukuran(sectPr, "pgSz", "h", 16838)),
                "margin-top",
                pt(kepala),
                "margin-bottom",
                pt(kaki),
                "margin-left",
                pt(ukuran(sectPr, "pgMar", "left", 1440)),
                "margin-right",
                pt(ukuran(sectPr, "pgMar", "right", 1440)));
        String kolom =
                sectPr.flatMap(s -> Unsur.satu(s, "cols"))
                        .map(c -> Unsur.atribut(c, "num"))
                        .filter(n -> n.matches("[2-9]"))
                        .orElse("");
        fo.kosong(
                "region-body",
                "margin-top",
                pt(atas - kepala),
                "margin-bottom",
                pt(bawah - kaki),
                "column-count",
                kolom);
        fo.kosong("region-before", "extent", pt(atas - kepala));
        fo.kosong("region-after", "extent", pt(bawah - kaki), "display-align", "after");
        fo.tutup("simple-page-master");
    }

    private void urutan(int i, Bagian bagian, boolean terakhir) throws IOException, SAXException {
        Optional<Element> nomor = bagian.sectPr().flatMap(s -> Unsur.satu(s, "pgNumType"));
        String bentuk =
                switch (nomor.map(n -> Unsur.atribut(n, "fmt")).orElse("")) {
                    case "lowerRoman" -> "i";
                    case "upperRoman" -> "I";
                    case "lowerLetter" -> "a";
                    case "upperLetter" -> "A";
                    default -> "1";
                };
        fo.buka(
                "page-sequence",
                "master-reference",
                "m" + i,
                "format",
                bentuk,
                "force-page-count",
                "no-force",
                "initial-page-number",
                nomor.map(n -> Unsur.atribut(n, "start")).orElse(""));
        double lebar =
                ukuran(bagian.sectPr(), "pgSz", "w", 11906)
                        - ukuran(bagian.sectPr(), "pgMar", "left", 1440)
                        - ukuran(bagian.sectPr(), "pgMar", "right", 1440);
        kepalaKaki(bagian.sectPr(), "headerReference", "xsl-region-before", lebar);
        kepalaKaki(bagian.sectPr(), "footerReference", "xsl-region-after", lebar);
        fo.buka("flow", "flow-name", "xsl-region-body");
        isi(bagian.isi(), lebar, Letak.BAGIAN);
        if (terakhir) {
            fo.kosong("block", "id", ID_AKHIR);
        }
        fo.tutup("flow");
        fo.tutup("page-sequence");
    }

    /** A section without a header of its own has that of the section before. */
    private void kepalaKaki(Optional<Element> sectPr, String jenis, String wilayah, double lebar)
            throws IOException, SAXException {
        if (sectPr.isPresent()) {
            for (Element satu : Unsur.anak(sectPr.get(), jenis)) {
                if (Unsur.atribut(satu, "type").equals("default")) {
                    docx.tujuan(Unsur.atribut(satu, "id")).ifPresent(b -> kepalaKaki.put(jenis, b));
                } else {
                    laporan.catat("kepala atau kaki halaman pertama/genap");
                }
            }
        }
        if (!kepalaKaki.containsKey(jenis)) {
            return;
        }
        var berkas = docx.xml(kepalaKaki.get(jenis));
        if (berkas.isPresent()) {
            fo.buka("static-content", "flow-name", wilayah);
            isi(rata(berkas.get().getDocumentElement()), lebar, Letak.LAIN);
            fo.tutup("static-content");
        }
    }

    private void isi(List<Element> unsur, double lebar, Letak letak) throws SAXException {
        boolean adaBlok = false;
        for (Element satu : unsur) {
            switch (satu.getLocalName()) {
                case "p" -> {
                    String id = idJudul.getOrDefault(satu, "");
                    boolean tetap = letak == Letak.SEL || letak == Letak.BAGIAN && !adaBlok;
                    paragraf.tulis(satu, lebar, tetap, id);
                    adaBlok = true;
                }
                case "tbl" -> {
                    tabel.tulis(satu, lebar);
                    adaBlok = true;
                }
                case "sdt", "customXml", "ins" -> {
                    isi(rata(satu), lebar, letak);
                    adaBlok = true;
                }
                default -> {
                    // cell properties and marks between blocks
                }
            }
        }
        if (!adaBlok) {
            fo.kosong("block");
        }
    }
}
