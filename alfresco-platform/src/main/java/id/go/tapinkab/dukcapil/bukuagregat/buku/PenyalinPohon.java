package id.go.tapinkab.dukcapil.bukuagregat.buku;

import java.util.Map;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Writes trees of WordprocessingML into a part whose root declares {@code w} and {@code r}. */
final class PenyalinPohon {

    private static final Map<String, String> AWALAN =
            Map.of(
                    PenulisWord.NS,
                    "w",
                    PenulisWord.NS_R,
                    "r",
                    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
                    "wp",
                    "http://schemas.openxmlformats.org/drawingml/2006/main",
                    "a",
                    "http://schemas.openxmlformats.org/drawingml/2006/picture",
                    "pic",
                    "http://schemas.openxmlformats.org/officeDocument/2006/math",
                    "m");

    private final PenulisWord w;
    private final UnaryOperator<String> teks;

    PenyalinPohon(PenulisWord w) {
        this(w, UnaryOperator.identity());
    }

    /** A copier that puts something else in the place of some texts. */
    PenyalinPohon(PenulisWord w, UnaryOperator<String> teks) {
        this.w = w;
        this.teks = teks;
    }

    /** Whether elements of this namespace can be written. */
    static boolean dikenal(String ruangNama) {
        return AWALAN.containsKey(ruangNama);
    }

    void tulis(Element elemen) throws XMLStreamException {
        buka(elemen);
        isi(elemen);
        w.akhiri();
    }

    /**
     * A block, between its marks when it has some.
     *
     * @param awal name of the mark at its beginning, empty for none
     */
    void tulis(Iterable<Element> blok, String awal, String akhir) throws XMLStreamException {
        boolean tertutup = true;
        boolean pertama = true;
        for (Element satu : blok) {
            boolean paragraf = satu.getLocalName().equals("p");
            if (pertama && !awal.isEmpty()) {
                if (paragraf) {
                    tulisBertanda(satu, awal);
                } else {
                    tanda(awal);
                    tulis(satu);
                }
            } else {
                tulis(satu);
            }
            pertama = false;
            tertutup = akhir.isEmpty();
        }
        if (!tertutup) {
            // A paragraph of its own: the last may be a table, or end in a field.
            tanda(akhir);
        }
    }

    private void tanda(String nama) throws XMLStreamException {
        w.paragraf("JarakTabel");
        w.tanda(nama);
        w.akhiri();
    }

    private void tulisBertanda(Element paragraf, String awal) throws XMLStreamException {
        buka(paragraf);
        boolean sudah = false;
        for (Element anak : PohonWord.anak(paragraf)) {
            if (!sudah && !anak.getLocalName().equals("pPr")) {
                w.tanda(awal);
                sudah = true;
            }
            tulis(anak);
        }
        if (!sudah) {
            w.tanda(awal);
        }
        w.akhiri();
    }

    private void isi(Element elemen) throws XMLStreamException {
        for (Node anak = elemen.getFirstChild(); anak != null; anak = anak.getNextSibling()) {
            if (anak instanceof Element satu) {
                if (satu.getLocalName().equals("bookmarkStart")) {
                    // The writer numbers marks; one around nothing is enough for ours.
                    w.tanda(PohonWord.sifat(satu, "name"));
                } else {
                    tulis(satu);
                }
            } else if (anak instanceof Text teks) {
                w.xml().writeCharacters(this.teks.apply(teks.getData()));
            }
        }
    }

    private void buka(Element elemen) throws XMLStreamException {
        XMLStreamWriter xml = w.xml();
        String ruang = elemen.getNamespaceURI();
        String awalan = AWALAN.get(ruang);
        xml.writeStartElement(awalan, elemen.getLocalName(), ruang);
        Node induk = elemen.getParentNode();
        boolean asing = !ruang.equals(PenulisWord.NS);
        if (asing && (induk == null || !ruang.equals(induk.getNamespaceURI()))) {
            xml.writeNamespace(awalan, ruang);
        }
        NamedNodeMap atribut = elemen.getAttributes();
        for (int i = 0; i < atribut.getLength(); i++) {
            Attr satu = (Attr) atribut.item(i);
            if (satu.getNamespaceURI() == null) {
                xml.writeAttribute(satu.getLocalName(), satu.getValue());
            } else {
                String awalanAtribut =
                        PohonWord.ruangXml(satu) ? "xml" : AWALAN.get(satu.getNamespaceURI());
                xml.writeAttribute(
                        awalanAtribut,
                        satu.getNamespaceURI(),
                        satu.getLocalName(),
                        satu.getValue());
            }
        }
    }
}
