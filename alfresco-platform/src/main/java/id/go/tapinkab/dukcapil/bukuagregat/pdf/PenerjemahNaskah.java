package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Writes a whole document: page masters, outline, a page sequence a section. */
final class PenerjemahNaskah {

    /** On the last block of the document, for the total of pages. */
    static final String ID_AKHIR = "ba-akhir";

    private record Bagian(List<Element> isi, Optional<Element> sectPr) {}

    private record Judul(String id, int tingkat, String teks) {}

    private final Docx docx;
    private final PenulisFo fo;
    private final Laporan laporan;
    private final Bersama bersama;
    private final Cerita badan;
    private final TataHalaman tataHalaman;

    PenerjemahNaskah(Docx docx, PenulisFo fo, Laporan laporan) throws IOException {
        this.docx = docx;
        this.fo = fo;
        this.laporan = laporan;
        this.bersama =
                new Bersama(
                        fo,
                        new GayaWord(docx),
                        new Penomoran(docx),
                        laporan,
                        new Catatan(docx),
                        new HashSet<>(),
                        new HashMap<>());
        this.badan = new Cerita(bersama, docx);
        this.tataHalaman = new TataHalaman(docx, bersama);
    }

    void tulis() throws IOException, SAXException {
        Element badan = Unsur.satu(docx.naskah().getDocumentElement(), "body").orElseThrow();
        List<Bagian> bagian = gabung(bagian(badan));
        laporkan(badan);
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
            tataHalaman.tulis(i, bagian.get(i).sectPr());
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
        for (Element satu : Cerita.rata(badan)) {
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

    /** A section that goes on on the same page is none of its own in FO. */
    private List<Bagian> gabung(List<Bagian> asal) {
        List<Bagian> hasil = new ArrayList<>();
        for (Bagian satu : asal) {
            boolean bersambung =
                    !hasil.isEmpty()
                            && satu.sectPr()
                                    .map(s -> Unsur.nilai(s, "type").equals("continuous"))
                                    .orElse(false);
            Bagian sebelum = bersambung ? hasil.get(hasil.size() - 1) : satu;
            if (bersambung && TataHalaman.sama(sebelum.sectPr(), satu.sectPr())) {
                List<Element> isi = new ArrayList<>(sebelum.isi());
                isi.addAll(satu.isi());
                hasil.set(hasil.size() - 1, new Bagian(isi, sebelum.sectPr()));
            } else {
                if (bersambung) {
                    laporan.catat("bagian bersambung dengan tata lain (mulai di halaman baru)");
                }
                hasil.add(satu);
            }
        }
        return hasil;
    }

    /** What the document holds and no page shows. */
    private void laporkan(Element badan) throws IOException {
        var komentar = docx.xml("word/comments.xml");
        if (komentar.isPresent()) {
            Unsur.anak(komentar.get().getDocumentElement(), "comment")
                    .forEach(k -> laporan.catat("komentar (tidak dicetak)"));
        }
        for (String jenis : List.of("ins", "del", "moveFrom", "moveTo")) {
            Unsur.keturunan(badan, jenis)
                    .forEach(u -> laporan.catat("perubahan terlacak (dianggap diterima)"));
        }
    }

    private List<Judul> judul(Element badan) {
        List<Judul> hasil = new ArrayList<>();
        for (Element satu : Cerita.rata(badan)) {
            if (!satu.getLocalName().equals("p")) {
                continue;
            }
            String tingkat = bersama.gaya().paragraf(Unsur.satu(satu, "pPr")).nilai("outlineLvl");
            String teks = PenerjemahParagraf.teks(satu);
            if (tingkat.matches("[0-8]") && !teks.isEmpty()) {
                String id = "ba-judul-" + (hasil.size() + 1);
                bersama.idJudul().put(satu, id);
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
                tataHalaman.nama(i),
                "format",
                bentuk,
                "force-page-count",
                "no-force",
                "initial-page-number",
                nomor.map(n -> Unsur.atribut(n, "start"))
                        .filter(n -> !n.isEmpty())
                        .orElse(TataHalaman.mulai(bagian.sectPr())));
        double lebar = TataHalaman.lebarIsi(bagian.sectPr());
        tataHalaman.kepalaKaki(i, lebar);
        fo.buka("flow", "flow-name", "xsl-region-body");
        badan.isi(bagian.isi(), lebar, Cerita.Letak.BAGIAN);
        if (terakhir) {
            bersama.catatan().tulisAkhir(bersama, lebar);
            fo.kosong("block", "id", ID_AKHIR);
        }
        fo.tutup("flow");
        fo.tutup("page-sequence");
    }
}
