package id.go.tapinkab.dukcapil.bukuagregat.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Writes the blocks of one part of the document: paragraphs, tables, what stands in a text box. */
final class Cerita {

    /** Where blocks stand: that decides whether space at the edge is kept. */
    enum Letak {
        BAGIAN,
        SEL,
        LAIN
    }

    private final Bersama bersama;
    private final PenerjemahParagraf paragraf;
    private final PenerjemahTabel tabel;

    Cerita(Bersama bersama, Docx docx) throws IOException {
        this.bersama = bersama;
        this.paragraf = new PenerjemahParagraf(bersama, docx, this::kotak);
        this.tabel =
                new PenerjemahTabel(
                        bersama, paragraf, (sel, lebar) -> isi(Unsur.anak(sel), lebar, Letak.SEL));
    }

    /** Body elements with content controls opened. */
    static List<Element> rata(Element induk) {
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

    void isi(List<Element> unsur, double lebar, Letak letak) throws SAXException {
        isi(unsur.iterator(), lebar, letak);
    }

    void isi(Iterator<Element> unsur, double lebar, Letak letak) throws SAXException {
        boolean adaBlok = false;
        Optional<Element> berikut = lanjut(unsur);
        while (berikut.isPresent()) {
            Element satu = berikut.get();
            berikut = lanjut(unsur);
            switch (satu.getLocalName()) {
                case "p" -> {
                    String id = bersama.idJudul().getOrDefault(satu, "");
                    boolean tetap = letak == Letak.SEL || letak == Letak.BAGIAN && !adaBlok;
                    boolean bersambung =
                            PenerjemahParagraf.tandaDihapus(satu)
                                    && berikut.filter(b -> b.getLocalName().equals("p"))
                                            .isPresent();
                    paragraf.tulis(satu, lebar, tetap, id, bersambung);
                    adaBlok |= !bersambung;
                }
                case "tbl" -> {
                    tabel.tulis(satu, lebar);
                    adaBlok = true;
                }
                case "sdt", "customXml", "ins", "moveTo" -> {
                    isi(rata(satu), lebar, letak);
                    adaBlok = true;
                }
                case "altChunk", "subDoc" ->
                        bersama.laporan().catat("dokumen lain yang disisipkan (tidak ditampilkan)");
                default -> {
                    // cell properties and marks between blocks
                }
            }
        }
        if (!adaBlok) {
            bersama.fo().kosong("block");
        }
    }

    private static Optional<Element> lanjut(Iterator<Element> unsur) {
        return unsur.hasNext() ? Optional.of(unsur.next()) : Optional.empty();
    }

    /** A text box, in the place of its paragraph. */
    private void kotak(Element isi, double lebar) throws SAXException {
        bersama.fo()
                .buka(
                        "block",
                        "start-indent",
                        "4pt",
                        "end-indent",
                        "4pt",
                        "padding",
                        "4pt",
                        "border",
                        "0.5pt solid #808080",
                        "space-before",
                        "4pt",
                        "space-after",
                        "4pt");
        isi(rata(isi), lebar - 16, Letak.SEL);
        bersama.fo().tutup("block");
    }
}
