package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Writes a whole document: page masters, outline, a page sequence a section. */
final class PenerjemahNaskah {

    /** On the last block of the document, for the total of pages. */
    static final String ID_AKHIR = "ba-akhir";

    /** A section as FO sees it: so many of the document's one after the other. */
    private record Bagian(Optional<Element> sectPr, int banyak) {}

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
        Ikhtisar ikhtisar = Ikhtisar.baca(docx, bersama.gaya());
        ikhtisar.perubahan()
                .forEach(banyak -> laporan.catat("perubahan terlacak (dianggap diterima)"));
        laporkanKomentar();
        List<Bagian> bagian = gabung(ikhtisar.sectPr());
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
        kerangka(ikhtisar.judul());
        for (String tanda : ikhtisar.tandaTertuju()) {
            fo.kosong("fox:destination", "internal-destination", tanda);
        }
        AliranBagian aliran = new AliranBagian(AliranBlok.buka(docx), bersama, ikhtisar.idJudul());
        for (int i = 0; i < bagian.size(); i++) {
            bagian(i, bagian.get(i), aliran, i == bagian.size() - 1);
        }
        fo.tutup("root");
        fo.selesai();
    }

    /** A section that goes on on the same page is none of its own in FO. */
    private List<Bagian> gabung(List<Optional<Element>> asal) {
        List<Bagian> hasil = new ArrayList<>();
        for (Optional<Element> satu : asal) {
            boolean bersambung =
                    !hasil.isEmpty()
                            && satu.map(s -> Unsur.nilai(s, "type").equals("continuous"))
                                    .orElse(false);
            Bagian sebelum = bersambung ? hasil.get(hasil.size() - 1) : new Bagian(satu, 0);
            if (bersambung && TataHalaman.sama(sebelum.sectPr(), satu)) {
                hasil.set(hasil.size() - 1, new Bagian(sebelum.sectPr(), sebelum.banyak() + 1));
            } else {
                if (bersambung) {
                    laporan.catat("bagian bersambung dengan tata lain (mulai di halaman baru)");
                }
                hasil.add(new Bagian(satu, 1));
            }
        }
        return hasil;
    }

    private void laporkanKomentar() throws IOException {
        var komentar = docx.xml("word/comments.xml");
        if (komentar.isPresent()) {
            Unsur.anak(komentar.get().getDocumentElement(), "comment")
                    .forEach(k -> laporan.catat("komentar (tidak dicetak)"));
        }
    }

    private void kerangka(List<Ikhtisar.Judul> judul) throws SAXException {
        if (judul.isEmpty()) {
            return;
        }
        fo.buka("bookmark-tree");
        List<Integer> terbuka = new ArrayList<>();
        for (Ikhtisar.Judul satu : judul) {
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

    /**
     * Writes a section as one page sequence or, for FOP keeps a sequence in memory until its end,
     * as one from each paragraph on that begins a page.
     */
    private void bagian(int i, Bagian bagian, AliranBagian aliran, boolean terakhir)
            throws IOException, SAXException {
        Optional<Element> nomor = bagian.sectPr().flatMap(s -> Unsur.satu(s, "pgNumType"));
        String mulai =
                nomor.map(n -> Unsur.atribut(n, "start"))
                        .filter(n -> !n.isEmpty())
                        .orElse(TataHalaman.mulai(bagian.sectPr()));
        aliran.mulaiBagian(bagian.banyak(), tataHalaman.dapatDibagi(i));
        boolean lagi = true;
        while (lagi) {
            fo.buka(
                    "page-sequence",
                    "master-reference",
                    tataHalaman.nama(i),
                    "format",
                    bentuk(nomor.map(n -> Unsur.atribut(n, "fmt")).orElse("")),
                    "force-page-count",
                    "no-force",
                    "initial-page-number",
                    mulai);
            double lebar = TataHalaman.lebarIsi(bagian.sectPr());
            tataHalaman.kepalaKaki(i, bagian.sectPr());
            fo.buka("flow", "flow-name", "xsl-region-body");
            badan.isi(aliran, lebar, Cerita.Letak.BAGIAN);
            lagi = aliran.mulaiHalaman();
            mulai = "";
            if (terakhir && !lagi) {
                bersama.catatan().tulisAkhir(bersama, lebar);
                fo.kosong("block", "id", ID_AKHIR);
            }
            fo.tutup("flow");
            fo.tutup("page-sequence");
        }
    }

    private static String bentuk(String fmt) {
        return switch (fmt) {
            case "lowerRoman" -> "i";
            case "upperRoman" -> "I";
            case "lowerLetter" -> "a";
            case "upperLetter" -> "A";
            default -> "1";
        };
    }
}
